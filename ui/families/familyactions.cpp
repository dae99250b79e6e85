// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/families/familiespage.h"

#include "models/tables/familytablemodel.h"
#include "models/tables/membermodel.h"
#include "models/workspace/familyverbs.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/tableview.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace tamiz {

void FamiliesPage::makeActions()
{
    const auto add = [this](const QString &text, const QString &tip, const QKeySequence &key, auto run) {
        auto *action = new QAction(text, this);
        action->setToolTip(key.isEmpty() ? tip
                                         : tr("%1 (%2)", "what an action does, its key")
                                               .arg(tip, key.toString(QKeySequence::NativeText)));
        action->setStatusTip(tip);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions << action;
        return action;
    };
    add(tr("&Confirm"),
        tr("Keep the chosen texts in the family, or all of them when one is chosen in the list of families: "
           "no later search moves them."),
        Qt::Key_C, &FamiliesPage::confirmMembers);
    add(tr("Confirm mo&re"),
        tr("Keep the texts most like the typical one: first one, then two, four, eight more."),
        Qt::SHIFT | Qt::Key_C, &FamiliesPage::confirmMore);
    add(tr("Ta&ke out"), tr("Take the chosen texts out of the family; they never come back to it."),
        Qt::Key_X, &FamiliesPage::exclude);
    add(tr("S&plit off"), tr("Make a family of their own of the chosen texts."), Qt::Key_S,
        &FamiliesPage::split);
    add(tr("Mer&ge…"), tr("Put the whole family into another one."), Qt::Key_M, &FamiliesPage::merge);
    m_campaign = add(tr("Campai&gn"), tr("Say that the family is an organised campaign, or that it is not."),
                     Qt::Key_L, &FamiliesPage::toggleCampaign);
    m_campaign->setCheckable(true);
    add(tr("&Rename…"), tr("Give the family a name: it is a campaign that you know."), Qt::Key_F2,
        &FamiliesPage::rename);
    add(tr("&Tag family…"), tr("Add a tag to every contribution of the family."), Qt::Key_T,
        &FamiliesPage::tagFamily);
    add(tr("&Accept"), tr("Accept every contribution of the family for publication."), Qt::Key_A,
        [this] { setFamilyState(State::Accepted); });
    add(tr("&Hide…"), tr("Hide every contribution of the family, with a reason."), Qt::Key_H,
        [this] { setFamilyState(State::Hidden); });
    add(tr("&Show in contributions"), tr("List the contributions of the family."), Qt::Key_Return,
        &FamiliesPage::showContributions);
}

void FamiliesPage::decide(const QString &title,
                          std::function<Result<Operation>(Store &, qint64 family)> decide)
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_workspace.submit(title, static_cast<qsizetype>(m_families->statAt(row).submissions),
                       [family = m_families->familyAt(row).id, decide = std::move(decide)](
                           Store &store, const Progress &) { return decide(store, family); });
}

std::vector<qint64> FamiliesPage::chosenIds() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_memberList->selectionModel()->selectedRows())
        ids.push_back(m_members->idAt(index.row()));
    std::ranges::sort(ids);
    return ids;
}

void FamiliesPage::rename()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const FamilyEntry family = m_families->familyAt(row);
    const auto name = m_dialogs.askText(this, tr("Rename family"), tr("Name of the campaign:"), family.name);
    if (!name)
        return;
    m_workspace.submit(tr("Renaming a family"), 1,
                       [id = family.id, name = name->simplified(), actor = m_workspace.actor()](
                           Store &store, const Progress &) { return renameFamily(store, id, name, actor); });
}

void FamiliesPage::confirmMembers()
{
    std::vector<qint64> ids = m_memberList->hasFocus() ? chosenIds() : memberIds();
    decide(tr("Confirming members"),
           [ids = std::move(ids), actor = m_workspace.actor()](Store &store, qint64 family) {
               return tamiz::confirmMembers(store, family, ids, actor);
           });
}

