// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/setjoin.h"
#include "models/core/progress.h"

#include <functional>
#include <span>

namespace tamiz {

/// The distinct shingles of set i, ascending; called from several threads.
using ShinglesOf = std::function<std::span<const quint64>(qsizetype)>;

/// Numbers the shingles that two or more of \a count sets hold, rarest first, ties by hash, and fills tokens,
/// offsets, sizes and tokenCount of \a store (the kinds are the caller's). \a layout names the sets in the
/// order in which their shingles lie in memory.
///
/// The shingles are cut by their first bits into parts that fit the cache; each is counted and sorted on its
/// own, which takes the same time a shingle for a thousand texts as for a million. False when cancelled.
bool rankShingles(qsizetype count, const ShinglesOf &shinglesOf, std::span<const qint32> layout, int threads,
                  const Progress &progress, SetStore &store);

} // namespace tamiz
