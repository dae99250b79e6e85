// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tamiz {

/// \a cell without invisible characters and white space at its ends, runs of white space (line breaks too) as
/// one space, composed (NFC).
QString cleanHeader(const QString &cell);

/// The names of the columns of a header row: clean, a nameless one called "column 3", a repeated one "name
/// (2)".
QStringList columnNames(const QStringList &cells);

/// \a header for comparison: lower case without accents, every run of other signs one space, camelCase split.
QString foldHeader(const QString &header);

} // namespace tamiz
