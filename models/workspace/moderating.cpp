// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"
#include "models/workspace/policy.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Operation byHand(const Actor &actor, const QString &verb)
{
    Operation operation;
    operation.verb = verb;
    operation.actor = actor.name;
    operation.actorKind = actor.kind;
    operation.method = u"by hand"_s;
    return operation;
}

Change oneValue(Target target, std::span<const qint64> ids, qint64 value)
{
    Change change{target, 0, {ids.begin(), ids.end()}, {}, {}};
    change.before.resize(ids.size());
    change.after.assign(ids.size(), value);
    return change;
}

/// Gives \a target of thing \a id the name \a name, \a also changed with it.
Result<Operation> rename(Store &store, Operation operation, Target target, qint64 id, const QString &name, std::vector<Change> also)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return Error{Error::Code::Usage, tr("A name is needed."), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto value = nameId(store, clean);
    if (!value)
        return value.error();
    operation.params.insert(u"name"_s, clean);
    operation.params.insert(u"id"_s, id);
    Change change{target, 0, {}, {}, {}};
    change.add(id, 0, *value);
    operation.changes = std::move(also);
    operation.changes.push_back(std::move(change));
    auto done = commit(store, std::move(operation));
    if (!done || done->id == 0)
        return done;
    if (auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return done;
}

} // namespace

namespace {

/// \a ids without those that count within others or as their parts: their state is theirs by merging.
Result<std::vector<qint64>> withoutMerged(Store &store, std::span<const qint64> ids)
{
    const auto merged = readMerged(store);
    const auto split = readSplit(store);
    if (!merged || !split)
        return merged ? split.error() : merged.error();
    std::vector<qint64> kept;
    kept.reserve(ids.size());
    std::ranges::copy_if(ids, std::back_inserter(kept), [&](qint64 id) {
        const auto found = std::ranges::lower_bound(*merged, id, {}, &std::pair<qint64, qint64>::first);
        return (found == merged->end() || found->first != id) && !std::ranges::binary_search(*split, id);
    });
    return kept;
}

} // namespace

Result<Operation> setState(Store &store, State state, const QString &reason, std::span<const qint64> ids, const Actor &actor,
                           const Lineage &lineage)
{
    if (state == State::Merged)
        return Error{Error::Code::Usage, tr("A contribution becomes merged by merging it, not by setting its state."), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const bool hides = state == State::Hidden;
    if (hides) {
        const auto policy = Policy::read(store);
        if (!policy)
            return policy.error();
        QStringList codes;
        for (const PolicyEntry &entry : policy->reasons())
            codes.append(entry.code);
        if (!codes.contains(reason))
            return Error{Error::Code::Usage, tr("Hiding needs a reason: one of %1.").arg(codes.join(u", "_s)), {}};
    }
    const auto kept = withoutMerged(store, ids);
    if (!kept)
        return kept.error();
    const auto value = nameId(store, hides ? reason : QString());
    if (!value)
        return value.error();
    Operation operation = byHand(actor, u"state"_s);
    operation.method = lineage.method;
    operation.params = lineage.params;
    operation.params.insert(u"state"_s, keyOf(state));
    if (hides)
        operation.params.insert(u"reason"_s, reason);
    if (kept->size() < ids.size())
        operation.params.insert(u"skipped"_s, static_cast<qint64>(ids.size() - kept->size()));
    operation.changes = {oneValue(Target::ContributionState, *kept, static_cast<qint64>(state)),
                         oneValue(Target::ContributionReason, *kept, *value)};
    if (lineage.reads)
        operation.changes.push_back(oneValue(Target::ContributionRead, *kept, 1));
    auto done = commit(store, std::move(operation));
    if (!done || done->id == 0)
        return done;
    if (auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return done;
}

Result<Operation> renameFamily(Store &store, qint64 family, const QString &name, const Actor &actor)
{
    return rename(store, byHand(actor, u"rename family"_s), Target::FamilyName, family, name, {});
}

} // namespace tamiz
