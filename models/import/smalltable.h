// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QStringList>

namespace tamiz {

/// A table that a person brings beside the exports: a population, a map, numbers from elsewhere. Held whole.
struct SmallTable
{
    struct Line
    {
        qint64 number = 0; ///< In the file, from 1.
        QStringList cells; ///< Without spaces around; may be fewer than the header has.
    };

    QStringList header; ///< Without spaces around; empty where the file is.
    QList<Line> lines;
};

/// Reads the CSV file \a path, UTF-8, with whatever delimiter it has. Its errors are those of the CSV reader.
Result<SmallTable> readSmallTable(const QString &path);

} // namespace tamiz
