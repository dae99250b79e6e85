// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/models/report/csvreading.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// What the public gets to see, made from outside: answers, report and open data, and the report counted
/// again from the open data alone.
class TestCliPublish final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGateStopsUntilItIsAnswered();
    void answersAreListedAndUndone();
    void everyNumberOfTheReportIsInTheOpenData();
    void everyBoundNumberCanBeCountedAgain();
    void anotherProgramCountsEverythingAgain();
    void casesAndLettersComeByVerb();
    void theReportIsWrittenBySections();
    void rowsAskTheGateToo();
    void theSameStateGivesTheSameBytes();

private:
    QString at(const QString &name) const { return m_dir.filePath(name); }
    /// Rows of the open data as a map from the name of the column.
    QList<QHash<QString, QString>> table(const QString &name) const;

    QTemporaryDir m_dir;
    const QStringList m_now{u"TAMIZ_NOW=2018-01-02T03:04:05Z"_s, u"LANG=C"_s, u"LC_ALL=C.UTF-8"_s};
};

void TestCliPublish::initTestCase()
{
    writeAll(at(u"sample.csv"_s), sampleCsv(400, 7));
    QCOMPARE(runCli({u"import"_s, at(u"w.tamiz"_s), at(u"sample.csv"_s)}).status, 0);
    QCOMPARE(runCli({u"themes"_s, at(u"w.tamiz"_s), u"--count"_s, u"5"_s}).status, 0);
    QCOMPARE(runCli({u"state"_s, at(u"w.tamiz"_s), u"hidden"_s, u"--reason"_s, u"spam"_s, u"--where"_s,
                     u"region:Sur -theme:none"_s})
                 .status,
             0);
}

QList<QHash<QString, QString>> TestCliPublish::table(const QString &name) const
{
    const auto rows = readCsv(readAll(at(u"open/"_s + name)));
    QList<QHash<QString, QString>> result;
    for (const QStringList &row : rows.sliced(1)) {
        QHash<QString, QString> one;
        for (qsizetype i = 0; i < row.size(); ++i)
            one.insert(rows.first().value(i), row[i]);
        result << one;
    }
    return result;
}

void TestCliPublish::theGateStopsUntilItIsAnswered()
{
    const QStringList call{u"export"_s,      at(u"w.tamiz"_s), u"--format"_s,
                           u"datapackage"_s, u"--out"_s,       at(u"early"_s)};
    const Outcome stopped = runCli(call, m_now);
    QCOMPARE(stopped.status, 3);
    QVERIFY(stopped.err.contains(u"looked for personal data"_s));
    QVERIFY(!QDir(at(u"early"_s)).exists());
    const Outcome forced =
        runCli(call + QStringList{u"--override"_s, u"Orden del pleno"_s, u"--json"_s}, m_now);
    QVERIFY2(forced.status == 0, qPrintable(forced.err));
    QCOMPARE(forced.acknowledged().size(), 2); // going past the gate, and the release
    QVERIFY(readAll(at(u"early/README.md"_s)).contains("Orden del pleno"));
    QVERIFY(
        runCli({u"journal"_s, at(u"w.tamiz"_s), u"list"_s, u"--format"_s, u"csv"_s}).out.contains("publish"));
    QCOMPARE(runCli({u"journal"_s, at(u"w.tamiz"_s), u"verify"_s}).status, 0);
    QCOMPARE(runCli({u"findings"_s, at(u"w.tamiz"_s)}).status, 0);
    QCOMPARE(runCli({u"findings"_s, at(u"w.tamiz"_s), u"dismiss"_s, u"--where"_s, u""_s}).status, 0);
    QVERIFY(runCli(call, m_now).status == 0);
}

