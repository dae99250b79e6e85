// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recentfiles.h"

#include <QDir>
#include <QFileInfo>

namespace tamiz {

using namespace Qt::StringLiterals;

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    m_settings.set(settings::RecentFiles, QStringList(list.mid(0, Limit)));
}

void RecentFiles::clear()
{
    m_settings.set(settings::RecentFiles, QStringList());
}

QString recentName(const QString &path)
{
    const QFileInfo file(path);
    QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (folder.startsWith(home))
        folder.replace(0, home.size(), u"~"_s);
    return file.completeBaseName() + u" — "_s + folder;
}

} // namespace tamiz
