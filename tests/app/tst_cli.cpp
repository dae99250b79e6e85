// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// The command line from outside: words in, exit status and one JSON object out.
class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void usageErrors_data();
    void usageErrors();
    void help_data();
    void help();
    void importSaysWhatItDid();
    void importAgainChangesNothing();
    void dryRunChangesNothing();
    void severalFilesAddUp();
    void info();
    void countsAddUp_data();
    void countsAddUp();
    void crossTable();
    void list();

private:
    QString path(const QString &name) const { return m_folder.path(name); }
    QString workspace() const { return m_folder.workspace(); }

    SampleFolder m_folder;
};

void TestCli::initTestCase()
{
    const Outcome made = m_folder.import();
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void TestCli::init()
{
    m_folder.renew();
}

void TestCli::usageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said"); // W stands for the workspace.
    QTest::newRow("no verb") << QStringList{} << u"verb"_s;
    QTest::newRow("unknown verb") << QStringList{u"dance"_s, u"W"_s} << u"dance"_s;
    QTest::newRow("help on an unknown verb") << QStringList{u"help"_s, u"dance"_s} << u"dance"_s;
    QTest::newRow("no workspace") << QStringList{u"info"_s} << u"info"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"W"_s} << u"import"_s;
    QTest::newRow("a word too many") << QStringList{u"info"_s, u"W"_s, u"extra"_s} << u"extra"_s;
    QTest::newRow("unknown option") << QStringList{u"info"_s, u"W"_s, u"--loud"_s} << u"loud"_s;
    QTest::newRow("option without value") << QStringList{u"count"_s, u"W"_s, u"--by"_s} << u"by"_s;
    QTest::newRow("count by nothing") << QStringList{u"count"_s, u"W"_s} << u"--by"_s;
    QTest::newRow("count by three") << QStringList{u"count"_s, u"W"_s, u"--by"_s, u"a,b,c"_s} << u"--by"_s;
    QTest::newRow("count stones") << QStringList{u"count"_s,  u"W"_s,    u"--by"_s,
                                                 u"region"_s, u"--of"_s, u"stones"_s}
                                  << u"stones"_s;
    QTest::newRow("unknown field") << QStringList{u"count"_s, u"W"_s, u"--by"_s, u"shoe"_s} << u"shoe"_s;
    QTest::newRow("unknown field in a filter")
        << QStringList{u"list"_s, u"W"_s, u"--where"_s, u"shoe:42"_s} << u"shoe"_s;
    QTest::newRow("broken filter") << QStringList{u"list"_s, u"W"_s, u"--where"_s, u"(kind:proposal"_s}
                                   << u"character"_s;
    QTest::newRow("unknown field to list")
        << QStringList{u"list"_s, u"W"_s, u"--fields"_s, u"shoe"_s} << u"shoe"_s;
    QTest::newRow("best of no words")
        << QStringList{u"list"_s, u"W"_s, u"--best"_s, u"--where"_s, u"kind:proposal"_s} << u"--best"_s;
    QTest::newRow("limit below zero") << QStringList{u"list"_s, u"W"_s, u"--limit"_s, u"-1"_s} << u"limit"_s;
    QTest::newRow("unknown format") << QStringList{u"list"_s, u"W"_s, u"--format"_s, u"xml"_s} << u"xml"_s;
    QTest::newRow("tag without where") << QStringList{u"tag"_s, u"W"_s, u"add"_s, u"t"_s} << u"--where"_s;
    QTest::newRow("tag what") << QStringList{u"tag"_s, u"W"_s, u"paint"_s, u"t"_s, u"--where"_s, u""_s}
                              << u"paint"_s;
    QTest::newRow("unknown state") << QStringList{u"state"_s, u"W"_s, u"closed"_s, u"--where"_s, u""_s}
                                   << u"closed"_s;
    QTest::newRow("hidden without reason")
        << QStringList{u"state"_s, u"W"_s, u"hidden"_s, u"--where"_s, u""_s} << u"reason"_s;
    QTest::newRow("unknown reason") << QStringList{u"state"_s, u"W"_s,       u"hidden"_s, u"--reason"_s,
                                                   u"mood"_s,  u"--where"_s, u""_s}
                                    << u"reason"_s;
    QTest::newRow("similarity too high")
        << QStringList{u"families"_s, u"W"_s, u"--similarity"_s, u"1.5"_s} << u"similarity"_s;
    QTest::newRow("one theme") << QStringList{u"themes"_s, u"W"_s, u"--count"_s, u"1"_s} << u"count"_s;
    QTest::newRow("journal what") << QStringList{u"journal"_s, u"W"_s, u"burn"_s} << u"burn"_s;
    QTest::newRow("revert what") << QStringList{u"journal"_s, u"W"_s, u"revert"_s} << u"revert"_s;
    QTest::newRow("export without out")
        << QStringList{u"export"_s, u"W"_s, u"--format"_s, u"csv"_s} << u"--out"_s;
    QTest::newRow("export without format") << QStringList{u"export"_s, u"W"_s} << u"--format"_s;
}

