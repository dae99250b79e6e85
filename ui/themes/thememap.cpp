// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/thememap.h"

#include "ui/widgets/palette.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace tamiz {

namespace {

constexpr double LargestRadius = 26;
constexpr double SmallestRadius = 5;

} // namespace

ThemeMap::ThemeMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of themes"));
    setMinimumSize(minimumSizeHint());
}

void ThemeMap::setSpots(std::vector<Spot> spots)
{
    m_spots = std::move(spots);
    std::ranges::stable_sort(
        m_spots, [](const Spot &a, const Spot &b) { return a.size > b.size; }); // small ones on top
    m_largest = m_spots.empty() ? 1 : std::max<qint64>(1, m_spots.front().size);
    m_areas.clear();
    for (const Spot &spot : m_spots) {
        if (!m_areas.contains(spot.area))
            m_areas << spot.area;
    }
    update();
}

void ThemeMap::setCurrent(qint64 theme)
{
    m_current = theme;
    const Spot *spot = current();
    setAccessibleDescription(spot ? spot->name : QString());
    update();
}

const ThemeMap::Spot *ThemeMap::current() const
{
    const auto found = std::ranges::find(m_spots, m_current, &Spot::theme);
    return found == m_spots.end() ? nullptr : &*found;
}

QPointF ThemeMap::centre(const Spot &spot) const
{
    const double foot = fontMetrics().lineSpacing() * 2.5;
    const QRectF field = QRectF(rect()).adjusted(LargestRadius + 8, LargestRadius + 4, -LargestRadius - 8,
                                                 -foot - LargestRadius);
    return {field.center().x() + spot.place.x() * field.width() / 2,
            field.center().y() - spot.place.y() * field.height() / 2};
}

double ThemeMap::radius(const Spot &spot) const
{
    const double share = static_cast<double>(spot.size) / static_cast<double>(m_largest);
    return std::max(SmallestRadius, LargestRadius * std::sqrt(share)); // the area says how many
}

void ThemeMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    for (const Spot &spot : m_spots) {
        const QColor colour = categoryColour(static_cast<int>(m_areas.indexOf(spot.area)));
        QColor fill = colour;
        fill.setAlphaF(0.55F);
        const bool isCurrent = spot.theme == m_current;
        painter.setBrush(fill);
        painter.setPen(QPen(isCurrent ? palette().color(QPalette::Text) : categoryOutline(colour, palette()),
                            isCurrent ? 3 : 1));
        painter.drawEllipse(centre(spot), radius(spot), radius(spot));
    }
    painter.setPen(palette().color(QPalette::Text));
    const int limit = 12 * fontMetrics().horizontalAdvance(u'm');
    std::vector<QRectF> taken;
    const auto label = [&](const Spot &spot, bool always) {
        const QString text = fontMetrics().elidedText(spot.name, Qt::ElideRight, limit);
        QRectF box(0, 0, fontMetrics().horizontalAdvance(text) + 4, fontMetrics().height());
        box.moveCenter(centre(spot));
        box.moveLeft(std::clamp<double>(box.left(), 2, std::max(2.0, width() - box.width() - 2)));
        if (!always && std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
            return; // two names over each other say nothing; the tool tip still does
        taken.push_back(box);
        if (always)
            painter.fillRect(box, palette().base());
        painter.drawText(box, Qt::AlignCenter, text);
    };
    if (const Spot *spot = current())
        label(*spot, true);
    for (const Spot &spot : m_spots) {
        if (spot.theme != m_current)
            label(spot, false);
    }
    painter.setPen(mutedText(palette()));
    const QRect foot = rect().adjusted(6, height() - fontMetrics().lineSpacing() * 2 - 4, -6, -2);
    painter.drawText(
        foot, Qt::AlignLeading | Qt::AlignBottom | Qt::TextWordWrap,
        tr("A picture: nearer means more alike, as far as a plane can show it. Nothing is grouped here."));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

const ThemeMap::Spot *ThemeMap::spotAt(const QPointF &position) const
{
    for (auto spot = m_spots.rbegin(); spot != m_spots.rend(); ++spot) {
        const QPointF away = position - centre(*spot);
        if (std::hypot(away.x(), away.y()) <= radius(*spot))
            return &*spot;
    }
    return nullptr;
}

void ThemeMap::choose(qint64 theme)
{
    setCurrent(theme);
    Q_EMIT chosen(theme);
}

void ThemeMap::mousePressEvent(QMouseEvent *event)
{
    if (const Spot *spot = spotAt(event->position()))
        choose(spot->theme);
}

/// To the nearest theme in a direction.
void ThemeMap::step(const QPointF &direction)
{
    const Spot *from = current();
    if (!from) {
        if (!m_spots.empty())
            choose(m_spots.front().theme);
        return;
    }
    const Spot *best = nullptr;
    double least = 0;
    for (const Spot &spot : m_spots) {
        const QPointF way = centre(spot) - centre(*from);
        const double along = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along > 0.5 && (!best || along + 2 * across < least)) {
            best = &spot;
            least = along + 2 * across;
        }
    }
    if (best)
        choose(best->theme);
}

void ThemeMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step({-1, 0});
    case Qt::Key_Right:
        return step({1, 0});
    case Qt::Key_Up:
        return step({0, -1});
    case Qt::Key_Down:
        return step({0, 1});
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ThemeMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Spot *spot = spotAt(help->pos()))
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2 contributions", "theme")
                               .arg(spot->name.toHtmlEscaped(), QLocale().toString(spot->size)),
                           this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace tamiz
