// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/distinct.h"
#include "resources/samples/people.h"

namespace tamiz::samples {

/// A proposal or comment before it has an id and a date.
struct Draft
{
    QString title; ///< Empty for a comment.
    QString body;
    QString theme; ///< Key of the theme it is about; empty for the campaign letter.
    QString category;
    Person writer;
    int alignment = 0; ///< Comments: -1 against, 0, 1 for.
};

/// Writes what people say about schools.
class EducationTexts
{
public:
    EducationTexts(const Grammar &grammar, const QList<Person> &people, Random &random);

    Draft proposal(); ///< An own text on one of the themes.
    Draft letter();   ///< One sender's copy of the campaign letter, often with a word of their own.
    Draft noise();    ///< A few words that say nothing, or an insult.
    Draft copyOf(const Draft &original, bool exact);
    Draft comment(const Draft &proposal); ///< A reaction to \a proposal.
    /// Adds an invented telephone number, address or population key to \a draft.
    void addPersonalData(Draft &draft);

private:
    QString own(const Theme &theme, const QString &pattern, const QMap<QString, QString> &given);
    QString distinctText(const Theme &theme, const QStringList &patterns,
                         const QMap<QString, QString> &given);

    const Grammar &m_grammar;
    const QList<Person> &m_people;
    Random &m_random;
    Distinct m_distinct;
};

} // namespace tamiz::samples