void TestCliPublish::answersAreListedAndUndone()
{
    const QString file = at(u"w.tamiz"_s);
    QCOMPARE(runCli({u"answer"_s, file, u"theme"_s, u"1"_s, u"--decision"_s, u"not-accepted"_s}).status,
             2); // no reason
    QCOMPARE(runCli({u"answer"_s, file, u"theme"_s, u"1"_s, u"--decision"_s, u"partly"_s, u"--reason"_s,
                     u"En dos etapas"_s, u"--office"_s, u"Movilidad"_s, u"--link"_s,
                     u"https://example.org/plan"_s})
                 .status,
             0);
    QCOMPARE(runCli({u"answer"_s, file, u"contributions"_s, u"--where"_s, u"region:Norte"_s, u"--decision"_s,
                     u"accepted"_s})
                 .status,
             0);
    const QJsonObject listed =
        runCli({u"answer"_s, file, u"list"_s, u"--out"_s, at(u"a.csv"_s), u"--json"_s}).json();
    QCOMPARE(listed[u"themes_answered"_s].toInt(), 1);
    QVERIFY(listed[u"answered"_s].toInt() > 0 &&
            listed[u"answered"_s].toInt() < listed[u"received"_s].toInt());
    QVERIFY(readAll(at(u"a.csv"_s)).contains("En dos etapas"));
    QCOMPARE(runCli({u"journal"_s, file, u"undo"_s}).status, 0);
    QVERIFY(runCli({u"answer"_s, file, u"list"_s, u"--json"_s}).json()[u"answered"_s].toInt() <
            listed[u"answered"_s].toInt());
    QCOMPARE(runCli({u"answer"_s, file, u"perhaps"_s}).status, 2);
}

void TestCliPublish::everyNumberOfTheReportIsInTheOpenData()
{
    const QString file = at(u"w.tamiz"_s);
    QCOMPARE(runCli({u"export"_s, file, u"--format"_s, u"datapackage"_s, u"--k"_s, u"1"_s, u"--out"_s,
                     at(u"open"_s)},
                    m_now)
                 .status,
             0);
    const Outcome made = runCli({u"report"_s, file, u"--out"_s, at(u"r.html"_s)}, m_now);
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const QString html = QString::fromUtf8(readAll(at(u"r.html"_s)));
    const auto rows = table(u"contributions.csv"_s);
    QHash<QString, QString> themes;
    for (const auto &theme : table(u"themes.csv"_s))
        themes.insert(theme[u"id"_s], theme[u"name"_s]);

    const auto rowsOf = [&html](const QString &start) {
        QList<QPair<QString, qint64>> found;
        const qsizetype from = html.indexOf(start);
        if (from < 0)
            return found;
        const QString part = html.mid(from, html.indexOf(u"</table>"_s, from) - from);
        static const QRegularExpression line(
            u"<th scope=\"row\">([^<]*)</th><td class=\"n\" data-value=\"(\\d+)\">"_s);
        for (const auto &match : line.globalMatch(part))
            found << qMakePair(match.captured(1), match.captured(2).toLongLong());
        return found;
    };
    // The ledger.
    QHash<QString, qint64> places;
    for (const auto &row : rows) {
        const bool hidden = row[u"state"_s] == "hidden"_L1;
        ++places[hidden                       ? u"Hidden with a reason"_s
                 : !row[u"theme"_s].isEmpty() ? u"In a theme"_s
                                              : u"Still open"_s];
    }
    places.insert(u"Received"_s, rows.size());
    const auto ledger = rowsOf(u"<caption>What became of every contribution"_s);
    QCOMPARE(ledger.size(), 4);
    for (const auto &[name, count] : ledger)
        QCOMPARE(count, places.value(name));
    // Charts of one field.
    int compared = 0;
    const QHash<QString, QString> columns{{u"region"_s, u"region"_s},
                                          {u"category"_s, u"category"_s},
                                          {u"theme"_s, u"theme"_s},
                                          {u"age_band"_s, u"field_age_band"_s}};
    for (auto field = columns.begin(); field != columns.end(); ++field) {
        QHash<QString, qint64> counts;
        for (const auto &row : rows)
            ++counts[field.key() == "theme"_L1 ? themes.value(row[*field]) : row[*field]];
        for (const auto &[label, count] :
             rowsOf(u"data-fields=\"%1\" data-measure=\"submissions\""_s.arg(field.key()))) {
            const bool none = label.startsWith(u'(');
            QVERIFY2(counts.value(none ? QString() : label) == count,
                     qPrintable(field.key() + u": "_s + label));
            ++compared;
        }
    }
    QVERIFY2(compared >= 12, qPrintable(QString::number(compared)));
    // The largest numbers, by name.
    QSet<QString> texts, people;
    for (const auto &row : rows) {
        texts << row[u"text_id"_s];
        people << row[u"participant"_s];
    }
    people.remove(QString());
    const auto figure = [&html](const QString &what) {
        const auto match =
            QRegularExpression(u"<dt>%1</dt><dd><data [^>]*>([\\d,. \\x{a0}]+)</data></dd>"_s.arg(what))
                .match(html);
        return match.captured(1).remove(QRegularExpression(u"\\D"_s)).toLongLong();
    };
    QCOMPARE(figure(u"contributions"_s), rows.size());
    QCOMPARE(figure(u"distinct texts"_s), texts.size());
    QCOMPARE(figure(u"people"_s), people.size());
    // What was answered.
    const auto answers = table(u"answers.csv"_s);
    const auto said = rowsOf(u"<caption>You said, we did"_s);
    QCOMPARE(said.size(), std::ranges::count_if(
                              answers, [](const auto &answer) { return !answer[u"theme"_s].isEmpty(); }));
    for (const auto &[name, count] : said) {
        QCOMPARE(count, std::ranges::count_if(
                            rows, [&](const auto &row) { return themes.value(row[u"theme"_s]) == name; }));
    }
}

