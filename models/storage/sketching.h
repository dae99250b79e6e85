// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <span>
#include <vector>

namespace tamiz {

class Store;

/// One hash of the sketch of a contribution's text.
struct SketchEntry
{
    quint32 hash = 0;
    quint32 contribution = 0;
    friend auto operator<=>(const SketchEntry &, const SketchEntry &) = default;
};

/// Adds \a entries (any order) as a part of their own, or, \a fresh, in place of all that are there. \a upTo
/// is the newest contribution they cover. Derived data: nothing goes into the journal. Contributions beyond
/// 32 bits are left out.
Result<void> writeSketches(Store &store, std::vector<SketchEntry> entries, qint64 upTo, bool fresh);

/// The newest contribution that the sketches cover; 0 when there are none.
Result<qint64> sketchedUpTo(Store &store);

/// Every entry whose hash is one of \a hashes (ascending, distinct), in the order of the parts, then of the
/// hashes.
Result<std::vector<SketchEntry>> findSketches(Store &store, std::span<const quint32> hashes);

} // namespace tamiz
