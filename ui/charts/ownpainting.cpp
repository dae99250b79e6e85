// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <QHash>
#include <QPoint>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

/// Names of the columns, upright when they fit and slanted when they do not; \a plot begins below them.
void heatmapHeads(const Drawing &d, const QRectF &plot, bool slanted, qreal height)
{
    const qreal step = plot.width() / static_cast<qreal>(d.data.series.size());
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil(d.metrics.height() / step)));
    const Qt::TextElideMode shorten =
        slanted ? d.shortening(d.seriesNames(), (height - 12) / 0.87) : Qt::ElideRight;
    for (size_t s = 0; s < d.data.series.size(); s += slanted ? every : 1) {
        const QString &name = d.data.series[s].name;
        const qreal centre = plot.left() + step * (static_cast<qreal>(s) + 0.5);
        if (!slanted) {
            d.text({centre - step / 2, plot.top() - height, step, height}, Qt::AlignCenter, name,
                   d.theme.text);
            continue;
        }
        d.painter.save();
        d.painter.translate(centre + d.metrics.height() / 4, plot.top() - 6);
        d.painter.rotate(-60);
        d.text({0, -d.metrics.height() / 2, height, d.metrics.height()}, Qt::AlignLeft | Qt::AlignVCenter,
               d.metrics.elidedText(name, shorten, (height - 12) / 0.87), d.theme.text);
        d.painter.restore();
    }
}

} // namespace

std::vector<ChartMark> drawHeatmap(const Drawing &d)
{
    const ChartData &data = d.data;
    std::vector<ChartMark> marks;
    if (data.series.empty())
        return marks;
    const auto columns = static_cast<qreal>(data.series.size());
    const auto rows = static_cast<qreal>(data.categories.size());
    const qreal left = d.labelWidth(d.rect.width() * 0.36) + 8;
    qreal widest = 0;
    for (const ChartSeries &series : data.series)
        widest = std::max(widest, d.metrics.horizontalAdvance(series.name));
    const qreal roughStep = (d.rect.width() - left) / columns;
    const bool slanted = widest + 8 > roughStep;
    const qreal head = slanted ? std::min(widest * 0.87 + 16, d.rect.height() * 0.5) : d.metrics.height() + 8;
    // Slanted names lean to the right, over the edge of the last column.
    const QRectF plot =
        d.rect.adjusted(left, head, slanted ? -std::min(head * 0.58, d.rect.width() * 0.15) : 0, 0);
    heatmapHeads(d, plot, slanted, head);
    d.rowLabels(plot);
    // One size for all numbers, so that none is left out: smaller when the largest needs it.
    const qreal roomForNumbers = plot.width() / columns - 3;
    const qreal shrink =
        std::min(1.0, roomForNumbers / d.metrics.horizontalAdvance(data.figureText(d.largest)));
    QFont small = d.theme.font;
    small.setPixelSize(std::max(1, static_cast<int>(d.theme.font.pixelSize() * shrink)));
    const bool numbersFit =
        small.pixelSize() >= 8 && QFontMetricsF(small).height() <= plot.height() / rows + 2;
    const double largest = std::sqrt(d.largest);
    const qreal gap = plot.width() / columns > 6 && plot.height() / rows > 6 ? 1 : 0;
    for (size_t i = 0; i < data.categories.size(); ++i) {
        for (size_t s = 0; s < data.series.size(); ++s) {
            const double figure = data.shown(i, s);
            const bool known = !std::isnan(figure);
            const QRectF cell(plot.left() + plot.width() * static_cast<qreal>(s) / columns,
                              plot.top() + plot.height() * static_cast<qreal>(i) / rows,
                              plot.width() / columns - gap, plot.height() / rows - gap);
            // By root: a few large cells would leave all others white.
            const QColor fill =
                known ? d.theme.scale(0.04 + 0.96 * std::sqrt(figure) / largest) : d.theme.background;
            d.painter.fillRect(cell, fill);
            const bool isChosen =
                !data.series[s].dimmed.empty() && !data.series[s].dimmed[i] && data.series[s].values[i] > 0;
            if (isChosen) {
                d.painter.setBrush(Qt::NoBrush);
                d.painter.setPen(QPen(d.theme.text, 2));
                d.painter.drawRect(cell.adjusted(1, 1, -1, -1));
            }
            if (!known && cell.width() > 8 && cell.height() > 8)
                d.hatch(cell, 1, d.theme.grid);
            if (numbersFit) {
                d.painter.setFont(small);
                d.painter.setPen(d.theme.textOn(fill));
                d.painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, data.figureText(i, s));
            }
            marks.push_back({cell, i, s});
        }
    }
    return marks;
}

