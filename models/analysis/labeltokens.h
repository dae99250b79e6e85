// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tamiz {

class Stemmer;

/// A word of an example, ready for phrases.
struct LabelToken
{
    qint32 start = 0;
    qint32 end = 0;
    quint64 stem = 0;
    bool isStop = false; ///< No phrase starts or ends with it.
    bool isGlue = false; ///< A preposition, an article or "and": it may stand between the words of a name.
    bool joined = false; ///< Only a space lies between it and the word before.
    bool isCapital = false, isShouted = false, isAcronym = false, isNumber = false;
    bool isGiven = false, isTitle = false; ///< A given name; a word that introduces a person.
    bool isParticle = false;               ///< Stands between the parts of a name, as in "Ana de la Cruz".
    bool isPerson = false;                 ///< Part of somebody's name: no theme is called after it.
};

/// The words of \a text, which is in \a language, as labels need them. \a boilerplate: hashes of stems that
/// count as stop words too, ascending.
std::vector<LabelToken> labelTokensOf(const QString &text, const QString &language, Stemmer &stemmer,
                                      const std::vector<quint64> &boilerplate);

} // namespace tamiz
