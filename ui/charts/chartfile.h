// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/chart.h"

#include <QPixmap>
#include <QSizeF>
#include <QString>

class QMimeData;

namespace tamiz {

/// Writes \a data with title and caption to \a path as SVG or PDF (vector) or PNG (twice the pixels), by the
/// ending of \a path; whole or not at all. \a size is in 1/96 inch; empty = what the chart needs. The CSV
/// ending writes the table. Errors: Usage (ending), Storage. GUI thread.
Result<void> renderChart(const ChartData &data, const QString &path, QSizeF size = {});

/// The same as a picture for the clipboard.
QPixmap chartPicture(const ChartData &data, QSizeF size = {}, qreal pixelRatio = 2);

/// \a data for the clipboard: a picture, and the same as SVG. The caller owns it, or gives it to the
/// clipboard.
QMimeData *chartMime(const ChartData &data);

} // namespace tamiz
