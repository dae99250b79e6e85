// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchartpainter.h"

#include "ui/charts/chartdrawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace tamiz {

QtChartPainter::QtChartPainter(ChartTheme theme) : m_theme(std::move(theme)) {}

void QtChartPainter::paint(QPainter &painter, const QRectF &rect, const ChartData &data)
{
    draw(painter, rect, data);
}

std::vector<ChartMark> QtChartPainter::draw(QPainter &painter, const QRectF &rect,
                                            const ChartData &data) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Drawing drawing{painter, rect, data, m_theme};
    std::vector<ChartMark> marks;
    if (data.isEmpty()) {
        drawing.text(rect, Qt::AlignCenter,
                     QCoreApplication::translate("tamiz::Chart", "There is nothing to count here."),
                     m_theme.muted);
    } else if (rect.width() >= 60 && rect.height() >= 40) {
        const bool across = !data.ordered;
        switch (data.spec.kind) {
        case ChartKind::Bar:
        case ChartKind::Stacked:
            marks = across ? drawAcross(drawing) : drawUpright(drawing);
            break;
        case ChartKind::Line:
            marks = drawLines(drawing);
            break;
        case ChartKind::Heatmap:
            marks = drawHeatmap(drawing);
            break;
        case ChartKind::Pyramid:
            marks = drawPyramid(drawing);
            break;
        case ChartKind::Scatter:
            marks = drawCloud(drawing);
            break;
        }
    }
    painter.restore();
    return marks;
}

qreal QtChartPainter::heightFor(const ChartData &data, qreal width) const
{
    const qreal line = QFontMetricsF(m_theme.font).height();
    const auto places = static_cast<qreal>(std::clamp<size_t>(data.categories.size(), 3, 60));
    const bool rows =
        data.spec.kind == ChartKind::Pyramid || data.spec.kind == ChartKind::Heatmap ||
        (!data.ordered && data.spec.kind != ChartKind::Scatter && data.spec.kind != ChartKind::Line);
    const qreal head = data.series.size() > 1 ? 4 * line : line;
    if (rows)
        return places * line * 1.6 + (data.spec.kind == ChartKind::Heatmap ? 6 * line : head);
    return std::clamp(width * 0.55, 160.0, 300.0);
}

} // namespace tamiz
