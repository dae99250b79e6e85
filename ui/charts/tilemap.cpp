// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// What has no tile stands below the map: "No data: 12".
QString restText(const ChartData &data, size_t category)
{
    return data.categories[category].label + u": "_s + data.figureText(category, 0);
}

void drawTile(const Drawing &d, const QRectF &tile, size_t category)
{
    const double figure = d.data.shown(category, 0);
    const bool known = !std::isnan(figure);
    const QColor fill = known ? d.theme.scale(0.06 + 0.94 * figure / d.largest) : d.theme.background;
    d.painter.setPen(QPen(d.theme.grid, 1, known ? Qt::SolidLine : Qt::DashLine));
    d.painter.setBrush(fill);
    d.painter.drawRect(tile);
    const QString &code = d.data.categories[category].code;
    const QString number = d.data.figureText(category, 0);
    const QColor ink = d.theme.textOn(fill);
    const qreal line = d.metrics.height();
    if (tile.height() < line || d.metrics.horizontalAdvance(code) > tile.width())
        return;
    const bool both = tile.height() >= 2 * line && d.metrics.horizontalAdvance(number) + 2 <= tile.width();
    d.text(tile.adjusted(0, both ? tile.height() / 2 - line : 0, 0, both ? -tile.height() / 2 : 0),
           Qt::AlignCenter, code, ink);
    if (both)
        d.text(tile.adjusted(0, tile.height() / 2, 0, line - tile.height() / 2), Qt::AlignCenter, number,
               ink);
}

} // namespace

std::vector<ChartMark> drawTiles(const Drawing &d)
{
    int rows = 1;
    int columns = 1;
    std::vector<size_t> rest;
    for (size_t i = 0; i < d.data.categories.size(); ++i) {
        const ChartCategory &category = d.data.categories[i];
        if (category.row < 0)
            rest.push_back(i);
        rows = std::max(rows, category.row + 1);
        columns = std::max(columns, category.column + 1);
    }
    const qreal line = d.metrics.height() + 4;
    const QRectF map = d.rect.adjusted(0, 0, 0, -line * static_cast<qreal>(rest.size()));
    const qreal side = std::max(2.0, std::min(map.width() / columns, map.height() / rows));
    const qreal left = map.left() + (map.width() - side * columns) / 2;
    std::vector<ChartMark> marks;
    for (size_t i = 0; i < d.data.categories.size(); ++i) {
        const ChartCategory &category = d.data.categories[i];
        if (category.row < 0)
            continue;
        const QRectF tile(left + side * category.column + 1, map.top() + side * category.row + 1, side - 2,
                          side - 2);
        drawTile(d, tile, i);
        marks.push_back({tile, i, 0});
    }
    for (size_t i = 0; i < rest.size(); ++i) {
        const QRectF where(d.rect.left(), map.bottom() + line * static_cast<qreal>(i), d.rect.width(), line);
        d.text(where, Qt::AlignLeft | Qt::AlignVCenter,
               d.metrics.elidedText(restText(d.data, rest[i]), Qt::ElideRight, where.width()), d.theme.muted);
        marks.push_back({where, rest[i], 0});
    }
    return marks;
}

} // namespace tamiz
