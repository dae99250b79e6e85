// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/dayhistogram.h"

#include "ui/widgets/palette.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tamiz {

DayHistogram::DayHistogram(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Arrivals by day"));
}

void DayHistogram::setDays(const Facet &days)
{
    m_days = days;
    m_current = -1;
    setVisible(days.values.size() > 1);
    update();
}

QSize DayHistogram::sizeHint() const
{
    return {160, 56 + 2 * fontMetrics().height()};
}

QRect DayHistogram::bars() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(8, line + 6, -8, -line - 6);
}

int DayHistogram::barAt(int x) const
{
    const QRect area = bars();
    const auto count = static_cast<int>(m_days.values.size());
    if (count == 0 || x < area.left() || x > area.right())
        return -1;
    return std::min(count - 1, (x - area.left()) * count / std::max(1, area.width()));
}

QString DayHistogram::words(int bar) const
{
    const FacetValue &value = m_days.values[static_cast<size_t>(bar)];
    return tr("%1: %2", "day and count").arg(value.label, QLocale().toString(value.count));
}

void DayHistogram::setCurrent(int bar)
{
    m_current = bar;
    setAccessibleDescription(bar >= 0 ? words(bar) : QString());
    update();
}

void DayHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = bars();
    const auto count = static_cast<int>(m_days.values.size());
    qint64 largest = 1;
    for (const FacetValue &value : m_days.values)
        largest = std::max(largest, value.count);
    painter.setPen(mutedText(palette()));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(rect().adjusted(8, 2, -8, 0), Qt::AlignTop | Qt::AlignLeading, m_days.title);
    painter.setFont(font());
    for (int i = 0; i < count; ++i) {
        const FacetValue &value = m_days.values[static_cast<size_t>(i)];
        const int left = area.left() + i * area.width() / count;
        const int right = area.left() + (i + 1) * area.width() / count;
        const auto height = std::max(1, static_cast<int>(value.count * area.height() / largest));
        const QRect bar(left, area.bottom() - height + 1,
                        std::max(1, right - left - (right - left > 3 ? 1 : 0)), height);
        painter.fillRect(bar, value.mark == FacetMark::Included ? palette().color(QPalette::Highlight)
                                                                : accent(palette()));
        if (i == m_current) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawRect(bar.adjusted(-1, -1, 0, 0));
        }
    }
    if (count == 0)
        return;
    painter.setPen(mutedText(palette()));
    const QRect below(area.left(), area.bottom() + 2, area.width(), fontMetrics().height() + 4);
    if (m_current >= 0) {
        painter.drawText(below, Qt::AlignCenter, words(m_current));
        return;
    }
    painter.drawText(below, Qt::AlignLeading, m_days.values.front().label);
    painter.drawText(below, Qt::AlignTrailing, m_days.values.back().label);
}

void DayHistogram::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(barAt(event->position().toPoint().x()));
}

void DayHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint().x());
    if (bar >= 0)
        Q_EMIT chosen(m_days.key, m_days.values[static_cast<size_t>(bar)].value);
}

void DayHistogram::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_days.values.size()) - 1;
    const bool choose =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_Left)
        setCurrent(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(std::min(last, m_current + 1));
    else if (choose && m_current >= 0)
        Q_EMIT chosen(m_days.key, m_days.values[static_cast<size_t>(m_current)].value);
    else
        QWidget::keyPressEvent(event);
}

} // namespace tamiz
