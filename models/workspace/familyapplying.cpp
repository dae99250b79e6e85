// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"
#include "models/workspace/familyplan.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The changes of the chosen items, and the families that they make.
struct Changes
{
    Change live{Target::FamilyLive, 0, {}, {}, {}};
    Change centre{Target::FamilyCentre, 0, {}, {}, {}};
    Change family{Target::ContributionFamily, 0, {}, {}, {}};
    Change edit{Target::ContributionEdit, 0, {}, {}, {}};
    Change similarity{Target::ContributionSimilarity, 0, {}, {}, {}};
};

Result<Changes> changesOf(Store &store, const FamilyPlan &plan, const std::optional<std::set<qint32>> &chosen)
{
    const auto families = readFamilies(store);
    // Where no one leaves a family none can become empty, and a million rows need not be walked.
    const bool leaves =
        std::ranges::any_of(plan.moves, [](const FamilyMove &move) { return move.before != 0; });
    const auto members =
        leaves ? readMembers(store) : Result<std::vector<MemberEntry>>(std::vector<MemberEntry>());
    if (!families || !members)
        return !families ? families.error() : members.error();
    QHash<qint64, qint64> sizes;
    for (const MemberEntry &member : *members)
        ++sizes[member.family];
    const auto isChosen = [&](qint32 item) { return !chosen || chosen->contains(item); };
    std::vector<qint64> ids(plan.items.size());
    Changes changes;
    std::vector<qint64> made;
    for (size_t item = 0; item < ids.size(); ++item) {
        const FamilyItem &entry = plan.items[item];
        ids[item] = entry.family;
        if (!isChosen(static_cast<qint32>(item)) || (entry.family == 0 && entry.joining == 0))
            continue;
        if (entry.family == 0) {
            const auto fresh = makeFamily(store, entry.centre);
            if (!fresh)
                return fresh.error();
            ids[item] = *fresh;
            made.push_back(*fresh);
        } else {
            changes.centre.add(entry.family, 0, entry.centre);
        }
    }
    for (const FamilyMove &move : plan.moves) {
        if (!isChosen(move.item))
            continue;
        const qint64 target = move.leaves ? 0 : ids[static_cast<size_t>(move.item)];
        --sizes[move.before];
        ++sizes[target];
        changes.family.add(move.contribution, move.before, target);
        changes.edit.add(move.contribution, 0, move.leaves ? 0 : static_cast<qint64>(move.edit));
        changes.similarity.add(move.contribution, 0, move.leaves ? 0 : std::lround(move.similarity * 10'000));
    }
    for (const FamilyEntry &family : *families) {
        if (leaves && sizes.value(family.id) <= 0)
            changes.live.add(family.id, 1, 0);
    }
    for (const qint64 id : made)
        changes.live.add(id, 0, 1);
    return changes;
}

} // namespace

Result<Operation> applyFamilies(Store &store, const FamilyPlan &plan,
                                const std::optional<std::set<qint32>> &chosen, const Actor &actor,
                                const Progress &progress)
{
    progress.report(tr("Writing"), 0, 0);
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    auto changes = changesOf(store, plan, chosen);
    if (!changes)
        return changes.error();
    Operation operation;
    operation.verb = u"families"_s;
    operation.actor = u"tamiz"_s;
    operation.actorKind = ActorKind::Model;
    operation.method = plan.method;
    operation.params = plan.params;
    operation.params.insert(u"families"_s, plan.families);
    operation.params.insert(u"members"_s, plan.members);
    operation.params.insert(u"started_by"_s, actor.name);
    if (chosen)
        operation.params.insert(u"accepted"_s, static_cast<qint64>(chosen->size()));
    operation.changes = {std::move(changes->live), std::move(changes->centre), std::move(changes->family),
                         std::move(changes->edit), std::move(changes->similarity)};
    if (progress.isCancelled())
        return cancelledError();
    if (auto done = writeSketches(store, plan.sketches, plan.upTo, plan.fresh); !done)
        return done.error();
    auto done = commit(store, std::move(operation));
    if (!done)
        return done;
    if (auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return done;
}

Result<FamilyOutcome> runFamilies(Store &store, double similarity, const Actor &actor,
                                  const Progress &progress)
{
    const auto plan = planFamilies(store, similarity, progress);
    if (!plan)
        return plan.error();
    auto done = applyFamilies(store, *plan, {}, actor, progress);
    if (!done)
        return done.error();
    return FamilyOutcome{std::move(*done), plan->families, plan->members};
}

} // namespace tamiz
