// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/journal.h"

#include <QString>

#include <span>
#include <vector>

namespace tamiz {

class Store;

// Contributions that ask for the same become one, and one that asks for several things becomes several.
// Nothing goes: what was merged or split stays with its text and author, in the state "merged". One operation
// each.

/// Merges \a ids into \a into, which keeps its text and gets the votes of all, each voter once. What is
/// merged or split already is left out; votes that a source gives only as sums are left where they are, since
/// their voters are unknown (params["sums"]: of how many). Error Usage: nothing to merge, or \a into counts
/// within another itself.
Result<Operation> mergeContributions(Store &store, qint64 into, std::span<const qint64> ids,
                                     const Actor &actor);

/// Makes parts of contribution \a id, whose body is cut before the code points \a cuts. Parts have its
/// author, date and place, and no votes: nobody knows which part a vote was for. Error Usage: fewer than two
/// parts with words, or merged or split already.
Result<Operation> splitContribution(Store &store, qint64 id, std::vector<qint64> cuts, const Actor &actor);

/// Takes \a ids out of what they were merged into, or takes the parts of those that were split away; they are
/// open again.
Result<Operation> separateContributions(Store &store, std::span<const qint64> ids, const Actor &actor);

/// Where \a body has an empty line followed by words: code points, ascending.
std::vector<qint64> paragraphCuts(const QString &body);
/// The parts that \a cuts make of \a body, without white space around them; those without words are left out.
QStringList partsAt(const QString &body, std::vector<qint64> cuts);

} // namespace tamiz
