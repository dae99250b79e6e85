// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/dates.h"
#include "models/import/sample.h"

namespace tamiz {

/// What the cells of one column of a sample look like. Shares are of the cells that are not empty.
struct ColumnStats
{
    qsizetype filled = 0;
    qsizetype distinct = 0;
    double meanLength = 0;
    double numbers = 0; ///< Share of whole numbers.
    double dates =
        0; ///< Share of dates other than bare numbers, or of bare numbers that are times since 1970.
    double spaces = 0;    ///< Share of cells of two words or more.
    bool running = false; ///< 0, 1, 2… or 1, 2, 3…: a row number.
    DateEvidence evidence;

    double uniqueness() const { return filled == 0 ? 0 : double(distinct) / double(filled); }
};

/// One entry for each header of \a sample.
std::vector<ColumnStats> columnStats(const TableSample &sample);

/// Words that stand for "no value" in an attribute or category: "?", "-", "N/A", "null", "undefined"…
bool isMissing(QStringView value);

} // namespace tamiz
