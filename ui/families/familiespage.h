// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace tamiz {

class Arrivals;
class Dialogs;
class EmptyState;
class FamilyTableModel;
class MemberModel;
class TableView;
class Workspace;

/// Near-copies: the families with their three counts, and of the current one the shared text, quiet, and each
/// member's own words, loud.
class FamiliesPage : public QWidget
{
    Q_OBJECT
public:
    FamiliesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    TableView *list() const { return m_list; }

Q_SIGNALS:
    void contributionsRequested(); ///< The filter was set; the window should show the contributions.

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void makeActions();
    void refresh();
    void showFamily();
    int currentRow() const;
    std::vector<qint64> memberIds() const;

    void findFamilies();
    void rename();
    void tagFamily();
    void showContributions();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    FamilyTableModel *m_families;
    MemberModel *m_members;
    QDoubleSpinBox *m_similarity;
    TableView *m_list;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QWidget *m_right;
    QLabel *m_title, *m_counts, *m_shared;
    TableView *m_memberList;
    Arrivals *m_arrivals;
    QList<QAction *> m_actions;
    bool m_stale = false;
};

} // namespace tamiz
