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

    qint64 count() const; ///< How many numbers, sums included.
};

/// Hides every number of \a table and its sums from 1 to \a least - 1, and then as few others, small ones
/// first, as it takes that none of them follows from the rest. With all sums known, hidden numbers are the
/// edges of a graph between rows and columns (each with one more for the sums), and one can be worked out
/// exactly if it lies on no cycle (Gusfield 1988): so every one is put on a cycle of numbers that are at
/// least 1, along which each could be one more or one less. A table whose sum is under \a least is hidden
/// whole. Deterministic.
HiddenCells hideSmall(const CountTable &table, qint64 least);

} // namespace tamiz
