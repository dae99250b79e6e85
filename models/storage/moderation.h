// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/entries.h"

#include <QList>

#include <functional>
#include <span>
#include <vector>

namespace tamiz {

class Store;

// What moderators' work keeps in the file. New rows are dead until their operation brings them to life (see writing.h).

Result<QList<PolicyEntry>> readPolicyEntries(Store &store); ///< Live ones, by id.
/// The row of \a entry's role and code, made when there is none; with the words of \a entry when it is not live.
Result<qint64> makePolicyEntry(Store &store, const PolicyEntry &entry);

Result<QList<RuleEntry>> readRules(Store &store); ///< Live ones, by id.
Result<qint64> makeRule(Store &store, qint64 tag, qint64 filter); ///< \a filter: id of its text.
Result<std::vector<qint64>> readDeclined(Store &store, qint64 rule); ///< Contributions, ascending.

/// Every contribution drawn for a second reading, by id.
Result<QList<SecondReading>> readSecondReadings(Store &store);
Result<void> makeSecondReadings(Store &store, std::span<const qint64> ids); ///< Rows that say "not drawn".

/// What was merged somewhere (contribution, where it went), by contribution; what was split, ascending.
Result<std::vector<std::pair<qint64, qint64>>> readMerged(Store &store);
Result<std::vector<qint64>> readSplit(Store &store);
/// The live contributions merged into \a id, and the live parts of \a id; ascending.
Result<std::vector<qint64>> readMergedInto(Store &store, qint64 id);
Result<std::vector<qint64>> readParts(Store &store, qint64 id);
/// Part \a number (from 1) of contribution \a original, with its author, date and place but its own \a title and \a body.
/// The search index is left to the caller (reindexTexts()).
Result<qint64> makePart(Store &store, qint64 original, int number, const QString &title, const QString &body);

/// Whether votes of \a id are known one by one, and its sums for, against and pass; -1 for unknown ones.
struct VoteSums { bool byVoter = false; qint32 up = -1, down = -1, pass = -1; };
Result<VoteSums> readVoteSums(Store &store, qint64 id);

/// Bytes of the texts of \a ids, in their order.
Result<std::vector<qint64>> readLengths(Store &store, std::span<const qint64> ids);

} // namespace tamiz
