// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <vector>

namespace tamiz {

class Store;

/// \a ids so that each says as much as possible that neither \a read nor those before it said: greedily by
/// the share of a text's words, weighed by how rare they are among \a ids, that are new. Stems count, stop
/// words (in nearly all texts) weigh next to nothing. The greatest first; after the first thousand the order
/// is that of what is still new by then. Both ascending; of more than 100,000 texts read an even choice
/// stands for all. Error Cancelled.
Result<std::vector<qint64>> orderByNovelty(Store &store, const std::vector<qint64> &ids,
                                           const std::vector<qint64> &read, const Progress &progress);

} // namespace tamiz
