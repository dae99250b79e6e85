// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qtchartpainter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tamiz {

inline constexpr qreal thickestPlace = 44; ///< Of a category, unless its name needs more.

/// What every way of drawing a chart shares.
struct Drawing
{
    QPainter &painter;
    QRectF rect;
    const ChartData &data;
    const ChartTheme &theme;
    double largest = 1; ///< Top of the scale: small charts share one.
    QFontMetricsF metrics{theme.font};

    QString scaleText(double value) const; ///< A number beside a line of the scale.
    QColor fillOf(size_t category, size_t series) const;
    QColor seriesFill(size_t series) const; ///< As the legend shows it.
    void text(const QRectF &where, int flags, const QString &text, const QColor &colour) const;
    /// A bar or part of one: colour, outline and, where there are several series, the pattern of its own, so
    /// that it is told apart in grey.
    void bar(const QRectF &rect, size_t category, size_t series) const;
    /// The pattern of \a series over \a rect in lines (SVG has no pattern brushes).
    void hatch(const QRectF &rect, size_t series, const QColor &colour) const;
    /// Marks that \a bar is longer than the scale: a gap across its end.
    void cut(const QRectF &bar, bool upright) const;
    /// Where names are shortened to \a width so that \a all of them stay apart: at the end, in the middle or
    /// in front.
    Qt::TextElideMode shortening(const QStringList &all, qreal width) const;
    QStringList names() const, seriesNames() const; ///< Of all categories, of all series.
    void marker(QPointF centre, size_t series, const QColor &fill) const; ///< Circle, square, triangle…
    /// Room for the labels of the categories at the left, at most \a most wide.
    qreal labelWidth(qreal most) const;
    /// \a plot, not higher than \a count rows of a pleasant thickness need: that of their labels, if those
    /// take several lines.
    QRectF notTooThick(QRectF plot, qreal count) const;
    /// Labels at the left of rows of \a plot, as many as fit, in several lines where they are long. \a
    /// upwards: the first stands at the foot.
    void rowLabels(const QRectF &plot, bool upwards = false) const;
    /// Lines that the labels below columns take, each \a step wide: more than one where all of them fit whole
    /// that way; one where they are many, and then only some of them are said.
    int columnLines(qreal step) const;
    /// Labels below columns of \a plot, as many as fit, in columnLines().
    void columnLabels(const QRectF &plot) const;
    /// Swatches and names of the series above the chart; returns what is left of \a rect below them.
    QRectF legend(bool lines) const;
};

/// Distance of the lines of a scale up to \a largest: 1, 2 or 5 times a power of ten, about \a lines of them.
double niceStep(double largest, int lines);
/// Lines that \a text takes in \a width, at most four.
int linesOf(const QString &text, const QFontMetricsF &metrics, qreal width);

/// The plot of a chart with a scale of values at the left and places below, the scale painted.
struct Upright
{
    QRectF plot;
    double top = 1;  ///< Value at the top of the scale.
    double step = 1; ///< Between two lines.
    qreal yOf(double value) const { return plot.bottom() - value / top * plot.height(); }
};
Upright uprightPlot(const Drawing &drawing, bool lines);

std::vector<ChartMark> drawAcross(const Drawing &drawing);  ///< Bars, stacks and groups from left to right.
std::vector<ChartMark> drawPyramid(const Drawing &drawing); ///< Two series back to back.
std::vector<ChartMark> drawUpright(const Drawing &drawing); ///< Bars and so on along an ordered scale.
std::vector<ChartMark> drawLines(const Drawing &drawing);
std::vector<ChartMark> drawHeatmap(const Drawing &drawing);
std::vector<ChartMark> drawCloud(const Drawing &drawing);
std::vector<ChartMark> drawTiles(const Drawing &drawing);
std::vector<ChartMark> drawDots(const Drawing &drawing);
std::vector<ChartMark> drawBoxes(const Drawing &drawing);
std::vector<ChartMark> drawCurve(const Drawing &drawing);

} // namespace tamiz
