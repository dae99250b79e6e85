// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"
#include "models/report/chartpainter.h"
#include "ui/charts/charttheme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace tamiz {

/// Where a bar, point or cell stands: what a click or the arrow keys reach.
struct ChartMark
{
    static constexpr size_t none = static_cast<size_t>(-1);
    QRectF rect;
    size_t category = 0; ///< Scatter: index of the point.
    size_t series = none;
    size_t panel = none; ///< Of small multiples.
};

/// Paints chart data with plain rectangles, lines and text, so that a picture is a vector wherever it goes, names take
/// the lines they need, every number is in the reader's locale, and a series has a pattern besides its colour in SVG too.
/// Qt Charts knows seven of the twelve kinds, breaks no name into lines, puts no pattern into SVG, and took 4 times as
/// long for 50 x 4 bars, 13 times for 5,000 bars and for 20,000 points (tests/bench/charts/bench_painting.cpp): eight
/// linked charts would not be redrawn within 100 ms of a click. GUI thread only.
class QtChartPainter final : public ChartPainter
{
public:
    explicit QtChartPainter(ChartTheme theme = ChartTheme::print());

    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) override;
    /// As paint(); returns the marks in reading order.
    std::vector<ChartMark> draw(QPainter &painter, const QRectF &rect, const ChartData &data) const;
    /// The height that shows \a data without crowding in a chart of \a width.
    qreal heightFor(const ChartData &data, qreal width) const;

private:
    std::vector<ChartMark> drawOne(QPainter &painter, const QRectF &rect, const ChartData &data,
                                   double largest) const;
    std::vector<ChartMark> drawPanels(QPainter &painter, const QRectF &rect, const ChartData &data) const;
    qreal heightForOne(const ChartData &data, qreal width) const;
    int panelColumns(const ChartData &data, qreal width) const;

    ChartTheme m_theme;
};

} // namespace tamiz
