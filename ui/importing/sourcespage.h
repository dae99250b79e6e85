// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/reviewing.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace tamiz {

class ChangesModel;
class Dialogs;
class MessageBar;
class ProblemsModel;
class SourcesModel;
class Workspace;

/// Where everything came from: the imported files with their count law, what was odd in the chosen one, and what it
/// changed in records that were here before. Enter on a row leads to its contribution.
class SourcesPage : public QWidget
{
    Q_OBJECT
public:
    SourcesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);
    ~SourcesPage() override; ///< Waits for what it reads.
    Q_DISABLE_COPY_MOVE(SourcesPage)

Q_SIGNALS:
    void importRequested();
    void importFolderRequested();
    void contributionsRequested(); ///< The filter is set to what was chosen.

private:
    /// What a source changed: the first of them, and how many there are.
    struct Changes
    {
        QList<RecordChange> first;
        qsizetype all = 0;
    };
    QWidget *makeSources();
    QWidget *makeProblems();
    void refresh();
    void fitSources();
    void showProblems();
    void showChanges(qint64 source);
    void takeChanges();
    static Result<Changes> readChanges(const QString &path, qint64 source, qsizetype limit); ///< Any thread.
    void goTo(qint64 contribution);
    void exportProblems();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    SourcesModel *m_sources;
    ProblemsModel *m_problems;
    ChangesModel *m_changes;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTableView *m_sourcesView;
    QTableView *m_problemsView;
    QTableView *m_changesView;
    QTabWidget *m_tabs;
    qint64 m_changesOf = 0; ///< The source whose changes are shown; they do not change any more.
    QFutureWatcher<Result<Changes>> m_changesWatcher;
    QLabel *m_law;
    QLabel *m_problemsTitle;
    QLabel *m_changesTitle;
    QPushButton *m_export;
};

} // namespace tamiz
