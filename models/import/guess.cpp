// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/guess.h"

#include "models/import/header.h"
#include "models/import/personal.h"
#include "models/import/survey.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr std::array<Role, 13> guessed{Role::Id,       Role::Title,    Role::Body,         Role::Date,
                                       Role::Time,     Role::Author,   Role::Category,     Role::Place,
                                       Role::Language, Role::VotesFor, Role::VotesAgainst, Role::VotesPass,
                                       Role::Parent};
constexpr double exact = 3;
constexpr double within = 1.5;

QString byName()
{
    return QCoreApplication::translate("tamiz::Import", "The name of the column says so.");
}
QString byValues()
{
    return QCoreApplication::translate("tamiz::Import", "Its values look like it.");
}
QString byBoth()
{
    return QCoreApplication::translate("tamiz::Import",
                                       "The name of the column says so, and its values agree.");
}
QString byRest()
{
    return QCoreApplication::translate("tamiz::Import", "Kept as an attribute.");
}

double wordScore(const QString &folded, const QString &role)
{
    const QStringList words = headerWords().value(role);
    if (words.contains(folded))
        return exact;
    if (folded.count(u' ') > 3)
        return 0; // A question, not a name.
    const QString padded = u' ' + folded + u' ';
    const bool found = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return word.size() > 2 && padded.contains(QString(u' ' + word + u' '));
    });
    return found ? within : 0;
}

// What the cells say for or against a role whose name fits: at least +1 in favour, -4 rules it out.
double valueScore(const ColumnStats &stats, Role role, double words)
{
    if (stats.filled == 0)
        return role == Role::Id || role == Role::Body ? -4 : 0;
    const bool text = stats.numbers < 0.5 && stats.dates < 0.5;
    switch (role) {
    case Role::Id:
        if (stats.uniqueness() >= 0.98 && stats.meanLength < 80 && stats.spaces < 0.5)
            return 1;
        return words >= exact ? 0 : -4;
    case Role::Title:
        return !text ? -4 : stats.meanLength < 250 ? 1 : 0;
    case Role::Body:
        return !text ? -4 : std::min(2.0, stats.meanLength / 40) + (stats.spaces > 0.5 ? 1 : -1);
    case Role::Date:
        return stats.dates >= 0.5 || stats.serialDates >= 0.9 ? 1 : -4;
    case Role::Author:
        return stats.dates > 0.5 && stats.numbers < 0.5 ? -4 : stats.meanLength < 80 ? 0.5 : -4;
    case Role::Category:
    case Role::Place:
        return stats.meanLength > 80 || stats.dates > 0.8 ? -4 : stats.uniqueness() < 0.5 ? 1 : 0;
    case Role::Language:
        return stats.distinct <= 60 && stats.meanLength <= 12 && stats.yesNo < 0.9 ? 1 : -4;
    case Role::VotesFor:
    case Role::VotesAgainst:
    case Role::VotesPass:
        return stats.numbers >= 0.9 ? 1 : -4;
    case Role::Parent:
        return stats.meanLength < 60 && stats.spaces < 0.2 ? 1 : -4;
    case Role::State:
        return stats.distinct <= 40 && stats.meanLength < 40 ? 1 : -4;
    default:
        return 0;
    }
}

struct Candidate
{
    double score;
    qsizetype column;
    Role role;
    double words;
};

void assign(QList<ColumnMapping> &columns, std::vector<Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    QList<Role> taken;
    for (const Candidate &candidate : candidates) {
        ColumnMapping &column = columns[candidate.column];
        if (column.role != Role::Ignore || taken.contains(candidate.role))
            continue;
        column.role = candidate.role;
        column.reason = candidate.score > candidate.words ? byBoth() : byName();
        taken.append(candidate.role);
    }
}

bool has(const QList<ColumnMapping> &columns, Role role)
{
    return std::any_of(columns.begin(), columns.end(),
                       [role](const ColumnMapping &c) { return c.role == role; });
}

// No name gave the text away: the longest column that reads like one, or, when all are short, simply the
// longest.
void findText(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats)
{
    if (has(columns, Role::Body))
        return;
    const auto longest = [&](auto &&allowed) {
        qsizetype best = -1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const ColumnStats &s = stats[size_t(i)];
            if (allowed(columns[i].role, s) && (best < 0 || s.meanLength > stats[size_t(best)].meanLength))
                best = i;
        }
        return best;
    };
    qsizetype best = longest([](Role role, const ColumnStats &s) {
        return role == Role::Ignore && s.spaces > 0.3 && s.dates < 0.5;
    });
    if (best < 0 && has(columns, Role::Title))
        return; // A title alone is a text.
    if (best < 0)
        best = longest([](Role role, const ColumnStats &s) { return role == Role::Ignore && s.filled > 0; });
    if (best < 0)
        best = longest([](Role, const ColumnStats &s) { return s.filled > 0; });
    if (best < 0)
        best = columns.size() - 1;
    columns[best].role = Role::Body;
    columns[best].reason = QCoreApplication::translate(
        "tamiz::Import", "No column is named as the text; this one holds the longest values.");
}

