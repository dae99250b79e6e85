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
        for (size_t s = 0; s < data.series.size(); ++s) {
            data.series[s].values[i] = before.series[s].values[order[i]];
            if (!data.series[s].dimmed.empty())
                data.series[s].dimmed[i] = before.series[s].dimmed[order[i]];
        }
    }
    data.ordered = true;
}

/// Where there is something, but nothing of what is \a chosen.
void dim(ChartData &data, const Columns &columns, const Bitmap &chosen, const ChartFrame &frame)
{
    ChartAxis first = frame.first;
    first.counts.clear(); // they are of all the rows
    std::vector<std::vector<qint64>> cells;
    if (frame.second) {
        ChartAxis second = *frame.second;
        second.counts.clear();
        cells = countPlaces(columns, chosen, first, second, Measure::Submissions);
    } else {
        for (const qint64 count : countPlaces(columns, chosen, first, Measure::Submissions))
            cells.push_back({count});
    }
    for (size_t s = 0; s < data.series.size(); ++s) {
        for (size_t i = 0; i < cells.size(); ++i)
            data.series[s].dimmed.push_back(data.series[s].values[i] > 0 && cells[i][s] == 0);
    }
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
                    const ChartFrame &frame, const Bitmap &chosen)
{
    ChartData data;
    data.spec = spec;
    data.categories = frame.first.categories;
    data.ordered = frame.first.ordered;
    data.onTime = frame.first.onTime;
    data.categoryTitle = frame.first.title;
    data.axes = {frame.first.note()};
    data.selected = static_cast<qint64>(rows.count());
    const Bitmap *among = frame.amongPeople();
    if (among) {
        Bitmap people = peopleOf(columns, rows);
        people &= *among;
        data.total = static_cast<qint64>(people.count());
    } else {
        data.total = measureOf(columns, rows, spec.measure);
    }
    const bool ofPeople = spec.measure == Measure::People;
    data.ofVoters = ofPeople && columns.people().areVoting();
    data.axes.front().ofPeople = ofPeople && frame.first.persons;
    if (data.axes.front()
            .ofPeople) { // no filter of contributions leaves just these people, in reports neither
        for (ChartCategory &category : data.categories)
            category.filter = {};
    }
    if (frame.numbers) {
        data.valueTitle = frame.numbers->title;
        data.total = data.selected; // a box is one of contributions, whatever else is counted
        fillBoxes(data, rows, frame);
        return data;
    }
    if (!frame.second) {
        data.series.push_back({{}, {}, {}, countPlaces(columns, rows, frame.first, spec.measure, among)});
        if (chosen.size() > 0 && !data.axes.front().ofPeople)
            dim(data, columns, chosen, frame);
        return data;
    }
    data.axes.push_back(frame.second->note());
    data.axes.back().ofPeople = ofPeople && frame.second->persons;
    data.seriesTitle = frame.second->title;
    addSeries(data, *frame.second,
              countPlaces(columns, rows, frame.first, *frame.second, spec.measure, among));
    if (data.axes.back().ofPeople) {
        for (ChartSeries &series : data.series)
            series.filter = {};
    }
    if (chosen.size() > 0 && !data.axes.front().ofPeople && !data.axes.back().ofPeople)
        dim(data, columns, chosen, frame);
    if (spec.kind == ChartKind::Pyramid)
        sortBands(data);
    return data;
}

Result<ChartData> scatterData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    ChartData data;
    data.spec = spec;
    const bool ofVotes = spec.fields.size() < 2;
    const auto across = numberField(columns, ofVotes ? u"for"_s : spec.fields[0]);
    const auto up = numberField(columns, ofVotes ? u"against"_s : spec.fields[1]);
    if (!across || !up)
        return across ? up.error() : across.error();
    std::map<std::pair<double, double>, qint64> points;
    qint64 missing = 0;
    rows.forEach([&](size_t row) {
        const double x = across->values[row], y = up->values[row];
        if (std::isnan(x) || std::isnan(y))
            ++missing;
        else
            ++points[{x, y}];
    });
    for (const auto &[place, count] : points)
        data.points.push_back({place.first, place.second, count});
    data.selected = static_cast<qint64>(rows.count());
    data.total = data.selected;
    data.categoryTitle = ofVotes ? tr("Votes in favour") : across->title;
    data.valueTitle = ofVotes ? tr("Votes against") : up->title;
    data.axes = {{ofVotes ? u"votes"_s : across->key, data.categoryTitle, 0, missing, false}};
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
        data.categoryTitle = tr("Authors");
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
