// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <vector>

namespace tamiz {

class Store;
struct Segment;

// The search index in the file: derived from the texts, kept in the transactions that change them.

/// Adds \a segment, whose texts no other segment holds. Gives its id.
Result<qint64> saveSegment(Store &store, const Segment &segment);

/// Few large segments are quicker to ask than many small ones: when there are many, the small ones are made
/// one.
Result<void> joinSmallSegments(Store &store);

/// Indexes the texts of \a ids as they are now, in place of what the index held of them. For many at once:
/// each call makes a segment.
Result<void> reindexTexts(Store &store, std::vector<qint64> ids);

/// Throws the index away and makes it anew from all texts.
Result<void> rebuildIndex(Store &store);

} // namespace tamiz
