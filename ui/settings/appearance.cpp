// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QStyle>

namespace tamiz {

using namespace Qt::StringLiterals;

void applyAppearance(const QString &appearance)
{
    static const QString systemStyle = QApplication::style()->name();
    const bool isOwn = appearance == "light"_L1 || appearance == "dark"_L1;
    const bool hasHouse = qobject_cast<HouseStyle *>(QApplication::style()) != nullptr;
    if (isOwn && !hasHouse)
        QApplication::setStyle(new HouseStyle); // the application takes it
    else if (!isOwn && hasHouse)
        QApplication::setStyle(systemStyle);
    if (!isOwn)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(appearance == "dark"_L1 ? darkPalette() : lightPalette());
}

} // namespace tamiz
