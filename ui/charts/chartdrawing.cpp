// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr qreal swatch = 10;

} // namespace

QString Drawing::digits(qint64 value) const
{
    return QLocale().toString(value);
}

QColor Drawing::fillOf(size_t category, size_t series) const
{
    using Role = ChartCategory::Role;
    const Role role = data.series.size() > 1 ? data.series[series].role : data.categories[category].role;
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

void Drawing::rowLabels(const QRectF &plot) const
{
    const auto count = static_cast<qreal>(data.categories.size());
    const qreal step = plot.height() / std::max(count, 1.0);
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil(metrics.height() / step)));
    const qreal width = plot.left() - 8 - rect.left();
    for (size_t i = 0; i < data.categories.size(); i += every) {
        const QRectF where(rect.left(), plot.top() + step * static_cast<qreal>(i), width, step);
        text(where, Qt::AlignRight | Qt::AlignVCenter,
             metrics.elidedText(data.categories[i].label, Qt::ElideRight, width), theme.text);
    }
}

void Drawing::columnLabels(const QRectF &plot) const
{
    const auto count = static_cast<qreal>(data.categories.size());
    const qreal step = plot.width() / std::max(count, 1.0);
    const qreal widest = labelWidth(plot.width() / 2) + 6;
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil(widest / step)));
    const qreal width = std::max(step * static_cast<qreal>(every), widest);
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
             metrics.elidedText(data.categories[i].label, Qt::ElideRight, width), theme.text);
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
        const QString name = metrics.elidedText(data.series[s].name, Qt::ElideRight, rect.width() * 0.45);
        const qreal width = swatch + 5 + metrics.horizontalAdvance(name) + 16;
        if (x > rect.left() && x + width - 16 > rect.right()) {
            x = rect.left();
            y += height;
        }
        const QColor fill = fillOf(0, s);
        const QRectF box(x, y + (height - swatch) / 2, swatch, swatch);
        if (lines) {
            painter.fillRect(box.adjusted(0, swatch / 2 - 1, 0, 1 - swatch / 2), fill);
        } else {
            painter.setPen(QPen(theme.outline(fill), 1));
            painter.setBrush(fill);
            painter.drawRect(box);
        }
        text({x + swatch + 5, y, width, height}, Qt::AlignLeft | Qt::AlignVCenter, name, theme.text);
        x += width;
    }
    return rect.adjusted(0, y + height + 4 - rect.top(), 0, 0);
}

double niceStep(double largest, int lines)
{
    const double rough = std::max(largest, 1.0) / std::max(lines, 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return std::max(1.0, factor * power);
    }
    return std::max(1.0, 10 * power);
}

} // namespace tamiz
