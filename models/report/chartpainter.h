// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace tamiz {

struct ChartData;

/// Something a chart counts, and where it stands.
struct ChartPlace
{
    QRectF where;
    QString what;   ///< In words, with its number.
    QString filter; ///< The rows behind it, within those of the chart.
};

/// Paints a chart; the report writers ask for it so that they need no widgets.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;
    /// Paints \a data into \a rect of \a painter, in units of 1/96 inch, without title and caption.
    virtual void paint(QPainter &painter, const QRectF &rect, const ChartData &data) = 0;
    /// What of \a data painted into \a rect can be followed to its rows; a painter for paper need not know.
    virtual std::vector<ChartPlace> places(const QRectF &rect, const ChartData &data);
};

} // namespace tamiz
