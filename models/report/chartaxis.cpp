// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartaxis.h"

#include "models/core/translate.h"
#include "models/workspace/cells.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostPlaces = 4'000;

QString timeLabel(const QString &field, QDate day)
{
    const QLocale locale;
    if (field == "year"_L1)
        return day.toString(u"yyyy"_s);
    return locale.toString(day, field == "month"_L1 ? u"MMM yyyy"_s : u"d MMM yyyy"_s);
}

/// Upper ends of the bins of a histogram of votes: 0, 1, 2, 5, 10, 20, 50…
const std::vector<qint32> &voteBins()
{
    static const std::vector<qint32> bins = [] {
        std::vector<qint32> ends{0, 1, 2, 4, 9};
        for (qint32 power = 10; power <= 100'000'000; power *= 10) {
            for (const qint32 step : {2, 5, 10})
                ends.push_back(power * step - 1);
        }
        return ends;
    }();
    return bins;
}

/// All known votes on \a row, as the filter "votes" has it; -1 when none is known.
qint64 votesAt(const Columns &columns, size_t row)
{
    if (columns.votesFor()[row] < 0 && columns.votesAgainst()[row] < 0 && columns.votesPass()[row] < 0)
        return -1;
    return knownVotes(columns, row);
}

size_t binOf(qint64 votes)
{
    const auto &bins = voteBins();
    const auto bin = std::ranges::lower_bound(bins, votes);
    return static_cast<size_t>(std::min(bin, bins.end() - 1) - bins.begin());
}

ChartCategory voteCategory(size_t bin)
{
    using Comparison = Filter::Comparison;
    const qint32 last = voteBins()[bin];
    const qint32 from = bin == 0 ? 0 : voteBins()[bin - 1] + 1;
    const QLocale locale;
    if (from == last)
        return {locale.toString(from), Filter::term(u"votes"_s, QString::number(from)), {}, {}};
    return {locale.toString(from) + u"–"_s + locale.toString(last),
            Filter::both(Filter::term(u"votes"_s, QString::number(from), Comparison::GreaterOrEqual),
                         Filter::term(u"votes"_s, QString::number(last), Comparison::LessOrEqual)),
            {},
            {}};
}

void addMissing(ChartAxis &axis, const QString &label)
{
    axis.categories.push_back({label, filterForMissing(axis.key), ChartCategory::Role::Missing, {}});
}

ChartAxis votesAxis(const Columns &columns, const Bitmap &rows, const AxisOptions &options)
{
    ChartAxis axis{u"votes"_s, tr("Votes received"), true, false, {}, {}, {}, 0, 0};
    size_t largest = 0;
    Bitmap without(rows.size());
    rows.forEach([&](size_t row) {
        if (const qint64 votes = votesAt(columns, row); votes < 0)
            without.set(row);
        else
            largest = std::max(largest, binOf(votes) + 1);
    });
    for (size_t bin = 0; bin < largest; ++bin)
        axis.categories.push_back(voteCategory(bin));
    axis.missing = measureOf(columns, without, options.measure);
    if (without.count() > 0)
        addMissing(axis, tr("(no votes known)"));
    axis.placeOf = [&columns, largest](size_t row) {
        const qint64 votes = votesAt(columns, row);
        return votes < 0 ? largest
                         : std::min(binOf(votes), largest); // rows outside the selection may have more
    };
    return axis;
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

Result<ChartAxis> fieldAxis(const Columns &columns, const Bitmap &rows, const CountedField &field,
                            const FieldCounts &counts, const AxisOptions &options)
{
    ChartAxis axis{field.key, field.title,   field.ordered || isTimeField(field.key), false, {}, {}, {},
                   0,         counts.missing};
    std::vector<size_t> places(static_cast<size_t>(field.values.size()));
    if (isTimeField(field.key) && options.fillTime) {
        axis.onTime = true;
        auto filled = fillTime(axis, field, counts.values);
        if (!filled)
            return filled.error();
        places = *std::move(filled);
    } else {
        const qsizetype shown = shownValues(counts, axis.ordered, options);
        if (shown > mostPlaces)
            return Error{
                Error::Code::Usage, tr("“%1” has too many values for one chart.").arg(field.title), {}};
        QHash<QString, size_t> placeOfValue;
        for (qsizetype i = 0; i < shown; ++i) {
            placeOfValue.insert(counts.values[i], axis.size());
            axis.categories.push_back({counts.labels[i], filterFor(field.key, counts.values[i]), {}, {}});
        }
        axis.grouped = counts.values.size() - shown;
        if (axis.grouped > 0)
            axis.categories.push_back({tr("other (%Ln)", nullptr, static_cast<int>(axis.grouped)),
                                       {},
                                       ChartCategory::Role::Other,
                                       {}});
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
    }
    if (isTimeField(field.key) && options.fillTime)
        places[0] = axis.size();
    if (field.codes) {
        const size_t outside = axis.size();
        for (size_t &place : places)
            place = std::min(place, outside);
        axis.placeOf = [codes = field.codes, remap = field.remap, places](size_t row) {
            const quint32 code = (*codes)[row];
            return places[remap.empty() ? code : remap[code]];
        };
    }
    return axis;
}

} // namespace

Result<ChartAxis> chartAxis(const Columns &columns, const Bitmap &rows, const QString &field,
                            const AxisOptions &options)
{
    if (field == "votes"_L1 || field == "votos"_L1)
        return votesAxis(columns, rows, options);
    const auto counted = countedField(columns, field);
    if (!counted)
        return counted.error();
    const auto counts = countBy(columns, rows, field, options.measure);
    if (!counts)
        return counts.error();
    return fieldAxis(columns, rows, *counted, *counts, options);
}

std::vector<qint64> countPlaces(const Columns &columns, const Bitmap &rows, const ChartAxis &axis,
                                Measure measure)
{
    std::vector<qint64> cells(axis.size() + 1);
    if (axis.placeOf) {
        countCells(columns, rows, measure, cells, axis.placeOf);
    } else {
        for (size_t place = 0; place < axis.places.size(); ++place) {
            Bitmap both = axis.places[place];
            both &= rows;
            cells[place] = measureOf(columns, both, measure);
        }
    }
    cells.pop_back();
    return cells;
}

std::vector<std::vector<qint64>> countPlaces(const Columns &columns, const Bitmap &rows,
                                             const ChartAxis &first, const ChartAxis &second, Measure measure)
{
    std::vector<std::vector<qint64>> cells(first.size(), std::vector<qint64>(second.size()));
    if (first.placeOf && second.placeOf) {
        const size_t width = second.size() + 1;
        std::vector<qint64> flat((first.size() + 1) * width);
        countCells(columns, rows, measure, flat,
                   [&](size_t row) { return first.placeOf(row) * width + second.placeOf(row); });
        for (size_t i = 0; i < first.size(); ++i)
            std::copy_n(flat.begin() + static_cast<std::ptrdiff_t>(i * width), second.size(),
                        cells[i].begin());
        return cells;
    }
    if (first.placeOf) {
        const auto turned = countPlaces(columns, rows, second, first, measure);
        for (size_t i = 0; i < first.size(); ++i) {
            for (size_t j = 0; j < second.size(); ++j)
                cells[i][j] = turned[j][i];
        }
        return cells;
    }
    for (size_t i = 0; i < first.size(); ++i) {
        Bitmap both = first.places[i];
        both &= rows;
        cells[i] = countPlaces(columns, both, second, measure);
    }
    return cells;
}

} // namespace tamiz
