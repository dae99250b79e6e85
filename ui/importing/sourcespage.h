// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tamiz {

class Dialogs;
class MessageBar;
class ProblemsModel;
class SourcesModel;
class Workspace;

/// Where everything came from: the imported files with their count law, and what was odd in the chosen one.
class SourcesPage : public QWidget
{
    Q_OBJECT
public:
    SourcesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void importFolderRequested();

private:
    QWidget *makeSources();
    QWidget *makeProblems();
    void refresh();
    void showProblems();
    void exportProblems();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    SourcesModel *m_sources;
    ProblemsModel *m_problems;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTableView *m_sourcesView;
    QTableView *m_problemsView;
    QLabel *m_law;
    QLabel *m_problemsTitle;
    QPushButton *m_export;
};

} // namespace tamiz
