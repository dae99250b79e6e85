// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tamiz {

class Dialogs;
class HistoryModel;
class MessageBar;
class Workspace;

/// The journal as people read it: who did what, when and how; undo, redo, take back one entry alone, verify,
/// export.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    QWidget *makeTools();
    void enableButtons();
    void revertCurrent();
    void verify();
    void exportLog();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    HistoryModel *m_model;
    MessageBar *m_message;
    QTableView *m_view;
    QLineEdit *m_words;
    QComboBox *m_verb;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_revert;
    QPushButton *m_verify;
    QPushButton *m_export;
};

} // namespace tamiz
