// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

#include <QCoreApplication>

namespace tamiz {

int exitStatus(Error::Code code) noexcept
{
    switch (code) {
    case Error::Code::Usage:
        return 2;
    case Error::Code::Refused:
        return 3;
    case Error::Code::Storage:
    case Error::Code::Busy:
        return 4;
    case Error::Code::Damaged:
        return 5;
    case Error::Code::Cancelled:
        return 6;
    }
    return 4;
}

Error cancelledError()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("tamiz::Error", "Cancelled. Nothing was changed."),
            {}};
}

} // namespace tamiz
