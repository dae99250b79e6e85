// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace tamiz {

class AnswersModel;
class Workspace;

/// What has been decided, theme by theme: how many contributions each one has, and how many of them are
/// accepted, hidden or still open. Activating a theme filters by it.
class AnswersPage : public QWidget
{
    Q_OBJECT
public:
    explicit AnswersPage(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void contributionsRequested(); ///< The filter has been set; the list should be shown.

private:
    void refresh();
    void showTheme(const QModelIndex &index);

    Workspace &m_workspace;
    AnswersModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_view;
    QLabel *m_sentence;
};

} // namespace tamiz
