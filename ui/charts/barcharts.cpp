// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr qreal barShare = 0.72; ///< Of the place of a category.

/// What a bar is drawn as long as: nothing for hidden and missing figures.
double drawn(const ChartData &data, size_t category, size_t series)
{
    const double figure = data.shown(category, series);
    return std::isnan(figure) ? 0 : figure;
}

/// Whether the parts of a stack are said together: not when they are shares of one whole, or one is hidden.
bool saysSum(const ChartData &data, size_t category)
{
    if (data.series.size() == 1)
        return true;
    for (size_t s = 0; s < data.series.size(); ++s) {
        if (std::isnan(data.shown(category, s)))
            return false;
    }
    return data.spec.figure != ChartFigure::Share && data.spec.figure != ChartFigure::Rate;
}

QString sumText(const ChartData &data, size_t category)
{
    if (data.series.size() == 1)
        return data.figureText(category, 0);
    double sum = 0;
    for (size_t s = 0; s < data.series.size(); ++s)
        sum += data.shown(category, s);
    return data.figureText(sum);
}

/// Whether one part of a stack is all of it: its number would be said twice.
bool isOnePart(const ChartData &data, size_t category)
{
    return std::ranges::count_if(data.series,
                                 [&](const ChartSeries &one) { return one.values[category] != 0; }) < 2;
}

/// Numbers inside the parts of a stack where they fit; a second cue beside the colour.
void labelPart(const Drawing &d, const ChartMark &mark)
{
    if (d.data.series.size() < 2 || d.data.spec.kind == ChartKind::Grouped)
        return;
    if (saysSum(d.data, mark.category) && isOnePart(d.data, mark.category))
        return;
    const QString number = d.data.figureText(mark.category, mark.series);
    const qreal width = d.metrics.horizontalAdvance(number);
    if (width + 6 > mark.rect.width() || d.metrics.height() > mark.rect.height())
        return;
    const QColor fill = d.fillOf(mark.category, mark.series);
    const QSizeF room(width + 4, d.metrics.height() - 2);
    if (mark.series % 8 != 0) // no pattern runs through a number
        d.painter.fillRect(QRectF(mark.rect.center() - QPointF(room.width() / 2, room.height() / 2), room),
                           fill);
    d.text(mark.rect, Qt::AlignCenter, number, d.theme.textOn(fill));
}

qreal widestNumber(const Drawing &d)
{
    qreal width = d.metrics.horizontalAdvance(d.data.figureText(d.largest));
    const size_t few = std::min<size_t>(d.data.categories.size(), 200);
    for (size_t i = 0; i < few; ++i) {
        for (size_t s = 0; s < d.data.series.size(); ++s)
            width = std::max(width, d.metrics.horizontalAdvance(d.data.figureText(i, s)));
    }
    return width + 10;
}

bool isGrouped(const ChartData &data)
{
    return data.spec.kind == ChartKind::Grouped && data.series.size() > 1;
}

} // namespace

std::vector<ChartMark> drawAcross(const Drawing &d)
{
    const ChartData &data = d.data;
    const QRectF below = d.legend(false);
    const qreal numbers = widestNumber(d);
    const bool grouped = isGrouped(data);
    const auto parts = static_cast<qreal>(data.series.size());
    const auto count = static_cast<qreal>(data.categories.size());
    const QRectF plot = d.notTooThick(
        below.adjusted(d.labelWidth(below.width() * 0.42) + 8, 0, -numbers, 0),
        grouped ? count * std::max(1.0, parts * d.metrics.height() * 1.18 / (thickestPlace * barShare))
                : count); // so that each bar of a group has room for its number
    const qreal step = plot.height() / count;
    const qreal thick = step * barShare / (grouped ? parts : 1);
    std::vector<ChartMark> marks;
    for (size_t i = 0; i < data.categories.size(); ++i) {
        const qreal top = plot.top() + step * (static_cast<qreal>(i) + (1 - barShare) / 2);
        qreal x = plot.left();
        for (size_t s = 0; s < data.series.size(); ++s) {
            const double share = drawn(data, i, s) / d.largest;
            const qreal width = std::min(share, 1.0) * plot.width();
            const QRectF bar(x, top + (grouped ? thick * static_cast<qreal>(s) : 0), width, thick);
            d.bar(bar, i, s);
            if (share > 1 + 1e-9)
                d.cut(bar, false);
            marks.push_back({bar, i, s});
            labelPart(d, marks.back());
            if (grouped && thick >= d.metrics.height() * 0.8)
                d.text({bar.right() + 5, bar.top(), numbers, thick}, Qt::AlignLeft | Qt::AlignVCenter,
                       data.figureText(i, s), d.theme.text);
            else if (!grouped)
                x += width;
        }
        if (!grouped && saysSum(data, i) && step >= d.metrics.height() * 0.8)
            d.text({x + 5, top, numbers, step * barShare}, Qt::AlignLeft | Qt::AlignVCenter, sumText(data, i),
                   d.theme.text);
    }
    d.painter.setPen(QPen(d.theme.muted, 1));
    d.painter.drawLine(plot.topLeft(), plot.bottomLeft());
    d.rowLabels(plot);
    return marks;
}

