// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/themequeues.h"

#include "models/workspace/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t OneIn = 20;

void farthestFirst(const Columns &columns, std::vector<quint32> &rows)
{
    const std::vector<float> &scores = columns.themeScore();
    std::ranges::stable_sort(rows, [&](quint32 a, quint32 b) { return scores[a] < scores[b]; });
}

} // namespace

std::vector<quint32> borderlineRows(const Columns &columns)
{
    std::vector<quint32> rows;
    const Column *theme = columns.column(u"theme"_s);
    if (!theme)
        return rows;
    columns.live().forEach([&](size_t row) {
        const quint8 marks = columns.themeMarks()[row];
        if (theme->codes[row] && (marks & Columns::BorderlineMark) && !(marks & Columns::PinnedMark))
            rows.push_back(static_cast<quint32>(row));
    });
    farthestFirst(columns, rows);
    return rows;
}

std::vector<quint32> farRows(const Columns &columns)
{
    std::vector<quint32> rows;
    const Column *theme = columns.column(u"theme"_s);
    if (!theme)
        return rows;
    std::vector<std::vector<quint32>> byTheme(static_cast<size_t>(theme->dictionary.size()));
    columns.live().forEach([&](size_t row) {
        if (!(columns.themeMarks()[row] & Columns::PinnedMark))
            byTheme[theme->codes[row]].push_back(static_cast<quint32>(row));
    });
    if (!byTheme.empty())
        rows = byTheme.front();
    std::vector<quint32> edges;
    for (size_t code = 1; code < byTheme.size(); ++code) {
        std::vector<quint32> &own = byTheme[code];
        const auto kept = static_cast<std::ptrdiff_t>(own.size() / OneIn);
        const std::vector<float> &scores = columns.themeScore();
        std::ranges::nth_element(own, own.begin() + kept, [&](quint32 a, quint32 b) {
            return scores[a] != scores[b] ? scores[a] < scores[b] : a < b;
        });
        edges.insert(edges.end(), own.begin(), own.begin() + kept);
    }
    std::ranges::sort(edges);
    farthestFirst(columns, edges);
    rows.insert(rows.end(), edges.begin(), edges.end());
    return rows;
}

} // namespace tamiz
