// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kind.h"
#include "models/storage/journal.h"

#include <span>

namespace tamiz {

class Store;

// What people decide about families. Each is one operation in the journal, with the family in its parameters; no later
// run undoes it. Error Usage when there is no such family, or a contribution is not one of its members.

/// Keeps \a ids in \a family.
Result<Operation> confirmMembers(Store &store, qint64 family, std::span<const qint64> ids, const Actor &actor);
/// Keeps the \a count members most like the centre that are not kept yet (1, 2, 4, 8 more: a person looks at a few,
/// then trusts twice as many).
Result<Operation> confirmNext(Store &store, qint64 family, qint64 count, const Actor &actor);
/// Takes \a ids out of \a family and keeps them apart from its centre. A family of which one text is left ends.
Result<Operation> excludeMembers(Store &store, qint64 family, std::span<const qint64> ids, const Actor &actor);
/// Makes a family of their own of \a ids; both halves are kept as they are now.
Result<Operation> splitFamily(Store &store, qint64 family, std::span<const qint64> ids, const Actor &actor);
/// Moves all of \a from into \a into and keeps them there.
Result<Operation> mergeFamilies(Store &store, qint64 from, qint64 into, const Actor &actor);
/// Says whether \a family is an organised campaign.
Result<Operation> setCampaign(Store &store, qint64 family, bool campaign, const Actor &actor);

/// A tag or a state for all members at once: one entry in the journal, whose method says that the family was meant.
Result<Operation> tagFamily(Store &store, qint64 family, const QString &path, const Actor &actor);
Result<Operation> setFamilyState(Store &store, qint64 family, State state, const QString &reason, const Actor &actor);

} // namespace tamiz
