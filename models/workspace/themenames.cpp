// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/themenames.h"

namespace tamiz {

QString freeThemeName(const QString &name, QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = name + QChar(u' ') + QString::number(number);
    taken << free;
    return free;
}

} // namespace tamiz
