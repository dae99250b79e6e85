// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/kind.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QSplitter;

namespace tamiz {

class Arrivals;
class Dialogs;
class EmptyState;
class FamilyPreviewModel;
class FamilySearchBar;
class FamilyTableModel;
class MemberModel;
class TableView;
class Store;
class Workspace;

/// Near-copies: the families with their three counts, and of the current one the shared text, quiet, and each
/// member's own words, loud. Members are confirmed, taken out or split off by key; families named, merged,
/// tagged.
class FamiliesPage : public QWidget
{
    Q_OBJECT
public:
    FamiliesPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    TableView *list() const { return m_list; }
    TableView *members() const { return m_memberList; }
    FamilySearchBar *search() const { return m_search; }

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

    void showPreview(bool previewing);
    std::vector<qint64> chosenIds() const; ///< Contributions of the chosen members.
    /// Runs \a decide on the current family as a task or at once; nothing without a family.
    void decide(const QString &title, std::function<Result<Operation>(Store &, qint64 family)> decide);

    void rename();
    void confirmMembers();
    void confirmMore();
    void exclude();
    void split();
    void merge();
    void toggleCampaign();
    void tagFamily();
    void setFamilyState(State state);
    void showContributions();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    FamilyTableModel *m_families;
    MemberModel *m_members;
    FamilyPreviewModel *m_preview;
    FamilySearchBar *m_search;
    TableView *m_list, *m_previewList;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QWidget *m_right;
    QLabel *m_title, *m_counts, *m_shared;
    TableView *m_memberList;
    Arrivals *m_arrivals;
    QList<QAction *> m_actions; ///< Those on a family.
    QAction *m_campaign;
    bool m_stale = false;
};

} // namespace tamiz
