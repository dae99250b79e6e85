// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/grammar.h"

namespace tamiz::samples {

/// Somebody invented.
struct Person
{
    int id = 0;
    QString name;
    int ageBand = 0;
    QString gender;
    QString place;
};

/// The age bands, youngest first.
const QStringList &ageBands();

/// \a count invented people; \a first is the first id. Places come from the list "lugar" of \a grammar, whose
/// lines are "weight name", names from "mujer", "hombre" and "apellido".
QList<Person> inventPeople(const Grammar &grammar, int count, int first, Random &random);

/// Somebody of \a people, more likely one whom \a theme concerns.
const Person &pickWriter(const QList<Person> &people, const Theme &theme, Random &random);

} // namespace tamiz::samples
