// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/association.h"

namespace tamiz {

/// Which numbers of a table with its sums may not be printed.
struct HiddenCells
{
    std::vector<quint8> cells; ///< As CountTable::cells; 1 = hidden.
    std::vector<quint8> rowSums, columnSums;
    bool all = false; ///< Nothing of it can be printed.
    bool total =
        false; ///< The sum of the table is hidden: only a layer of several can have that without all.

    qint64 count() const; ///< How many numbers, sums included.
};

/// Hides every number of \a table and its sums from 1 to \a least - 1, and then as few others, small ones
/// first, as it takes that none of them follows from the rest. With all sums known, hidden numbers are the
/// edges of a graph between rows and columns (each with one more for the sums), and one can be worked out
/// exactly if it lies on no cycle (Gusfield 1988): so every one is put on a cycle of numbers that are at
/// least 1, along which each could be one more or one less. A table whose sum is under \a least is hidden
/// whole. Deterministic.
///
/// Which sums are hidden depends on these sums alone (hiddenSums()): another table of the same field, or a
/// chart of it alone, hides the same, so that two of one sheet do not say together what each of them hides.
HiddenCells hideSmall(const CountTable &table, qint64 least);

/// What a table asks beside its least number.
struct HidingRules
{
    qint64 leastRowSum = 0, leastColumnSum = 0; ///< Of the fields alone; 0 = as the cells.
    std::vector<quint8> also =
        {}; ///< Cells (as CountTable::cells) with a 1 are hidden for reasons of their own.
};
HiddenCells hideSmall(const CountTable &table, qint64 least, const HidingRules &rules);

/// Which of \a sums, all of one field, are hidden: those from 1 to \a least - 1 and, where it is one alone,
/// the smallest other, the first of several.
std::vector<quint8> hiddenSums(const std::vector<qint64> &sums, qint64 least);

/// Tables of the same rows and columns that together are one of three fields, and the sum of them all.
struct HiddenLayers
{
    std::vector<HiddenCells> layers;
    HiddenCells together; ///< Of the sum of the layers.
    bool all = false;     ///< Nothing of it can be printed.
};
/// Protects \a layers and their sum together: every number from 1 to \a least - 1 and, for each of them, the
/// smallest box of eight numbers of at least 1 (two rows, two columns, two layers, where one of each two may
/// be the sums) that it is a corner of. Such a box can be one more and one less at alternate corners with
/// every sum kept, so that none of the eight can be worked out, neither exactly nor to within one.
HiddenLayers hideSmall(const std::vector<CountTable> &layers, qint64 least);

} // namespace tamiz
