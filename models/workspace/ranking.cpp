// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/ranking.h"

#include "models/storage/searching.h"
#include "models/text/words.h"
#include "models/workspace/columns.h"
#include "models/workspace/selection.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace tamiz {

namespace {

/// The queries for the words of \a filter that are asked for.
QStringList queriesOf(const Filter &filter)
{
    if (filter.type == Filter::Type::Text)
        return wordsOf(filter.value).empty() ? QStringList() : QStringList{searchQuery(filter)};
    QStringList queries;
    if (filter.type == Filter::Type::And || filter.type == Filter::Type::Or) {
        for (const Filter &child : filter.children)
            queries += queriesOf(child);
    }
    queries.removeDuplicates();
    return queries;
}

/// A number that is smaller where \a score, which is not below 0, is larger: floating-point numbers of one
/// sign compare as their bits do.
quint32 keyOf(double score)
{
    return ~std::bit_cast<quint32>(static_cast<float>(score));
}

/// Puts \a entries in the order of their upper halves; ties stay as they are. By counting digits of eleven
/// bits: comparing a million of them takes five times as long.
void sortByKey(std::vector<quint64> &entries)
{
    constexpr size_t digitBits = 11, digits = size_t(1) << digitBits;
    std::vector<quint64> other(entries.size());
    for (size_t shift = 32; shift < 64; shift += digitBits) {
        const auto digitOf = [shift](quint64 entry) { return entry >> shift & (digits - 1); };
        std::vector<size_t> places(digits + 1);
        for (const quint64 entry : entries)
            ++places[digitOf(entry) + 1];
        std::partial_sum(places.begin(), places.end(), places.begin());
        for (const quint64 entry : entries)
            other[places[digitOf(entry)]++] = entry;
        entries.swap(other);
    }
}

} // namespace

bool canRank(const Filter &filter)
{
    return !queriesOf(filter).isEmpty();
}

Result<std::vector<quint32>> bestFirst(const Columns &columns, Store &store, const Filter &filter,
                                       const Bitmap &rows)
{
    std::vector<double> scores(columns.rows(), 0);
    for (const QString &query : queriesOf(filter)) {
        const auto done = scoreTexts(store, query, [&](qint64 id, double score) {
            if (const auto row = columns.rowOf(id))
                scores[*row] += score;
        });
        if (!done)
            return done.error();
    }
    std::vector<quint64> keyed;
    keyed.reserve(rows.count());
    rows.forEach([&](size_t row) { keyed.push_back(quint64{keyOf(scores[row])} << 32 | row); });
    sortByKey(keyed);
    std::vector<quint32> ordered(keyed.size());
    std::ranges::transform(keyed, ordered.begin(), [](quint64 entry) { return static_cast<quint32>(entry); });
    return ordered;
}

} // namespace tamiz
