// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartaxis.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/workspace/cells.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostPlaces = 4'000;

QString timeLabel(const QString &field, QDate day)
{
    const QLocale locale = spokenLocale();
    if (field == "year"_L1)
        return day.toString(u"yyyy"_s);
    return locale.toString(day, field == "month"_L1 ? u"MMM yyyy"_s : u"d MMM yyyy"_s);
}

/// Places every day, week or month between the first and the last, so that silence is seen.
Result<std::vector<size_t>> fillTime(ChartAxis &axis, const CountedField &field, const QStringList &used)
{
    std::vector<size_t> places(static_cast<size_t>(field.values.size()), size_t(mostPlaces) * 2);
    if (used.isEmpty())
        return places;
    const auto first = daysOf(axis.key, used.first());
    const auto last = daysOf(axis.key, used.last());
    if (!first || !last)
        return places;
    QHash<QDate, size_t> placeOfDay;
    for (QDate day = first->first; day <= last->first;) {
        if (placeOfDay.size() >= mostPlaces)
            return Error{Error::Code::Usage,
                         tr("These dates span too many days for one chart. Count by month or year instead."),
                         {}};
        placeOfDay.insert(day, axis.size());
        axis.categories.push_back({timeLabel(axis.key, day), filterForDays(axis.key, day), {}, day});
        day = nextStart(axis.key, day);
    }
    for (qsizetype code = 1; code < field.values.size(); ++code) {
        if (const auto days = daysOf(axis.key, field.values[code]))
            places[static_cast<size_t>(code)] = placeOfDay.value(days->first, size_t(mostPlaces) * 2);
    }
    return places;
}

/// How many of the values of \a counts stand alone; the others are grouped.
qsizetype shownValues(const FieldCounts &counts, bool ordered, const AxisOptions &options)
{
    qsizetype shown = ordered ? counts.values.size() : std::min<qsizetype>(counts.values.size(), options.top);
    if (options.least <= 0 || ordered)
        return shown;
    while (shown > 0 && counts.counts[static_cast<size_t>(shown - 1)] < options.least)
        --shown;
    // A group that is itself small would give its one value away by subtraction: it takes a larger one in.
    const auto grouped = [&] {
        qint64 sum = 0;
        for (auto i = static_cast<size_t>(shown); i < counts.counts.size(); ++i)
            sum += counts.counts[i];
        return sum;
    };
    while (shown > 0 && shown < counts.values.size() && grouped() < options.least)
        --shown;
    return shown;
}

void fillTags(ChartAxis &axis, const Columns &columns, const Bitmap &rows, const FieldCounts &counts,
              qsizetype shown)
{
    QSet<QString> wanted(counts.values.begin(), counts.values.begin() + shown);
    Bitmap rest(rows.size());
    QHash<QString, Bitmap> found;
    for (const TagEntry &tag : columns.tags()) {
        if (wanted.contains(tag.path))
            found.insert(tag.path, taggedRows(columns, tag, rows));
        else
            rest |= taggedRows(columns, tag, rows);
    }
    for (qsizetype i = 0; i < shown; ++i)
        axis.places.push_back(found.value(counts.values[i]));
    if (axis.grouped > 0)
        axis.places.push_back(rest);
    axis.places.push_back(untaggedRows(columns, rows));
}

/// Hours and days of the week: a place for each, as a clock has.
bool isRound(const QString &field)
{
    return field == "hour"_L1 || field == "weekday"_L1;
}

