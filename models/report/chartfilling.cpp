// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/chartframe.h"
#include "models/workspace/cells.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

void addSeries(ChartData &data, const ChartAxis &second, const std::vector<std::vector<qint64>> &cells)
{
    for (size_t j = 0; j < second.size(); ++j) {
        const ChartCategory &place = second.categories[j];
        ChartSeries series{place.label, place.filter, place.role, {}};
        series.values.reserve(cells.size());
        for (const auto &row : cells)
            series.values.push_back(row[j]);
        data.series.push_back(std::move(series));
    }
}

/// Where a band begins: "<18" before "18-29" before "60+"; bands without a number keep their place at the
/// end.
double bandStart(const QString &label)
{
    static const QRegularExpression number(u"\\d+"_s);
    const auto match = number.match(label);
    if (!match.hasMatch())
        return 1e9;
    const bool below = label.trimmed().startsWith(u'<') || label.contains(u"menor"_s, Qt::CaseInsensitive) ||
                       label.contains(u"under"_s, Qt::CaseInsensitive);
    return match.captured().toDouble() - (below ? 0.5 : 0);
}

/// Bands of a pyramid stand by age, whatever their numbers.
void sortBands(ChartData &data)
{
    std::vector<size_t> order(data.categories.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t i) {
        return data.categories[i].role == ChartCategory::Role::Value ? bandStart(data.categories[i].label)
                                                                     : 2e9;
    });
    const ChartData before = data;
    for (size_t i = 0; i < order.size(); ++i) {
        data.categories[i] = before.categories[order[i]];
        for (size_t s = 0; s < data.series.size(); ++s)
            data.series[s].values[i] = before.series[s].values[order[i]];
    }
    data.ordered = true;
}

void fillBoxes(ChartData &data, const Bitmap &rows, const ChartFrame &frame)
{
    std::vector<std::vector<double>> numbers(frame.first.size() + 1);
    const auto add = [&](size_t place, size_t row) {
        if (const double value = frame.numbers->values[row]; !std::isnan(value))
            numbers[place].push_back(value);
    };
    if (frame.first.codes) {
        rows.forEach([&](size_t row) { add(frame.first.placeOf(row), row); });
    } else {
        for (size_t place = 0; place < frame.first.size(); ++place)
            rowsAt(rows, frame.first, place).forEach([&](size_t row) { add(place, row); });
    }
    for (size_t place = 0; place < frame.first.size(); ++place)
        data.boxes.push_back(boxOf(numbers[place]));
}

} // namespace

ChartData fillFrame(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                    const ChartFrame &frame)
{
    ChartData data;
    data.spec = spec;
    data.categories = frame.first.categories;
    data.ordered = frame.first.ordered;
    data.onTime = frame.first.onTime;
    data.categoryTitle = frame.first.title;
    data.axes = {frame.first.note()};
    data.selected = static_cast<qint64>(rows.count());
    data.total = measureOf(columns, rows, spec.measure);
    if (frame.numbers) {
        data.valueTitle = frame.numbers->title;
        data.total = data.selected; // a box is one of contributions, whatever else is counted
        fillBoxes(data, rows, frame);
        return data;
    }
    if (!frame.second) {
        data.series.push_back({{}, {}, {}, countPlaces(columns, rows, frame.first, spec.measure)});
        return data;
    }
    data.axes.push_back(frame.second->note());
    data.seriesTitle = frame.second->title;
    addSeries(data, *frame.second, countPlaces(columns, rows, frame.first, *frame.second, spec.measure));
    if (spec.kind == ChartKind::Pyramid)
        sortBands(data);
    return data;
}

ChartData scatterData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    ChartData data;
    data.spec = spec;
    std::map<std::pair<qint32, qint32>, qint64> points;
    qint64 missing = 0;
    rows.forEach([&](size_t row) {
        const qint32 inFavour = columns.votesFor()[row];
        const qint32 against = columns.votesAgainst()[row];
        if (inFavour < 0 || against < 0)
            ++missing;
        else
            ++points[{inFavour, against}];
    });
    for (const auto &[place, count] : points)
        data.points.push_back({place.first, place.second, count});
    data.selected = static_cast<qint64>(rows.count());
    data.total = data.selected;
    data.categoryTitle = tr("Votes in favour");
    data.valueTitle = tr("Votes against");
    data.axes = {{u"votes"_s, data.categoryTitle, 0, missing, false}};
    return data;
}

Result<ChartData> lorenzData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    ChartData data;
    data.spec = spec;
    data.selected = static_cast<qint64>(rows.count());
    data.total = data.selected;
    std::vector<qint64> values;
    qint64 missing = 0;
    if (spec.fields[0] == "author"_L1) {
        const Column &authors = *columns.column(u"author"_s);
        std::vector<qint64> counts(static_cast<size_t>(authors.dictionary.size()));
        rows.forEach([&](size_t row) { ++counts[authors.codes[row]]; });
        missing = counts[0];
        std::copy_if(counts.begin() + 1, counts.end(), std::back_inserter(values),
                     [](qint64 count) { return count > 0; });
        data.categoryTitle = tr("People");
        data.valueTitle = tr("Contributions");
    } else {
        const auto numbers = numberField(columns, spec.fields[0]);
        if (!numbers)
            return numbers.error();
        rows.forEach([&](size_t row) {
            const double number = numbers->values[row];
            if (std::isnan(number) || number < 0)
                ++missing;
            else
                values.push_back(std::llround(number));
        });
        data.categoryTitle = tr("Contributions");
        data.valueTitle = numbers->title;
    }
    const Inequality inequality = inequalityOf(std::move(values));
    data.curve = inequality.curve;
    data.axes = {{spec.fields[0], data.valueTitle, 0, missing, false}};
    const QLocale locale;
    if (inequality.sum > 0)
        data.remarks
            << tr("Gini coefficient %1 (0: all alike, 1: one has all). The tenth with most has %2 %.")
                   .arg(locale.toString(inequality.gini, 'f', 3),
                        locale.toString(100 * inequality.topTenth, 'f', 1));
    return data;
}

} // namespace tamiz
