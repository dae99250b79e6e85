// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/opinionmap.h"

#include "ui/widgets/palette.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tamiz {

namespace {

constexpr int markSize = 9;

/// A circle, square, triangle or diamond for the \a group: a second cue beside the colour.
QPixmap markOf(int group, const QPalette &palette, qreal ratio)
{
    QPixmap mark(QSize(markSize, markSize) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = categoryColour(group - 1);
    painter.setPen(categoryOutline(fill, palette));
    fill.setAlphaF(0.75F);
    painter.setBrush(fill);
    const QRectF box(1, 1, markSize - 2, markSize - 2);
    switch ((group - 1) % 4) {
    case 0:
        painter.drawEllipse(box);
        break;
    case 1:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case 2:
        painter.drawPolygon(QPolygonF({box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}}));
        break;
    default:
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()},
                                       {box.right(), box.center().y()},
                                       {box.center().x(), box.bottom()},
                                       {box.left(), box.center().y()}}));
    }
    return mark;
}

} // namespace

OpinionMap::OpinionMap(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Map of participants"));
    setToolTip(tr("Each mark is a person; the nearer two are, the more alike they voted, as far as a plane "
                  "can show it."));
}

void OpinionMap::setPeople(std::vector<Person> people)
{
    m_people = std::move(people);
    int groups = 0;
    m_extent = {};
    QPolygonF all;
    for (const Person &person : m_people) {
        groups = std::max(groups, person.group);
        all << person.place;
    }
    m_extent = all.boundingRect();
    m_centres.assign(static_cast<size_t>(groups), {});
    std::vector<int> sizes(static_cast<size_t>(groups));
    for (const Person &person : m_people) {
        m_centres[static_cast<size_t>(person.group) - 1] += person.place;
        ++sizes[static_cast<size_t>(person.group) - 1];
    }
    QStringList words;
    for (size_t g = 0; g < m_centres.size(); ++g) {
        m_centres[g] /= std::max(sizes[g], 1);
        words << tr("Group %1: %n people", nullptr, sizes[g]).arg(g + 1);
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    m_picture = {};
    update();
}

QRectF OpinionMap::field() const
{
    return QRectF(rect()).adjusted(14, 14, -14, -14);
}

void OpinionMap::render()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(palette().color(QPalette::Base));
    if (m_people.empty())
        return;
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inside = field();
    const auto placed = [&](QPointF place) {
        const double x = m_extent.width() > 0 ? (place.x() - m_extent.left()) / m_extent.width() : 0.5;
        const double y = m_extent.height() > 0 ? (place.y() - m_extent.top()) / m_extent.height() : 0.5;
        return QPointF(inside.left() + x * inside.width(), inside.bottom() - y * inside.height());
    };
    std::vector<std::vector<QPainter::PixmapFragment>> marks(m_centres.size());
    const double scale = 1 / devicePixelRatioF();
    for (const Person &person : m_people) {
        marks[static_cast<size_t>(person.group) - 1].push_back(QPainter::PixmapFragment::create(
            placed(person.place), {0, 0, markSize / scale, markSize / scale}, scale, scale));
    }
    for (size_t g = 0; g < marks.size(); ++g) {
        const QPixmap mark = markOf(static_cast<int>(g) + 1, palette(), devicePixelRatioF());
        painter.drawPixmapFragments(marks[g].data(), static_cast<int>(marks[g].size()), mark);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    for (size_t g = 0; g < m_centres.size(); ++g) {
        const QString label = QLocale().toString(static_cast<int>(g) + 1);
        QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(label) + 12,
                   painter.fontMetrics().height() + 4);
        box.moveCenter(placed(m_centres[g]));
        painter.setPen(palette().color(QPalette::Text));
        painter.setBrush(palette().base());
        painter.drawRoundedRect(box, 4, 4);
        painter.drawText(box, Qt::AlignCenter, label);
    }
}

void OpinionMap::paintEvent(QPaintEvent *)
{
    if (m_picture.size() != size() * devicePixelRatioF())
        render();
    QPainter(this).drawPixmap(0, 0, m_picture);
}

void OpinionMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_picture = {};
    QWidget::changeEvent(event);
}

} // namespace tamiz
