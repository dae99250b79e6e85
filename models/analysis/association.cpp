// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/association.h"

#include <Eigen/Core>
#include <unsupported/Eigen/SpecialFunctions>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tamiz {

std::vector<qint64> CountTable::rowSums() const
{
    std::vector<qint64> sums(rows);
    for (size_t i = 0; i < cells.size(); ++i)
        sums[i / columns] += cells[i];
    return sums;
}

std::vector<qint64> CountTable::columnSums() const
{
    std::vector<qint64> sums(columns);
    for (size_t i = 0; i < cells.size(); ++i)
        sums[i % columns] += cells[i];
    return sums;
}

qint64 CountTable::sum() const
{
    return std::accumulate(cells.begin(), cells.end(), qint64{0});
}

std::vector<CellAssociation> cellAssociations(const CountTable &table)
{
    const std::vector<qint64> down = table.rowSums(), across = table.columnSums();
    const auto sum = static_cast<double>(table.sum());
    std::vector<CellAssociation> result(table.cells.size());
    for (size_t i = 0; i < result.size() && sum > 0; ++i) {
        const double row = static_cast<double>(down[i / table.columns]) / sum;
        const double column = static_cast<double>(across[i % table.columns]) / sum;
        const auto count = static_cast<double>(table.cells[i]);
        CellAssociation &cell = result[i];
        cell.expected = row * column * sum;
        cell.lift = cell.expected > 0 ? count / cell.expected : 0;
        if (const double spread = cell.expected * (1 - row) * (1 - column); spread > 0)
            cell.residual = (count - cell.expected) / std::sqrt(spread);
    }
    return result;
}

double chiSquareTail(double value, int freedom)
{
    return freedom > 0 && value > 0 ? Eigen::numext::igammac(freedom / 2.0, value / 2.0) : 1.0;
}

Independence independence(const CountTable &table)
{
    const auto held = [](const std::vector<qint64> &sums) {
        return static_cast<int>(std::ranges::count_if(sums, [](qint64 sum) { return sum > 0; }));
    };
    const std::vector<qint64> down = table.rowSums(), across = table.columnSums();
    const int rows = held(down), columns = held(across);
    Independence result;
    if (rows < 2 || columns < 2)
        return result;
    const std::vector<CellAssociation> cells = cellAssociations(table);
    double chiSquare = 0;
    int small = 0, tiny = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const double expected = cells[i].expected;
        if (!(expected > 0))
            continue; // an empty row or column
        const double away = static_cast<double>(table.cells[i]) - expected;
        chiSquare += away * away / expected;
        small += expected < 5;
        tiny += expected < 1;
    }
    result.cramersV = std::sqrt(chiSquare / static_cast<double>(table.sum()) / (std::min(rows, columns) - 1));
    result.freedom = (rows - 1) * (columns - 1);
    if (tiny > 0 || small * 5 > rows * columns) {
        result.outcome = Independence::Outcome::Small;
        return result;
    }
    result.outcome = Independence::Outcome::Tested;
    result.chiSquare = chiSquare;
    result.p = chiSquareTail(chiSquare, result.freedom);
    return result;
}

} // namespace tamiz
