// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tamiz {

/// Counts in two dimensions, row by row.
struct CountTable
{
    size_t rows = 0, columns = 0;
    std::vector<qint64> cells;

    qint64 at(size_t row, size_t column) const { return cells[row * columns + column]; }
    std::vector<qint64> rowSums() const;
    std::vector<qint64> columnSums() const;
    qint64 sum() const;
};

/// What a cell would hold if rows and columns had nothing to do with each other, and how far it is from that.
struct CellAssociation
{
    double expected = 0; ///< Row sum times column sum by the sum.
    double lift = 0;     ///< Count by expected; 0 where nothing is expected.
    double residual = 0; ///< Adjusted (Haberman 1973): about normal; beyond 2 either way is worth a look.
};

/// Pearson's chi-square test of independence.
struct Independence
{
    /// Why there is no test, or Tested. Small: a cell is expected under 1, or more than a fifth of them under
    /// 5 (Cochran 1954). Single: fewer than two rows or columns hold anything.
    enum class Outcome { Tested, Small, Single };
    Outcome outcome = Outcome::Single;
    double chiSquare = 0; ///< 0 unless tested.
    int freedom = 0;      ///< Degrees of freedom, of the rows and columns that hold anything.
    double p = 1;
    double cramersV = 0; ///< 0 to 1, whatever the size (Cramér 1946); also where there is no test.
};

std::vector<CellAssociation> cellAssociations(const CountTable &table);
Independence independence(const CountTable &table);

/// P(X >= \a value) of a chi-square distribution with \a freedom degrees.
double chiSquareTail(double value, int freedom);

} // namespace tamiz
