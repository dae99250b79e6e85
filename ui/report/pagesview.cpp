// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagesview.h"

#include "models/report/pages.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tamiz {

namespace {

constexpr int gap = 16;
constexpr int widestPage = 900;

} // namespace

class PagesCanvas final : public QWidget
{
public:
    explicit PagesCanvas(PagesView &view) : m_view(view) {}

    qreal pageWidth() const { return std::min(width() - 2 * gap, widestPage); }
    qreal pageHeight() const { return pageWidth() * m_view.m_size.height() / m_view.m_size.width(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        qreal y = gap;
        for (const QPicture &page : m_view.m_pages) {
            const QRectF where((width() - pageWidth()) / 2, y, pageWidth(), pageHeight());
            y += pageHeight() + gap;
            if (!where.intersects(event->rect()))
                continue;
            painter.fillRect(where, Qt::white); // paper is white in the dark, too
            paintPage(painter, where, page, m_view.m_size);
            painter.setPen(palette().color(QPalette::Mid));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(where);
        }
    }

private:
    PagesView &m_view;
};

PagesView::PagesView(QWidget *parent) : QScrollArea(parent), m_canvas(new PagesCanvas(*this))
{
    setWidget(m_canvas);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Pages of the report"));
}

void PagesView::setPages(std::vector<QPicture> pages, const QSizeF &size)
{
    m_size = size;
    m_pages = std::move(pages);
    setAccessibleDescription(tr("%Ln page(s)", nullptr, static_cast<int>(m_pages.size())));
    layOut();
}

void PagesView::layOut()
{
    auto *canvas = static_cast<PagesCanvas *>(m_canvas);
    m_canvas->resize(viewport()->width(), m_canvas->height());
    const qreal height = gap + static_cast<qreal>(m_pages.size()) * (canvas->pageHeight() + gap);
    m_canvas->resize(viewport()->width(), static_cast<int>(height));
    m_canvas->update();
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

} // namespace tamiz
