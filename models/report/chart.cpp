// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"

#include "models/core/translate.h"
#include "models/report/chartcaption.h"
#include "models/report/chartframe.h"
#include "models/report/chartprotection.h"
#include "models/workspace/cells.h"
#include "models/workspace/filterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int mostSeries = 6; ///< Plus "other" and "no data": eight colours are told apart.

Error usage(const QString &sentence)
{
    return {Error::Code::Usage, sentence, {}};
}

/// Two selections of very different size in absolute numbers are a bar and a flat line.
bool differMuch(const ChartSpec &spec, qint64 here, qint64 there)
{
    const bool counts = spec.figure == ChartFigure::Count && !spec.compared.isEmpty() &&
                        spec.kind != ChartKind::Box && spec.kind != ChartKind::Pyramid &&
                        spec.kind != ChartKind::Scatter && spec.kind != ChartKind::Lorenz;
    return counts && std::min(here, there) > 0 && std::max(here, there) > 3 * std::min(here, there);
}

/// What a kind takes, in words; nothing when \a spec fits.
std::optional<Error> misfit(const ChartSpec &spec)
{
    const qsizetype given = spec.fields.size();
    if (given >= leastFields(spec.kind) && given <= mostFields(spec.kind)) {
        if (given == 2 && spec.fields[0] == spec.fields[1])
            return usage(tr("%1: two different fields are needed.").arg(nameOf(spec.kind)));
        if (spec.kind == ChartKind::Scatter && given == 1 && spec.fields[0] != "votes"_L1)
            return usage(tr("A scatter shows votes for and against (“votes”), or two fields of numbers."));
        const bool lift = spec.kind == ChartKind::Heatmap || spec.kind == ChartKind::Grouped;
        if (spec.figure == ChartFigure::Lift && !lift)
            return usage(tr("Lift holds two fields against each other: it needs a heatmap or grouped bars."));
        return std::nullopt;
    }
    switch (spec.kind) {
    case ChartKind::Bar:
        return usage(tr("Bars take one field. For two, use stacked bars, a heatmap or a pyramid."));
    case ChartKind::Line:
        return usage(tr("A line takes a field of time, and optionally one that splits it."));
    case ChartKind::Scatter:
        return usage(tr("A scatter shows votes for and against (“votes”), or two fields of numbers."));
    case ChartKind::Histogram:
    case ChartKind::Lorenz:
        return usage(tr("%1: one field of numbers is needed.").arg(nameOf(spec.kind)));
    case ChartKind::Tile:
        return usage(tr("%1: one field of territories is needed.").arg(nameOf(spec.kind)));
    case ChartKind::Box:
        return usage(tr("A box plot takes a field and, optionally, a field of numbers."));
    case ChartKind::Dot:
        return usage(tr("%1: one or two fields are needed.").arg(nameOf(spec.kind)));
    default:
        return usage(tr("%1: two different fields are needed.").arg(nameOf(spec.kind)));
    }
}

Result<ChartAxis> secondAxis(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                             AxisOptions options)
{
    const bool narrow = spec.kind != ChartKind::Heatmap && spec.kind != ChartKind::Pyramid;
    options.fillTime = spec.kind == ChartKind::Heatmap;
    if (spec.kind == ChartKind::Pyramid)
        options.top = std::max(options.top, 40);
    if (narrow)
        options.top = std::min(options.top, mostSeries);
    auto axis = chartAxis(columns, rows, spec.fields[1], options);
    if (axis && (axis->size() > 60 || (narrow && axis->size() > mostSeries + 2)))
        return usage(
            tr("“%1” has too many values to be told apart in one chart. Put it first, or use a heatmap.")
                .arg(axis->title));
    return axis;
}

bool hasTwoSides(const ChartData &data)
{
    return std::ranges::count(data.series, ChartCategory::Role::Value, &ChartSeries::role) >= 2;
}

