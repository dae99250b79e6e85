// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace tamiz {

/// Which number comes first in dates such as 03/04/2026. Decided on a whole column, never on one cell.
enum class DateOrder : quint8 { DayFirst, MonthFirst };

/// What a column's cells say about their order: whether a first number above 12 occurs, and a second one.
struct DateEvidence
{
    qint64 dayFirst = 0;
    qint64 monthFirst = 0;
    void look(QStringView text);
    bool decided() const { return (dayFirst > 0) != (monthFirst > 0); }
    DateOrder order() const { return monthFirst > dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst; }
};

/// The days that a spreadsheet counts from 1899-12-30 and that are taken for dates: 2000-01-01 to 2049-12-31.
constexpr int firstSerialDay = 36526;
constexpr int lastSerialDay = 54788;

/// Seconds since 1970-01-01 UTC of a date left as the number of a spreadsheet, such as "43003" or "43003.5";
/// nothing for any other text.
std::optional<qint64> serialDate(QStringView text);

/// Seconds since 1970-01-01 UTC of \a text, or nothing. Reads ISO 8601 with or without zone, "2017-10-16
/// 07:18:14 UTC", 03/04/2026 and 3.4.26 in \a order with an optional time (or hour alone, or AM/PM), the date
/// strings of Java and JavaScript, seconds or milliseconds since 1970, and serialDate(). A time without a
/// zone is taken as UTC, so that the same file gives the same bytes everywhere.
std::optional<qint64> readDate(QStringView text, DateOrder order);

/// Seconds of a time of day: "10:50", "10:50:19", "0 days 10:50:19".
std::optional<qint64> readTime(QStringView text);

} // namespace tamiz
