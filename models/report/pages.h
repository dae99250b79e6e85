// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/report/chartpainter.h"
#include "models/report/report.h"

#include <QDateTime>
#include <QPicture>
#include <QSizeF>

#include <vector>

namespace tamiz {

/// A4 in the units of the pages, 1/96 inch.
inline constexpr QSizeF pageSize{793.7, 1122.5};
inline constexpr qreal pageMargin = 76; ///< 2 cm.

/// The room layOutPages() gives to \a data on a page.
QSizeF chartSize(const ChartData &data);

/// Lays \a report out on A4 pages: cover, sections, charts with captions, tables whose header is repeated, a
/// running head and "page n of m". The preview and the PDF paint the same pages. Runs in the thread \a
/// painter can paint in.
std::vector<QPicture> layOutPages(const Report &report, ChartPainter &painter);

/// Paints \a page so that it fills \a target of \a painter, whatever the resolution of its device.
void paintPage(QPainter &painter, const QRectF &target, const QPicture &page);

/// Writes \a pages to \a path, whole or not at all, as made \a at. Returns the number of pages. The same pages give the
/// same bytes where the hashes of the program have a fixed seed (the order of fonts follows it). Errors: Storage,
/// Cancelled.
Result<int> writePdf(const std::vector<QPicture> &pages, const QString &title, const QDateTime &at, const QString &path,
                     const Progress &progress);

} // namespace tamiz