void TestCli::usageErrors()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const QString file = workspace();
    words.replaceInStrings(QRegularExpression(u"^W$"_s), file);
    const QByteArray before = stateOf(file);
    const Outcome outcome = runCli(words);
    QVERIFY2(outcome.status == 2, qPrintable(QString::number(outcome.status) + u' ' + outcome.err));
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(stateOf(file), before);
}

void TestCli::help_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("overview") << QStringList{u"--help"_s} << QByteArray("families W [find|plan|join|list|");
    QTest::newRow("help") << QStringList{u"help"_s} << QByteArray("journal W list|verify");
    QTest::newRow("on a verb") << QStringList{u"help"_s, u"count"_s} << QByteArray("--by");
    QTest::newRow("asked of a verb") << QStringList{u"count"_s, u"--help"_s} << QByteArray("--where");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("tamiz-cli ");
}

void TestCli::help()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    const Outcome outcome = runCli(words);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains(said), outcome.out.constData());
    QVERIFY(outcome.err.isEmpty());
}

static void verifyCountLaw(const QJsonObject &said)
{
    const auto number = [&said](const QString &key) { return said[key].toInteger(-1); };
    QCOMPARE(number(u"records"_s), number(u"imported"_s) + number(u"updated"_s) + number(u"unchanged"_s) +
                                       number(u"flagged"_s) + number(u"refused"_s));
}

