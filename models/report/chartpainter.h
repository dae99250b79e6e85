// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace tamiz {

struct ChartData;

/// Paints a chart; the report writers ask for it so that they need no widgets.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;
    /// Paints \a data into \a rect of \a painter, in units of 1/96 inch, without title and caption.
    virtual void paint(QPainter &painter, const QRectF &rect, const ChartData &data) = 0;
};

} // namespace tamiz
