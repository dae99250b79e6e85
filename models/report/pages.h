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

/// A page and the room for text on it, in the units of pages: 1/96 inch.
struct PageGeometry
{
    QSizeF size;
    QRectF body;
};
PageGeometry geometryOf(const PageSetup &setup);

/// The size in which \a data is drawn, the same on all paper; layOutPages() makes it smaller where the text
/// is narrower.
QSizeF chartSize(const ChartData &data);

/// A heading and where it stands: a line of the contents and of the outline.
struct PageMark
{
    QString title;
    int level = 1; ///< 1 = section, 2 = below it.
    int page = 0;  ///< From 0.
    qreal y = 0;   ///< From the upper edge.
};
/// A place of a page that leads to a mark.
struct PageLink
{
    int page = 0;
    QRectF where;
    size_t mark = 0;
};

/// A place of a page that shows a number, and the rows behind it.
struct PageNumber
{
    int page = 0;
    QRectF where;
    QString what;   ///< In words.
    QString filter; ///< Within the selection of the report; empty = all of it.
};

/// A report on paper.
struct Pages
{
    PageSetup setup;
    std::vector<QPicture> pictures;       ///< One a page.
    std::vector<PageMark> marks;          ///< In the order they stand.
    std::vector<PageLink> links;          ///< From the contents.
    std::vector<PageNumber> numbers = {}; ///< In reading order.

    QSizeF size() const { return geometryOf(setup).size; }
};

/// Lays \a report out on the paper it is set up for: cover, contents with page numbers, sections, charts with
/// captions, tables whose head is repeated and whose rows stay whole, a running head and "page n of m". The
/// preview and the PDF paint the same pages. Runs in the thread \a painter can paint in. No pages, when
/// \a progress is cancelled on the way.
Pages layOutPages(const Report &report, ChartPainter &painter, const Progress &progress = {});

/// Paints \a page of \a size so that it fills \a target of \a painter, whatever the resolution of its device.
void paintPage(QPainter &painter, const QRectF &target, const QPicture &page, const QSizeF &size);

/// Writes \a pages to \a path, whole or not at all, as made \a at, with the marks as an outline and links
/// from the contents. Returns the number of pages. The same pages give the same bytes where the hashes of the
/// program have a fixed seed (the order of fonts follows it). Errors: Storage, Cancelled.
Result<int> writePdf(const Pages &pages, const QString &title, const QDateTime &at, const QString &path,
                     const Progress &progress);

} // namespace tamiz
