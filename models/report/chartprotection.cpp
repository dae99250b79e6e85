// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartprotection.h"

#include "models/analysis/suppression.h"
#include "models/core/translate.h"
#include "models/report/chartcaption.h"
#include "models/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// The cells of \a data, and what a time axis leaves out as one more row: the total gives it away otherwise.
CountTable tableOf(const ChartData &data)
{
    CountTable table{data.categories.size(), data.series.size(), {}};
    for (size_t i = 0; i < table.rows; ++i) {
        for (const ChartSeries &series : data.series)
            table.cells.push_back(series.values[i]);
    }
    const qint64 left = data.total - table.sum();
    if (data.onTime && left > 0 && table.columns > 0) {
        ++table.rows;
        table.cells.push_back(left);
        table.cells.resize(table.rows * table.columns, 0);
    }
    return table;
}

/// Sums are those of a field alone, which its own chart prints by its own least number.
HidingRules rulesOf(const QString &rows, const QString &columns, qint64 least)
{
    const auto leastOf = [least](const QString &field) {
        return field.isEmpty() ? least : std::min(least, publicationLeast(QStringList{field}));
    };
    return {leastOf(rows), leastOf(columns), {}};
}

/// Marks and empties what \a hidden says. Shares and lifts of a hidden sum would give the sum away, and go
/// too.
void apply(ChartData &data, const HiddenCells &hidden)
{
    const ChartFigure figure = data.spec.figure;
    const bool two = data.series.size() > 1;
    const bool byRow = two && (figure == ChartFigure::Share || figure == ChartFigure::Lift);
    for (size_t s = 0; s < data.series.size(); ++s) {
        ChartSeries &series = data.series[s];
        series.hidden.assign(series.values.size(), 0);
        for (size_t i = 0; i < series.values.size(); ++i) {
            const bool hide = hidden.all || hidden.cells[i * data.series.size() + s] != 0 ||
                              (byRow && hidden.rowSums[i] != 0) ||
                              (figure == ChartFigure::Lift && hidden.columnSums[s] != 0);
            if (!hide)
                continue;
            series.hidden[i] = 1;
            ++data.hiddenNumbers;
            series.values[i] = 0;
            for (auto *numbers : {&series.figures, &series.low, &series.high}) {
                if (!numbers->empty())
                    (*numbers)[i] = none;
            }
        }
    }
}

/// Of a growing sum, those points are printed that are at least \a least beyond the one printed before.
void protectCumulative(ChartData &data, qint64 least)
{
    double left = static_cast<double>(data.total);
    for (const ChartSeries &series : data.series) {
        const auto last = std::find_if(series.figures.rbegin(), series.figures.rend(),
                                       [](double figure) { return !std::isnan(figure); });
        left -= last == series.figures.rend() ? 0 : *last;
    }
    const auto enough = static_cast<double>(least);
    const bool endTells = left > 0 && left < enough; // the total less the last sum would be small
    for (ChartSeries &series : data.series) {
        const double end = [&] {
            double most = 0;
            for (const double figure : series.figures)
                most = std::isnan(figure) ? most : std::max(most, figure);
            return most;
        }();
        series.hidden.assign(series.values.size(), 0);
        double printed = 0;
        for (size_t i = 0; i < series.figures.size(); ++i) {
            const double sum = series.figures[i];
            const bool same = sum == printed;
            const bool tells = !same && (sum - printed < enough || (sum < end && end - sum < enough) ||
                                         (endTells && end - sum < enough));
            if (std::isnan(sum) || !tells) {
                printed = std::isnan(sum) ? printed : sum;
                continue;
            }
            series.hidden[i] = 1;
            series.figures[i] = none;
            ++data.hiddenNumbers;
        }
        std::ranges::fill(series.values, 0); // they are not printed, and say too much
    }
}

void protectPoints(ChartData &data, qint64 least)
{
    const auto small = std::ranges::stable_partition(
        data.points, [least](const ChartPoint &point) { return point.count >= least; });
    data.hiddenNumbers += static_cast<qint64>(small.size());
    data.points.erase(small.begin(), small.end());
}

