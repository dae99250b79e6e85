// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tamiz {

class Columns;
struct Column;

/// Whether \a column is one of our own, or holds identifiers, yes and no, or numbers that stand for something
/// else (a group as 0, 1, 2): fields that make no chart to begin with and that no population is counted by.
bool isTechnical(const Column &column);

/// Keys of the fields that part people or contributions into 2 to \a most groups and that are known of at
/// least a tenth of them: what is known of people first.
QStringList groupFields(const Columns &columns, int most);

/// The key of the field that \a name means: a key, a word of the filter language, or the title that the
/// screen shows ("Grupo de edad"); empty for none.
QString fieldCalled(const Columns &columns, const QString &name);

/// The fields that fieldCalled() takes, for a sentence: "Grupo de edad (age_band), Region (region)".
QString fieldsInWords(const Columns &columns);

} // namespace tamiz