/// Numbers in prose, headline figures and tables, from the files of the package alone: none is left out, none
/// differs.
void TestCliPublish::everyBoundNumberCanBeCountedAgain()
{
    const QString file = at(u"w.tamiz"_s);
    QCOMPARE(runCli({u"report"_s, file, u"--template"_s, u"annex"_s, u"--out"_s, at(u"annex.html"_s)}, m_now)
                 .status,
             0);
    QCOMPARE(
        runCli({u"report"_s, file, u"--template"_s, u"summary"_s, u"--out"_s, at(u"summary.html"_s)}, m_now)
            .status,
        0);
    const auto rows = table(u"contributions.csv"_s);
    QHash<QString, QString> themes;
    for (const auto &theme : table(u"themes.csv"_s))
        themes.insert(theme[u"id"_s], theme[u"name"_s]);
    const auto valueOf = [&](const QHash<QString, QString> &row, const QString &field) {
        return field == "theme"_L1   ? themes.value(row[u"theme"_s])
               : row.contains(field) ? row[field]
                                     : row[u"field_"_s + field];
    };
    // The filters of a report: fields with a value or none, some of them negated.
    const auto keeps = [&](const QHash<QString, QString> &row, const QString &filter) {
        static const QRegularExpression term(u"(-?)(\\w+):(\"([^\"]*)\"|\\S+)"_s);
        bool all = true;
        for (auto match = term.globalMatch(filter); match.hasNext();) {
            const auto one = match.next();
            const QString wanted = one.captured(4).isEmpty() ? one.captured(3) : one.captured(4);
            const QString found = valueOf(row, one.captured(2));
            const bool fits =
                wanted == "none"_L1 ? found.isEmpty() : found.compare(wanted, Qt::CaseInsensitive) == 0;
            all = all && fits == one.captured(1).isEmpty();
        }
        return all;
    };
    const auto count = [&](const QString &query) -> QString {
        const QString of = query.section(u" where "_s, 0, 0), where = query.section(u" where "_s, 1);
        QSet<QString> seen;
        qint64 n = 0, votes = 0;
        for (const auto &row : rows) {
            if (!keeps(row, where))
                continue;
            ++n;
            if (of == "texts"_L1)
                seen << row[u"text_id"_s];
            else if (of == "people"_L1)
                seen << row[u"participant"_s];
            else if (of.startsWith("values "_L1))
                seen << valueOf(row, of.sliced(7));
            for (const QString &side : {u"votes_for"_s, u"votes_against"_s, u"votes_pass"_s})
                votes += row[side].toLongLong();
        }
        seen.remove(QString());
        if (of == "submissions"_L1)
            return QString::number(n);
        if (of == "votes"_L1)
            return QString::number(votes);
        if (of == "share"_L1)
            return QString::number(100.0 * static_cast<double>(n) / static_cast<double>(rows.size()), 'f', 1);
        return QString::number(seen.size());
    };
    int compared = 0;
    for (const QString &name : {u"r.html"_s, u"annex.html"_s, u"summary.html"_s}) {
        const QString html = QString::fromUtf8(readAll(at(name)));
        static const QRegularExpression bound(u"<data [^>]*value=\"([^\"]*)\" data-query=\"([^\"]*)\""_s);
        for (auto match = bound.globalMatch(html); match.hasNext();) {
            const auto one = match.next();
            const QString query = one.captured(2).replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1);
            QVERIFY2(count(query) == one.captured(1),
                     qPrintable(u"%1: %2 in the report, %3 in the package"_s.arg(query, one.captured(1),
                                                                                 count(query))));
            ++compared;
        }
        // Every row of these tables counts the contributions of its first cell.
        static const QRegularExpression tableStart(
            u"<table data-table=\"(theme-list|answers|unanswered|hidden)\""_s);
        for (auto match = tableStart.globalMatch(html); match.hasNext();) {
            const auto one = match.next();
            const QString part = html.mid(
                one.capturedStart(), html.indexOf(u"</table>"_s, one.capturedStart()) - one.capturedStart());
            static const QRegularExpression line(
                u"<th scope=\"row\">([^<]*)</th><td class=\"n\" data-value=\"(\\d+)\">"_s);
            for (auto cells = line.globalMatch(part); cells.hasNext();) {
                const auto cell = cells.next();
                if (one.captured(1) == "hidden"_L1)
                    continue; // by translated reason; the ledger holds their sum
                QCOMPARE(cell.captured(2), count(u"submissions where theme:\"%1\""_s.arg(cell.captured(1))));
                ++compared;
            }
        }
    }
    QVERIFY2(compared >= 20, qPrintable(QString::number(compared)));
}

