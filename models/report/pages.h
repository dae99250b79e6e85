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

/// Where a report is printed.
enum class Paper : quint8 { A4, Letter };
/// Width and height of \a paper in the units of the pages, 1/96 inch.
QSizeF sizeOf(Paper paper);

inline constexpr qreal pageMargin = 76; ///< 2 cm.

/// The room layOutPages() gives to \a data on a page; the same on all paper.
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

/// A report on paper.
struct Pages
{
    Paper paper = Paper::A4;
    std::vector<QPicture> pictures; ///< One a page.
    std::vector<PageMark> marks;    ///< In the order they stand.
    std::vector<PageLink> links;    ///< From the contents.

    QSizeF size() const { return sizeOf(paper); }
};

/// Lays \a report out: cover, contents with page numbers, sections, charts with captions, tables whose head
/// is repeated and whose rows stay whole, a running head and "page n of m". The preview and the PDF paint the
/// same pages. Runs in the thread \a painter can paint in.
Pages layOutPages(const Report &report, ChartPainter &painter, Paper paper = Paper::A4);

/// Paints \a page of \a size so that it fills \a target of \a painter, whatever the resolution of its device.
void paintPage(QPainter &painter, const QRectF &target, const QPicture &page, const QSizeF &size);

/// Writes \a pages to \a path, whole or not at all, as made \a at, with the marks as an outline and links
/// from the contents. Returns the number of pages. The same pages give the same bytes where the hashes of the
/// program have a fixed seed (the order of fonts follows it). Errors: Storage, Cancelled.
Result<int> writePdf(const Pages &pages, const QString &title, const QDateTime &at, const QString &path,
                     const Progress &progress);

} // namespace tamiz
