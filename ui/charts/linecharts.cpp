// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <QLineF>
#include <QLocale>
#include <QPaintEngine>

#include <algorithm>
#include <array>
#include <cmath>

namespace tamiz {

namespace {

constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

/// The points of a series in pieces: a missing or hidden figure is a gap, not a zero.
std::vector<QPolygonF> pieces(const ChartData &data, size_t series, const Upright &u, qreal step)
{
    std::vector<QPolygonF> result(1);
    for (size_t i = 0; i < data.categories.size(); ++i) {
        const double figure = data.shown(i, series);
        if (!std::isnan(figure))
            result.back() << QPointF(u.plot.left() + step * (static_cast<qreal>(i) + 0.5), u.yOf(figure));
        else if (!result.back().isEmpty())
            result.emplace_back();
    }
    return result;
}

/// \a line with at most four points on each pixel across: the first, lowest, highest and last one there,
/// which look the same as all of them.
QPolygonF thinned(const QPolygonF &line, qreal width)
{
    if (static_cast<qreal>(line.size()) <= 4 * width)
        return line;
    QPolygonF result;
    for (qsizetype from = 0; from < line.size();) {
        const qreal pixel = std::floor(line[from].x());
        qsizetype to = from, low = from, high = from;
        for (; to < line.size() && std::floor(line[to].x()) == pixel; ++to) {
            low = line[to].y() > line[low].y() ? to : low;
            high = line[to].y() < line[high].y() ? to : high;
        }
        std::array places{from, std::min(low, high), std::max(low, high), to - 1};
        for (size_t i = 0; i < places.size(); ++i) {
            if (i == 0 || places[i] != places[i - 1])
                result << line[places[i]];
        }
        from = to;
    }
    return result;
}

/// A line of many points, piece by piece on the screen: stroked as one shape, it takes the square of its
/// points there, 0.1 s for a year of days. Files get the shape.
void stroke(const Drawing &d, QPen pen, const QPolygonF &whole)
{
    const QPolygonF line = thinned(whole, d.rect.width());
    d.painter.setBrush(Qt::NoBrush);
    const bool isScreen = d.painter.paintEngine() && d.painter.paintEngine()->type() == QPaintEngine::Raster;
    if (line.size() < 50 || !isScreen) {
        d.painter.setPen(pen);
        d.painter.drawPolyline(line);
        return;
    }
    const bool isDashed = pen.style() != Qt::SolidLine;
    pen.setCapStyle(isDashed ? Qt::FlatCap : Qt::RoundCap);
    qreal done = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (isDashed) {
            pen.setDashOffset(done / pen.widthF()); // the pattern goes on over the pieces
            done += piece.length();
        }
        if (isDashed || i == 1)
            d.painter.setPen(pen);
        d.painter.drawLine(piece);
    }
}

/// Which places hold something of what is chosen; days of nothing between two of them belong to these.
std::vector<bool> chosenPlaces(const ChartData &data)
{
    std::vector<bool> chosen(data.categories.size());
    size_t last = 0; // after the last that was chosen
    bool isOpen = false;
    for (size_t i = 0; i < chosen.size(); ++i) {
        bool dimmed = false;
        for (const ChartSeries &one : data.series) {
            const bool any = !one.dimmed.empty() && one.values[i] > 0;
            chosen[i] = chosen[i] || (any && !one.dimmed[i]);
            dimmed = dimmed || (any && one.dimmed[i]);
        }
        if (chosen[i]) {
            for (size_t gap = last; isOpen && gap < i; ++gap)
                chosen[gap] = true;
            last = i + 1;
            isOpen = true;
        } else if (dimmed) {
            isOpen = false;
        }
    }
    return chosen;
}

} // namespace

