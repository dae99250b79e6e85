// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"
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

QList<QPair<QString, QString>> reasonCodes()
{
    return {{u"off-topic"_s, tr("off topic")},   {u"insult"_s, tr("insult or threat")},
            {u"spam"_s, tr("spam or advertising")}, {u"duplicate"_s, tr("sent twice by mistake")},
            {u"personal-data"_s, tr("personal data of others")}, {u"test"_s, tr("test or empty")}};
}

Result<Operation> setState(Store &store, State state, const QString &reason, std::span<const qint64> ids, const Actor &actor,
                           const Lineage &lineage)
{
    const bool hides = state == State::Hidden;
    const auto codes = reasonCodes();
    const bool known = std::ranges::any_of(codes, [&reason](const auto &code) { return code.first == reason; });
    if (hides && !known) {
        QStringList keys;
        for (const auto &code : codes)
            keys.append(code.first);
        return Error{Error::Code::Usage, tr("Hiding needs a reason: one of %1.").arg(keys.join(u", "_s)), {}};
    }
    if (state == State::Merged)
        return Error{Error::Code::Usage, tr("A contribution becomes merged by merging it, not by setting its state."), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto value = nameId(store, hides ? reason : QString());
    if (!value)
        return value.error();
    Operation operation = byHand(actor, u"state"_s);
    operation.method = lineage.method;
    operation.params = lineage.params;
    operation.params.insert(u"state"_s, keyOf(state));
    if (hides)
        operation.params.insert(u"reason"_s, reason);
    operation.changes = {oneValue(Target::ContributionState, ids, static_cast<qint64>(state)),
                         oneValue(Target::ContributionReason, ids, *value)};
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
