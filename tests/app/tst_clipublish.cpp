// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/models/report/csvreading.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
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
    QCOMPARE(forced.acknowledged().size(), 1);
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
            QRegularExpression(u"<dt>%1</dt><dd>([\\d,. \\x{a0}]+)</dd>"_s.arg(what)).match(html);
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
