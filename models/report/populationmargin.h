// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tamiz {

/// How many people live where, of which age: what participation is held against. One field of a population
/// table.
struct PopulationMargin
{
    QString field; ///< As in filters.
    QStringList values;
    std::vector<qint64> population;
};
} // namespace tamiz