bool hasNoFrame(ChartKind kind)
{
    return kind == ChartKind::Scatter || kind == ChartKind::Lorenz;
}

Result<ChartData> frameless(const Columns &columns, const Bitmap &rows, const ChartSpec &spec)
{
    if (spec.kind == ChartKind::Scatter)
        return scatterData(columns, rows, spec);
    return lorenzData(columns, rows, spec);
}

} // namespace

Result<ChartFrame> chartFrame(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                              const ChartGround &ground)
{
    AxisOptions options{spec.measure, std::max(spec.top, 1), spec.least, true};
    if (spec.kind == ChartKind::Pyramid)
        options.top = std::max(options.top, 40);
    ChartFrame frame;
    auto first = spec.kind == ChartKind::Histogram ? numberAxis(columns, rows, spec.fields[0], options)
                 : spec.kind == ChartKind::Tile
                     ? tileAxis(columns, rows, spec.fields[0], ground.grid, options)
                     : chartAxis(columns, rows, spec.fields[0], options);
    if (!first)
        return first.error();
    if ((spec.kind == ChartKind::Line || spec.figure == ChartFigure::Cumulative) && !first->ordered)
        return usage(tr("A line needs a field in order, such as day or month; “%1” has none. Use bars.")
                         .arg(first->title));
    frame.first = *std::move(first);
    if (spec.kind == ChartKind::Box) {
        auto numbers = numberField(columns, spec.fields.value(1, u"votes"_s));
        if (!numbers)
            return numbers.error();
        frame.numbers = *std::move(numbers);
    } else if (spec.fields.size() > 1) {
        auto second = secondAxis(columns, rows, spec, options);
        if (!second)
            return second.error();
        frame.second = *std::move(second);
    }
    return frame;
}

Result<ChartData> chartData(const Columns &columns, const Bitmap &rows, const ChartSpec &asked,
                            const ChartGround &ground)
{
    ChartSpec spec = asked;
    if (auto error = misfit(spec))
        return *error;
    if (spec.kind == ChartKind::Dot && spec.figure != ChartFigure::Rate)
        spec.figure = ChartFigure::Share; // an interval is one of a share or a rate
    const bool asShares =
        differMuch(spec, static_cast<qint64>(rows.count()), static_cast<qint64>(ground.compared.count()));
    if (asShares)
        spec.figure = ChartFigure::Share;
    std::optional<ChartFrame> frame;
    ChartData data;
    if (hasNoFrame(spec.kind)) {
        spec.figure = ChartFigure::Count;
        auto made = frameless(columns, rows, spec);
        if (!made)
            return made;
        data = *std::move(made);
    } else {
        Bitmap all = rows;
        if (!spec.compared.isEmpty())
            all |= ground.compared; // both selections stand on the same axis
        auto made = chartFrame(columns, all, spec, ground);
        if (!made)
            return made.error();
        frame = *std::move(made);
        if (!spec.compared.isEmpty())
            frame->first.counts.clear();
        data = fillFrame(columns, rows, spec, *frame, ground.chosen);
        if (spec.kind == ChartKind::Pyramid && !hasTwoSides(data))
            return usage(
                tr("A pyramid needs two groups to set side by side; “%1” has fewer.").arg(data.seriesTitle));
        if (auto done = addFigures(data, columns, rows, *frame, ground); !done)
            return done.error();
    }
    if (asShares)
        data.remarks << tr("Shown as shares, since the two selections differ so much in size.");
    data.selectionWords = filterWords(spec.filter, columns);
    data.comparedWords = filterWords(spec.compared, columns);
    data.choice = ground.choice;
    if (!spec.split.isEmpty() || !spec.compared.isEmpty()) {
        if (auto done = addPanels(data, columns, rows, spec, ground, frame); !done)
            return done.error();
    }
    writeWords(data);
    writeTable(data);
    if (spec.least > 0)
        protect(data, spec.least);
    return data;
}

} // namespace tamiz
