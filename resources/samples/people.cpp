// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/people.h"

using namespace Qt::StringLiterals;

namespace tamiz::samples {

const QStringList &ageBands()
{
    static const QStringList bands{u"15-17"_s, u"18-29"_s, u"30-44"_s, u"45-59"_s, u"60+"_s};
    return bands;
}

QList<Person> inventPeople(const Grammar &grammar, int count, int first, Random &random)
{
    const Theme none;
    QStringList places;
    QList<int> weights;
    const QStringList lines = grammar.lines(none, u"lugar"_s);
    for (const QString &line : lines) {
        weights.append(line.section(u' ', 0, 0).toInt());
        places.append(line.section(u' ', 1));
    }
    QList<Person> people;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.id = first + i * 3 + random.below(3);
        const int kind = random.weighted({54, 41, 2, 3});
        person.gender =
            QStringList{u"mujer"_s, u"hombre"_s, u"no binario"_s, u"prefiero no decir"_s}.at(kind);
        const bool woman = kind == 0 || (kind > 1 && random.chance(50));
        person.name = grammar.say(none, woman ? u"mujer"_s : u"hombre"_s, random) + u' ' +
                      grammar.say(none, u"apellido"_s, random);
        if (random.chance(45))
            person.name += u' ' + grammar.say(none, u"apellido"_s, random);
        if (random.chance(8))
            person.name = grammar.say(none, u"apodo"_s, random) + QString::number(10 + random.below(90));
        person.ageBand = random.weighted({7, 24, 37, 24, 8});
        person.place = places.at(random.weighted(weights));
        people.append(person);
    }
    return people;
}

const Person &pickWriter(const QList<Person> &people, const Theme &theme, Random &random)
{
    const Person *person = &people.at(random.below(int(people.size())));
    for (int tries = 0; tries < 3; ++tries) {
        const bool fits =
            (theme.ageBand < 0 || person->ageBand == theme.ageBand || random.chance(45)) &&
            (theme.places.isEmpty() || theme.places.contains(person->place) || random.chance(30));
        if (fits)
            break;
        person = &people.at(random.below(int(people.size())));
    }
    return *person;
}

} // namespace tamiz::samples
