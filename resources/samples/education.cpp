// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/calendar.h"
#include "resources/samples/csv.h"
#include "resources/samples/educationtexts.h"
#include "resources/samples/writers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz::samples {

namespace {

constexpr int Proposals = 1150, Letters = 120, NearCopies = 90, ExactCopies = 30, Noise = 14;
constexpr int Comments = 870, CommentCopies = 34;

struct Entry
{
    Draft draft;
    QDateTime when;
    int id = 0;
    int supports = 0;
    int comments = 0;
};

QString stamp(const QDateTime &when)
{
    return when.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

QString bandOf(const Person &person)
{
    return person.id % 13 == 0 ? QString() : ageBands().at(person.ageBand); // some leave it empty
}

QList<Entry> proposalsOf(EducationTexts &texts, const Calendar &calendar, Random &random)
{
    const Calendar campaign(QDate(2025, 3, 24), 6, {1});
    QList<Entry> entries;
    for (int i = 0; i < Proposals - Letters - NearCopies - ExactCopies - Noise; ++i)
        entries.append({texts.proposal(), calendar.moment(random)});
    const int originals = int(entries.size());
    for (int left = NearCopies + ExactCopies; left > 0;) {
        const Entry source = entries.at(random.below(originals));
        if (source.draft.body.size() < 140) // a copy of a few words cannot be told from chance
            continue;
        for (int copies = 1 + random.below(4); copies > 0 && left > 0; --copies, --left)
            entries.append(
                {texts.copyOf(source.draft, left <= ExactCopies), calendar.momentAfter(source.when, random)});
    }
    for (int i = 0; i < Letters; ++i)
        entries.append({texts.letter(), campaign.moment(random)});
    for (int i = 0; i < Noise; ++i)
        entries.append({texts.noise(), calendar.moment(random)});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.when < b.when; });
    for (int i = 0; i < entries.size(); ++i) {
        entries[i].id = 1001 + i;
        entries[i].supports = random.heavyTail(4, 62);
        if (i % 100 == 37)
            texts.addPersonalData(entries[i].draft);
    }
    return entries;
}

QByteArray proposalsFile(const QList<Entry> &entries, const Grammar &grammar)
{
    const QString space = u"https://consulta-inventada.example/processes/modelo-educativo"_s;
    QStringList states;
    const QStringList lines = grammar.lines(Theme(), u"lugar"_s);
    for (const QString &line : lines)
        states.append(line.section(u' ', 1));
    QByteArray bytes =
        csvRecord(u"id;author/id;author/name;author/age_band;author/gender;taxonomies/id;taxonomies/name;"
                  "scope/id;scope/name/es;participatory_space/id;participatory_space/url;component/id;"
                  "title/es;body/es;state;reference;answer/es;answered_at;votes;comments;published_at;url;"
                  "is_amend;withdrawn;created_at;updated_at"_s.split(u';'),
                  u';');
    for (const Entry &entry : entries) {
        const Person &person = entry.draft.writer;
        const QString id = QString::number(entry.id);
        const QString when = stamp(entry.when);
        bytes +=
            csvRecord({id,
                       QString::number(person.id),
                       guarded(person.name),
                       bandOf(person),
                       person.gender,
                       QString::number(1 + grammar.lines(Theme(), u"eje"_s).indexOf(entry.draft.category)),
                       entry.draft.category,
                       QString::number(1 + states.indexOf(person.place)),
                       person.place,
                       u"7"_s,
                       space,
                       u"31"_s,
                       guarded(entry.draft.title),
                       guarded(entry.draft.body),
                       QString(),
                       u"INVENTADA-PROP-2025-03-"_s + id,
                       QString(),
                       QString(),
                       QString::number(entry.supports),
                       QString::number(entry.comments),
                       when,
                       space + u"/f/31/proposals/"_s + id,
                       u"false"_s,
                       u"false"_s,
                       when,
                       when},
                      u';');
    }
    return bytes;
}