void findDate(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats)
{
    for (qsizetype i = 0; i < columns.size() && !has(columns, Role::Date); ++i) {
        const ColumnStats &s = stats[size_t(i)];
        if (columns[i].role == Role::Ignore && s.filled > 0 && s.dates > 0.95 && s.numbers < 0.5) {
            columns[i].role = Role::Date;
            columns[i].reason = byValues();
        }
    }
}

bool describesAuthor(const QString &folded)
{
    const QString first = folded.section(u' ', 0, 0);
    return (first != folded && headerWords().value(u"participant_prefix"_s).contains(first)) ||
           wordScore(folded, u"participant_attribute"_s) >= exact;
}

void settleRest(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats)
{
    const bool authors = has(columns, Role::Author) || std::any_of(columns.begin(), columns.end(), [](const ColumnMapping &c) {
                             return c.role == Role::Id && c.format == "person"_L1;
                         });
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnMapping &column = columns[i];
        if (column.role != Role::Ignore || !column.reason.isEmpty())
            continue;
        if (column.header == u"column %1"_s.arg(i + 1) &&
            (stats[size_t(i)].running || stats[size_t(i)].filled == 0)) {
            column.reason =
                QCoreApplication::translate("tamiz::Import", "A nameless column that only counts the rows.");
            continue;
        }
        const bool author = authors && describesAuthor(foldHeader(column.header));
        column.role = author ? Role::ParticipantAttribute : Role::Attribute;
        column.reason = author ? QCoreApplication::translate("tamiz::Import",
                                                             "The name of the column speaks of who wrote.")
                               : byRest();
    }
}

// What a column gives away is called out, and left out unless it is a name; consent is kept as such.
void settlePeople(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats, bool byGuess)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnMapping &column = columns[i];
        const bool field = column.role == Role::Attribute || column.role == Role::ParticipantAttribute ||
                           column.role == Role::ClosedAnswer || (byGuess && column.role == Role::Author);
        if (!field)
            continue;
        if (asksForConsent(column.header, stats[size_t(i)])) {
            column.role = Role::Consent;
            column.reason = byName();
            continue;
        }
        QString kind = personalKind(column.header, stats[size_t(i)]);
        // Authors of two words or more are names, whatever the column is called.
        if (kind.isEmpty() && column.role == Role::Author && stats[size_t(i)].spaces > 0.5)
            kind = u"name"_s;
        column.warning = personalWarning(kind);
        if (column.role == Role::Author && kind == "name"_L1) // who wrote it, and a name that is called out
            continue;
        if (isLeftOut(kind))
            column.role = Role::Ignore;
        if (column.role != Role::Ignore && stats[size_t(i)].isNumeric())
            column.format = keyOf(stats[size_t(i)].written.marks());
        if (column.role != Role::Ignore && stats[size_t(i)].hasSpoiledRanges()) {
            column.format = u"ranges"_s;
            column.warning = QCoreApplication::translate(
                "tamiz::Import",
                "A spreadsheet made dates of ranges such as 1-10; they are read as ranges again.");
        }
    }
}

// Who answers is nobody else than the answer, where the table names answers and no authors.
void settleRespondents(QList<ColumnMapping> &columns)
{
    if (has(columns, Role::Author))
        return;
    for (ColumnMapping &column : columns) {
        if (column.role == Role::Id && headerWords().value(u"response_key"_s).contains(foldHeader(column.header))) {
            column.format = u"person"_s;
            column.reason = QCoreApplication::translate("tamiz::Import", "Each response has an id, and is taken for one person.");
        }
    }
}

void settlePaths(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].role == Role::Parent && columns[i].format.isEmpty() && stats[size_t(i)].paths > 0)
            columns[i].format = u"path"_s;
    }
}

// A table of people: the key, and what is known of each.
void describePeople(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats,
                    const QStringList &headers)
{
    const qsizetype key = personKey(headers, stats);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        columns[i].role = i == key ? Role::Author : Role::ParticipantAttribute;
        columns[i].reason =
            i == key ? byBoth()
                     : QCoreApplication::translate("tamiz::Import", "Said of the person in this row.");
    }
}

