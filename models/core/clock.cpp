// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

namespace tamiz {

Clock systemClock()
{
    const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("TAMIZ_NOW"), Qt::ISODateWithMs).toUTC();
    if (fixed.isValid())
        return [fixed] { return fixed; };
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace tamiz
