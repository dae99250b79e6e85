// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tamiz {

class Columns;
enum class Edit : quint8;

/// Whether \a key names a field of our own, so that an attribute of a source may not have it.
bool isReservedField(const QString &key);

/// The title of the field \a key of our own for the screen; empty for attributes.
QString fieldTitle(const QString &key);
/// The name of an attribute as people read it: what exports often call in a programmer's way is said in words
/// ("age_band" is “Age band”), any other name loses its underscores.
QString attributeTitle(const QString &name);

/// What a filter means by field \a name: the key of a column, "tag", a derived period ("week", "month",
/// "year", "weekday", "hour"), a number ("votes", "for", "against", "pass", "id") or a side of a day ("after", "before",
/// "until"). The file's own attributes win over other languages' names of ours; accents, case, and space
/// against underscore do not matter. Empty when there is no such field.
QString canonicalField(const Columns &columns, const QString &name);

/// The key behind a Spanish word for a kind or a state ("oculta" is hidden), and the name of the account behind "me" in
/// "assigned:me"; \a value itself when there is none.
QString canonicalValue(const QString &field, const QString &value);

/// Whether \a value says "no value" ("ninguno") or "any value" ("alguno") in words.
bool saysNone(const QString &value);
bool saysAny(const QString &value);

/// Names a filter takes for fields of our own: the keys, then the Spanish names.
QStringList fieldWords();

/// What \a edit means for the screen.
QString editName(Edit edit);

/// The languages' own names for the BCP 47 tags \a codes; the tag where it has none.
QStringList languageNames(const QStringList &codes);

} // namespace tamiz