void settleDates(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].role != Role::Date)
            continue;
        if (stats[size_t(i)].serialDates >= 0.9) {
            columns[i].warning = QCoreApplication::translate(
                "tamiz::Import", "A spreadsheet left numbers of days, such as 43003, in place of dates; they "
                                 "are read as dates.");
        }
        if (stats[size_t(i)].evidence.decided())
            columns[i].format =
                stats[size_t(i)].evidence.order() == DateOrder::MonthFirst ? u"mdy"_s : u"dmy"_s;
    }
}

// Of title/ca, title/es… the fullest is the text and the others are attributes. The locale chosen for the
// first group is preferred by the later ones, so that a title and its body speak one language.
void settleLocales(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats)
{
    QString preferred;
    for (const Role role : {Role::Body, Role::Title, Role::Category, Role::Place}) {
        qsizetype best = -1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i].role != role)
                continue;
            const auto rank = [&](qsizetype c) {
                return std::pair(stats[size_t(c)].filled,
                                 columns[c].locale == preferred && !preferred.isEmpty());
            };
            if (best < 0 || rank(i) > rank(best))
                best = i;
        }
        if (best < 0 || (role == Role::Body && columns[best].locale.isEmpty()))
            continue;
        if (preferred.isEmpty())
            preferred = columns[best].locale;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i == best || columns[i].role != role)
                continue;
            columns[i].role = Role::Attribute;
            columns[i].reason = QCoreApplication::translate(
                                    "tamiz::Import", "“%1” is fuller; this one is kept as an attribute.")
                                    .arg(columns[best].header);
        }
    }
}

// Two dates: the first that is filled most.
void settleDoubles(QList<ColumnMapping> &columns, const std::vector<ColumnStats> &stats)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].role == Role::Date &&
            (best < 0 || stats[size_t(i)].filled > stats[size_t(best)].filled))
            best = i;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].role == Role::Date && i != best) {
            columns[i].role = Role::Attribute;
            columns[i].reason = byRest();
        }
    }
}

} // namespace

QList<ColumnMapping> presetColumns(const TableSample &sample, const Preset &preset)
{
    const std::vector<ColumnStats> stats = columnStats(sample);
    const QString reason =
        preset.platform.isEmpty() ? byName() : QCoreApplication::translate("tamiz::Import", "A column of %1.").arg(preset.platform);
    QList<ColumnMapping> columns;
    for (const QString &header : sample.headers) {
        ColumnMapping column{header, Role::Ignore, {}, {}, {}};
        if (const PresetColumn *known = preset.column(header, &column.locale)) {
            column.role = known->role;
            column.reason = reason;
            column.format = known->format;
            column.warning = personalWarning(known->personal);
        } else if (preset.rest == Rest::Question) {
            setAnswerRole(column, stats[size_t(columns.size())]);
        } else if (preset.rest == Rest::Person) {
            column.role = Role::ParticipantAttribute;
            column.reason = reason;
        } else if (preset.rest == Rest::Ignore) {
            column.reason = QCoreApplication::translate("tamiz::Import", "Not needed.");
        }
        columns.append(column);
    }
    settleLocales(columns, stats);
    settleDoubles(columns, stats);
    if (!has(columns, Role::Author) && preset.rest == Rest::Attribute) {
        for (ColumnMapping &column : columns) {
            if (column.reason.isEmpty() && wordScore(foldHeader(column.header), u"author"_s) >= exact) {
                column.role = Role::Author;
                column.reason = byName();
                break;
            }
        }
    }
    settleRest(columns, stats);
    settleDates(columns, stats);
    settlePeople(columns, stats, false);
    return columns;
}

QList<ColumnMapping> guessColumns(const TableSample &sample)
{
    const std::vector<ColumnStats> stats = columnStats(sample);
    QList<ColumnMapping> columns;
    std::vector<Candidate> candidates;
    const bool survey = isWideSurvey(sample, stats);
    for (qsizetype i = 0; i < sample.headers.size(); ++i) {
        columns.append({sample.headers[i], Role::Ignore, {}, {}, {}});
        if (survey && isQuestion(sample.headers[i])) {
            setAnswerRole(columns.last(), stats[size_t(i)]);
            continue;
        }
        const QString folded = foldHeader(sample.headers[i]);
        for (const Role role : guessed) {
            const double words = wordScore(folded, keyOf(role));
            const double score = words > 0 ? words + valueScore(stats[size_t(i)], role, words) : 0;
            // "Gender of the author" names the author and is not one.
            const bool about = (role == Role::Author || role == Role::Place || role == Role::Category) &&
                               words < exact && describesAuthor(folded);
            if (score >= 1 && !about)
                candidates.push_back({score, i, role, words});
        }
        const double state = wordScore(folded, u"state"_s);
        if (state > 0 && state + valueScore(stats[size_t(i)], Role::State, state) >= 1)
            candidates.push_back({state + 1, i, Role::State, state});
    }
    assign(columns, std::move(candidates));
    if (!survey)
        findText(columns, stats);
    findDate(columns, stats);
    if (isPeople(sample, stats))
        describePeople(columns, stats, sample.headers);
    settleRespondents(columns);
    settleRest(columns, stats);
    settleDates(columns, stats);
    settlePaths(columns, stats);
    settlePeople(columns, stats, true);
    return columns;
}