std::vector<ChartMark> drawCloud(const Drawing &d)
{
    std::vector<ChartMark> marks;
    double mostX = 0, mostY = 0;
    for (const ChartPoint &point : d.data.points) {
        mostX = std::max(mostX, point.x);
        mostY = std::max(mostY, point.y);
    }
    const bool ofVotes = d.data.spec.fields.size() < 2; // there is no half of a vote
    const double stepX = std::max(niceStep(mostX, 5), ofVotes ? 1.0 : 0.0);
    const double stepY = std::max(niceStep(mostY, 5), ofVotes ? 1.0 : 0.0);
    const double topX = std::max(std::ceil(mostX / stepX) * stepX, stepX);
    const double topY = std::max(std::ceil(mostY / stepY) * stepY, stepY);
    const qreal line = d.metrics.height();
    const qreal numbers = d.metrics.horizontalAdvance(d.scaleText(topY)) + 8;
    const qreal last = d.metrics.horizontalAdvance(d.scaleText(topX)) / 2;
    const QRectF plot = d.rect.adjusted(numbers, line * 1.5, -last - 4, -2 * line - 10);
    const auto at = [&](double x, double y) {
        return QPointF(plot.left() + x / topX * plot.width(), plot.bottom() - y / topY * plot.height());
    };
    for (double y = 0; y <= topY; y += stepY) {
        d.painter.setPen(QPen(d.theme.grid, 1));
        d.painter.drawLine(at(0, y), at(topX, y));
        d.text({d.rect.left(), at(0, y).y() - line / 2, numbers - 8, line}, Qt::AlignRight | Qt::AlignVCenter,
               d.scaleText(y), d.theme.muted);
    }
    for (double x = 0; x <= topX; x += stepX)
        d.text({at(x, 0).x() - 60, plot.bottom() + 5, 120, line}, Qt::AlignHCenter | Qt::AlignTop,
               d.scaleText(x), d.theme.muted);
    d.text({plot.left(), plot.bottom() + line + 7, plot.width(), line}, Qt::AlignRight, d.data.categoryTitle,
           d.theme.text);
    d.text({d.rect.left(), d.rect.top(), d.rect.width(), line}, Qt::AlignLeft, d.data.valueTitle,
           d.theme.text);
    // Points that would fall on one another are painted once, so that a million contributions stay a few
    // thousand dots.
    QHash<QPoint, qsizetype> seen;
    QColor fill = d.theme.fill(0);
    fill.setAlphaF(0.55f);
    d.painter.setPen(QPen(d.theme.outline(d.theme.fill(0)), 0.5));
    d.painter.setBrush(fill);
    for (size_t i = 0; i < d.data.points.size(); ++i) {
        const ChartPoint &point = d.data.points[i];
        const QPointF centre = at(std::max(point.x, 0.0), std::max(point.y, 0.0));
        const QPoint cell = (centre / 2).toPoint();
        if (seen.contains(cell))
            continue;
        seen.insert(cell, static_cast<qsizetype>(marks.size()));
        const qreal radius = std::clamp(2.0 + std::log2(static_cast<double>(point.count)), 2.5, 9.0);
        const QRectF dot(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        d.painter.drawEllipse(dot);
        marks.push_back({dot, i, ChartMark::none});
    }
    return marks;
}

} // namespace tamiz