void FamiliesPage::confirmMore()
{
    const int row = currentRow();
    if (row < 0)
        return;
    decide(tr("Confirming members"),
           [count = m_families->keptAt(row) + 1, actor = m_workspace.actor()](Store &store, qint64 family) {
               return confirmNext(store, family, count, actor);
           });
}

void FamiliesPage::exclude()
{
    decide(tr("Taking texts out of a family"),
           [ids = chosenIds(), actor = m_workspace.actor()](Store &store, qint64 family) {
               return excludeMembers(store, family, ids, actor);
           });
}

void FamiliesPage::split()
{
    decide(tr("Splitting a family"),
           [ids = chosenIds(), actor = m_workspace.actor()](Store &store, qint64 family) {
               return splitFamily(store, family, ids, actor);
           });
}

void FamiliesPage::merge()
{
    const int row = currentRow();
    if (row < 0)
        return;
    std::vector<qint64> ids;
    QStringList names;
    for (int other = 0; other < m_families->rowCount(); ++other) {
        if (other == row)
            continue;
        ids.push_back(m_families->familyAt(other).id);
        names << m_families->nameAt(other);
    }
    const auto chosen =
        ids.empty() ? std::nullopt
                    : m_dialogs.choose(this, tr("Merge families"),
                                       tr("Put “%1” into:").arg(m_families->nameAt(row).left(60)), names);
    if (!chosen)
        return;
    decide(tr("Merging families"),
           [into = ids[static_cast<size_t>(*chosen)], actor = m_workspace.actor()](
               Store &store, qint64 family) { return mergeFamilies(store, family, into, actor); });
}

void FamiliesPage::toggleCampaign()
{
    const int row = currentRow();
    if (row < 0)
        return;
    decide(tr("Marking a campaign"),
           [campaign = !m_families->familyAt(row).campaign, actor = m_workspace.actor()](
               Store &store, qint64 family) { return setCampaign(store, family, campaign, actor); });
}

std::vector<qint64> FamiliesPage::memberIds() const
{
    std::vector<qint64> ids;
    for (const quint32 row : m_members->rows())
        ids.push_back(m_workspace.columns().idOf(row));
    std::ranges::sort(ids);
    return ids;
}

void FamiliesPage::tagFamily()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const auto count = static_cast<int>(m_families->statAt(row).submissions);
    const auto path =
        m_dialogs.askText(this, tr("Tag family"), tr("Tag for %n contributions:", nullptr, count));
    if (!path || path->simplified().isEmpty())
        return;
    decide(tr("Tagging %n contributions", nullptr, count),
           [path = path->simplified(), actor = m_workspace.actor()](Store &store, qint64 family) {
               return tamiz::tagFamily(store, family, path, actor);
           });
}

void FamiliesPage::setFamilyState(State state)
{
    if (currentRow() < 0)
        return;
    QString reason;
    if (state == State::Hidden) {
        const QList<PolicyEntry> reasons = m_workspace.columns().policy().reasons();
        QStringList names;
        for (const PolicyEntry &entry : reasons)
            names << entry.name;
        const auto chosen = m_dialogs.choose(this, tr("Hide family"), tr("Reason:"), names);
        if (!chosen)
            return;
        reason = reasons[*chosen].code;
    }
    decide(state == State::Hidden ? tr("Hiding a family") : tr("Accepting a family"),
           [state, reason, actor = m_workspace.actor()](Store &store, qint64 family) {
               return tamiz::setFamilyState(store, family, state, reason, actor);
           });
}

void FamiliesPage::showContributions()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString id = QString::number(m_families->familyAt(row).id);
    if (const Result<void> done = m_workspace.setFilter(Filter::term(u"family"_s, id)); !done)
        Q_EMIT m_workspace.failed(done.error());
    else
        Q_EMIT contributionsRequested();
}

} // namespace tamiz
