// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pageflow.h"

#include <QGuiApplication>
#include <QTextOption>

namespace tamiz {

namespace {

/// Lines of \a layout in a column of \a width; returns the height.
qreal breakLines(QTextLayout &layout, qreal width, Qt::Alignment align = Qt::AlignLeft)
{
    if (QString text = layout.text(); text.contains(u'\n')) { // a layout is one paragraph
        text.replace(u'\n', QChar::LineSeparator);
        layout.setText(text);
    }
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() * 1.15;
    }
    layout.endLayout();
    return height;
}

} // namespace

QFont pageFont(int pixels, bool bold, bool italic)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting); // widths on paper are those of the design
    return font;
}

PageFlow::PageFlow(const PageGeometry &geometry) : m_geometry(geometry), m_y(geometry.body.top())
{
    m_painter.begin(&m_page);
}

PageFlow::~PageFlow()
{
    m_painter.end();
}

void PageFlow::skip(qreal height)
{
    m_y = std::min(m_y + height, body().bottom());
}

void PageFlow::newPage()
{
    m_painter.end();
    m_pages.push_back(m_page);
    m_page = QPicture();
    m_painter.begin(&m_page);
    m_y = body().top();
}

void PageFlow::need(qreal height)
{
    if (room() < height && m_y > body().top())
        newPage();
}

void PageFlow::text(const QString &text, const QFont &font, const QColor &colour, qreal left, qreal right)
{
    this->text(text, font, {}, colour, left, right);
}

void PageFlow::text(const QString &text, const QFont &font, const QList<QTextLayout::FormatRange> &formats,
                    const QColor &colour, qreal left, qreal right, const Placed &placed)
{
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    breakLines(layout, right - left);
    const int lines = layout.lineCount();
    if (lines == 0)
        return;
    const qreal step = layout.lineAt(0).height() * 1.15;
    for (int i = 0; i < lines; ++i) {
        const bool first = i == 0 && lines > 1;          // not one line at the foot of a page
        const bool lastButOne = i == lines - 2 && i > 0; // nor one at the head of the next
        need(first || lastButOne ? 2 * step : step);
        m_painter.setPen(colour);
        const QTextLine line = layout.lineAt(i);
        line.draw(&m_painter, QPointF(left, m_y - line.y()));
        for (const QTextLayout::FormatRange &range : formats) {
            const int from = std::max(range.start, line.textStart());
            const int to = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (!placed || from >= to)
                continue;
            const qreal a = line.cursorToX(from), b = line.cursorToX(to); // either way round
            placed(range, QRectF(left + std::min(a, b), m_y, std::abs(b - a), step));
        }
        m_y += step;
    }
}

qreal PageFlow::heightOf(const QString &text, const QFont &font, qreal width) const
{
    QTextLayout layout(text, font);
    return breakLines(layout, width);
}

void PageFlow::box(const QString &text, const QFont &font, const QColor &colour, const QRectF &where,
                   Qt::Alignment align)
{
    QTextLayout layout(text, font);
    breakLines(layout, where.width(), align);
    m_painter.setPen(colour);
    layout.draw(&m_painter, where.topLeft());
}

QString PageFlow::cut(QString &text, const QFont &font, qreal width, qreal height)
{
    QTextLayout layout(text, font);
    if (breakLines(layout, width) <= height)
        return {};
    for (int i = 1; i < layout.lineCount(); ++i) { // one line at least, or it would never end
        const QTextLine line = layout.lineAt(i);
        if (line.y() + line.height() * 1.15 <= height)
            continue;
        const QString head = text.first(line.textStart());
        text = text.sliced(line.textStart());
        return head;
    }
    return {};
}

std::vector<QPicture> PageFlow::take()
{
    newPage();
    return std::exchange(m_pages, {});
}

} // namespace tamiz
