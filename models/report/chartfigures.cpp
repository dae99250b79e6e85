// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/representation.h"
#include "models/core/translate.h"
#include "models/report/chartframe.h"
#include "models/report/groupfields.h"
#include "models/report/population.h"
#include "models/text/fold.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : none;
}

qint64 rowSum(const ChartData &data, size_t category)
{
    qint64 sum = 0;
    for (const ChartSeries &series : data.series)
        sum += series.values[category];
    return sum;
}

/// What a share is one of: all, or with two fields the sum of its category.
qint64 wholeOf(const ChartData &data, size_t category)
{
    return data.series.size() > 1 || !data.seriesTitle.isEmpty() ? rowSum(data, category) : data.total;
}

void addShares(ChartData &data)
{
    for (ChartSeries &series : data.series) {
        for (size_t i = 0; i < series.values.size(); ++i)
            series.figures.push_back(
                100 * ratio(static_cast<double>(series.values[i]), static_cast<double>(wholeOf(data, i))));
    }
}

void addLifts(ChartData &data)
{
    double all = 0;
    for (size_t i = 0; i < data.categories.size(); ++i)
        all += static_cast<double>(rowSum(data, i));
    for (ChartSeries &series : data.series) {
        double column = 0;
        for (const qint64 value : series.values)
            column += static_cast<double>(value);
        for (size_t i = 0; i < series.values.size(); ++i)
            series.figures.push_back(ratio(static_cast<double>(series.values[i]) * all,
                                           column * static_cast<double>(rowSum(data, i))));
    }
}

/// Inhabitants of each category; 0 where the table has none.
Result<std::vector<qint64>> inhabitants(const ChartData &data, const Columns &columns,
                                        const ChartGround &ground)
{
    const auto margin = std::ranges::find_if(ground.population, [&](const PopulationMargin &one) {
        return fieldCalled(columns, one.field) == data.axes[0].key;
    });
    if (margin == ground.population.end())
        return Error{Error::Code::Usage,
                     tr("There is no population for “%1”. Load a table of field, value and population first.")
                         .arg(data.categoryTitle),
                     {}};
    QHash<QString, qint64> known;
    for (qsizetype i = 0; i < margin->values.size(); ++i)
        known.insert(foldText(margin->values[i]), margin->population[static_cast<size_t>(i)]);
    std::vector<qint64> people;
    for (const ChartCategory &category : data.categories) {
        qint64 found = known.value(foldText(category.label));
        if (category.role != ChartCategory::Role::Value)
            found = 0;
        else if (found == 0 && category.filter.type == Filter::Type::Term)
            found = known.value(foldText(category.filter.value));
        people.push_back(found);
    }
    return people;
}

void addRates(ChartData &data, const std::vector<qint64> &people)
{
    for (ChartSeries &series : data.series) {
        for (size_t i = 0; i < series.values.size(); ++i)
            series.figures.push_back(
                static_cast<double>(data.per) *
                ratio(static_cast<double>(series.values[i]), static_cast<double>(people[i])));
    }
}

/// Wilson's interval of every share or rate. Votes are not cast one by one by chance and get none.
void addIntervals(ChartData &data, const std::vector<qint64> &people)
{
    if (data.spec.kind != ChartKind::Dot || data.spec.measure == Measure::Votes)
        return;
    const bool rate = data.spec.figure == ChartFigure::Rate;
    for (ChartSeries &series : data.series) {
        for (size_t i = 0; i < series.values.size(); ++i) {
            const qint64 whole = rate ? people[i] : wholeOf(data, i);
            const bool any = whole > 0 && series.values[i] <= whole;
            const Interval interval = any ? wilson(series.values[i], whole) : Interval{none, none};
            const double by = rate ? static_cast<double>(data.per) : 100;
            series.low.push_back(interval.low * by);
            series.high.push_back(interval.high * by);
        }
    }
}

void cumulate(ChartSeries &series, const std::vector<qint64> &firsts, const ChartData &data)
{
    qint64 sum = 0;
    for (size_t i = 0; i < firsts.size(); ++i) {
        const bool isValue = data.categories[i].role == ChartCategory::Role::Value;
        sum += isValue ? firsts[i] : 0;
        series.figures.push_back(isValue ? static_cast<double>(sum) : none);
    }
}

void addCumulative(ChartData &data, const Columns &columns, const Bitmap &rows, const ChartFrame &frame)
{
    const bool ofPeople = frame.second && frame.second->persons && data.spec.measure == Measure::People;
    for (size_t s = 0; s < data.series.size(); ++s) {
        if (ofPeople) {
            const std::vector<quint32> &codes = *frame.second->persons;
            Bitmap among = Bitmap::of(
                codes.size(), [&](size_t person) { return frame.second->lookup[codes[person]] == s; });
            if (frame.among)
                among &= *frame.among;
            cumulate(data.series[s], countFirsts(columns, rows, frame.first, data.spec.measure, &among),
                     data);
            continue;
        }
        const Bitmap part = frame.second ? rowsAt(rows, *frame.second, s) : rows;
        cumulate(data.series[s],
                 countFirsts(columns, part, frame.first, data.spec.measure, frame.amongPeople()), data);
    }
}

} // namespace

Result<void> addFigures(ChartData &data, const Columns &columns, const Bitmap &rows, const ChartFrame &frame,
                        const ChartGround &ground)
{
    if (data.series.empty())
        return {};
    std::vector<qint64> people;
    switch (data.spec.figure) {
    case ChartFigure::Count:
        return {};
    case ChartFigure::Share:
        addShares(data);
        break;
    case ChartFigure::Lift:
        addLifts(data);
        break;
    case ChartFigure::Cumulative:
        addCumulative(data, columns, rows, frame);
        break;
    case ChartFigure::Rate: {
        auto found = inhabitants(data, columns, ground);
        if (!found)
            return found.error();
        people = *std::move(found);
        double most = 0;
        for (const ChartSeries &series : data.series) {
            for (size_t i = 0; i < series.values.size(); ++i)
                most = people[i] > 0 ? std::max(most, ratio(static_cast<double>(series.values[i]),
                                                            static_cast<double>(people[i])))
                                     : most;
        }
        data.per = frame.per > 0 ? frame.per : ratesPer(most);
        addRates(data, people);
    }
    }
    addIntervals(data, people);
    return {};
}

} // namespace tamiz
