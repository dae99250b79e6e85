// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/chart.h"

#include <QSizeF>

#include <algorithm>
#include <array>

namespace tamiz {

/// The options that ask for a chart; chartSpecOf(), chartGroundOf() and sizeOf() read them.
inline constexpr std::array chartOptions{
    OptionSpec{
        "kind", "KIND",
        QT_TRANSLATE_NOOP(
            "tamiz::Cli",
            "bar, line, stacked, grouped, heatmap, pyramid, scatter, histogram, box, lorenz, dot or tile.")},
    OptionSpec{"by", "FIELD[,FIELD]",
               QT_TRANSLATE_NOOP("tamiz::Cli", "The field or the two fields to chart.")},
    OptionSpec{"of", "MEASURE",
               QT_TRANSLATE_NOOP("tamiz::Cli", "What is counted: submissions, texts, people or votes.")},
    OptionSpec{"show", "FIGURE",
               QT_TRANSLATE_NOOP("tamiz::Cli",
                                 "What stands for the counts: count (the usual), share, rate (per 1,000 "
                                 "inhabitants), lift or cumulative.")},
    OptionSpec{"top", "N",
               QT_TRANSLATE_NOOP("tamiz::Cli", "How many values are shown; the rest is “other”.")},
    OptionSpec{"split", "FIELD",
               QT_TRANSLATE_NOOP("tamiz::Cli", "One small chart for each value of this field.")},
    OptionSpec{"where", "FILTER",
               QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    OptionSpec{
        "compare", "FILTER",
        QT_TRANSLATE_NOOP("tamiz::Cli", "The contributions this other filter keeps, charted beside them.")},
    OptionSpec{"population", "CSV",
               QT_TRANSLATE_NOOP("tamiz::Cli",
                                 "How many people there are: the columns field, value and population.")},
    OptionSpec{
        "grid", "CSV",
        QT_TRANSLATE_NOOP(
            "tamiz::Cli",
            "The tiles of a map: the columns code, name, row and column; without it, the states of Mexico.")},
    OptionSpec{"size", "WxH",
               QT_TRANSLATE_NOOP("tamiz::Cli", "Width and height in pixels (1/96 inch), such as 960x540.")},
};

/// These, and behind them those that a verb has of its own.
template<size_t N>
constexpr std::array<OptionSpec, chartOptions.size() + N> withChartOptions(const OptionSpec (&own)[N])
{
    std::array<OptionSpec, chartOptions.size() + N> all{};
    std::ranges::copy(own, std::ranges::copy(chartOptions, all.begin()).out);
    return all;
}

/// The question that --kind, --by, --of, --show, --top, --split and --compare ask. Error Usage.
Result<ChartSpec> chartSpecOf(const QCommandLineParser &line);

/// What the workspace keeps for charts, and what --population, --grid and --compare bring.
Result<ChartGround> chartGroundOf(const QCommandLineParser &line, const Session &session,
                                  const ChartSpec &spec);

/// --size as WIDTHxHEIGHT in 1/96 inch; empty when it was not given. Error Usage.
Result<QSizeF> sizeOf(const QCommandLineParser &line);

} // namespace tamiz
