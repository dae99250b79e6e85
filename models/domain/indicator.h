// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// A number from elsewhere that stands beside the consultation as context: one year of "Internet users".
struct Indicator
{
    qint64 id = 0;
    QString name;
    int year = 0;
    double value = 0;
    QString unit;   ///< "%", "of 193"; may be empty.
    QString source; ///< Who says so.
};

} // namespace tamiz
