// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"
#include "models/workspace/bitmap.h"

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// Whether \a filter asks for words, so that some contributions fit it better than others. Negated ones do
/// not count.
bool canRank(const Filter &filter);

/// \a rows, those that fit the words of \a filter best first: by the sum of their scores (searching.h) over
/// the words and phrases that are asked for. Ties in the order the rows were received. Error Storage.
Result<std::vector<quint32>> bestFirst(const Columns &columns, Store &store, const Filter &filter,
                                       const Bitmap &rows);

} // namespace tamiz