void TestCli::importSaysWhatItDid()
{
    const Outcome outcome = runCli({u"import"_s, path(u"new.tamiz"_s), m_folder.csv(), u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject said = outcome.json();
    QCOMPARE(said.keys(), (QStringList{u"changed"_s, u"consultation"_s, u"delimiter"_s, u"encoding"_s,
                                       u"flagged"_s, u"gone"_s, u"gone_count"_s, u"imported"_s,
                                       u"participants"_s, u"preset"_s, u"problems"_s, u"records"_s,
                                       u"refused"_s, u"unchanged"_s, u"updated"_s, u"votes"_s}));
    verifyCountLaw(said);
    QCOMPARE(said[u"records"_s].toInt(), SampleFolder::rows);
    QCOMPARE(said[u"imported"_s].toInt(), SampleFolder::rows);
    QCOMPARE(said[u"delimiter"_s].toString(), u","_s);
    QCOMPARE(said[u"encoding"_s].toString(), u"UTF-8"_s);
    QCOMPARE(outcome.acknowledged(), QList<qint64>{1});
}

void TestCli::importAgainChangesNothing()
{
    const QString file = workspace();
    const QByteArray before = stateOf(file);
    const QJsonObject said = runCli({u"import"_s, file, m_folder.csv(), u"--json"_s}).json();
    verifyCountLaw(said);
    QCOMPARE(said[u"unchanged"_s].toInt(), SampleFolder::rows);
    QCOMPARE(stateOf(file), before);
}

void TestCli::dryRunChangesNothing()
{
    const QStringList dry{m_folder.csv(), u"--dry-run"_s, u"--json"_s};
    Outcome outcome = runCli(QStringList{u"import"_s, path(u"none.tamiz"_s)} + dry);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.json()[u"imported"_s].toInt(), SampleFolder::rows);
    QVERIFY(outcome.acknowledged().isEmpty());
    QVERIFY(!QFile::exists(path(u"none.tamiz"_s)));

    const QString file = workspace();
    const QByteArray before = runCli({u"info"_s, file, u"--json"_s}).out;
    writeAll(path(u"other.csv"_s), sampleCsv(50, 8).replace("\n10", "\n90"));
    outcome = runCli({u"import"_s, file, path(u"other.csv"_s), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.json()[u"imported"_s].toInt(), 50);
    QCOMPARE(runCli({u"info"_s, file, u"--json"_s}).out, before);
}

void TestCli::severalFilesAddUp()
{
    writeAll(path(u"a.csv"_s), sampleCsv(40, 1));
    writeAll(path(u"b.csv"_s), sampleCsv(60, 2).replace("\n10", "\n20"));
    const Outcome outcome =
        runCli({u"import"_s, path(u"two.tamiz"_s), path(u"a.csv"_s), path(u"b.csv"_s), u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject said = outcome.json();
    QCOMPARE(said[u"records"_s].toInt(), 100);
    QCOMPARE(said[u"files"_s].toArray().size(), 2);
    verifyCountLaw(said);
    QCOMPARE(outcome.acknowledged().size(), 2);
}

void TestCli::info()
{
    const Outcome outcome = runCli({u"info"_s, workspace(), u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject said = outcome.json();
    for (const QString &key :
         {u"contributions"_s, u"texts"_s, u"people"_s, u"votes"_s, u"tags"_s, u"families"_s, u"themes"_s,
          u"sources"_s, u"ledger"_s, u"agree"_s, u"disagree"_s, u"pass"_s})
        QVERIFY2(said.contains(key), qPrintable(key));
    QCOMPARE(said[u"contributions"_s].toInt(), SampleFolder::rows);
    QVERIFY(said[u"texts"_s].toInt() < SampleFolder::rows);
    QCOMPARE(said[u"sources"_s].toArray().size(), 1);
    QVERIFY(said[u"ledger"_s].toObject()[u"balances"_s].toBool());
    QVERIFY(!runCli({u"info"_s, path(u"w.tamiz"_s)}).out.isEmpty());
}

void TestCli::countsAddUp_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"kind", "state", "category", "region", "day", "month", "author", "age_band"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestCli::countsAddUp()
{
    QFETCH(QString, field);
    const QString file = workspace();
    const Outcome outcome = runCli({u"count"_s, file, u"--by"_s, field, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject said = outcome.json();
    qint64 sum = said[u"missing"_s].toInteger();
    for (const QJsonValue &value : said[u"values"_s].toArray())
        sum += value[u"count"_s].toInteger();
    QCOMPARE(sum, SampleFolder::rows);
    QCOMPARE(said[u"total"_s].toInteger(), SampleFolder::rows);
    for (const QString &measure : {u"texts"_s, u"people"_s, u"votes"_s}) {
        const Outcome other = runCli({u"count"_s, file, u"--by"_s, field, u"--of"_s, measure, u"--json"_s});
        QVERIFY2(other.status == 0, qPrintable(other.err));
        QCOMPARE(other.json()[u"of"_s].toString(), measure);
    }
}

void TestCli::crossTable()
{
    const QString file = workspace();
    const QJsonObject said = runCli({u"count"_s, file, u"--by"_s, u"region,age_band"_s, u"--json"_s}).json();
    qint64 sum = 0;
    for (const QJsonValue &row : said[u"cells"_s].toArray()) {
        QCOMPARE(row.toArray().size(), said[u"columns"_s].toArray().size());
        for (const QJsonValue &cell : row.toArray())
            sum += cell.toInteger();
    }
    QCOMPARE(said[u"cells"_s].toArray().size(), said[u"rows"_s].toArray().size());
    QCOMPARE(sum, SampleFolder::rows);
    QCOMPARE(said[u"total"_s].toInteger(), SampleFolder::rows);
}

void TestCli::list()
{
    const QString file = workspace();
    QCOMPARE(csvRows(runCli({u"list"_s, file}).out), SampleFolder::rows);
    const QJsonObject said =
        runCli({u"list"_s, file, u"--fields"_s, u"external_id,body"_s, u"--limit"_s, u"5"_s, u"--json"_s})
            .json();
    QCOMPARE(said[u"total"_s].toInt(), SampleFolder::rows);
    QCOMPARE(said[u"rows"_s].toArray().size(), 5);
    QCOMPARE(said[u"rows"_s][0][u"external_id"_s].toString(), u"1000"_s);
    QVERIFY(said[u"rows"_s][0][u"body"_s].toString().startsWith(u"Pedimos"_s));

    // Every row that a filter keeps holds what was asked for; those kept and those left out make the whole.
    const QJsonObject kept =
        runCli({u"list"_s, file, u"--where"_s, u"region:\"Nuevo León\""_s, u"--json"_s}).json();
    const QJsonObject left =
        runCli({u"list"_s, file, u"--where"_s, u"-region:\"Nuevo León\""_s, u"--json"_s}).json();
    QVERIFY(kept[u"total"_s].toInt() > 0);
    QCOMPARE(kept[u"total"_s].toInt() + left[u"total"_s].toInt(), SampleFolder::rows);
    const QJsonObject found =
        runCli({u"list"_s, file, u"--where"_s, u"hospital"_s, u"--fields"_s, u"title,body"_s, u"--json"_s})
            .json();
    QVERIFY(found[u"total"_s].toInt() > 0);
    for (const QJsonValue &row : found[u"rows"_s].toArray())
        QVERIFY(QString(row[u"title"_s].toString() + row[u"body"_s].toString())
                    .contains(u"hospital"_s, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
