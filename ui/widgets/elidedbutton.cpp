// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedbutton.h"

#include <QStyle>
#include <QStyleOptionButton>

namespace tamiz {

QSize ElidedButton::minimumSizeHint() const
{
    return {iconSize().width() + 6 * fontMetrics().averageCharWidth(),
            QPushButton::minimumSizeHint().height()};
}

void ElidedButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    const int around = iconSize().width() + 2 * style()->pixelMetric(QStyle::PM_ButtonMargin, option, this) + 4;
    option->text = fontMetrics().elidedText(text(), Qt::ElideRight, std::max(0, width() - around));
}

} // namespace tamiz
