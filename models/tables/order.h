// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/bitmap.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tamiz {

class Columns;
struct Column;

/// What a list can be sorted by: a column's key, or one of these numbers and sets.
namespace orderkey {
inline const QString received = QStringLiteral("received"); ///< The order of the source.
inline const QString votes = QStringLiteral("votes");       ///< Of all kinds; rows without votes come last.
inline const QString inFavour = QStringLiteral("for");
inline const QString against = QStringLiteral("against");
inline const QString pass = QStringLiteral("pass");
inline const QString tags = QStringLiteral("tag"); ///< The first tag by path; rows without a tag come last.
} // namespace orderkey

/// The place of each code of \a column in the reading order of its labels (locale's collation; ordered
/// columns by value). Rows without a value come last. Dictionaries over 20,000 values are compared by code
/// point: collation keys of a million names would take seconds.
std::vector<quint32> labelRanks(const Column &column);

/// Ranks of codes by the key of their column, kept while the column has as many values: another direction, or
/// another filter, need not compare a million names again.
class RankCache
{
public:
    const std::vector<quint32> &ranksOf(const Column &column);
    void clear() { m_ranks.clear(); } ///< When names may have changed.

private:
    QHash<QString, std::vector<quint32>> m_ranks;
};

/// The rows of \a rows in the order of \a key; ties by row. Linear (a counting sort by rank), so that a
/// million rows are in order within a frame or two; votes in the millions are sorted by comparison.
std::vector<quint32> orderedRows(const Columns &columns, const Bitmap &rows, const QString &key,
                                 bool descending, RankCache *cache = nullptr);

} // namespace tamiz