void protectBoxes(ChartData &data, qint64 least)
{
    CountTable table{data.boxes.size(), 1, {}};
    for (const ChartBox &box : data.boxes)
        table.cells.push_back(box.count);
    const HiddenCells hidden = hideSmall(table, least);
    for (size_t i = 0; i < data.boxes.size(); ++i) {
        ChartBox &box = data.boxes[i];
        if (hidden.all || hidden.cells[i] != 0) {
            box = {};
            box.hidden = true;
            ++data.hiddenNumbers;
        } else {
            box.least = box.low = box.lower; // ends of whiskers are single contributions
            box.most = box.high = box.upper;
        }
    }
    data.remarks << tr("Whiskers are left out: they end at single contributions.");
}

void protectCurve(ChartData &data, qint64 least)
{
    if (data.curve.size() < 2)
        return;
    const ChartPoint end = data.curve.back();
    const auto enough = static_cast<double>(least);
    std::vector<ChartPoint> kept{data.curve.front()};
    if (end.x >= enough) {
        for (const ChartPoint &point : data.curve) {
            if (point.x - kept.back().x >= enough && (end.x - point.x >= enough || point.x == end.x))
                kept.push_back(point);
        }
    }
    data.hiddenNumbers += static_cast<qint64>(data.curve.size() - kept.size());
    data.curve = kept;
}

void protectAlone(ChartData &data, qint64 least)
{
    switch (data.spec.kind) {
    case ChartKind::Scatter:
        return protectPoints(data, least);
    case ChartKind::Lorenz:
        return protectCurve(data, least);
    case ChartKind::Box:
        return protectBoxes(data, least);
    default:
        break;
    }
    if (data.spec.figure == ChartFigure::Cumulative)
        protectCumulative(data, least);
    else if (!data.series.empty())
        apply(data, hideSmall(tableOf(data), least,
                              rulesOf(data.spec.fields.value(0), data.spec.fields.value(1), least)));
}

/// Small charts of one series are the columns of one table; of several, the layers of one.
void protectSplit(ChartData &data, qint64 least)
{
    const bool counts = !data.series.empty() && data.spec.figure != ChartFigure::Cumulative;
    if (!counts) {
        for (ChartData &panel : data.panels)
            protectAlone(panel, least);
        return;
    }
    std::vector<CountTable> layers;
    for (const ChartData &panel : data.panels) {
        CountTable table{panel.categories.size(), panel.series.size(), {}};
        for (size_t i = 0; i < table.rows; ++i) {
            for (const ChartSeries &series : panel.series)
                table.cells.push_back(series.values[i]);
        }
        layers.push_back(std::move(table));
    }
    if (data.series.size() > 1) {
        const HiddenLayers hidden = hideSmall(layers, least);
        for (size_t p = 0; p < data.panels.size(); ++p)
            apply(data.panels[p], hidden.layers[p]);
        return;
    }
    CountTable side{data.categories.size(), layers.size(), {}};
    for (size_t i = 0; i < side.rows; ++i) {
        for (const CountTable &layer : layers)
            side.cells.push_back(layer.cells[i]);
    }
    const HiddenCells hidden =
        hideSmall(side, least, rulesOf(data.spec.fields.value(0), data.spec.split, least));
    for (size_t p = 0; p < data.panels.size(); ++p) {
        HiddenCells one;
        one.all = hidden.all;
        for (size_t i = 0; i < side.rows; ++i)
            one.cells.push_back(hidden.cells[i * side.columns + p]);
        one.rowSums = one.cells;
        one.columnSums = {hidden.columnSums[p]};
        apply(data.panels[p], one);
    }
}

