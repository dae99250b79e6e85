// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace tamiz {

class AnswerEditor;
class AnswersModel;
class Dialogs;
class MessageBar;
class Workspace;

/// What the institution answers, theme by theme: the list says how large each is and whether it has its
/// answer, the editor beside it is where the answer is written. Activating a theme shows its contributions.
class AnswersPage : public QWidget
{
    Q_OBJECT
public:
    AnswersPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    QTableView *list() const { return m_view; }
    AnswerEditor *editor() const { return m_editor; }
    QString sentence() const;

Q_SIGNALS:
    void contributionsRequested(); ///< The filter has been set; the list should be shown.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLeft();
    void fitThemes();
    void addTool(QHBoxLayout &row, const QString &text, const QString &tip, const QKeySequence &keys,
                 void (AnswersPage::*run)());
    void refresh();
    void say();
    void showCurrent();
    void record();
    void remove();
    void goToUnanswered();
    void exportTable();
    void showTheme();
    qint64 currentTheme() const;

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    AnswersModel *m_model;
    QSortFilterProxyModel *m_sorted;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTableView *m_view;
    QLabel *m_sentence;
    AnswerEditor *m_editor;
    qint64 m_edited = 0; ///< The theme in the editor.
    bool m_stale = false;
};

} // namespace tamiz