std::vector<ChartMark> drawLines(const Drawing &d)
{
    const ChartData &data = d.data;
    const Upright u = uprightPlot(d, true);
    const auto count = static_cast<qreal>(data.categories.size());
    const qreal step = u.plot.width() / count;
    const bool few = count <= 31; // points are shown: a line between two of them is a guess
    std::vector<ChartMark> marks;
    const std::vector<bool> chosen = chosenPlaces(data);
    for (size_t i = 0; i < chosen.size(); ++i) { // the days that are chosen have a ground of their own
        size_t end = i;
        while (end < chosen.size() && chosen[end])
            ++end;
        if (end > i)
            d.painter.fillRect(QRectF(u.plot.left() + step * static_cast<qreal>(i), u.plot.top(),
                                      step * static_cast<qreal>(end - i), u.plot.height()),
                               d.theme.pale(d.theme.fill(1)));
        i = std::max(i, end);
    }
    for (size_t s = 0; s < data.series.size(); ++s) {
        const QColor colour = data.series.size() > 1 ? d.seriesFill(s) : d.theme.fill(s);
        QPen pen(colour, count > 400 ? 1.2 : 2, styles[s % styles.size()]);
        pen.setJoinStyle(Qt::RoundJoin);
        // A cumulative line that is hidden in between goes on: its sum can only have grown.
        const bool bridged = data.spec.figure == ChartFigure::Cumulative;
        QPolygonF whole;
        for (const QPolygonF &piece : pieces(data, s, u, step)) {
            if (bridged) {
                whole << piece;
                continue;
            }
            if (piece.size() > 1)
                stroke(d, pen, piece);
            if (piece.size() == 1)
                d.marker(piece.front(), s, colour);
        }
        if (bridged && !whole.isEmpty()) {
            stroke(d, pen, whole);
        }
        for (size_t i = 0; i < data.categories.size(); ++i) {
            const double figure = data.shown(i, s);
            const QPointF at(u.plot.left() + step * (static_cast<qreal>(i) + 0.5),
                             u.yOf(std::isnan(figure) ? 0 : figure));
            const qreal half = std::clamp(step / 2, 1.0, 6.0);
            marks.push_back({QRectF(at.x() - half, at.y() - 4, 2 * half, 8), i, s});
            if (few && !std::isnan(figure))
                d.marker(at, s, colour);
        }
    }
    d.columnLabels(u.plot);
    return marks;
}

std::vector<ChartMark> drawDots(const Drawing &d)
{
    const ChartData &data = d.data;
    const QRectF below = d.legend(true);
    const qreal line = d.metrics.height();
    const auto count = static_cast<qreal>(data.categories.size());
    QRectF plot = below.adjusted(d.labelWidth(below.width() * 0.42) + 8, 0,
                                 -d.metrics.horizontalAdvance(d.scaleText(d.largest)) / 2 - 12, -line - 8);
    plot = d.notTooThick(plot, count * std::max(1.0, static_cast<qreal>(data.series.size()) * 0.6));
    const double step = niceStep(d.largest, plot.width() < 260 ? 3 : 5);
    const double top = std::ceil(d.largest / step - 1e-9) * step;
    const auto xOf = [&](double value) { return plot.left() + value / top * plot.width(); };
    for (int i = 0; i * step <= top + step / 2; ++i) {
        const qreal x = xOf(i * step);
        d.painter.setPen(QPen(i > 0 ? d.theme.grid : d.theme.muted, 1));
        d.painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        d.text({x - 60, plot.bottom() + 4, 120, line}, Qt::AlignHCenter | Qt::AlignTop, d.scaleText(i * step),
               d.theme.muted);
    }
    std::vector<ChartMark> marks;
    const qreal row = plot.height() / count;
    for (size_t i = 0; i < data.categories.size(); ++i) {
        for (size_t s = 0; s < data.series.size(); ++s) {
            const ChartSeries &series = data.series[s];
            const double figure = data.shown(i, s);
            const qreal y =
                plot.top() + row * (static_cast<qreal>(i) +
                                    (static_cast<qreal>(s) + 0.5) / static_cast<qreal>(data.series.size()));
            const QPointF at(xOf(std::isnan(figure) ? 0 : figure), y);
            marks.push_back({QRectF(at.x() - 6, y - std::min(6.0, row / 2), 12, std::min(12.0, row)), i, s});
            if (std::isnan(figure)) {
                d.text({at.x() + 4, y - line / 2, 40, line}, Qt::AlignLeft | Qt::AlignVCenter,
                       data.figureText(i, s), d.theme.muted);
                continue;
            }
            const QColor fill = d.fillOf(i, s);
            if (!series.low.empty() && !std::isnan(series.low[i])) {
                d.painter.setPen(QPen(d.theme.outline(fill), 2));
                if (xOf(series.high[i]) - xOf(series.low[i]) > 0.1)
                    d.painter.drawLine(QPointF(xOf(series.low[i]), y), QPointF(xOf(series.high[i]), y));
            }
            d.marker(at, s, fill);
        }
    }
    d.rowLabels(plot);
    return marks;
}

