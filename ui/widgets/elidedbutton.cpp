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

int ElidedButton::around() const
{
    const int sign = icon().isNull() ? 0 : iconSize().width() + 4; // 4: between icon and words, as QPushButton has it
    return sign + style()->pixelMetric(QStyle::PM_ButtonMargin, nullptr, this) +
           2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
}

QSize ElidedButton::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {words + around() + 4, QPushButton::sizeHint().height()};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {iconSize().width() + 6 * fontMetrics().averageCharWidth(),
            QPushButton::minimumSizeHint().height()};
}

void ElidedButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->text =
        fontMetrics().elidedText(text(), Qt::ElideRight, std::max(0, width() - around()), Qt::TextShowMnemonic);
}

} // namespace tamiz
