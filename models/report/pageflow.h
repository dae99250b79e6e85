// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pages.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <functional>

namespace tamiz {

/// A column of text that grows from page to page: keeps the place, starts pages, and never leaves one line
/// alone.
class PageFlow
{
public:
    explicit PageFlow(const PageGeometry &geometry);
    ~PageFlow();
    Q_DISABLE_COPY_MOVE(PageFlow)

    QPainter &painter() { return m_painter; }
    QRectF body() const { return m_geometry.body; } ///< Where text may stand on a page.
    qreal y() const { return m_y; }
    int page() const { return static_cast<int>(m_pages.size()); } ///< From 0.
    qreal room() const { return body().bottom() - m_y; }
    void skip(qreal height);
    void newPage();
    /// Starts a page unless \a height fits on this one.
    void need(qreal height);
    /// Plain text in \a font between \a left and \a right, broken over pages; words longer than a line are
    /// broken.
    void text(const QString &text, const QFont &font, const QColor &colour, qreal left, qreal right);
    /// The same with looks within it: \a formats apply over \a font. \a placed is told where each of them
    /// stands on page(), once a line.
    using Placed = std::function<void(const QTextLayout::FormatRange &, const QRectF &)>;
    void text(const QString &text, const QFont &font, const QList<QTextLayout::FormatRange> &formats,
              const QColor &colour, qreal left, qreal right, const Placed &placed = {});
    qreal heightOf(const QString &text, const QFont &font, qreal width) const;
    /// One block of text at \a where that is not broken over pages.
    void box(const QString &text, const QFont &font, const QColor &colour, const QRectF &where,
             Qt::Alignment align);

    /// The beginning of \a text that takes no more than \a height; it is taken off \a text. Nothing when all
    /// fits.
    static QString cut(QString &text, const QFont &font, qreal width, qreal height);

    std::vector<QPicture> take(); ///< Ends; the pages so far.

private:
    PageGeometry m_geometry;
    std::vector<QPicture> m_pages;
    QPicture m_page;
    QPainter m_painter;
    qreal m_y = 0;
};

QFont pageFont(int pixels, bool bold = false, bool italic = false);

} // namespace tamiz
