// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

namespace tamiz {

class Store;

/// The value that is there now for each id of \a change, into change.before. Ids that do not exist are dropped.
Result<void> readBefore(Store &store, Change &change);

/// Writes change.after. Inside the transaction of its operation.
Result<void> applyChange(Store &store, const Change &change);

/// Sums the effective votes (the newest live source's of each pair) of the contributions that \a source has votes on:
/// after its import, and after the import was undone or done again.
Result<void> recountVotes(Store &store, qint64 source);

} // namespace tamiz
