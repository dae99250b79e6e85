// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/database.h"
#include "models/storage/journal.h"
#include "models/storage/store.h"

#include <QString>

#include <algorithm>
#include <span>
#include <vector>

// How verbs make an operation; for this room.
namespace tamiz::operations {

inline Operation by(const Actor &actor, const QString &verb, const QString &method = QStringLiteral("by hand"))
{
    Operation operation;
    operation.verb = verb;
    operation.actor = actor.name;
    operation.actorKind = actor.kind;
    operation.method = method;
    return operation;
}

/// \a target of all \a ids (ascending) becomes \a value; commit() reads what was there.
inline Change allTo(Target target, std::span<const qint64> ids, qint64 value, qint64 argument = 0)
{
    Change change{target, argument, {ids.begin(), ids.end()}, {}, {}};
    change.before.resize(ids.size());
    change.after.assign(ids.size(), value);
    return change;
}

inline Change oneTo(Target target, qint64 id, qint64 value, qint64 argument = 0)
{
    return allTo(target, std::span(&id, 1), value, argument);
}

/// commit() inside \a transaction, which ends with it; rolled back when nothing changed.
inline Result<Operation> finish(Store &store, Transaction &transaction, Operation operation)
{
    auto done = commit(store, std::move(operation));
    if (!done || done->id == 0)
        return done;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return done;
}

} // namespace tamiz::operations