/// Two selections: where they differ by a small number, the difference would say who is in one alone.
void protectCompared(ChartData &data, qint64 least)
{
    ChartData &here = data.panels[0];
    ChartData &there = data.panels[1];
    if (here.series.empty() || data.spec.figure == ChartFigure::Cumulative) {
        protectAlone(here, least);
        protectAlone(there, least);
        return;
    }
    const CountTable first = tableOf(here);
    const CountTable second = tableOf(there);
    const size_t shared = here.categories.size() * here.series.size();
    std::vector<quint8> close(std::max(first.cells.size(), second.cells.size()), 0);
    for (size_t cell = 0; cell < shared; ++cell) {
        const qint64 apart = std::abs(first.cells[cell] - second.cells[cell]);
        close[cell] = apart > 0 && apart < least;
    }
    const auto marked = [&](const CountTable &table) {
        std::vector<quint8> cells = close;
        cells.resize(table.cells.size(), 0);
        return cells;
    };
    HidingRules rules = rulesOf(data.spec.fields.value(0), data.spec.fields.value(1), least);
    rules.also = marked(first);
    HiddenCells one = hideSmall(first, least, rules);
    rules.also = marked(second);
    HiddenCells two = hideSmall(second, least, rules);
    for (size_t cell = 0; cell < shared; ++cell) { // what one of them hides the other must not show
        const auto hide = static_cast<quint8>(one.cells[cell] != 0 || two.cells[cell] != 0);
        one.cells[cell] = hide;
        two.cells[cell] = hide;
    }
    apply(here, one);
    apply(there, two);
}

} // namespace

bool isSensitive(const QString &field)
{
    // Whole words and beginnings of words, folded, in the languages of the window.
    static const QRegularExpression words(
        u"(^|[ _-])(grupo de opinion|opinion|etni|indigen|afro|raza|race|racial|origen etnico|religi|"
        "creencia|belief|croyance|salud|health|sante|saude|enfermedad|discapaci|disab|handicap|deficien|"
        "sexual|orientacion|identidad de genero|gender identity|lgb|sindica|union|syndic|partido|party|"
        "politic|ideolog|migra)"_s);
    return field == "group"_L1 || words.match(foldText(field)).hasMatch();
}

qint64 publicationLeast(const QStringList &fields)
{
    return std::ranges::any_of(fields, isSensitive) ? sensitiveLeast : publishedLeast;
}

qint64 publicationLeast(const ChartSpec &spec)
{
    return publicationLeast(spec.fields + QStringList{spec.split});
}

void protect(ChartData &data, qint64 least)
{
    if (least <= 1 || data.ownScales) // charts of context are protected where they are made
        return;
    if (data.panels.empty()) {
        protectAlone(data, least);
    } else {
        if (data.spec.compared.isEmpty())
            protectSplit(data, least);
        else
            protectCompared(data, least);
        for (const ChartData &panel : data.panels)
            data.hiddenNumbers += panel.hiddenNumbers;
        data.series.clear(); // the panels stand for it
        data.points.clear();
        data.curve.clear();
        data.boxes.clear();
    }
    const auto isSmall = [&](qint64 number) { return number > 0 && number < least; };
    for (ChartAxisNote &axis : data.axes) {
        if (data.hiddenNumbers > 0 || isSmall(axis.missing))
            axis.missing = axis.missing > 0 ? -1 : axis.missing;
    }
    const bool tiny = isSmall(data.selected) || isSmall(data.total);
    if (data.hiddenNumbers > 0)
        data.remarks << tr("%Ln number(s) (·) are hidden: those under %1, and what would give them away.",
                           nullptr, data.hiddenNumbers)
                            .arg(least);
    qint64 unseen = 0; // of a pyramid two series are drawn
    for (size_t s = 2; data.spec.kind == ChartKind::Pyramid && s < data.series.size(); ++s)
        unseen += std::ranges::count(data.series[s].hidden, quint8{1});
    if (unseen > 0)
        data.remarks << (unseen == data.hiddenNumbers
                             ? tr("All of them are in the table alone.")
                             : tr("%Ln of them are in the table alone.", nullptr, unseen));
    const QStringList titles{data.valueTitle, data.title};
    writeWords(data);
    if (data.series.empty()) { // words need series to know what is counted
        data.valueTitle = titles[0];
        data.title = titles[1];
    }
    if (tiny)
        data.caption = tr("Fewer than %1 are counted here; that is too few to be published.").arg(least);
    writeTable(data);
}

} // namespace tamiz
