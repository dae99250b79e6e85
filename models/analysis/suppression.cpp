// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suppression.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <queue>

namespace tamiz {

qint64 HiddenCells::count() const
{
    qint64 hidden = all || total;
    for (const auto *part : {&cells, &rowSums, &columnSums})
        hidden += std::ranges::count(*part, quint8{1});
    return hidden;
}

namespace {

constexpr qint64 unreachable = std::numeric_limits<qint64>::max();

/// The table with its sums as one more row and column, and as a graph: nodes are rows, then columns; every
/// number is an edge between its row and its column.
class Grid
{
public:
    explicit Grid(const CountTable &table) : m_rows(table.rows + 1), m_columns(table.columns + 1)
    {
        const std::vector<qint64> down = table.rowSums(), across = table.columnSums();
        for (size_t row = 0; row < table.rows; ++row) {
            const auto first = table.cells.begin() + static_cast<qptrdiff>(row * table.columns);
            m_values.insert(m_values.end(), first, first + static_cast<qptrdiff>(table.columns));
            m_values.push_back(down[row]);
        }
        m_values.insert(m_values.end(), across.begin(), across.end());
        m_values.push_back(table.sum());
        m_hidden.assign(m_values.size(), 0);
    }

    size_t rows() const { return m_rows; }
    size_t columns() const { return m_columns; }
    size_t size() const { return m_values.size(); }
    qint64 value(size_t edge) const { return m_values[edge]; }
    bool isHidden(size_t edge) const { return m_hidden[edge] != 0; }
    void hide(size_t edge) { m_hidden[edge] = 1; }

    /// Hides the edges that close a cycle through \a edge, the least numbers that do; false when there is
    /// none. The cycle of a sum holds no sum of the other side: another table may hold those, and what is
    /// hidden here would follow from there.
    bool close(size_t edge)
    {
        const size_t from = edge / m_columns, to = m_rows + edge % m_columns;
        std::vector<qint64> cost(m_rows + m_columns, unreachable);
        std::vector<size_t> by(cost.size(), 0);
        std::priority_queue<std::pair<qint64, size_t>, std::vector<std::pair<qint64, size_t>>, std::greater<>>
            open;
        cost[from] = 0;
        open.push({0, from});
        while (!open.empty()) { // Dijkstra 1959
            const auto [sofar, node] = open.top();
            open.pop();
            if (sofar > cost[node])
                continue;
            if (node == to)
                break;
            const size_t others = node < m_rows ? m_columns : m_rows;
            for (size_t other = 0; other < others; ++other) {
                const size_t next =
                    node < m_rows ? node * m_columns + other : other * m_columns + (node - m_rows);
                const size_t target = node < m_rows ? m_rows + other : other;
                if (next == edge || m_values[next] < 1 || (isSum(next) && !m_hidden[next]))
                    continue; // a sum that is not hidden is printed elsewhere
                if ((isRowSum(edge) && isColumnSum(next)) || (isColumnSum(edge) && isRowSum(next)))
                    continue;
                const qint64 price =
                    m_hidden[next] ? 0 : 1 + m_values[next]; // what is hidden already is free
                if (sofar + price < cost[target]) {
                    cost[target] = sofar + price;
                    by[target] = next;
                    open.push({cost[target], target});
                }
            }
        }
        if (cost[to] == unreachable)
            return false;
        for (size_t node = to; node != from;) {
            const size_t step = by[node];
            hide(step);
            node = node < m_rows ? m_rows + step % m_columns : step / m_columns;
        }
        return true;
    }

private:
    bool isRowSum(size_t edge) const { return edge % m_columns + 1 == m_columns; }
    bool isColumnSum(size_t edge) const { return edge / m_columns + 1 == m_rows; }
    bool isSum(size_t edge) const { return isRowSum(edge) || isColumnSum(edge); }

    size_t m_rows, m_columns;
    std::vector<qint64> m_values;
    std::vector<quint8> m_hidden;
};

} // namespace

std::vector<quint8> hiddenSums(const std::vector<qint64> &sums, qint64 least)
{
    std::vector<quint8> hidden;
    for (const qint64 sum : sums)
        hidden.push_back(sum > 0 && sum < least);
    if (std::ranges::count(hidden, quint8{1}) != 1)
        return hidden;
    std::optional<size_t> smallest;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (!hidden[i] && sums[i] > 0 && (!smallest || sums[i] < sums[*smallest]))
            smallest = i;
    }
    if (smallest)
        hidden[*smallest] = 1;
    return hidden;
}

HiddenCells hideSmall(const CountTable &table, qint64 least)
{
    return hideSmall(table, least, HidingRules());
}

HiddenCells hideSmall(const CountTable &table, qint64 least, const HidingRules &rules)
{
    HiddenCells result;
    result.cells.assign(table.cells.size(), 0);
    result.rowSums.assign(table.rows, 0);
    result.columnSums.assign(table.columns, 0);
    const auto down = hiddenSums(table.rowSums(), rules.leastRowSum > 0 ? rules.leastRowSum : least);
    const auto across =
        hiddenSums(table.columnSums(), rules.leastColumnSum > 0 ? rules.leastColumnSum : least);
    Grid grid(table);
    std::vector<size_t> small;
    for (size_t edge = 0; edge < grid.size(); ++edge) {
        const size_t row = edge / grid.columns(), column = edge % grid.columns();
        const bool isCell = row < table.rows && column < table.columns;
        const bool asked = isCell && !rules.also.empty() && rules.also[row * table.columns + column] != 0;
        const bool isHidden = row < table.rows && !isCell         ? down[row] != 0
                              : column < table.columns && !isCell ? across[column] != 0
                                                                  : asked || grid.value(edge) < least;
        if (isHidden && grid.value(edge) > 0) {
            small.push_back(edge);
            grid.hide(edge);
        }
    }
    result.all = grid.isHidden(grid.size() - 1);
    for (size_t i = 0; i < small.size() && !result.all; ++i)
        result.all = !grid.close(small[i]);
    // What was hidden for another's sake lies on that one's cycle.
    if (grid.isHidden(grid.size() - 1))
        result.all = true;
    for (size_t edge = 0; edge < grid.size(); ++edge) {
        const size_t row = edge / grid.columns(), column = edge % grid.columns();
        const auto hidden = static_cast<quint8>(grid.isHidden(edge) || result.all);
        if (row < table.rows && column < table.columns)
            result.cells[row * table.columns + column] = hidden;
        else if (row < table.rows)
            result.rowSums[row] = hidden;
        else if (column < table.columns)
            result.columnSums[column] = hidden;
    }
    return result;
}

} // namespace tamiz
