// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "ui/widgets/palette.h"

#include <QApplication>
#include <QStyle>

namespace tamiz {

using namespace Qt::StringLiterals;

void applyAppearance(const QString &appearance)
{
    static const QString systemStyle = QApplication::style()->name();
    const bool isOwn = appearance == "light"_L1 || appearance == "dark"_L1;
    const QString style = isOwn ? u"fusion"_s : systemStyle;
    if (QApplication::style()->name() != style)
        QApplication::setStyle(style);
    if (!isOwn)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(appearance == "dark"_L1 ? darkPalette() : lightPalette());
}

} // namespace tamiz
