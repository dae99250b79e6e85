// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/grouping.h"

#include "models/storage/rows.h"
#include "models/workspace/columns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr std::array<QLatin1StringView, 3> keys{"none"_L1, "thread"_L1, "family"_L1};
constexpr quint8 deepest = 12;
constexpr int mostSteps = 1000; ///< A chain longer than this is a circle.

/// The nearest row above \a row that is in the list; noRow when there is none.
quint32 listedParent(quint32 row, const std::vector<quint32> &parents, const Bitmap &listed)
{
    quint32 above = parents[row];
    for (int step = 0; above != noRow && step < mostSteps; ++step) {
        if (listed.test(above))
            return above;
        above = parents[above];
    }
    return noRow;
}

quint32 topOf(quint32 row, const std::vector<quint32> &parents)
{
    for (int step = 0; parents[row] != noRow && step < mostSteps; ++step)
        row = parents[row];
    return row;
}

/// The children of each row side by side: those of row r are children[starts[r]] to children[starts[r + 1] -
/// 1].
struct Children
{
    std::vector<quint32> starts, rows;
};

Children childrenOf(const std::vector<quint32> &received, const std::vector<quint32> &above, size_t size)
{
    Children children;
    children.starts.assign(size + 1, 0);
    for (const quint32 row : received) {
        if (above[row] != noRow)
            ++children.starts[above[row] + 1];
    }
    for (size_t row = 0; row < size; ++row)
        children.starts[row + 1] += children.starts[row];
    children.rows.resize(children.starts.back());
    std::vector<quint32> next(children.starts.begin(), children.starts.end() - 1);
    for (const quint32 row : received) {
        if (above[row] != noRow)
            children.rows[next[above[row]]++] = row;
    }
    return children;
}

/// Adds \a head and all below it, depth first.
void addThread(quint32 head, const Children &children, Bitmap &added, GroupedRows &grouped)
{
    std::vector<std::pair<quint32, quint8>> waiting{{head, quint8{0}}};
    while (!waiting.empty()) {
        const auto [row, depth] = waiting.back();
        waiting.pop_back();
        if (added.test(row))
            continue;
        added.set(row);
        grouped.rows.push_back(row);
        grouped.depths.push_back(depth);
        const auto deeper = static_cast<quint8>(std::min<int>(deepest, depth + 1));
        for (quint32 i = children.starts[row + 1]; i > children.starts[row]; --i)
            waiting.emplace_back(children.rows[i - 1], deeper);
    }
}

} // namespace

QString keyOf(Grouping grouping)
{
    return keys[static_cast<size_t>(grouping)];
}

Grouping groupingFromKey(const QString &key)
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? Grouping::None : static_cast<Grouping>(found - keys.begin());
}

Result<std::vector<quint32>> parentRows(const Columns &columns, Store &store)
{
    std::vector<quint32> parents(columns.rows(), noRow);
    const auto done = visitParents(store, [&](qint64 child, qint64 parent) {
        const auto row = columns.rowOf(child), above = columns.rowOf(parent);
        if (row && above)
            parents[*row] = static_cast<quint32>(*above);
    });
    if (!done)
        return done.error();
    return parents;
}

GroupedRows groupByThread(const std::vector<quint32> &ordered, const std::vector<quint32> &parents)
{
    Bitmap listed(parents.size());
    for (const quint32 row : ordered)
        listed.set(row);
    std::vector<quint32> received(ordered), above(parents.size(), noRow);
    std::ranges::sort(received);
    // Heads of one thread whose beginning is not in the list stay together: chained in the order received.
    std::vector<quint32> firstHead(parents.size(), noRow), nextHead(parents.size(), noRow);
    for (auto row = received.rbegin(); row != received.rend(); ++row) {
        above[*row] = listedParent(*row, parents, listed);
        if (above[*row] == noRow) {
            const quint32 top = topOf(*row, parents);
            nextHead[*row] = firstHead[top];
            firstHead[top] = *row;
        }
    }
    const Children children = childrenOf(received, above, parents.size());
    GroupedRows grouped;
    grouped.rows.reserve(ordered.size());
    grouped.depths.reserve(ordered.size());
    Bitmap added(parents.size());
    for (const quint32 row : ordered) {
        if (added.test(row))
            continue;
        for (quint32 head = firstHead[topOf(row, parents)]; head != noRow; head = nextHead[head])
            addThread(head, children, added, grouped);
        if (!added.test(row)) // in a circle, which has no head
            addThread(row, children, added, grouped);
    }
    return grouped;
}

GroupedRows groupByFamily(const std::vector<quint32> &ordered, const std::vector<quint32> &families)
{
    const quint32 largest = families.empty() ? 0 : *std::ranges::max_element(families);
    std::vector<quint32> last(largest + 1, noRow), next(ordered.size(), noRow);
    std::vector<bool> isHead(ordered.size(), true);
    for (size_t place = 0; place < ordered.size(); ++place) {
        const quint32 family = families[ordered[place]];
        if (family == 0)
            continue;
        if (last[family] != noRow) {
            next[last[family]] = static_cast<quint32>(place);
            isHead[place] = false;
        }
        last[family] = static_cast<quint32>(place);
    }
    GroupedRows grouped;
    grouped.rows.reserve(ordered.size());
    grouped.depths.reserve(ordered.size());
    for (size_t place = 0; place < ordered.size(); ++place) {
        if (!isHead[place])
            continue;
        quint8 depth = 0;
        for (auto member = static_cast<quint32>(place); member != noRow; member = next[member]) {
            grouped.rows.push_back(ordered[member]);
            grouped.depths.push_back(depth);
            depth = 1;
        }
    }
    return grouped;
}

} // namespace tamiz