std::vector<ChartMark> drawPyramid(const Drawing &d)
{
    const ChartData &data = d.data;
    if (data.series.size() < 2)
        return drawAcross(d);
    const qreal numbers = widestNumber(d);
    const qreal head = d.metrics.height() + 8;
    const auto count = static_cast<qreal>(data.categories.size());
    const QRectF plot = d.notTooThick(
        d.rect.adjusted(d.labelWidth(d.rect.width() * 0.35) + 8 + numbers, head, -numbers, 0), count);
    const qreal middle = plot.center().x();
    const qreal half = plot.width() / 2;
    for (size_t s = 0; s < 2; ++s) {
        const QRectF side = s == 0 ? QRectF(d.rect.left(), d.rect.top(), middle - 6 - d.rect.left(), head)
                                   : QRectF(middle + 6, d.rect.top(), d.rect.right() - middle - 6, head);
        d.text(side, (s == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
               d.metrics.elidedText(data.series[s].name, Qt::ElideRight, side.width()), d.theme.text);
    }
    std::vector<ChartMark> marks;
    const qreal step = plot.height() / count;
    for (size_t i = 0; i < data.categories.size(); ++i) {
        const qreal top = plot.bottom() - step * (static_cast<qreal>(i) + 1 - (1 - barShare) / 2);
        for (size_t s = 0; s < 2; ++s) {
            const double share = drawn(data, i, s) / d.largest;
            const qreal width = std::min(share, 1.0) * half;
            const QRectF bar(s == 0 ? middle - width : middle, top, width, step * barShare);
            d.bar(bar, i, s);
            if (share > 1 + 1e-9)
                d.cut(s == 0 ? QRectF(bar.left() + 12, bar.top(), 12, bar.height()) : bar, false);
            marks.push_back({bar, i, s});
            const QRectF number = s == 0 ? QRectF(bar.left() - numbers - 5, top, numbers, bar.height())
                                         : QRectF(bar.right() + 5, top, numbers, bar.height());
            if (step >= d.metrics.height() * 0.8)
                d.text(number, (s == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                       data.figureText(i, s), d.theme.text);
        }
    }
    d.painter.setPen(QPen(d.theme.muted, 1));
    d.painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()));
    d.rowLabels(plot.adjusted(-numbers, 0, 0, 0), true); // the youngest at the foot
    return marks;
}

std::vector<ChartMark> drawUpright(const Drawing &d)
{
    const ChartData &data = d.data;
    const Upright u = uprightPlot(d, false);
    const bool grouped = isGrouped(data);
    const auto parts = static_cast<qreal>(data.series.size());
    const auto count = static_cast<qreal>(data.categories.size());
    const qreal step = u.plot.width() / count;
    const qreal broad = data.spec.kind == ChartKind::Histogram ? 1 : barShare;
    const qreal thick = step * broad / (grouped ? parts : 1);
    std::vector<ChartMark> marks;
    for (size_t i = 0; i < data.categories.size(); ++i) {
        const qreal left = u.plot.left() + step * (static_cast<qreal>(i) + (1 - broad) / 2);
        qreal y = u.plot.bottom();
        for (size_t s = 0; s < data.series.size(); ++s) {
            const double share = drawn(data, i, s) / u.top;
            const qreal height = std::min(share, 1.0) * u.plot.height();
            const QRectF bar(left + (grouped ? thick * static_cast<qreal>(s) : 0), y - height, thick, height);
            d.bar(bar, i, s);
            if (share > 1 + 1e-9)
                d.cut(bar, true);
            marks.push_back({bar, i, s});
            labelPart(d, marks.back());
            if (!grouped)
                y -= height;
            else if (const QString number = data.figureText(i, s);
                     d.metrics.horizontalAdvance(number) + 2 <= thick)
                d.text({bar.left(), bar.top() - d.metrics.height() - 1, thick, d.metrics.height()},
                       Qt::AlignCenter, number, d.theme.text);
        }
        if (grouped || !saysSum(data, i))
            continue;
        const QString number = sumText(data, i);
        const bool nothing = data.series.size() == 1 && drawn(data, i, 0) == 0 && !data.isHidden(i, 0);
        if (d.metrics.horizontalAdvance(number) + 4 <= step && !nothing)
            d.text({left, y - d.metrics.height() - 1, step * broad, d.metrics.height()}, Qt::AlignCenter,
                   number, d.theme.text);
    }
    d.columnLabels(u.plot);
    return marks;
}

} // namespace tamiz
