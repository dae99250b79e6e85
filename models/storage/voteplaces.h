// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QtGlobal>

namespace tamiz {

class Store;

/// Where the votes on contributions count that were merged into others: by the id of a merged one, the id of
/// the one that has its votes now, its own and those it took in. What a source gives only as sums belongs to
/// unknown people and takes no voters, so the way goes on to the last above that can; a merged one without
/// such a place keeps its votes and is not among these, nor is one with sums. Empty where nothing is merged.
using VotePlaces = QHash<qint64, qint64>;

Result<VotePlaces> readVotePlaces(Store &store);

} // namespace tamiz