void TestCliPublish::anotherProgramCountsEverythingAgain()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("There is no python3 here.");
    const QString w = at(u"counted.tamiz"_s);
    QVERIFY(QFile::copy(at(u"w.tamiz"_s), w));
    const auto run = [&](const QStringList &words) { return runCli(words, m_now).status; };
    QCOMPARE(run({u"answer"_s, w, u"contributions"_s, u"--where"_s, u"region:Norte"_s, u"--decision"_s,
                  u"accepted"_s}),
             0);
    QCOMPARE(run({u"tag"_s, w, u"add"_s, u"revisar"_s, u"--where"_s, u"category:agua"_s}), 0);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        QCOMPARE(run({u"report"_s, w, u"--language"_s, language, u"--out"_s, at(u"counted.html"_s),
                      u"--override"_s, u"x"_s}),
                 0);
        QCOMPARE(run({u"export"_s, w, u"--format"_s, u"datapackage"_s, u"--out"_s,
                      at(u"counted-"_s + language), u"--override"_s, u"x"_s}),
                 0);
        QProcess script;
        script.start(python, {QStringLiteral(TAMIZ_TEST_DATA "/../tools/recount.py"), at(u"counted.html"_s),
                              at(u"counted-"_s + language)});
        QVERIFY(script.waitForFinished(60'000));
        const QByteArray said = script.readAllStandardOutput() + script.readAllStandardError();
        QVERIFY2(script.exitCode() == 0 && said.contains(", 0 differences"), said.right(900).constData());
    }
    // It can find one: a report of another state differs.
    QCOMPARE(run({u"state"_s, w, u"accepted"_s, u"--where"_s, u"region:Norte"_s}), 0);
    QCOMPARE(run({u"state"_s, w, u"hidden"_s, u"--reason"_s, u"spam"_s, u"--where"_s, u"region:Norte"_s}), 0);
    QCOMPARE(run({u"report"_s, w, u"--out"_s, at(u"later.html"_s), u"--override"_s, u"x"_s}), 0);
    QCOMPARE(QProcess::execute(python, {QStringLiteral(TAMIZ_TEST_DATA "/../tools/recount.py"),
                                        at(u"later.html"_s), at(u"counted-en"_s)}),
             1);
}

