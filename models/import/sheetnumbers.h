// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// How a spreadsheet shows a number: only what changes its meaning.
struct NumberFormat
{
    enum class Kind { Plain, Date, DateTime, Time, Duration };
    Kind kind = Kind::Plain;
    int digits = 0; ///< A format such as 00000: numbers are shown with at least so many digits.
    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// The format with that number (ECMA-376 part 1, 18.8.30) and code; the code may be empty for those that
/// every program has built in.
NumberFormat numberFormat(int id, const QString &code);

/// A number as a cell has it, as people write it: "1.2E+3" is 1200, 0.10000000000000001 is 0.1, and whole
/// numbers keep every digit they have.
QString plainNumber(const QString &raw);

/// A number of days since the start of 1900 or 1904 as "2017-10-16", "2017-10-16 07:18:14" or "07:18:14".
/// Empty when there is no such day; 29 February 1900, which spreadsheets count, is none.
QString serialText(double serial, NumberFormat::Kind kind, bool since1904);

/// "PT10H50M19S", as an OpenDocument has times, as "10:50:19"; what does not read as such stays as it is.
QString durationText(const QString &iso);

/// "2015-09-15T10:50:18.999999999", as an OpenDocument has dates, as "2015-09-15 10:50:19".
QString isoDateText(const QString &iso);

} // namespace tamiz
