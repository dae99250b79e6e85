// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/calendar.h"
#include "resources/samples/csv.h"
#include "resources/samples/distinct.h"
#include "resources/samples/noise.h"
#include "resources/samples/people.h"
#include "resources/samples/writers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz::samples {

namespace {

constexpr int Spanish = 700, Portuguese = 340, English = 75, Letters = 40, Copies = 45; // 1,200 together

struct Entry
{
    QDateTime when;
    QString title, text, language, axis;
    Person person;
};

const QStringList &patterns()
{
    static const QStringList list{u"a r"_s,   u"v a"_s, u"a v"_s,         u"v a r"_s,
                                  u"r a v"_s, u"a"_s,   u"a r v cierra"_s};
    return list;
}

// One language: its word list, its people, and what they wrote.
QList<Entry> write(const Grammar &grammar, const QString &language, int count, const Calendar &calendar,
                   Random &random)
{
    const QList<Person> people = inventPeople(grammar, count * 9 / 10, 1, random);
    Distinct distinct(30);
    QList<Entry> entries;
    while (entries.size() < count) {
        const Theme &theme = grammar.themes().at(grammar.pickTheme(random));
        Entry entry{
            calendar.moment(random),          {}, {}, language, random.chance(85) ? theme.name : QString(),
            pickWriter(people, theme, random)};
        const QMap<QString, QString> given{{u"lugar"_s, entry.person.place}};
        entry.title = grammar.say(theme, u"t"_s, random, given);
        for (int tries = 0; tries < 60; ++tries) {
            QStringList said;
            const QStringList parts = random.pick(patterns()).split(u' ');
            for (const QString &part : parts)
                said.append(grammar.say(theme, part, random, given));
            entry.text = said.join(u' ');
            if (distinct.accept(entry.text))
                break;
        }
        entry.text = random.chance(3) ? oddText(entry.text, random) : handTyped(entry.text, random);
        entries.append(entry);
    }
    return entries;
}

void addCopies(QList<Entry> &entries, const Grammar &grammar, const Calendar &calendar, Random &random)
{
    const int originals = int(entries.size());
    for (int i = 0; i < Copies;) {
        const Entry source = entries.at(random.below(originals));
        if (source.text.size() < 140)
            continue;
        Entry copy = source;
        copy.person = entries.at(random.below(originals)).person;
        copy.when = calendar.momentAfter(source.when, random);
        copy.text = nearCopy(source.text, grammar, random);
        entries.append(copy);
        ++i;
    }
    const Calendar campaign(QDate(2025, 6, 9), 4, {1});
    for (int i = 0; i < Letters; ++i) {
        Entry entry{campaign.moment(random),
                    grammar.say(Theme(), u"cartatitulo"_s, random),
                    grammar.lines(Theme(), u"carta"_s).join(u' '),
                    u"es"_s,
                    grammar.themes().front().name,
                    entries.at(random.below(originals)).person};
        if (random.chance(40))
            entry.text += u' ' + grammar.say(Theme(), u"propio"_s, random);
        entries.append(entry);
    }
}

} // namespace

bool writeYouthPact(const QString &data, const QString &out)
{
    const Grammar spanish = Grammar::read(data + u"/pacto-es.txt"_s);
    const Grammar portuguese = Grammar::read(data + u"/pacto-pt.txt"_s);
    const Grammar english = Grammar::read(data + u"/pacto-en.txt"_s);
    if (spanish.themes().isEmpty() || portuguese.themes().isEmpty() || english.themes().isEmpty())
        return false;
    Random random(20250601);
    const Calendar calendar(QDate(2025, 6, 1), 35, {9, 25});
    QList<Entry> entries = write(spanish, u"es"_s, Spanish, calendar, random);
    addCopies(entries, spanish, calendar, random);
    entries += write(portuguese, u"pt"_s, Portuguese, calendar, random);
    entries += write(english, u"en"_s, English, calendar, random);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.when < b.when; });

    QByteArray bytes =
        csvRecord(u"id,título,texto,idioma,país,fecha,edad,género,eje,apoyos,autor"_s.split(u','), u',');
    for (int i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        const int age = 15 + random.below(9) + random.below(9) + random.below(5);
        bytes +=
            csvRecord({u"INVENTADA-%1"_s.arg(i + 1, 4, 10, QChar(u'0')), entry.title, entry.text,
                       entry.language, entry.person.place, entry.when.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s),
                       random.chance(6) ? QString() : QString::number(age), entry.person.gender, entry.axis,
                       QString::number(random.heavyTail(4, 58)), entry.person.name},
                      u',');
    }
    const QString folder = out + u"/pacto-juventudes/"_s;
    return writeWhole(folder + u"LEEME.txt"_s,
                      (spanish.lines(Theme(), u"leeme"_s).join(u'\n') + u'\n').toUtf8()) &&
           writeWhole(folder + u"pacto-juventudes.csv"_s, bytes);
}

} // namespace tamiz::samples
