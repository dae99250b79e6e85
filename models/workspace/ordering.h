// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/columns.h"

#include <optional>

namespace tamiz {

/// The days of \a created (seconds UTC; the minimum = missing) as an ordered column of ISO dates. Years
/// outside 1 to 9999 are missing.
Column dayColumn(const std::vector<qint64> &created);

/// Makes \a column ordered when its values are numbers or bands of numbers ("18-24", "<18", "65 y más"):
/// codes ascend with the number. Up to two values that are none ("no answer") go last. Larger dictionaries
/// stay as they are.
void orderNumbers(Column &column);

/// The number \a text begins with, by which bands are ordered and compared; nothing when it begins otherwise.
std::optional<double> leadingNumber(const QString &text);

/// The hour of \a seconds (UTC), 0 to 23; -1 when missing, and at midnight to the second, which is how
/// sources write a day without an hour.
int hourOf(qint64 seconds);
/// 1 (Monday) to 7; -1 when missing.
int weekdayOf(qint64 seconds);

/// Everyone who expressed a view on \a row: for, against and pass, as far as they are known; -1 when none is.
/// What "votes" means in filters, facets, lists and orders.
qint64 votesOf(const Columns &columns, size_t row);

/// The period ("week" 2016-W05, "month" 2016-01, "year" 2016) that the ISO date \a day lies in.
QString periodOf(const QString &day, const QString &period);

} // namespace tamiz
