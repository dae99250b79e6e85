// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

#include <memory>
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
    const std::vector<quint32> *codes = nullptr; ///< Per row; null when a row may have many places (tags).
    std::vector<quint32> lookup;                 ///< Place of a code; size() when it has none.
    std::shared_ptr<const std::vector<quint32>> own; ///< Keeps codes that no column has.
    /// Codes by person where the field says something of people and people vote (CountedField::persons); else
    /// null.
    const std::vector<quint32> *persons = nullptr;
    std::shared_ptr<const std::vector<quint32>> ownPersons; ///< Keeps codes by person that no column has.
    std::vector<Bitmap> places; ///< The rows of each place, when a row may have many.
    qint64 grouped = 0;         ///< How many values went into "other".
    qint64 missing = 0;         ///< In the measure; a time axis leaves them out.
    std::vector<qint64> counts; ///< The measure at each place, where laying out has found it; else empty.

    size_t size() const { return categories.size(); }
    size_t placeOf(size_t row) const { return lookup[(*codes)[row]]; }
    size_t placeOf(size_t row, quint32 person) const
    {
        return persons ? lookup[(*persons)[person]] : placeOf(row);
    }
    ChartAxisNote note() const { return {key, title, grouped, missing, onTime}; }
};

struct AxisOptions
{
    Measure measure = Measure::Submissions;
    int top = 12;
    qint64 least = 0;
    bool fillTime = true; ///< Days without rows get a place of their own.
};

/// Lays numbers out in classes: whole ones of votes in 0, 1, 2, 5, 10, 20, 50…, others in at most twenty
/// equal ones. Error Usage: \a field has no numbers.
Result<ChartAxis> numberAxis(const Columns &columns, const Bitmap &rows, const QString &field,
                             const AxisOptions &options);
/// Lays \a field out on the tiles of \a grid, each of them, then values that have none as "other", then
/// missing ones.
Result<ChartAxis> tileAxis(const Columns &columns, const Bitmap &rows, const QString &field,
                           const TileGrid &grid, const AxisOptions &options);

/// Lays \a field of \a rows out. Error Usage: no such field, or far too many days.
Result<ChartAxis> chartAxis(const Columns &columns, const Bitmap &rows, const QString &field,
                            const AxisOptions &options);

/// \a measure of \a rows at each place of \a axis; people and texts once in each place they are in. Of
/// people, only those \a among count where it is given.
std::vector<qint64> countPlaces(const Columns &columns, const Bitmap &rows, const ChartAxis &axis,
                                Measure measure, const Bitmap *among = nullptr);
/// cells[place of first][place of second].
std::vector<std::vector<qint64>> countPlaces(const Columns &columns, const Bitmap &rows,
                                             const ChartAxis &first, const ChartAxis &second, Measure measure,
                                             const Bitmap *among = nullptr);

/// As countPlaces(), each person or text at the first place it has alone; votes and contributions as they
/// are. With \a among only those people count.
std::vector<qint64> countFirsts(const Columns &columns, const Bitmap &rows, const ChartAxis &axis,
                                Measure measure, const Bitmap *among = nullptr);
/// The rows of \a rows at \a place.
Bitmap rowsAt(const Bitmap &rows, const ChartAxis &axis, size_t place);

/// Appends the place of rows without a value.
void addMissing(ChartAxis &axis, const QString &label);
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
