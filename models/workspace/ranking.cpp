// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/ranking.h"

#include "models/storage/searching.h"
#include "models/text/words.h"
#include "models/workspace/columns.h"
#include "models/workspace/selection.h"

#include <algorithm>

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
    std::vector<quint32> ordered;
    ordered.reserve(rows.count());
    rows.forEach([&](size_t row) { ordered.push_back(static_cast<quint32>(row)); });
    std::ranges::stable_sort(ordered, [&](quint32 a, quint32 b) { return scores[a] > scores[b]; });
    return ordered;
}

} // namespace tamiz