void TestCliPublish::casesAndLettersComeByVerb()
{
    const QString w = at(u"cases.tamiz"_s);
    QVERIFY(QFile::copy(at(u"w.tamiz"_s), w));
    const auto run = [&](QStringList words) {
        words = QStringList{u"answer"_s, w} + words;
        return runCli(words, m_now);
    };
    QCOMPARE(run({u"contributions"_s, u"--where"_s, u"number<=4"_s, u"--assigned"_s, u"Luz"_s, u"--due"_s,
                  u"2018-01-01"_s})
                 .status,
             0);
    QCOMPARE(run({u"contributions"_s, u"--where"_s, u"number<=2"_s, u"--decision"_s, u"partly"_s, u"--reason"_s,
                  u"=1+1"_s})
                 .status,
             0);
    const auto count = [&](const QString &stands) {
        return run({u"cases"_s, u"--stands"_s, stands, u"--json"_s}).json().value("cases"_L1).toArray();
    };
    QCOMPARE(count(u"overdue"_s).size(), 2);
    QCOMPARE(count(u"answered"_s).size(), 2);
    QCOMPARE(count(u"answered"_s).first().toObject().value("assigned"_L1).toString(),
             u"Luz"_s); // what is not given stays
    QVERIFY(run({u"cases"_s, u"--stands"_s, u"lost"_s}).status != 0);
    QCOMPARE(run({u"letters"_s, u"--out"_s, at(u"l.csv"_s)}).status, 0);
    const auto rows = readCsv(readAll(at(u"l.csv"_s)));
    QVERIFY(std::ranges::any_of(rows, [](const QStringList &row) { return row.value(3).contains(u"=1+1"_s); }));
    for (const QString &ending : {u"docx"_s, u"odt"_s, u"html"_s}) {
        QCOMPARE(run({u"letters"_s, u"--text"_s, u"Para [[participant]]"_s, u"--out"_s, at(u"l."_s + ending)})
                     .status,
                 0);
        QVERIFY(QFile(at(u"l."_s + ending)).size() > 1000);
    }
    QVERIFY(readAll(at(u"l.html"_s)).contains(QByteArray("Para " + rows.at(1).value(0).toUtf8())));
    QVERIFY(run({u"letters"_s, u"--text"_s, u"[[dragon]]"_s, u"--out"_s, at(u"none.docx"_s)}).status != 0);
    QVERIFY(!QFile::exists(at(u"none.docx"_s)));
}

