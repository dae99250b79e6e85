// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tamiz {

/// Rewrites the ending of the folded \a word in \a language so that a stemmer made for accented words sees
/// what it wants: camiones and camion both become camión, jardins becomes jardi, papeis becomes papel. Rules
/// by hand, the first that fits wins.
void mendEnding(QString &word, QStringView language);

/// What a stemmer leaves apart although it is one word: Spanish z and c before e (luz, luces), plurals too
/// short for the stemmer (años). \a stem is folded; \a wasStemmed says whether the stemmer took anything off.
void mendStem(QString &stem, QStringView language, bool wasStemmed);

/// The Galician word without its plural and final vowel: light rules, since Snowball has none.
void stemGalician(QString &word);

} // namespace tamiz
