// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/csv.h"
#include "resources/samples/distinct.h"
#include "resources/samples/drugvotes.h"
#include "resources/samples/grammar.h"
#include "resources/samples/noise.h"
#include "resources/samples/writers.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz::samples {

namespace {

constexpr int Statements = 300, People = 1100, Votes = 40000;

// As the export has it: Java's default form, always in English.
QString javaTime(qint64 milliseconds)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return QLocale::c().toString(when, u"ddd MMM dd HH:mm:ss 'UTC' yyyy"_s);
}

QList<Statement> statementsOf(const Grammar &grammar, const QDateTime &begin, Random &random)
{
    Distinct distinct(60);
    QList<Statement> statements;
    for (int tries = 0; statements.size() < Statements && tries < 40000; ++tries) {
        // Every theme is one stance: its name is "+-0", its lines are statements.
        const Theme &theme = grammar.themes().at(grammar.pickTheme(random));
        Statement statement{grammar.say(theme, u"d"_s, random), theme.name, {}, 0, 1, 0, 0};
        if (statements.size() >= 40 && random.chance(35))
            statement.text = grammar.say(Theme(), u"abre"_s, random) + u' ' +
                             statement.text.front().toLower() + statement.text.mid(1);
        if (!distinct.accept(statement.text))
            continue;
        if (statements.size() >= 40)
            statement.text = handTyped(statement.text, random);
        statements.append(statement);
    }
    for (int i = 0; i < statements.size(); ++i) { // forty of the organisers' own, then the people's
        statements[i].when = begin.addSecs(i < 40 ? i * 20LL : 3600 + (i - 40) * 5000LL + random.below(4000))
                                 .addMSecs(random.below(1000));
        statements[i].author = i < 40 ? 0 : 1 + random.below(People - 1);
        const int moderation = random.below(100);
        statements[i].moderated = i < 40 || moderation < 88 ? 1 : (moderation < 95 ? 0 : -1);
    }
    return statements;
}

QByteArray statementsFile(const QList<Statement> &statements)
{
    QByteArray bytes = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
    for (int i = 0; i < statements.size(); ++i) {
        const Statement &s = statements.at(i);
        const qint64 when = s.when.toMSecsSinceEpoch();
        bytes += csvRecord({QString::number(when), javaTime(when), QString::number(i),
                            QString::number(s.author), QString::number(s.agrees),
                            QString::number(s.disagrees), QString::number(s.moderated), s.text},
                           u',');
    }
    return bytes;
}

QByteArray votesFile(const QList<VoteEvent> &events)
{
    QByteArray bytes = "timestamp,datetime,comment-id,voter-id,vote\n";
    for (const VoteEvent &event : events)
        bytes += csvRecord({QString::number(event.milliseconds), javaTime(event.milliseconds),
                            QString::number(event.statement), QString::number(event.voter),
                            QString::number(event.vote)},
                           u',');
    return bytes;
}

QByteArray participantsFile(const QList<VoteEvent> &events, const QList<Statement> &statements,
                            const Electorate &electorate)
{
    QList<QStringList> matrix(electorate.size(), QStringList(statements.size()));
    for (const VoteEvent &event : events) // in order of time, so the last vote stays
        matrix[event.voter][event.statement] = QString::number(event.vote);
    QStringList header{u"participant"_s, u"group-id"_s, u"n-comments"_s,
                       u"n-votes"_s,     u"n-agree"_s,  u"n-disagree"_s};
    for (int i = 0; i < statements.size(); ++i)
        header.append(QString::number(i));
    QByteArray bytes = csvRecord(header, u',');
    for (int voter = 0; voter < electorate.size(); ++voter) {
        const QStringList &row = matrix.at(voter);
        const auto said = std::count_if(statements.begin(), statements.end(),
                                        [voter](const Statement &s) { return s.author == voter; });
        const qsizetype cast = row.size() - row.count(QString());
        QStringList fields{QString::number(voter),
                           cast < 7 ? QString() : QString::number(electorate.groupOf(voter)),
                           QString::number(said),
                           QString::number(cast),
                           QString::number(row.count(u"1"_s)),
                           QString::number(row.count(u"-1"_s))};
        bytes += csvRecord(fields + row, u',');
    }
    return bytes;
}

QByteArray summaryFile(const Grammar &grammar, const QList<Statement> &statements, int voters)
{
    QList<int> authors;
    for (const Statement &statement : statements) {
        if (!authors.contains(statement.author))
            authors.append(statement.author);
    }
    const QString people = QString::number(voters);
    QByteArray bytes = csvRecord({u"topic"_s, grammar.lines(Theme(), u"tema"_s).value(0)}, u',');
    bytes += csvRecord({u"url"_s, u"https://consulta-inventada.example/politica-drogas"_s}, u',');
    bytes += csvRecord({u"views"_s, QString::number(voters + 813)}, u',');
    bytes += csvRecord({u"voters"_s, people}, u',') + csvRecord({u"voters-in-conv"_s, people}, u',');
    bytes += csvRecord({u"commenters"_s, QString::number(authors.size())}, u',');
    bytes += csvRecord({u"comments"_s, QString::number(statements.size())}, u',') + "groups,3\n";
    return bytes +
           csvRecord({u"conversation-description"_s, grammar.lines(Theme(), u"descripcion"_s).join(u'\n')},
                     u',');
}

} // namespace

bool writeDrugPolicy(const QString &data, const QString &out)
{
    const Grammar grammar = Grammar::read(data + u"/politica-drogas.txt"_s);
    if (grammar.themes().isEmpty())
        return false;
    Random random(20250908);
    const QDateTime begin(QDate(2025, 9, 8), QTime(9, 0), Qt::UTC);
    QList<Statement> statements = statementsOf(grammar, begin, random);
    Electorate electorate(People, random);
    const QList<VoteEvent> events = electorate.vote(statements, Votes, begin.addDays(28));
    for (const VoteEvent &event : events) {
        statements[event.statement].agrees += event.vote == 1 ? 1 : 0;
        statements[event.statement].disagrees += event.vote == -1 ? 1 : 0;
    }
    QSet<int> voters;
    for (const VoteEvent &event : events)
        voters.insert(event.voter);
    const QString folder = out + u"/politica-drogas/"_s;
    return statements.size() == Statements &&
           writeWhole(folder + u"LEEME.txt"_s,
                      (grammar.lines(Theme(), u"leeme"_s).join(u'\n') + u'\n').toUtf8()) &&
           writeWhole(folder + u"summary.csv"_s, summaryFile(grammar, statements, int(voters.size()))) &&
           writeWhole(folder + u"comments.csv"_s, statementsFile(statements)) &&
           writeWhole(folder + u"votes.csv"_s, votesFile(events)) &&
           writeWhole(folder + u"participants-votes.csv"_s, participantsFile(events, statements, electorate));
}

} // namespace tamiz::samples
