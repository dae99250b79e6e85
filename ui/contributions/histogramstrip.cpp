// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/histogramstrip.h"

#include "ui/widgets/palette.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace tamiz {

HistogramStrip::HistogramStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Histogram"));
    setToolTip(tr(
        "Drag over bars to ask for their values; by keys Shift with the arrows, then Enter. Delete takes it "
        "back."));
}

void HistogramStrip::setHistogram(const Histogram &histogram)
{
    const bool isSame = histogram.key == m_histogram.key && histogram.bars.size() == m_histogram.bars.size();
    m_histogram = histogram;
    m_anchor = -1;
    m_current = isSame ? m_current : -1;
    m_largest = 1;
    for (const HistogramBar &bar : histogram.bars)
        m_largest = std::max(m_largest, bar.count);
    setAccessibleName(tr("Histogram of %1").arg(histogram.title));
    setAccessibleDescription(spoken());
    update();
}

std::optional<std::pair<int, int>> HistogramStrip::brush() const
{
    if (m_anchor < 0 || m_current < 0)
        return std::nullopt;
    return std::minmax(m_anchor, m_current);
}

QSize HistogramStrip::sizeHint() const
{
    return {160, 44 + fontMetrics().height()};
}

/// Lines that the first and the last label take: where both do not fit side by side, the last stands below.
int HistogramStrip::endLines() const
{
    if (m_histogram.bars.empty())
        return 1;
    const QFontMetrics metrics = fontMetrics();
    const int both = metrics.horizontalAdvance(m_histogram.bars.front().label) + 2 * metrics.averageCharWidth() +
                     metrics.horizontalAdvance(m_histogram.bars.back().label);
    return both > width() - 16 ? 2 : 1;
}

QRect HistogramStrip::area() const
{
    return rect().adjusted(8, 4, -8, -endLines() * fontMetrics().height() - 4);
}

QRect HistogramStrip::barRect(int bar) const
{
    const QRect whole = area();
    const auto count = static_cast<int>(m_histogram.bars.size());
    const int left = whole.left() + bar * whole.width() / count;
    const int right = whole.left() + (bar + 1) * whole.width() / count;
    return {left, whole.top(), std::max(1, right - left - (right - left > 3 ? 1 : 0)), whole.height()};
}

int HistogramStrip::barAt(int x) const
{
    const QRect whole = area();
    const auto count = static_cast<int>(m_histogram.bars.size());
    if (count == 0)
        return -1;
    return std::clamp((x - whole.left()) * count / std::max(1, whole.width()), 0, count - 1);
}

QString HistogramStrip::spoken() const
{
    const QLocale locale;
    if (const auto brushed = brush(); brushed && brushed->first != brushed->second) {
        qint64 count = 0;
        for (int bar = brushed->first; bar <= brushed->second; ++bar)
            count += m_histogram.bars[static_cast<size_t>(bar)].count;
        return tr("%1 to %2: %3", "first bar, last bar, how many")
            .arg(m_histogram.bars[static_cast<size_t>(brushed->first)].label,
                 m_histogram.bars[static_cast<size_t>(brushed->second)].label, locale.toString(count));
    }
    if (m_current < 0)
        return {};
    const HistogramBar &bar = m_histogram.bars[static_cast<size_t>(m_current)];
    return tr("%1: %2", "bar and count").arg(bar.label, locale.toString(bar.count));
}

void HistogramStrip::moveTo(int bar, bool brushing)
{
    if (m_histogram.bars.empty())
        return;
    if (brushing && m_anchor < 0)
        m_anchor = std::max(0, m_current);
    if (!brushing)
        m_anchor = -1;
    m_current = std::clamp(bar, 0, static_cast<int>(m_histogram.bars.size()) - 1);
    setAccessibleDescription(spoken());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

void HistogramStrip::ask()
{
    if (m_current < 0)
        return;
    const auto [first, last] = brush().value_or(std::pair(m_current, m_current));
    const HistogramBar &from = m_histogram.bars[static_cast<size_t>(first)];
    const HistogramBar &to = m_histogram.bars[static_cast<size_t>(last)];
    Q_EMIT rangeWanted(from.from, to.to);
}

void HistogramStrip::paintBars(QPainter &painter) const
{
    const QColor colour = accent(palette());
    const auto brushed = brush();
    for (int i = 0; i < static_cast<int>(m_histogram.bars.size()); ++i) {
        const HistogramBar &bar = m_histogram.bars[static_cast<size_t>(i)];
        const QRect place = barRect(i);
        if (brushed && i >= brushed->first && i <= brushed->second)
            painter.fillRect(place, palette()
                                        .color(QPalette::Highlight)
                                        .lighter(palette().window().color().lightness() > 128 ? 160 : 80));
        const auto heightOf = [&](qint64 count) {
            return count == 0 ? 0 : std::max(1, static_cast<int>(count * place.height() / m_largest));
        };
        // What the filter leaves out is an outline, so that the shape of the whole stays.
        const int whole = heightOf(bar.count), part = heightOf(bar.selected);
        if (m_histogram.isAsked && whole > 0) {
            painter.setPen(mutedText(palette()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRect(place.left(), place.bottom() - whole + 1, place.width() - 1, whole - 1));
        }
        painter.fillRect(QRect(place.left(), place.bottom() - part + 1, place.width(), part), colour);
        if (i == m_current && (hasFocus() || underMouse())) {
            painter.setPen(palette().color(QPalette::Text));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
}

void HistogramStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect below(8, area().bottom() + 2, width() - 16, fontMetrics().height() + 2);
    painter.setPen(mutedText(palette()));
    if (m_histogram.bars.empty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("nothing to show"));
        return;
    }
    paintBars(painter);
    painter.setPen(mutedText(palette()));
    if (m_current >= 0) {
        painter.drawText(below, Qt::AlignCenter,
                         fontMetrics().elidedText(spoken(), Qt::ElideRight, below.width()));
        return;
    }
    const QString &first = m_histogram.bars.front().label, &last = m_histogram.bars.back().label;
    painter.drawText(below, Qt::AlignLeading, first);
    painter.drawText(below.translated(0, (endLines() - 1) * fontMetrics().height()), Qt::AlignTrailing, last);
}

void HistogramStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_histogram.bars.empty())
        return QWidget::mousePressEvent(event);
    const int bar = barAt(event->position().toPoint().x());
    moveTo(bar, event->modifiers() & Qt::ShiftModifier);
    if (m_anchor < 0)
        m_anchor = bar;
    m_dragging = true;
}

void HistogramStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_histogram.bars.empty())
        moveTo(barAt(event->position().toPoint().x()), m_dragging || (hasFocus() && m_anchor >= 0));
}

void HistogramStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_dragging, false))
        return;
    ask();
}

void HistogramStrip::leaveEvent(QEvent *event)
{
    if (!hasFocus() && !m_dragging) {
        m_current = -1;
        m_anchor = -1;
        update();
    }
    QWidget::leaveEvent(event);
}

void HistogramStrip::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        moveTo(0, false);
    QWidget::focusInEvent(event);
}

void HistogramStrip::keyPressEvent(QKeyEvent *event)
{
    const bool brushing = event->modifiers() & Qt::ShiftModifier;
    const auto last = static_cast<int>(m_histogram.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1, brushing);
    case Qt::Key_Right:
        return moveTo(m_current + 1, brushing);
    case Qt::Key_Home:
        return moveTo(0, brushing);
    case Qt::Key_End:
        return moveTo(last, brushing);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return ask();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT rangeWanted({}, {});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tamiz
