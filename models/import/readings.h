// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

namespace tamiz {

struct ColumnStats;

/// One way of reading the values of a column, for a person to choose from.
struct ColumnReading
{
    Role role = Role::Ignore; ///< The column is taken for this with it,
    QString format;           ///< and has this format (see ColumnMapping::format).
    QString name;             ///< "1.234,5 is 1234.5". Translated.
};

/// The ways in which the values of \a column, one of \a mapping, can be read while it stays what it is: which
/// of day and month comes first, which marks its numbers have, whether each author is a person or a name that
/// is only text. The one that is used now is always among them; empty where there is nothing to choose.
QList<ColumnReading> readingsOf(const ColumnMapping &column, const ColumnStats &stats,
                                const Mapping &mapping);

/// The place of what \a column uses now in \a readings, or -1.
qsizetype currentReading(const QList<ColumnReading> &readings, const ColumnMapping &column);

/// Sets the column of \a mapping that is called \a header to \a role and \a format, as a person chose it, and
/// settles what a row is and of which kind. False when there is no such column.
bool chooseColumn(Mapping &mapping, const QString &header, Role role, const QString &format);

} // namespace tamiz
