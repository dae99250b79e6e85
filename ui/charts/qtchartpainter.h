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
};

/// Paints chart data: bars, stacks, pyramids and lines by Qt Charts, heatmaps and clouds by hand. All text is
/// painted here, so that no label is cut by the chart and every number is in the reader's locale. GUI thread
/// only.
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
    ChartTheme m_theme;
};

} // namespace tamiz
