// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/notwritten.h"

#include <QCoreApplication>

namespace tamiz {

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("tamiz::Export", "The file could not be written: %1. Nothing was changed there.").arg(why), path};
}

} // namespace tamiz
