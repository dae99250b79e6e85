// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/countcurve.h"

#include "ui/widgets/palette.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr double Mark = 3.5;
constexpr int FitColour = 0, StabilityColour = 1; // of the categories

} // namespace

CountCurve::CountCurve(std::vector<ThemeChoice> choices, QWidget *parent)
    : QWidget(parent), m_choices(std::move(choices))
{
    for (const ThemeChoice &choice : m_choices)
        m_bestFit = std::max(m_bestFit, choice.silhouette);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Curve of numbers of themes"));
    setToolTip(tr("Fit (round marks, against the best) and stability (square marks, dashed) of each number "
                  "of themes."));
}

QSize CountCurve::sizeHint() const
{
    return {36 * fontMetrics().horizontalAdvance(QChar(u'm')), 8 * fontMetrics().height()};
}

void CountCurve::setCurrent(int index)
{
    m_current = index >= 0 && index < static_cast<int>(m_choices.size()) ? index : -1;
    const QLocale locale;
    if (m_current >= 0) {
        const ThemeChoice &choice = m_choices[static_cast<size_t>(m_current)];
        setAccessibleDescription(tr("%1: fit %2, stability %3")
                                     .arg(locale.toString(choice.count),
                                          locale.toString(choice.silhouette, 'f', 2),
                                          locale.toString(std::max(0.0, choice.stability), 'f', 2)));
    }
    update();
}

/// \a value from 0 to 1. Numbers stand at even steps: what is judged is not evenly spread.
QPointF CountCurve::placeOf(size_t index, double value) const
{
    const double side = 2 * Mark + fontMetrics().horizontalAdvance(QStringLiteral("00")) / 2.0;
    const double foot = fontMetrics().height() + 4.0, head = fontMetrics().height() + 2.0; // legend
    const double steps = std::max<double>(1, static_cast<double>(m_choices.size()) - 1);
    return {side + static_cast<double>(index) * (width() - 2 * side) / steps,
            height() - foot - Mark - std::clamp(value, 0.0, 1.0) * (height() - foot - head - 3 * Mark)};
}

void CountCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    if (m_current >= 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        const double x = placeOf(static_cast<size_t>(m_current), 0).x();
        painter.drawLine(QPointF(x, 2), QPointF(x, height() - fontMetrics().height() - 4.0));
    }
    const auto line = [&](int category, Qt::PenStyle style, const auto &valueOf) {
        const QColor colour = categoryOutline(categoryColour(category), palette());
        QPolygonF points;
        for (size_t i = 0; i < m_choices.size(); ++i)
            points << placeOf(i, valueOf(m_choices[i]));
        painter.setPen(QPen(colour, 1.5, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points);
        painter.setPen(colour);
        painter.setBrush(colour);
        for (const QPointF &point : std::as_const(points)) {
            const QRectF mark(point.x() - Mark, point.y() - Mark, 2 * Mark, 2 * Mark);
            style == Qt::SolidLine ? painter.drawEllipse(mark) : painter.drawRect(mark);
        }
    };
    line(StabilityColour, Qt::DashLine, [](const ThemeChoice &choice) { return choice.stability; });
    line(FitColour, Qt::SolidLine,
         [this](const ThemeChoice &choice) { return m_bestFit > 0 ? choice.silhouette / m_bestFit : 0; });
    double beside = 2 * Mark;
    const auto legend = [&](int category, bool isRound, const QString &text) {
        const QColor colour = categoryOutline(categoryColour(category), palette());
        painter.setPen(colour);
        painter.setBrush(colour);
        const QRectF mark(beside, fontMetrics().height() / 2.0 - Mark + 2, 2 * Mark, 2 * Mark);
        isRound ? painter.drawEllipse(mark) : painter.drawRect(mark);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPointF(beside + 3 * Mark, fontMetrics().ascent() + 2.0), text);
        beside += 3 * Mark + fontMetrics().horizontalAdvance(text + QStringLiteral("   "));
    };
    legend(FitColour, true, tr("fit, against the best"));
    legend(StabilityColour, false, tr("stability"));
    painter.setPen(palette().color(QPalette::Text));
    double free = 0; // left of it a number stands already
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const QString text = QLocale().toString(m_choices[i].count);
        const double wide = fontMetrics().horizontalAdvance(text), x = placeOf(i, 0).x() - wide / 2;
        if (x < free)
            continue;
        painter.drawText(QPointF(x, height() - fontMetrics().descent() - 1), text);
        free = x + wide + 4;
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CountCurve::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_choices.size()) || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void CountCurve::mousePressEvent(QMouseEvent *event)
{
    int best = -1;
    double least = 1e9;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const double away = std::abs(placeOf(i, 0).x() - event->position().x());
        if (away < least) {
            least = away;
            best = static_cast<int>(i);
        }
    }
    choose(best);
}

void CountCurve::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current - 1);
    case Qt::Key_Right:
        return choose(m_current + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(static_cast<int>(m_choices.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tamiz