/// Values of \a field as places, then "other", then the missing. Returns the place of each code.
Result<std::vector<size_t>> placeValues(ChartAxis &axis, const Columns &columns, const Bitmap &rows,
                                        const CountedField &field, const FieldCounts &counts,
                                        const AxisOptions &options)
{
    std::vector<size_t> places(static_cast<size_t>(field.values.size()));
    const bool all = isRound(axis.key);
    const qsizetype shown = all ? field.values.size() - 1 : shownValues(counts, axis.ordered, options);
    if (shown > mostPlaces)
        return Error{Error::Code::Usage, tr("“%1” has too many values for one chart.").arg(field.title), {}};
    const QStringList values = all ? field.values.sliced(1) : counts.values;
    const QStringList labels = all ? field.labels.sliced(1) : counts.labels;
    QHash<QString, size_t> placeOfValue;
    for (qsizetype i = 0; i < shown; ++i) {
        placeOfValue.insert(values[i], axis.size());
        axis.categories.push_back({labels[i], filterFor(field.key, values[i]), {}, {}});
    }
    axis.grouped = values.size() - shown;
    if (axis.grouped > 0)
        axis.categories.push_back(
            {tr("other (%Ln)", nullptr, axis.grouped), {}, ChartCategory::Role::Other, {}});
    for (qsizetype code = 1; code < field.values.size(); ++code)
        places[static_cast<size_t>(code)] =
            placeOfValue.value(field.values[code], static_cast<size_t>(shown));
    if (!field.codes)
        fillTags(axis, columns, rows, counts, shown);
    places[0] = axis.size();
    if (counts.missing > 0)
        addMissing(axis, field.labels.front());
    else if (!axis.places.empty())
        axis.places.pop_back();
    return places;
}

/// What was counted by value is not counted again, unless the rest has to be taken together first.
void keepCounts(ChartAxis &axis, const CountedField &field, const FieldCounts &counts, Measure measure)
{
    const bool adds = measure == Measure::Submissions || measure == Measure::Votes;
    if (!field.codes || (axis.grouped > 0 && !adds) || (axis.onTime && !adds))
        return;
    QHash<QString, qsizetype> at;
    for (qsizetype i = 0; i < counts.values.size(); ++i)
        at.insert(counts.values[i], i);
    axis.counts.assign(axis.size() + 1, 0);
    for (qsizetype code = 1; code < field.values.size(); ++code) {
        if (const auto found = at.constFind(field.values[code]); found != at.constEnd()) {
            const size_t place = axis.lookup[static_cast<size_t>(code)];
            axis.counts[place] += counts.counts[static_cast<size_t>(*found)];
        }
    }
    axis.counts[axis.lookup[0]] += counts.missing;
    axis.counts.pop_back();
}

Result<ChartAxis> fieldAxis(const Columns &columns, const Bitmap &rows, const CountedField &field,
                            const FieldCounts &counts, const AxisOptions &options)
{
    ChartAxis axis;
    axis.key = field.key;
    axis.title = field.title;
    axis.ordered = field.ordered || isTimeField(field.key);
    axis.onTime = isTimeField(field.key) && options.fillTime;
    axis.missing = counts.missing;
    auto places = axis.onTime ? fillTime(axis, field, counts.values)
                              : placeValues(axis, columns, rows, field, counts, options);
    if (!places)
        return places.error();
    if (axis.onTime)
        (*places)[0] = axis.size();
    if (!field.codes)
        return axis;
    axis.codes = field.codes;
    axis.own = field.own;
    axis.persons = field.persons;
    axis.ownPersons = field.ownPersons;
    for (const size_t place : *places)
        axis.lookup.push_back(static_cast<quint32>(std::min(place, axis.size())));
    keepCounts(axis, field, counts, options.measure);
    if (!field.remap.empty()) {
        std::vector<quint32> direct;
        for (const quint32 code : field.remap)
            direct.push_back(axis.lookup[code]);
        axis.lookup = std::move(direct);
    }
    return axis;
}

} // namespace

Result<ChartAxis> chartAxis(const Columns &columns, const Bitmap &rows, const QString &field,
                            const AxisOptions &options)
{
    if (field == "votes"_L1 || field == "votos"_L1)
        return numberAxis(columns, rows, u"votes"_s, options);
    const auto counted = countedField(columns, field);
    if (!counted)
        return counted.error();
    return fieldAxis(columns, rows, *counted, countBy(columns, rows, *counted, options.measure), options);
}

} // namespace tamiz
