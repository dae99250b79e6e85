// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

#include <span>

namespace tamiz {

class Store;

/// Sums the effective votes (the newest live source's of each pair) of the contributions that \a source has votes on, or
/// wrote last and so may know other sums of: after its import, and after the import was undone or done again. Those that
/// others were merged into are united anew.
Result<void> recountVotes(Store &store, qint64 source);
/// The same for \a contributions whose earlier or later words were brought back, and with them the sums of then.
Result<void> recountVotesOf(Store &store, std::span<const qint64> contributions);

/// Counts the votes of all that \a merged (a change of ContributionMergedInto, applied) merged somewhere or let go, each
/// voter once: a vote on the contribution itself goes before one on what was merged into it, then the newest counts. What
/// a source gives only as sums belongs to unknown people and stays as it is. Comes back to the counts before when nothing
/// is merged any more.
Result<void> uniteVotes(Store &store, const Change &merged);

} // namespace tamiz
