// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include "models/core/speaking.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tamiz {

namespace {

constexpr qreal swatch = 12;
constexpr qreal namesShare = 0.4; ///< Of the height, that names below columns take at most.

} // namespace

int linesOf(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return 1;
    const QRectF needed = metrics.boundingRect({0, 0, width, 10'000}, Qt::TextWordWrap, text);
    return std::clamp(static_cast<int>(std::ceil(needed.height() / metrics.lineSpacing() - 0.1)), 1, 4);
}

QRectF Drawing::notTooThick(QRectF plot, qreal count) const
{
    int lines = 1;
    for (size_t i = 0; i < std::min<size_t>(data.categories.size(), 60); ++i)
        lines = std::max(lines, linesOf(data.categories[i].label, metrics, plot.left() - 8 - rect.left()));
    const qreal thickest = std::max(thickestPlace, lines * metrics.lineSpacing() + 8);
    plot.setHeight(std::min(plot.height(), count * thickest));
    return plot;
}

QString Drawing::scaleText(double value) const
{
    const QLocale locale = spokenLocale();
    return value == std::floor(value) ? locale.toString(static_cast<qint64>(value))
                                      : locale.toString(value, 'g', 4);
}

void Drawing::bar(const QRectF &where, size_t category, size_t series) const
{
    if (where.width() <= 0 || where.height() <= 0)
        return;
    const QColor fill = fillOf(category, series);
    if (where.width() < 3 || where.height() < 3) {
        painter.fillRect(where, fill);
        return;
    }
    const bool choosing = series < data.series.size() && !data.series[series].dimmed.empty();
    const bool dimmed = data.isDimmed(category, series);
    // What is chosen has the thicker outline: pale and strong are not told apart by colour alone.
    painter.setPen(dimmed ? QPen(theme.muted, 1) : QPen(theme.outline(fill), choosing ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRect(where);
    if (dimmed)
        return;
    if (data.series.size() > 1 || data.categories[category].role != ChartCategory::Role::Value)
        hatch(where, data.series.size() > 1 ? series : 1, theme.outline(fill));
}

void Drawing::hatch(const QRectF &where, size_t series, const QColor &colour) const
{
    constexpr qreal gap = 7;
    QColor faint = colour;
    faint.setAlphaF(0.65f);
    painter.setPen(QPen(faint, 1));
    const auto slanted = [&](bool rising) {
        for (qreal from = where.left() - where.height(); from < where.right(); from += gap) {
            const qreal start = std::max(0.0, where.left() - from);
            const qreal end = std::min(where.height(), where.right() - from);
            if (end - start < 0.5) // a line without length is a path without a point in PDF
                continue;
            const auto y = [&](qreal t) { return rising ? where.bottom() - t : where.top() + t; };
            painter.drawLine(QPointF(from + start, y(start)), QPointF(from + end, y(end)));
        }
    };
    const auto straight = [&](bool upright) {
        if (upright) {
            for (qreal x = where.left() + gap / 2; x < where.right(); x += gap)
                painter.drawLine(QPointF(x, where.top()), QPointF(x, where.bottom()));
        } else {
            for (qreal y = where.top() + gap / 2; y < where.bottom(); y += gap)
                painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y));
        }
    };
    switch (series % 8) {
    case 0:
        return;
    case 1:
        return slanted(true);
    case 2:
        return slanted(false);
    case 3:
        return straight(false);
    case 4:
        return straight(true);
    case 5:
        slanted(true);
        return slanted(false);
    case 6:
        straight(true);
        return straight(false);
    default:
        slanted(true);
        return straight(true);
    }
}

void Drawing::marker(QPointF centre, size_t series, const QColor &fill) const
{
    constexpr qreal r = 4;
    painter.setPen(QPen(theme.outline(fill), 1));
    painter.setBrush(fill);
    const auto shape = [&](std::initializer_list<QPointF> corners) {
        QPolygonF polygon;
        for (const QPointF &corner : corners)
            polygon << centre + corner;
        painter.drawPolygon(polygon);
    };
    switch (series % 4) {
    case 0:
        return painter.drawEllipse(centre, r, r);
    case 1:
        return shape({{-r, -r}, {r, -r}, {r, r}, {-r, r}});
    case 2:
        return shape({{0, -r - 1}, {r + 1, r}, {-r - 1, r}});
    default:
        return shape({{0, -r - 1}, {r + 1, 0}, {0, r + 1}, {-r - 1, 0}});
    }
}

QColor Drawing::fillOf(size_t category, size_t series) const
{
    using Role = ChartCategory::Role;
    const Role role = data.categories[category].role;
    const QColor fill = data.series.size() > 1  ? seriesFill(series)
                        : role == Role::Other   ? theme.grouped()
                        : role == Role::Missing ? theme.missing()
                                                : theme.fill(series);
    return data.isDimmed(category, series) ? theme.pale(fill) : fill;
}

void Drawing::cut(const QRectF &bar, bool upright) const
{
    constexpr qreal tooth = 5;
    const qreal end = upright ? bar.top() + 10 : bar.right() - 10; // across the bar, near its end
    QPolygonF zigzag;
    const qreal from = upright ? bar.left() : bar.top(), to = upright ? bar.right() : bar.bottom();
    int side = -1;
    for (qreal at = from - 1; at <= to + tooth; at += tooth, side = -side) {
        const qreal off = end + side * 2.5;
        zigzag << (upright ? QPointF(std::min(at, to + 1), off) : QPointF(off, std::min(at, to + 1)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.background, 4));
    painter.drawPolyline(zigzag);
}

Qt::TextElideMode Drawing::shortening(const QStringList &all, qreal width) const
{
    for (const Qt::TextElideMode mode : {Qt::ElideRight, Qt::ElideMiddle, Qt::ElideLeft}) {
        QSet<QString> seen;
        const bool apart = std::ranges::all_of(all.mid(0, 200), [&](const QString &one) {
            const QString text = metrics.elidedText(one, mode, width);
            const bool isNew = !seen.contains(text);
            seen.insert(text);
            return isNew;
        });
        if (apart)
            return mode;
    }
    return Qt::ElideMiddle;
}

QStringList Drawing::names() const
{
    QStringList all;
    for (const ChartCategory &category : data.categories)
        all << category.label;
    return all;
}

QStringList Drawing::seriesNames() const
{
    QStringList all;
    for (const ChartSeries &series : data.series)
        all << series.name;
    return all;
}

QColor Drawing::seriesFill(size_t series) const
{
    using Role = ChartCategory::Role;
    const Role role = data.series[series].role;
    if (role == Role::Other)
        return theme.grouped();
    return role == Role::Missing ? theme.missing() : theme.fill(series);
}

void Drawing::text(const QRectF &where, int flags, const QString &text, const QColor &colour) const
{
    painter.setFont(theme.font);
    painter.setPen(colour);
    painter.drawText(where, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
}

qreal Drawing::labelWidth(qreal most) const
{
    qreal width = 0;
    for (const ChartCategory &category : data.categories)
        width = std::max(width, metrics.horizontalAdvance(category.label));
    return std::min(std::ceil(width) + 2, most);
}

void Drawing::rowLabels(const QRectF &plot, bool upwards) const
{
    const auto count = static_cast<qreal>(data.categories.size());
    const qreal step = plot.height() / std::max(count, 1.0);
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil(metrics.height() / step)));
    const qreal width = plot.left() - 8 - rect.left();
    const qreal room = step * static_cast<qreal>(every);
    std::optional<Qt::TextElideMode> shorten;
    painter.setFont(theme.font);
    painter.setPen(theme.text);
    for (size_t i = 0; i < data.categories.size(); i += every) {
        const auto at = static_cast<qreal>(i);
        const qreal top = upwards ? plot.bottom() - step * (at + 1) : plot.top() + step * at;
        const QRectF where(rect.left(), top, width, step);
        const QString &label = data.categories[i].label;
        constexpr int side = Qt::AlignRight | Qt::AlignVCenter;
        if (metrics.horizontalAdvance(label) <= width) {
            painter.drawText(where, side | Qt::TextSingleLine | Qt::TextDontClip, label);
            continue;
        }
        const auto wraps = [&](const QString &text) {
            const QRectF needed = metrics.boundingRect({0, 0, width, 10'000}, Qt::TextWordWrap, text);
            return needed.height() <= room + 2 && needed.width() <= width + 1;
        };
        if (wraps(label)) {
            painter.drawText(where, side | Qt::TextWordWrap | Qt::TextDontClip, label);
            continue;
        }
        if (!shorten)
            shorten = shortening(names(), width);
        // As much of it as the lines of its row hold; the tooltip and the table have it whole.
        auto lines = static_cast<int>(room / metrics.lineSpacing());
        while (lines > 1 && !wraps(metrics.elidedText(label, *shorten, width * (lines - 0.4))))
            --lines;
        const QString shown = metrics.elidedText(label, *shorten, lines > 1 ? width * (lines - 0.4) : width);
        painter.drawText(where, side | (lines > 1 ? Qt::TextWordWrap : Qt::TextSingleLine) | Qt::TextDontClip,
                         shown);
    }
}

int Drawing::columnLines(qreal step) const
{
    const qreal room = step - 6;
    int lines = 1;
    for (const ChartCategory &category : data.categories) {
        if (metrics.horizontalAdvance(category.label) <= room)
            continue;
        const QRectF needed = metrics.boundingRect({0, 0, room, 10'000}, Qt::TextWordWrap, category.label);
        if (needed.width() > room || needed.height() > namesShare * rect.height())
            return 1; // a word is wider than its column, or the names are too long
        lines = std::max(lines, static_cast<int>(std::ceil(needed.height() / metrics.lineSpacing() - 0.1)));
    }
    return lines;
}

void Drawing::columnLabels(const QRectF &plot) const
{
    const auto count = static_cast<qreal>(data.categories.size());
    const qreal step = plot.width() / std::max(count, 1.0);
    if (const int lines = columnLines(step); lines > 1) {
        painter.setFont(theme.font);
        painter.setPen(theme.text);
        for (size_t i = 0; i < data.categories.size(); ++i)
            painter.drawText(QRectF(plot.left() + step * static_cast<qreal>(i) + 3, plot.bottom() + 5,
                                    step - 6, lines * metrics.lineSpacing()),
                             Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip,
                             data.categories[i].label);
        return;
    }
    const qreal widest = labelWidth(rect.width()) + 6;
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil(widest / step)));
    const qreal width = std::max(step * static_cast<qreal>(every), widest);
    const Qt::TextElideMode shorten =
        labelWidth(10'000) > width ? shortening(names(), width) : Qt::ElideRight;
    qreal taken = rect.left() - 100;
    for (size_t i = 0; i < data.categories.size(); i += every) {
        const qreal centre = plot.left() + step * (static_cast<qreal>(i) + 0.5);
        QRectF where(centre - width / 2, plot.bottom() + 5, width, metrics.height());
        const qreal own = metrics.horizontalAdvance(data.categories[i].label);
        // The first and last stay inside the chart.
        where.translate(std::max(0.0, rect.left() - (centre - own / 2)), 0);
        where.translate(-std::max(0.0, centre + own / 2 - rect.right()), 0);
        if (where.center().x() - own / 2 < taken + 6)
            continue; // moved inside, the last one would run into the one before
        taken = where.center().x() + own / 2;
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(centre, plot.bottom()), QPointF(centre, plot.bottom() + 4));
        text(where, Qt::AlignHCenter | Qt::AlignTop,
             metrics.elidedText(data.categories[i].label, shorten, width), theme.text);
    }
}

QRectF Drawing::legend(bool lines) const
{
    if (data.series.size() < 2)
        return rect;
    const qreal height = metrics.height() + 4;
    qreal x = rect.left();
    qreal y = rect.top();
    for (size_t s = 0; s < data.series.size(); ++s) {
        const QString name =
            metrics.elidedText(data.series[s].name, Qt::ElideMiddle, rect.width() - swatch - 5);
        const qreal width = swatch + 5 + metrics.horizontalAdvance(name) + 16;
        if (x > rect.left() && x + width - 16 > rect.right()) {
            x = rect.left();
            y += height;
        }
        const QColor fill = seriesFill(s);
        const QRectF box(x, y + (height - swatch) / 2, swatch, swatch);
        if (lines) {
            painter.fillRect(box.adjusted(-1, swatch / 2 - 1, 1, 1 - swatch / 2), fill);
            marker(box.center(), s, fill);
        } else {
            painter.setPen(QPen(theme.outline(fill), 1));
            painter.setBrush(fill);
            painter.drawRect(box);
            hatch(box, s, theme.outline(fill));
        }
        text({x + swatch + 5, y, width, height}, Qt::AlignLeft | Qt::AlignVCenter, name, theme.text);
        x += width;
    }
    return rect.adjusted(0, y + height + 4 - rect.top(), 0, 0);
}

double niceStep(double largest, int lines)
{
    const double rough = std::max(largest, 1e-9) / std::max(lines, 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

Upright uprightPlot(const Drawing &d, bool lines)
{
    const QRectF below = d.legend(lines);
    Upright u;
    u.step = niceStep(d.largest, below.height() < 160 ? 3 : 5);
    if (d.data.spec.figure == ChartFigure::Count || d.data.spec.figure == ChartFigure::Cumulative)
        u.step = std::max(u.step, 1.0); // there is no half of a contribution
    u.top = std::ceil(d.largest / u.step - 1e-9) * u.step;
    const qreal numbers = d.metrics.horizontalAdvance(d.scaleText(u.top)) + 8;
    const qreal width = below.width() - numbers - 4;
    const int under = d.columnLines(width / std::max(1.0, static_cast<qreal>(d.data.categories.size())));
    u.plot = below.adjusted(numbers, d.metrics.height(), -4, -(under * d.metrics.lineSpacing() + 8));
    for (int i = 0; i * u.step <= u.top + u.step / 2; ++i) {
        const double value = i * u.step;
        const qreal y = u.yOf(value);
        d.painter.setPen(QPen(i > 0 ? d.theme.grid : d.theme.muted, 1));
        d.painter.drawLine(QPointF(u.plot.left(), y), QPointF(u.plot.right(), y));
        d.text({below.left(), y - d.metrics.height() / 2, numbers - 8, d.metrics.height()},
               Qt::AlignRight | Qt::AlignVCenter, d.scaleText(value), d.theme.muted);
    }
    return u;
}

} // namespace tamiz