void TestCliPublish::theReportIsWrittenBySections()
{
    const QString file = at(u"w.tamiz"_s);
    QCOMPARE(runCli({u"report"_s, file, u"template"_s, u"dragons"_s}).status, 2);
    QCOMPARE(runCli({u"report"_s, file, u"template"_s, u"summary"_s}).status, 0);
    QCOMPARE(runCli({u"report"_s, file, u"section"_s, u"add"_s, u"--title"_s, u"Nuestra voz"_s, u"--text"_s,
                     u"Hubo **{{submissions}}** propuestas."_s, u"--at"_s, u"1"_s})
                 .status,
             0);
    QCOMPARE(runCli({u"report"_s, file, u"section"_s, u"add"_s, u"--text"_s, u"{{dragons}}"_s}).status, 2);
    QCOMPARE(runCli({u"report"_s, file, u"section"_s, u"move"_s, u"1"_s, u"2"_s}).status, 0);
    QCOMPARE(runCli({u"report"_s, file, u"set"_s, u"--language"_s, u"fr"_s, u"--paper"_s, u"Letter"_s,
                     u"--margins"_s, u"25"_s})
                 .status,
             0);
    QCOMPARE(runCli({u"report"_s, file, u"set"_s, u"--margins"_s, u"150"_s}).status, 2);
    const QJsonArray sections =
        runCli({u"report"_s, file, u"section"_s, u"list"_s, u"--json"_s}).json()[u"sections"_s].toArray();
    QCOMPARE(sections.size(), 4);
    QCOMPARE(sections[1][u"title"_s].toString(), u"Nuestra voz"_s);
    QCOMPARE(sections[0][u"title"_s].toString(),
             u"En bref"_s); // the template's words, in the language of the report
    QCOMPARE(runCli({u"report"_s, file, u"--out"_s, at(u"own.html"_s)}, m_now).status, 0);
    const QString html = QString::fromUtf8(readAll(at(u"own.html"_s)));
    QVERIFY(html.contains(u"<html lang=\"fr"_s));
    QVERIFY(html.contains(u"Nuestra voz"_s) && html.contains(u"<strong><data class=\"bound\""_s));
    // What was printed is compared with what would be printed now.
    QCOMPARE(
        runCli({u"report"_s, file, u"changes"_s, u"--json"_s}, m_now).json()[u"changes"_s].toArray().size(),
        0);
    QCOMPARE(
        runCli({u"state"_s, file, u"hidden"_s, u"--reason"_s, u"spam"_s, u"--where"_s, u"region:Norte"_s})
            .status,
        0);
    const QJsonArray changes =
        runCli({u"report"_s, file, u"changes"_s, u"--json"_s}, m_now).json()[u"changes"_s].toArray();
    QVERIFY(!changes.isEmpty());
    for (const QJsonValue &change : changes)
        QVERIFY(change[u"before"_s].toString() != change[u"after"_s].toString());
    for (int i = 0; i < 5; ++i) // the state and the four changes of the report
        QCOMPARE(runCli({u"journal"_s, file, u"undo"_s}).status, 0);
    QCOMPARE(runCli({u"report"_s, file, u"section"_s, u"list"_s, u"--json"_s})
                 .json()[u"sections"_s]
                 .toArray()
                 .size(),
             0);
    QVERIFY(runCli({u"report"_s, file, u"releases"_s, u"--json"_s}).json()[u"releases"_s].toArray().size() >=
            5);
}

void TestCliPublish::rowsAskTheGateToo()
{
    for (const QString &format : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
        const QString path = at(u"rows."_s + format);
        const QStringList call{u"export"_s, at(u"w.tamiz"_s), u"--format"_s, format, u"--out"_s, path};
        const Outcome stopped = runCli(call, m_now);
        QCOMPARE(stopped.status, 3); // hidden contributions would leave
        QVERIFY(!QFile::exists(path));
        QCOMPARE(runCli(call + QStringList{u"--override"_s, u"Para el archivo"_s}, m_now).status, 0);
        QVERIFY(QFile::exists(path));
        QVERIFY(readAll(path + u".txt"_s).contains("Para el archivo"));
    }
    const QStringList open{u"export"_s, at(u"w.tamiz"_s),  u"--format"_s, u"csv"_s,
                           u"--out"_s,  at(u"open.csv"_s), u"--where"_s,  u"-state:hidden"_s};
    QCOMPARE(runCli(open, m_now).status, 0);
}

void TestCliPublish::theSameStateGivesTheSameBytes()
{
    for (const QString &ending : {u"html"_s, u"pdf"_s}) {
        for (const QString &name : {u"one."_s, u"two."_s})
            QCOMPARE(runCli({u"report"_s, at(u"w.tamiz"_s), u"--out"_s, at(name + ending)}, m_now).status, 0);
        QVERIFY2(readAll(at(u"one."_s + ending)) == readAll(at(u"two."_s + ending)), qPrintable(ending));
    }
}

QTEST_GUILESS_MAIN(TestCliPublish)
#include "tst_clipublish.moc"
