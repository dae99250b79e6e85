// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

#include <QList>

#include <functional>
#include <optional>

namespace tamiz {

class Store;

/// Who acts: read once per program run and passed along.
struct Actor
{
    QString name;     ///< Account name of the person, or name of the rule or model.
    ActorKind kind{};
};

/// Applies \a operation.changes to the workspace and appends the entry, in one transaction (its own, or the one that is
/// open). Fills id, at, replica, lamport, previous and hash. Changes without an effect are dropped; when nothing is
/// left, nothing is written and the id stays 0. Error Storage: nothing was changed.
Result<Operation> commit(Store &store, Operation operation);

/// Undoes the newest operation that is done, or does again the one undone last (until something new was done).
/// Error Refused with a sentence when there is none.
Result<Operation> undo(Store &store, const Actor &actor);
Result<Operation> redo(Store &store, const Actor &actor);
/// Takes back operation \a id alone, leaving later ones. Values that later operations changed again stay as they are;
/// their number is returned in params["conflicts"] of the new entry.
Result<Operation> revert(Store &store, qint64 id, const Actor &actor);

/// What undo() and redo() would act on, without changes; nothing when there is none.
Result<std::optional<Operation>> nextUndo(Store &store);
Result<std::optional<Operation>> nextRedo(Store &store);

/// Entries with id greater than \a after, oldest first, at most \a limit; changes only when asked for.
Result<QList<Operation>> readOperations(Store &store, qint64 after, qsizetype limit, bool withChanges);
/// Ids of operations that are undone now.
Result<std::vector<qint64>> readUndone(Store &store);

/// What verify() found.
struct ChainCheck
{
    qint64 entries = 0;
    qint64 firstBad = 0; ///< Id of the first entry that does not fit the one before it; 0 when all do.
    QString reason;      ///< Translated; empty when all is well.
    QByteArray head;     ///< Hash of the last entry: printed in reports as the anchor.
};
/// Recomputes the whole chain. An entry cut, edited, swapped or inserted is noticed; a cut tail only against a head that
/// was kept elsewhere (\a expectedHead, may be empty).
Result<ChainCheck> verifyJournal(Store &store, const QByteArray &expectedHead = {});

} // namespace tamiz
