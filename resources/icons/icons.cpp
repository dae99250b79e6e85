// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/icons/icons.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// A resource in a static library is linked only when something asks for it. Must stand outside any namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace tamiz {

QByteArray iconSvg(const QString &name)
{
    registerIcons();
    QFile file(u":/tamiz/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QStringList iconNames()
{
    registerIcons();
    QStringList names;
    const QStringList files = QDir(u":/tamiz/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace tamiz
