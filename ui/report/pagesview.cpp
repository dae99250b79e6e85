// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagesview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int gap = 16;
constexpr int widestPage = 900;

} // namespace

class PagesCanvas final : public QWidget
{
public:
    explicit PagesCanvas(PagesView &view) : m_view(view) { setMouseTracking(true); }

    qreal pageWidth() const { return std::min(width() - 2 * gap, widestPage); }
    qreal pageHeight() const
    {
        const QSizeF size = m_view.m_pages.size();
        return pageWidth() * size.height() / size.width();
    }
    QRectF pageAt(size_t page) const
    {
        const qreal y = gap + static_cast<qreal>(page) * (pageHeight() + gap);
        return {(width() - pageWidth()) / 2, y, pageWidth(), pageHeight()};
    }
    QRectF placeOf(const PageNumber &number) const
    {
        const QRectF page = pageAt(static_cast<size_t>(number.page));
        const qreal scale = page.width() / m_view.m_pages.size().width();
        return {page.topLeft() + number.where.topLeft() * scale, number.where.size() * scale};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (size_t i = 0; i < m_view.count(); ++i) {
            const QRectF where = pageAt(i);
            if (!where.intersects(event->rect()))
                continue;
            painter.fillRect(where, Qt::white); // paper is white in the dark, too
            paintPage(painter, where, m_view.m_pages.pictures[i], m_view.m_pages.size());
            painter.setPen(palette().color(QPalette::Mid));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(where);
        }
        if (m_view.m_current < 0)
            return;
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            placeOf(m_view.m_pages.numbers[static_cast<size_t>(m_view.m_current)]).adjusted(-2, -1, 2, 1));
    }

private:
    PagesView &m_view;
};

PagesView::PagesView(QWidget *parent) : QScrollArea(parent), m_canvas(new PagesCanvas(*this))
{
    setWidget(m_canvas);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Pages of the report"));
    m_canvas->installEventFilter(this);
}

void PagesView::setPages(const Pages &pages)
{
    m_pages = pages;
    m_current = -1;
    setAccessibleDescription(tr("%Ln page(s)", nullptr, static_cast<int>(count())));
    layOut();
}

QRectF PagesView::placeOf(size_t index) const
{
    return static_cast<PagesCanvas *>(m_canvas)->placeOf(m_pages.numbers[index]).translated(m_canvas->pos());
}

void PagesView::layOut()
{
    auto *canvas = static_cast<PagesCanvas *>(m_canvas);
    m_canvas->resize(viewport()->width(), m_canvas->height());
    const qreal height = gap + static_cast<qreal>(count()) * (canvas->pageHeight() + gap);
    m_canvas->resize(viewport()->width(), static_cast<int>(height));
    m_canvas->update();
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

qsizetype PagesView::numberAt(const QPointF &point) const
{
    const auto *canvas = static_cast<PagesCanvas *>(m_canvas);
    qsizetype found = -1;
    qreal smallest = 0;
    for (size_t i = 0; i < m_pages.numbers.size(); ++i) {
        const QRectF where = canvas->placeOf(m_pages.numbers[i]);
        const qreal area = where.width() * where.height();
        if (where.adjusted(-2, -2, 2, 2).contains(point) && (found < 0 || area < smallest)) {
            found = static_cast<qsizetype>(i);
            smallest = area;
        }
    }
    return found;
}

bool PagesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_canvas)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const bool isLink = numberAt(static_cast<QMouseEvent *>(event)->position()) >= 0;
        m_canvas->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype number = numberAt(help->pos());
        if (number < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), u"<p>"_s + tipOf(number).toHtmlEscaped() + u"</p>"_s,
                               m_canvas);
        return true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const qsizetype number = mouse->button() == Qt::LeftButton ? numberAt(mouse->position()) : -1;
        if (number >= 0) {
            Q_EMIT numberActivated(m_pages.numbers[static_cast<size_t>(number)].filter);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

QString PagesView::tipOf(qsizetype number) const
{
    const QString &what = m_pages.numbers[static_cast<size_t>(number)].what;
    return tr("%1. Click or Enter shows these contributions.").arg(what);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT numberActivated(QString(m_pages.numbers[static_cast<size_t>(m_current)].filter));
        return;
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        QScrollArea::keyPressEvent(event);
    }
}

/// To the next number, from the first one on the screen when the keys are at none.
void PagesView::step(int by)
{
    const auto all = std::ssize(m_pages.numbers);
    if (all == 0)
        return;
    if (m_current < 0) {
        const auto isBelow = [this](const PageNumber &number) {
            return static_cast<PagesCanvas *>(m_canvas)->placeOf(number).top() + m_canvas->y() >= 0;
        };
        const auto first = std::ranges::find_if(m_pages.numbers, isBelow);
        m_current = first == m_pages.numbers.end() ? all - 1 : first - m_pages.numbers.begin();
    } else {
        m_current = std::clamp<qsizetype>(m_current + by, 0, all - 1);
    }
    const QRectF place =
        static_cast<PagesCanvas *>(m_canvas)->placeOf(m_pages.numbers[static_cast<size_t>(m_current)]);
    ensureVisible(static_cast<int>(place.center().x()), static_cast<int>(place.center().y()), 40, 80);
    setAccessibleDescription(tipOf(m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    m_canvas->update();
}

} // namespace tamiz
