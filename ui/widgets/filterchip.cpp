// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "models/workspace/filterwords.h"
#include "ui/widgets/palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumWidth = 220;

} // namespace

QString chipText(const Filter &part, const Columns &columns)
{
    return part.type == Filter::Type::Text ? toText(part) : filterWords(part, columns);
}

FilterChip::FilterChip(const Filter &part, const Columns &columns, QWidget *parent)
    : QAbstractButton(parent), m_part(part)
{
    setText(chipText(part, columns));
    setToolTip(tr("%1 (click or press Delete to remove this filter, Enter to edit it)").arg(text()));
    setAccessibleName(tr("Filter %1").arg(text()));
    setAccessibleDescription(tr("Press Delete to remove it, Enter to edit it."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {std::min(MaximumWidth, metrics.horizontalAdvance(text()) + metrics.height() + 24),
            std::max(24, metrics.height() + 6)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChipColours colours = chipColours(accent(palette()), palette());
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(underMouse() ? blend(colours.fill, colours.border, 0.2) : colours.fill);
    painter.setPen(QPen(colours.border, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(colours.text);
    const int cross = fontMetrics().height();
    const QRect inside = rect().adjusted(10, 0, -8, 0);
    const QRect words = QStyle::visualRect(layoutDirection(), inside, inside.adjusted(0, 0, -cross, 0));
    const QRect mark = QStyle::visualRect(
        layoutDirection(), inside, QRect(inside.right() - cross + 1, inside.top(), cross, inside.height()));
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.drawText(mark, Qt::AlignCenter, u"×"_s);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        click();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Left:
        focusNextPrevChild(false);
        return;
    case Qt::Key_Right:
        focusNextPrevChild(true);
        return;
    default:
        if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space &&
            !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            Q_EMIT typed(event->text());
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace tamiz