RowsAre guessRows(const QList<ColumnMapping> &columns)
{
    if (has(columns, Role::OpenAnswer))
        return RowsAre::Answers;
    const auto isText = [](const ColumnMapping &c) { return c.role == Role::Body || c.role == Role::Title; };
    return std::none_of(columns.begin(), columns.end(), isText) ? RowsAre::Participants
                                                                : RowsAre::Contributions;
}

RowsAre settledRows(const QList<ColumnMapping> &columns, RowsAre asked)
{
    const bool text = has(columns, Role::Body) || has(columns, Role::Title);
    if (has(columns, Role::OpenAnswer) || (asked == RowsAre::Answers && has(columns, Role::ClosedAnswer)))
        return RowsAre::Answers;
    if (asked == RowsAre::Participants && !has(columns, Role::Author) && text)
        return RowsAre::Contributions;
    return asked == RowsAre::Participants || !text ? RowsAre::Participants : RowsAre::Contributions;
}

void recast(QList<ColumnMapping> &columns, RowsAre rows)
{
    const QString reason = QCoreApplication::translate("tamiz::Import", "Follows from what a row is.");
    const auto turn = [&](ColumnMapping &column, Role role) {
        if (column.role == role)
            return;
        column.role = role;
        column.reason = reason;
    };
    for (ColumnMapping &column : columns) {
        const bool text = column.role == Role::Body || column.role == Role::Title;
        if (rows == RowsAre::Answers && text)
            turn(column, Role::OpenAnswer);
        else if (rows == RowsAre::Answers && column.role == Role::ParticipantAttribute)
            turn(column, Role::ClosedAnswer);
        else if (rows == RowsAre::Contributions && column.role == Role::OpenAnswer)
            turn(column, Role::Body);
        else if (rows == RowsAre::Contributions && column.role == Role::ClosedAnswer)
            turn(column, Role::ParticipantAttribute);
        else if (rows == RowsAre::Participants && column.role == Role::Id && !has(columns, Role::Author))
            turn(column, Role::Author);
        else if (rows == RowsAre::Participants && (text || column.role == Role::OpenAnswer || column.role == Role::ClosedAnswer ||
                                                   column.role == Role::Attribute || column.role == Role::Category ||
                                                   column.role == Role::Place))
            turn(column, Role::ParticipantAttribute);
    }
}

Kind guessKind(const QList<ColumnMapping> &columns)
{
    const auto bodyNamed = [&](const QStringList &words) {
        return std::any_of(columns.begin(), columns.end(), [&](const ColumnMapping &c) {
            const QStringList tokens = foldHeader(c.header).split(u' ');
            return c.role == Role::Body && std::any_of(tokens.begin(), tokens.end(),
                                                       [&](const QString &t) { return words.contains(t); });
        });
    };
    if (has(columns, Role::OpenAnswer) || guessRows(columns) == RowsAre::Participants)
        return Kind::Answer;
    if (has(columns, Role::Title))
        return Kind::Proposal;
    if (has(columns, Role::Parent) || bodyNamed({u"comment"_s, u"comentario"_s, u"commentaire"_s,
                                                 u"comentari"_s, u"comments"_s, u"comentarios"_s}))
        return Kind::Comment;
    if (bodyNamed({u"answer"_s, u"respuesta"_s, u"response"_s, u"feedback"_s, u"reponse"_s, u"resposta"_s,
                   u"opinion"_s}))
        return Kind::Answer;
    if (bodyNamed({u"statement"_s}))
        return Kind::Statement;
    if (bodyNamed({u"message"_s, u"mensaje"_s, u"missatge"_s, u"mensagem"_s}))
        return Kind::Message;
    return Kind::Proposal;
}

double guessScore(const QList<ColumnMapping> &columns)
{
    double score = 0.1;
    for (const Role role : {Role::Id, Role::Body, Role::Date, Role::Author})
        score += has(columns, role) ? 0.1 : 0;
    return score;
}

} // namespace tamiz
