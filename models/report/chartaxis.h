// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

#include <functional>
#include <vector>

namespace tamiz {

/// A field laid out as places on an axis: its values (or the largest, the rest grouped as "other"), then the
/// rows without one. A row without a place counts under categories.size().
struct ChartAxis
{
    QString key;
    QString title;
    bool ordered = false;
    bool onTime = false;
    std::vector<ChartCategory> categories;
    std::function<size_t(size_t)> placeOf; ///< Of a row; null when a row may have many places (tags).
    std::vector<Bitmap> places;            ///< The rows of each place, when a row may have many.
    qsizetype grouped = 0;                 ///< How many values went into "other".
    qint64 missing = 0;                    ///< In the measure; a time axis leaves them out.

    size_t size() const { return categories.size(); }
};

struct AxisOptions
{
    Measure measure = Measure::Submissions;
    int top = 12;
    qint64 least = 0;
    bool fillTime = true; ///< Days without rows get a place of their own.
};

/// Lays \a field of \a rows out. Error Usage: no such field, or far too many days.
Result<ChartAxis> chartAxis(const Columns &columns, const Bitmap &rows, const QString &field,
                            const AxisOptions &options);

/// \a measure of \a rows at each place of \a axis; people and texts once in each place they are in.
std::vector<qint64> countPlaces(const Columns &columns, const Bitmap &rows, const ChartAxis &axis,
                                Measure measure);
/// cells[place of first][place of second].
std::vector<std::vector<qint64>> countPlaces(const Columns &columns, const Bitmap &rows,
                                             const ChartAxis &first, const ChartAxis &second,
                                             Measure measure);

/// Days, weeks, months and years.
bool isTimeField(const QString &field);
/// First day and the day after the last of \a value ("2016-03-01", "2016-W09", "2016-03", "2016").
std::optional<std::pair<QDate, QDate>> daysOf(const QString &field, const QString &value);
/// The start of the day, week, month or year after the one that begins on \a day.
QDate nextStart(const QString &field, QDate day);
/// The rows of the day, week, month or year that begins on \a first.
Filter filterForDays(const QString &field, QDate first);
/// \a field:\a value, or the days it stands for.
Filter filterFor(const QString &field, const QString &value);
Filter filterForMissing(const QString &field);

} // namespace tamiz