std::vector<ChartMark> drawBoxes(const Drawing &d)
{
    const ChartData &data = d.data;
    const qreal line = d.metrics.height();
    const auto count = static_cast<qreal>(data.categories.size());
    QRectF plot = d.rect.adjusted(d.labelWidth(d.rect.width() * 0.42) + 8, 0,
                                  -d.metrics.horizontalAdvance(d.scaleText(d.largest)) / 2 - 12, -line - 8);
    plot = d.notTooThick(plot, count);
    const double step = niceStep(d.largest, plot.width() < 260 ? 3 : 5);
    const double top = std::ceil(d.largest / step - 1e-9) * step;
    const auto xOf = [&](double value) { return plot.left() + value / top * plot.width(); };
    for (int i = 0; i * step <= top + step / 2; ++i) {
        const qreal x = xOf(i * step);
        d.painter.setPen(QPen(i > 0 ? d.theme.grid : d.theme.muted, 1));
        d.painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        d.text({x - 60, plot.bottom() + 4, 120, line}, Qt::AlignHCenter | Qt::AlignTop, d.scaleText(i * step),
               d.theme.muted);
    }
    std::vector<ChartMark> marks;
    const qreal row = plot.height() / count;
    for (size_t i = 0; i < data.boxes.size(); ++i) {
        const ChartBox &box = data.boxes[i];
        const qreal y = plot.top() + row * static_cast<qreal>(i);
        const QRectF body(xOf(std::max(box.lower, 0.0)), y + row * 0.18,
                          std::max(xOf(box.upper) - xOf(std::max(box.lower, 0.0)), 1.0), row * 0.64);
        marks.push_back({box.count > 0 ? body : QRectF(plot.left(), y, 12, row), i, 0});
        if (box.count == 0) {
            d.text({plot.left() + 4, y, 40, row}, Qt::AlignLeft | Qt::AlignVCenter,
                   box.hidden ? QStringLiteral("·") : QStringLiteral("–"), d.theme.muted);
            continue;
        }
        const QColor fill = data.categories[i].role == ChartCategory::Role::Missing ? d.theme.missing()
                            : data.categories[i].role == ChartCategory::Role::Other ? d.theme.grouped()
                                                                                    : d.theme.fill(0);
        const qreal middle = y + row / 2;
        d.painter.setPen(QPen(d.theme.text, 1));
        if (xOf(std::max(box.lower, 0.0)) - xOf(std::max(box.low, 0.0)) > 0.1)
            d.painter.drawLine(QPointF(xOf(std::max(box.low, 0.0)), middle),
                               QPointF(xOf(std::max(box.lower, 0.0)), middle));
        if (xOf(box.high) - xOf(box.upper) > 0.1)
            d.painter.drawLine(QPointF(xOf(box.upper), middle), QPointF(xOf(box.high), middle));
        QColor pale = fill;
        pale.setAlphaF(0.45f);
        d.painter.setBrush(pale);
        d.painter.setPen(QPen(d.theme.outline(fill), 1));
        d.painter.drawRect(body);
        d.painter.setPen(QPen(d.theme.text, 2.5));
        d.painter.drawLine(QPointF(xOf(std::max(box.median, 0.0)), body.top()),
                           QPointF(xOf(std::max(box.median, 0.0)), body.bottom()));
    }
    d.rowLabels(plot);
    return marks;
}

std::vector<ChartMark> drawCurve(const Drawing &d)
{
    const qreal line = d.metrics.height();
    const qreal numbers = d.metrics.horizontalAdvance(QStringLiteral("100 %")) + 8;
    QRectF plot = d.rect.adjusted(numbers, line * 1.4, -numbers / 2, -2 * line - 8);
    const ChartPoint all = d.data.curve.empty() ? ChartPoint{1, 1, 0} : d.data.curve.back();
    const auto at = [&](double x, double y) {
        return QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height());
    };
    for (int i = 0; i <= 4; ++i) {
        const double part = i / 4.0;
        d.painter.setPen(QPen(d.theme.grid, 1));
        d.painter.drawLine(at(0, part), at(1, part));
        d.painter.drawLine(at(part, 0), at(part, 1));
        const QString percent = QLocale().toString(25 * i) + QStringLiteral(" %");
        d.text({d.rect.left(), at(0, part).y() - line / 2, numbers - 8, line},
               Qt::AlignRight | Qt::AlignVCenter, percent, d.theme.muted);
        d.text({at(part, 0).x() - 60, plot.bottom() + 4, 120, line}, Qt::AlignHCenter | Qt::AlignTop, percent,
               d.theme.muted);
    }
    d.text({d.rect.left(), d.rect.top(), d.rect.width(), line}, Qt::AlignLeft, d.data.valueTitle,
           d.theme.text);
    d.text({plot.left(), plot.bottom() + line + 5, plot.width(), line}, Qt::AlignRight, d.data.categoryTitle,
           d.theme.text);
    d.painter.setPen(QPen(d.theme.muted, 1, Qt::DashLine));
    d.painter.drawLine(at(0, 0), at(1, 1));
    QPolygonF curve;
    std::vector<ChartMark> marks;
    for (size_t i = 0; i < d.data.curve.size(); ++i) {
        const ChartPoint &point = d.data.curve[i];
        curve << at(point.x / std::max(all.x, 1.0), point.y / std::max(all.y, 1.0));
        marks.push_back({QRectF(curve.back() - QPointF(4, 4), QSizeF(8, 8)), i, ChartMark::none});
    }
    d.painter.setPen(QPen(d.theme.fill(0), 2.5));
    d.painter.setBrush(Qt::NoBrush);
    d.painter.drawPolyline(curve);
    return marks;
}

} // namespace tamiz
