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
    std::vector<ChartMark> marks =
        data.panels.empty() ? drawOne(painter, rect, data, data.largest()) : drawPanels(painter, rect, data);
    painter.restore();
    return marks;
}

std::vector<ChartMark> QtChartPainter::drawOne(QPainter &painter, const QRectF &rect, const ChartData &data,
                                               double largest) const
{
    const Drawing drawing{painter, rect, data, m_theme, largest};
    if (data.isEmpty()) {
        drawing.text(rect, Qt::AlignCenter,
                     QCoreApplication::translate("tamiz::Chart", "There is nothing to count here."),
                     m_theme.muted);
        return {};
    }
    if (rect.width() < 60 || rect.height() < 40)
        return {};
    switch (data.spec.kind) {
    case ChartKind::Bar:
    case ChartKind::Stacked:
    case ChartKind::Grouped:
        return data.ordered ? drawUpright(drawing) : drawAcross(drawing);
    case ChartKind::Histogram:
        return drawUpright(drawing);
    case ChartKind::Line:
        return drawLines(drawing);
    case ChartKind::Heatmap:
        return drawHeatmap(drawing);
    case ChartKind::Pyramid:
        return drawPyramid(drawing);
    case ChartKind::Scatter:
        return drawCloud(drawing);
    case ChartKind::Box:
        return drawBoxes(drawing);
    case ChartKind::Lorenz:
        return drawCurve(drawing);
    case ChartKind::Dot:
        return drawDots(drawing);
    case ChartKind::Tile:
        return drawTiles(drawing);
    }
    return {};
}

int QtChartPainter::panelColumns(const ChartData &data, qreal width) const
{
    const auto count = static_cast<int>(data.panels.size());
    const qreal least = std::max(180.0, QFontMetricsF(m_theme.font).height() * 13);
    return std::clamp(static_cast<int>(width / least), 1, std::max(1, std::min(count, 4)));
}

std::vector<ChartMark> QtChartPainter::drawPanels(QPainter &painter, const QRectF &rect,
                                                  const ChartData &data) const
{
    constexpr qreal gap = 14;
    const QFontMetricsF metrics(m_theme.font);
    const auto count = static_cast<int>(data.panels.size());
    int columns = panelColumns(data, rect.width());
    const auto rowsOf = [count](int across) { return (count + across - 1) / across; };
    // In a picture of a chosen size more side by side, as long as they would have no height.
    while (columns < count && rect.height() / rowsOf(columns) < 6 * metrics.height() &&
           rect.width() / (columns + 1) > 9 * metrics.height())
        ++columns;
    const int rows = rowsOf(columns);
    const QSizeF cell((rect.width() + gap) / columns - gap, (rect.height() + gap) / rows - gap);
    const double largest = data.largest(); // one scale for all
    std::vector<ChartMark> marks;
    for (size_t p = 0; p < data.panels.size(); ++p) {
        const auto at = static_cast<int>(p);
        const QPointF corner(rect.left() + (cell.width() + gap) * (at % columns),
                             rect.top() + (cell.height() + gap) * (at / columns));
        const QRectF head(corner, QSizeF(cell.width(), metrics.height() + 4));
        QFont bold = m_theme.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(m_theme.text);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(bold).elidedText(data.panels[p].title, Qt::ElideMiddle, cell.width()));
        const QRectF body(head.bottomLeft(), QSizeF(cell.width(), cell.height() - head.height()));
        for (ChartMark mark :
             drawOne(painter, body, data.panels[p], data.ownScales ? data.panels[p].largest() : largest)) {
            mark.panel = p;
            marks.push_back(mark);
        }
    }
    return marks;
}

qreal QtChartPainter::heightForOne(const ChartData &data, qreal width) const
{
    const QFontMetricsF metrics(m_theme.font);
    const qreal line = metrics.height();
    const auto places = static_cast<qreal>(std::clamp<size_t>(data.categories.size(), 3, 60));
    const ChartKind kind = data.spec.kind;
    if (kind == ChartKind::Tile || kind == ChartKind::Lorenz)
        return std::clamp(width * (kind == ChartKind::Tile ? 0.62 : 0.7), 180.0, 420.0);
    const bool asRows = kind == ChartKind::Pyramid || kind == ChartKind::Heatmap || kind == ChartKind::Dot ||
                        kind == ChartKind::Box ||
                        (!data.ordered && kind != ChartKind::Scatter && kind != ChartKind::Line &&
                         kind != ChartKind::Histogram);
    if (!asRows)
        return std::clamp(width * 0.55, std::max(160.0, 10 * line), std::max(300.0, 16 * line));
    int lines = 1;
    for (size_t i = 0; i < std::min<size_t>(data.categories.size(), 60); ++i)
        lines = std::max(lines, linesOf(data.categories[i].label, metrics, width * 0.36));
    qreal each = line * (lines + 0.6);
    if (kind == ChartKind::Grouped)
        each = std::max(each, static_cast<qreal>(data.series.size()) * line *
                                  1.18); // so that each bar says its number
    if (kind == ChartKind::Dot)
        each = std::max(each, static_cast<qreal>(data.series.size()) * 11 + 6);
    qreal head = data.series.size() > 1 ? 4 * line : line;
    if (kind == ChartKind::Dot || kind == ChartKind::Box)
        head += 2 * line;
    if (kind == ChartKind::Heatmap) {
        qreal widest = 0;
        for (const ChartSeries &series : data.series)
            widest = std::max(widest, metrics.horizontalAdvance(series.name));
        head = std::clamp(widest * 0.87 + 16, 2 * line, 260.0);
    }
    return places * each + head;
}

qreal QtChartPainter::heightFor(const ChartData &data, qreal width) const
{
    if (data.panels.empty())
        return heightForOne(data, width);
    const int columns = panelColumns(data, width);
    const int rows = (static_cast<int>(data.panels.size()) + columns - 1) / columns;
    qreal most = 0;
    for (const ChartData &panel : data.panels)
        most = std::max(most, heightForOne(panel, width / columns - 14));
    return rows * (most + QFontMetricsF(m_theme.font).height() + 18);
}

} // namespace tamiz