QList<Entry> commentsOf(EducationTexts &texts, QList<Entry> &proposals, const Calendar &calendar,
                        Random &random, QList<int> &parents)
{
    QList<Entry> entries;
    for (int i = 0; i < Comments - CommentCopies; ++i) {
        // The product of two draws: a few proposals get most of the talk.
        const int at = int(qint64(random.below(1000)) * random.below(1000) * proposals.size() / 1000000);
        const int proposal = int((qint64(at) * 389) % proposals.size());
        entries.append({texts.comment(proposals.at(proposal).draft),
                        calendar.momentAfter(proposals.at(proposal).when, random)});
        parents.append(proposal);
        ++proposals[proposal].comments;
    }
    const int originals = int(entries.size());
    while (entries.size() < Comments) {
        const int source = random.below(originals);
        if (entries.at(source).draft.body.size() < 90)
            continue;
        const int proposal = random.below(int(proposals.size()));
        const QDateTime after = std::max(entries.at(source).when, proposals.at(proposal).when);
        entries.append({texts.copyOf(entries.at(source).draft, false), calendar.momentAfter(after, random)});
        parents.append(proposal);
        ++proposals[proposal].comments;
    }
    for (int i = 0; i < entries.size(); ++i) {
        entries[i].id = 5001 + i;
        if (i % 120 == 61)
            texts.addPersonalData(entries[i].draft);
    }
    return entries;
}

QByteArray commentsFile(const QList<Entry> &entries, const QList<Entry> &proposals, const QList<int> &parents,
                        Random &random)
{
    QByteArray bytes = csvRecord(
        u"id;created_at;body;locale;author/id;author/name;author/age_band;author/gender;"
        "scope/name/es;alignment;depth;commentable_id;commentable_type;root_commentable_url"_s.split(u';'),
        u';');
    QHash<int, int> firstReply; // proposal -> a comment that others answer
    for (int i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        const Person &person = entry.draft.writer;
        const int proposal = parents.at(i);
        const bool reply = firstReply.contains(proposal) && random.chance(30) &&
                           entries.at(firstReply.value(proposal)).when < entry.when;
        const int parent = reply ? entries.at(firstReply.value(proposal)).id : proposals.at(proposal).id;
        firstReply.insert(proposal, reply ? firstReply.value(proposal) : i);
        bytes += csvRecord(
            {QString::number(entry.id), stamp(entry.when), guarded(entry.draft.body), u"es"_s,
             QString::number(person.id), guarded(person.name), bandOf(person), person.gender, person.place,
             QString::number(entry.draft.alignment), reply ? u"1"_s : u"0"_s, QString::number(parent),
             reply ? u"Decidim::Comments::Comment"_s : u"Decidim::Proposals::Proposal"_s,
             u"https://consulta-inventada.example/processes/modelo-educativo/f/31/proposals/"_s +
                 QString::number(proposals.at(proposal).id)},
            u';');
    }
    return bytes;
}

} // namespace

bool writeEducation(const QString &data, const QString &out)
{
    const Grammar grammar = Grammar::read(data + u"/modelo-educativo.txt"_s);
    if (grammar.themes().isEmpty())
        return false;
    Random random(20250303);
    const QList<Person> people = inventPeople(grammar, 1450, 11, random);
    EducationTexts texts(grammar, people, random);
    const Calendar calendar(QDate(2025, 3, 3), 42, {8, 22, 35});
    QList<Entry> proposals = proposalsOf(texts, calendar, random);
    QList<int> parents;
    const QList<Entry> comments = commentsOf(texts, proposals, calendar, random, parents);
    const QString folder = out + u"/modelo-educativo/"_s;
    return writeWhole(folder + u"LEEME.txt"_s,
                      (grammar.lines(Theme(), u"leeme"_s).join(u'\n') + u'\n').toUtf8()) &&
           writeWhole(folder + u"proposals.csv"_s, proposalsFile(proposals, grammar)) &&
           writeWhole(folder + u"comments.csv"_s, commentsFile(comments, proposals, parents, random));
}

} // namespace tamiz::samples
