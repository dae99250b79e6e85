// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"
#include "models/report/chartpainter.h"

#include <QByteArray>
#include <QSizeF>

namespace tamiz {

// A chart as a file inside a document. Both run in the thread \a painter can paint in; the same chart gives
// the same bytes.

/// \a data as an SVG file of \a size, in units of 1/96 inch.
QByteArray chartSvg(const ChartData &data, const QSizeF &size, ChartPainter &painter);
/// \a data as PNG, two dots a unit, on white: for programs that show no SVG.
QByteArray chartPng(const ChartData &data, const QSizeF &size, ChartPainter &painter);

} // namespace tamiz
