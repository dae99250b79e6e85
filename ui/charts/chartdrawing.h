// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qtchartpainter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tamiz {

/// What every way of drawing a chart shares.
struct Drawing
{
    QPainter &painter;
    QRectF rect;
    const ChartData &data;
    const ChartTheme &theme;
    QFontMetricsF metrics{theme.font};

    QString digits(qint64 value) const;
    QColor fillOf(size_t category, size_t series) const;
    void text(const QRectF &where, int flags, const QString &text, const QColor &colour) const;
    /// Room for the labels of the categories at the left, at most \a most wide.
    qreal labelWidth(qreal most) const;
    /// Labels at the left of rows of \a plot, as many as fit.
    void rowLabels(const QRectF &plot) const;
    /// Labels below columns of \a plot, as many as fit.
    void columnLabels(const QRectF &plot) const;
    /// Swatches and names of the series above the chart; returns what is left of \a rect below them.
    QRectF legend(bool lines) const;
};

/// Distance of the lines of a scale up to \a largest: 1, 2 or 5 times a power of ten, about \a lines of them.
double niceStep(double largest, int lines);

std::vector<ChartMark> drawAcross(const Drawing &drawing);  ///< Bars and stacks from left to right.
std::vector<ChartMark> drawPyramid(const Drawing &drawing); ///< Two series back to back.
std::vector<ChartMark> drawUpright(const Drawing &drawing); ///< Bars and stacks along an ordered scale.
std::vector<ChartMark> drawLines(const Drawing &drawing);
std::vector<ChartMark> drawHeatmap(const Drawing &drawing);
std::vector<ChartMark> drawCloud(const Drawing &drawing);

} // namespace tamiz
