// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/housestyle.h"

#include "ui/widgets/palette.h"

#include <QPainter>
#include <QStyleOption>

namespace tamiz {

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isBox && !isRound && element != PE_FrameLineEdit)
        return;
    if (!option->state.testFlag(State_Enabled) || option->state.testFlag(State_HasFocus))
        return; // what cannot be used stays faint; the focus has an outline of its own
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(outlineColour(option->palette), 1));
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(outline);
    else
        painter->drawRoundedRect(outline, isBox ? 0 : 2, isBox ? 0 : 2);
    painter->restore();
}

} // namespace tamiz
