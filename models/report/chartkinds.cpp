// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/chart.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct KindFacts
{
    QLatin1StringView key;
    int least, most; ///< Fields.
};
/// In the order of the enumeration. Kept in workspaces: a name once given stays.
constexpr std::array<KindFacts, chartKindCount> kinds{{{"bar"_L1, 1, 1},
                                                       {"line"_L1, 1, 2},
                                                       {"stacked"_L1, 2, 2},
                                                       {"heatmap"_L1, 2, 2},
                                                       {"pyramid"_L1, 2, 2},
                                                       {"scatter"_L1, 1, 2},
                                                       {"grouped"_L1, 2, 2},
                                                       {"histogram"_L1, 1, 1},
                                                       {"box"_L1, 1, 2},
                                                       {"lorenz"_L1, 1, 1},
                                                       {"dot"_L1, 1, 2},
                                                       {"tile"_L1, 1, 1}}};
constexpr std::array figureKeys{"count"_L1, "share"_L1, "rate"_L1, "lift"_L1, "cumulative"_L1};

} // namespace

QString keyOf(ChartKind kind)
{
    return kinds[static_cast<size_t>(kind)].key;
}

std::optional<ChartKind> chartKindFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(kinds, [key](const KindFacts &kind) { return key == kind.key; });
    if (found == kinds.end())
        return std::nullopt;
    return static_cast<ChartKind>(found - kinds.begin());
}

QStringList chartKindKeys()
{
    QStringList keys;
    for (const KindFacts &kind : kinds)
        keys << kind.key;
    return keys;
}

int mostFields(ChartKind kind)
{
    return kinds[static_cast<size_t>(kind)].most;
}

int leastFields(ChartKind kind)
{
    return kinds[static_cast<size_t>(kind)].least;
}

QString nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bar:
        return tr("Bars");
    case ChartKind::Line:
        return tr("Line");
    case ChartKind::Stacked:
        return tr("Stacked bars");
    case ChartKind::Heatmap:
        return tr("Heatmap");
    case ChartKind::Pyramid:
        return tr("Pyramid");
    case ChartKind::Scatter:
        return tr("Scatter");
    case ChartKind::Grouped:
        return tr("Grouped bars");
    case ChartKind::Histogram:
        return tr("Histogram");
    case ChartKind::Box:
        return tr("Box plot");
    case ChartKind::Lorenz:
        return tr("Lorenz curve");
    case ChartKind::Dot:
        return tr("Dots with intervals");
    case ChartKind::Tile:
        return tr("Tile map");
    }
    return {};
}

QString keyOf(ChartFigure figure)
{
    return figureKeys[static_cast<size_t>(figure)];
}

std::optional<ChartFigure> chartFigureFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(figureKeys, [key](QLatin1StringView known) { return key == known; });
    if (found == figureKeys.end())
        return std::nullopt;
    return static_cast<ChartFigure>(found - figureKeys.begin());
}

QString nameOf(ChartFigure figure)
{
    switch (figure) {
    case ChartFigure::Count:
        return tr("Numbers");
    case ChartFigure::Share:
        return tr("Share, %");
    case ChartFigure::Rate:
        return tr("Per inhabitants");
    case ChartFigure::Lift:
        return tr("Lift (times the expected)");
    case ChartFigure::Cumulative:
        return tr("Cumulative");
    }
    return {};
}

} // namespace tamiz
