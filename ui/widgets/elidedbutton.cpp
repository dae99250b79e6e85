// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedbutton.h"

#include <QStyle>
#include <QStyleOptionButton>

namespace tamiz {

ElidedButton::ElidedButton(const QString &text, QWidget *parent) : ElidedButton({}, text, parent) {}

ElidedButton::ElidedButton(const QIcon &icon, const QString &text, QWidget *parent) : QPushButton(icon, text, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // of a usual button the whole text is the least
}

QSize ElidedButton::minimumSizeHint() const
{
    return {iconSize().width() + 6 * fontMetrics().averageCharWidth(),
            QPushButton::minimumSizeHint().height()};
}

void ElidedButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    const int icon = option->icon.isNull() ? 0 : option->iconSize.width() + 4; // 4: between icon and words, as QPushButton has it
    const int frame = 2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth, option, this);
    const int around = icon + style()->pixelMetric(QStyle::PM_ButtonMargin, option, this) + frame;
    option->text = fontMetrics().elidedText(text(), Qt::ElideRight, std::max(0, width() - around));
}

} // namespace tamiz
