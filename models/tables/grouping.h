// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/workspace/bitmap.h"

#include <QString>

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// How a list keeps rows together.
enum class Grouping : quint8 { None, Thread, Family };
QString keyOf(Grouping grouping); ///< "none", "thread", "family": as the layout of a list is stored.
Grouping groupingFromKey(const QString &key); ///< None when it is unknown.

/// No row of the columns.
inline constexpr quint32 noRow = 0xffffffff;

/// For each row the row it answers to, or noRow. Error Storage.
Result<std::vector<quint32>> parentRows(const Columns &columns, Store &store);

/// Rows of a list that stand together, and how far each is moved in (0: the head of its group).
struct GroupedRows
{
    std::vector<quint32> rows;
    std::vector<quint8> depths; ///< As long as rows; at most 12.
};

/// \a ordered with threads kept together: the thread of the first row first, each contribution followed by
/// its replies in the order they were received. A reply whose parent is not in the list hangs on the nearest
/// one above that is. Linear in the rows; circles in a damaged file are cut.
GroupedRows groupByThread(const std::vector<quint32> &ordered, const std::vector<quint32> &parents);

/// \a ordered with the members of a family (\a families: a code per row, 0 = alone) behind its first one.
GroupedRows groupByFamily(const std::vector<quint32> &ordered, const std::vector<quint32> &families);

} // namespace tamiz
