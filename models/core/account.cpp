// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/account.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tamiz {

QString accountName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).simplified(); !name.isEmpty())
            return name;
    }
#ifdef Q_OS_UNIX
    const uid_t id = getuid();
    const passwd *entry = getpwuid(id);
    if (const QString name = entry ? QString::fromLocal8Bit(entry->pw_name).simplified() : QString();
        !name.isEmpty())
        return name;
    return u"uid %1"_s.arg(id);
#else
    return u"unknown account"_s;
#endif
}

} // namespace tamiz
