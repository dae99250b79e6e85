// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/dates.h"
#include "models/import/numbermarks.h"
#include "models/import/sample.h"

namespace tamiz {

/// What the cells of one column of a sample look like. Shares are of the cells that are not empty.
struct ColumnStats
{
    qsizetype filled = 0;
    qsizetype distinct = 0;
    double meanLength = 0;
    double numbers = 0; ///< Share of whole numbers, also of those written as 1.385.
    double dates =
        0; ///< Share of dates other than bare numbers, or of bare numbers that are times since 1970.
    double serialDates = 0; ///< Share of numbers that a spreadsheet shows as dates; see serialDate().
    double spaces = 0;      ///< Share of cells of two words or more.
    double emails = 0;      ///< Share of e-mail addresses,
    double addresses = 0;   ///< of IP addresses,
    double nationalIds = 0; ///< of what reads like a national identity number,
    double telephones = 0;  ///< of telephone numbers.
    qsizetype ranges = 0;   ///< Cells such as 10-250,
    qsizetype serials = 0;  ///< and numbers that are days of 2000 to 2049 in a spreadsheet.
    qsizetype paths = 0;    ///< Ids joined by slashes: 74/185.
    qsizetype leadingZeros = 0;
    qsizetype rows = 0;   ///< Of the sample.
    double yesNo = 0;     ///< Share of yes and no.
    bool running = false; ///< 0, 1, 2… or 1, 2, 3…: a row number.
    DateEvidence evidence;
    NumberEvidence written; ///< How numbers are written.

    /// Whether this is a column of numbers, however they are written.
    bool isNumeric() const { return filled > 0 && double(written.numbers()) >= 0.95 * double(filled); }

    bool hasSpoiledRanges() const { return ranges > 0 && serials > 0 && distinct <= 60; }
    double uniqueness() const { return filled == 0 ? 0 : double(distinct) / double(filled); }
};

/// One entry for each header of \a sample.
std::vector<ColumnStats> columnStats(const TableSample &sample);

/// Words that stand for "no value" in an attribute or category: "?", "-", "N/A", "null", "undefined"…
bool isMissing(QStringView value);

} // namespace tamiz
