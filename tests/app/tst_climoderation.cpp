// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// The work of moderators from outside: policy, states, merging, triage, second readings, rules, recipes.
class TestCliModeration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void policy();
    void similarDecisionsAreSaid();
    void mergeSplitSeparate();
    void queueAndProgress();
    void secondReading();
    void rules();
    void recipe();
    void mistakesAreSaidInWords_data();
    void mistakesAreSaidInWords();

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QJsonObject run(const QStringList &words, const QString &person = u"ana"_s)
    {
        const Outcome outcome = runCli(words + QStringList{u"--json"_s}, {u"USER="_s + person});
        if (outcome.status != 0)
            qWarning("%s: %s", qPrintable(words.join(u' ')), qPrintable(outcome.err));
        return outcome.json();
    }

    QTemporaryDir m_dir;
    QString m_file;
};

void TestCliModeration::initTestCase()
{
    QByteArray csv = "id,title,body,region\n";
    for (int i = 1; i <= 20; ++i) {
        csv += QByteArray::number(i) + ",Propuesta," +
               (i <= 5 ? QByteArray(
                             "Pedimos un carril bici seguro con separación física en toda la avenida Reforma")
                       : "Faltan bancos y fuentes de agua en el parque del barrio número " +
                             QByteArray::number(i * i)) +
               (i % 2 ? ",Puebla\n" : ",Jalisco\n");
    }
    writeAll(path(u"a.csv"_s), csv);
    const Outcome made = runCli({u"import"_s, path(u"base.tamiz"_s), path(u"a.csv"_s)});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void TestCliModeration::init()
{
    m_file = path(u"w.tamiz"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_file + suffix);
    QVERIFY(QFile::copy(path(u"base.tamiz"_s), m_file));
}

void TestCliModeration::policy()
{
    QCOMPARE(run({u"policy"_s, m_file, u"list"_s})[u"entries"_s].toArray().size(), 10);
    QVERIFY(run({u"policy"_s, m_file, u"set"_s, u"violence"_s, u"--name"_s, u"llama a la violencia"_s,
                 u"--published"_s, u"no"_s})[u"operation"_s]
                .toInteger() > 0);
    QCOMPARE(run({u"state"_s, m_file, u"hidden"_s, u"--reason"_s, u"violence"_s, u"--where"_s,
                  u"number:7"_s})[u"changed"_s]
                 .toInteger(),
             1);
    QCOMPARE(runCli({u"policy"_s, m_file, u"export"_s, path(u"p.json"_s)}).status, 0);
    const QString other = path(u"other.tamiz"_s);
    QFile::remove(other);
    QVERIFY(QFile::copy(path(u"base.tamiz"_s), other));
    QVERIFY(run({u"policy"_s, other, u"import"_s, path(u"p.json"_s)})[u"operation"_s].toInteger() > 0);
    QCOMPARE(run({u"policy"_s, other, u"list"_s})[u"entries"_s].toArray().size(), 11);
    QVERIFY(run({u"policy"_s, other, u"retire"_s, u"violence"_s})[u"operation"_s].toInteger() > 0);
    QCOMPARE(runCli({u"state"_s, other, u"hidden"_s, u"--reason"_s, u"violence"_s, u"--where"_s, u"number:7"_s})
                 .status,
             2);
}

void TestCliModeration::similarDecisionsAreSaid()
{
    QVERIFY(run({u"state"_s, m_file, u"accepted"_s, u"--where"_s, u"number:1"_s})[u"differently"_s]
                .toArray()
                .isEmpty());
    const QStringList hide{u"state"_s, m_file,       u"hidden"_s, u"--reason"_s,
                           u"spam"_s,  u"--where"_s, u"number:2"_s};
    const Outcome refused = runCli(hide + QStringList{u"--unless-different"_s, u"--json"_s});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.json()[u"differently"_s].toArray().size(), 1);
    QCOMPARE(refused.json()[u"differently"_s][0][u"by"_s].toString(), u"copy"_s);
    QCOMPARE(run({u"info"_s, m_file})[u"ledger"_s][u"hidden"_s].toInteger(), 0);
    const QJsonObject done = run(hide);
    QCOMPARE(done[u"changed"_s].toInteger(), 1);
    QCOMPARE(done[u"differently"_s][0][u"id"_s].toInteger(), 1);
    QVERIFY(runCli({u"state"_s, m_file, u"accepted"_s, u"--where"_s, u"number:3"_s}).out.contains("2"));
}

void TestCliModeration::mergeSplitSeparate()
{
    QCOMPARE(run({u"contribution"_s, m_file, u"merge"_s, u"1"_s, u"2"_s, u"3"_s})[u"changed"_s].toInteger(),
             2);
    QVERIFY(run({u"contribution"_s, m_file, u"split"_s, u"7"_s, u"--at"_s, u"7,14"_s})[u"operation"_s]
                .toInteger() > 0);
    QJsonObject ledger = run({u"info"_s, m_file})[u"ledger"_s].toObject();
    QCOMPARE(ledger[u"received"_s].toInteger(), 20);
    QCOMPARE(ledger[u"merged"_s].toInteger(), 3);
    QCOMPARE(ledger[u"parts"_s].toInteger(), 3);
    QVERIFY(ledger[u"balances"_s].toBool());
    QVERIFY(run({u"contribution"_s, m_file, u"separate"_s, u"--where"_s, u"state:merged"_s})[u"operation"_s]
                .toInteger() > 0);
    ledger = run({u"info"_s, m_file})[u"ledger"_s].toObject();
    QCOMPARE(ledger[u"merged"_s].toInteger() + ledger[u"parts"_s].toInteger(), 0);
    QCOMPARE(runCli({u"check"_s, m_file}).status, 0);
}

void TestCliModeration::queueAndProgress()
{
    QJsonObject next =
        run({u"triage"_s, m_file, u"next"_s, u"--order"_s, u"longest"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(next[u"waiting"_s].toInteger(), 20);
    QCOMPARE(next[u"items"_s].toArray().size(), 3);
    QVERIFY(next[u"items"_s][0][u"text"_s].toString().startsWith("Pedimos"_L1));
    QCOMPARE(
        run({u"triage"_s, m_file, u"read"_s, u"--where"_s, u"region:Puebla"_s})[u"changed"_s].toInteger(),
        10);
    const QJsonObject progress = run({u"triage"_s, m_file, u"progress"_s, u"--by"_s, u"region"_s});
    QCOMPARE(progress[u"read"_s].toInteger(), 10);
    QCOMPARE(progress[u"groups"_s][0][u"value"_s].toString(), u"Jalisco"_s); // most unread first
    QCOMPARE(
        run({u"triage"_s, m_file, u"assign"_s, u"ana,eva"_s, u"--where"_s, u"region:Jalisco"_s})[u"changed"_s]
            .toInteger(),
        10);
    QCOMPARE(run({u"triage"_s, m_file, u"next"_s, u"--mine"_s}, u"eva"_s)[u"waiting"_s].toInteger(), 5);
    QCOMPARE(run({u"triage"_s, m_file, u"next"_s, u"--where"_s, u"assigned:me"_s}, u"ana"_s)[u"waiting"_s]
                 .toInteger(),
             5);
    next = run({u"triage"_s, m_file, u"next"_s, u"--order"_s, u"unlike"_s});
    QVERIFY(next[u"items"_s].toArray().size() == 10);
}

void TestCliModeration::secondReading()
{
    QCOMPARE(run({u"triage"_s, m_file, u"draw"_s, u"--share"_s, u"0.2"_s, u"--where"_s, u""_s})[u"changed"_s]
                 .toInteger(),
             4);
    run({u"state"_s, m_file, u"accepted"_s, u"--where"_s, u""_s}, u"ana"_s);
    QCOMPARE(run({u"triage"_s, m_file, u"next"_s, u"--second"_s}, u"ana"_s)[u"waiting"_s].toInteger(), 0);
    const QJsonArray items =
        run({u"triage"_s, m_file, u"next"_s, u"--second"_s}, u"eva"_s)[u"items"_s].toArray();
    QCOMPARE(items.size(), 4);
    for (int i = 0; i < 3; ++i) {
        QStringList words{u"triage"_s, m_file, u"second"_s, QString::number(items[i][u"id"_s].toInteger())};
        words << (i ? QStringList{u"accepted"_s} : QStringList{u"hidden"_s, u"--reason"_s, u"spam"_s});
        QVERIFY(run(words, u"eva"_s)[u"operation"_s].toInteger() > 0);
    }
    const QJsonObject agreement = run({u"triage"_s, m_file, u"agreement"_s});
    QCOMPARE(agreement[u"drawn"_s].toInteger(), 4);
    QCOMPARE(agreement[u"waiting"_s].toInteger(), 1);
    QCOMPARE(agreement[u"state"_s][u"items"_s].toInteger(), 3);
    QCOMPARE(agreement[u"different"_s].toArray().size(), 1);
    QCOMPARE(agreement[u"different"_s][0][u"reader"_s].toString(), u"eva"_s);
}

void TestCliModeration::rules()
{
    QVERIFY(run({u"codebook"_s, m_file, u"rule"_s, u"movilidad"_s, u"bici*"_s, u"--create"_s})[u"operation"_s]
                .toInteger() > 0);
    const auto refused = runCli({u"codebook"_s, m_file, u"rule"_s, u"movilidda"_s, u"tren"_s});
    QCOMPARE(refused.status, 2); // a name mistyped makes no tag
    QVERIFY2(refused.err.contains(u"“movilidad”"_s) && refused.err.contains(u"--create"_s),
             qPrintable(refused.err));
    QVERIFY(run({u"codebook"_s, m_file, u"rule"_s, u"agua"_s, u"fuente* region:Puebla"_s,
                 u"--create"_s})[u"operation"_s]
                .toInteger() > 0);
    const QJsonArray rules = run({u"codebook"_s, m_file, u"rules"_s})[u"rules"_s].toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0][u"proposed"_s].toInteger(), 5);
    QCOMPARE(
        run({u"codebook"_s, m_file, u"decline"_s, u"1"_s, u"--where"_s, u"number:5"_s})[u"changed"_s].toInteger(),
        1);
    QVERIFY(run({u"codebook"_s, m_file, u"accept"_s, u"all"_s})[u"operation"_s].toInteger() > 0);
    QCOMPARE(run({u"codebook"_s, m_file, u"rules"_s})[u"rules"_s][0][u"proposed"_s].toInteger(), 0);
    const QByteArray tagged = runCli({u"count"_s, m_file, u"--by"_s, u"tag"_s}).out;
    QVERIFY2(tagged.contains("movilidad") && tagged.contains("4"), tagged.constData());
    QCOMPARE(runCli({u"journal"_s, m_file, u"undo"_s}).status, 0);
    QCOMPARE(run({u"codebook"_s, m_file, u"rules"_s})[u"rules"_s][0][u"proposed"_s].toInteger(), 4);
}

void TestCliModeration::recipe()
{
    const QString other = path(u"next.tamiz"_s), file = path(u"r.json"_s);
    QFile::remove(other);
    QVERIFY(QFile::copy(path(u"base.tamiz"_s), other));
    run({u"tag"_s, m_file, u"add"_s, u"bici"_s, u"--where"_s, u"carril"_s});
    run({u"state"_s, m_file, u"hidden"_s, u"--reason"_s, u"test"_s, u"--where"_s, u"number:9"_s});
    QCOMPARE(run({u"journal"_s, m_file, u"recipe"_s, u"save"_s, file})[u"operations"_s].toInteger(), 2);
    const QJsonObject dry = run({u"journal"_s, other, u"recipe"_s, u"apply"_s, file, u"--dry-run"_s});
    QCOMPARE(dry[u"changed"_s].toInteger(), 2);
    QCOMPARE(run({u"info"_s, other})[u"ledger"_s][u"hidden"_s].toInteger(), 0);
    QCOMPARE(run({u"journal"_s, other, u"recipe"_s, u"apply"_s, file})[u"changed"_s].toInteger(), 2);
    QCOMPARE(run({u"info"_s, other})[u"ledger"_s][u"hidden"_s].toInteger(), 1);
    QCOMPARE(run({u"journal"_s, other, u"recipe"_s, u"apply"_s, file})[u"changed"_s].toInteger(), 0);
    QCOMPARE(
        run({u"journal"_s, m_file, u"recipe"_s, u"save"_s, file, u"3-99"_s})[u"operations"_s].toInteger(), 1);
    QCOMPARE(runCli({u"journal"_s, m_file, u"recipe"_s, u"save"_s, file, u"1"_s}).status, 2); // the import
}

void TestCliModeration::mistakesAreSaidInWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown policy word") << QStringList{u"policy"_s, u"W"_s, u"burn"_s, u"x"_s} << 2;
    QTest::newRow("policy of nothing") << QStringList{u"policy"_s, u"W"_s, u"set"_s} << 2;
    QTest::newRow("no policy file") << QStringList{u"policy"_s, u"W"_s, u"import"_s, u"/nowhere"_s} << 3;
    QTest::newRow("unknown reason") << QStringList{u"policy"_s, u"W"_s, u"retire"_s, u"x"_s} << 2;
    QTest::newRow("merge into nothing") << QStringList{u"contribution"_s, u"W"_s, u"merge"_s, u"1"_s} << 2;
    QTest::newRow("merge into a stranger")
        << QStringList{u"contribution"_s, u"W"_s, u"merge"_s, u"999"_s, u"1"_s} << 3;
    QTest::newRow("split a short one") << QStringList{u"contribution"_s, u"W"_s, u"split"_s, u"1"_s} << 2;
    QTest::newRow("not a number") << QStringList{u"contribution"_s, u"W"_s, u"split"_s, u"one"_s} << 2;
    QTest::newRow("unknown order") << QStringList{u"triage"_s, u"W"_s, u"next"_s, u"--order"_s, u"best"_s}
                                   << 2;
    QTest::newRow("likely what") << QStringList{u"triage"_s, u"W"_s, u"next"_s, u"--order"_s, u"likely"_s}
                                 << 2;
    QTest::newRow("draw no share") << QStringList{u"triage"_s, u"W"_s, u"draw"_s, u"--where"_s, u""_s} << 2;
    QTest::newRow("second, not drawn")
        << QStringList{u"triage"_s, u"W"_s, u"second"_s, u"1"_s, u"accepted"_s} << 2;
    QTest::newRow("rule of everything") << QStringList{u"codebook"_s, u"W"_s, u"rule"_s, u"a"_s, u""_s} << 2;
    QTest::newRow("rule that cannot be read")
        << QStringList{u"codebook"_s, u"W"_s, u"rule"_s, u"a"_s, u"(a"_s} << 2;
    QTest::newRow("no such rule") << QStringList{u"codebook"_s, u"W"_s, u"accept"_s, u"9"_s} << 2;
    QTest::newRow("no recipe") << QStringList{u"journal"_s, u"W"_s, u"recipe"_s, u"apply"_s, u"/nowhere"_s}
                               << 3;
}

void TestCliModeration::mistakesAreSaidInWords()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    words.replace(1, m_file);
    const QString entries =
        QString::number(run({u"journal"_s, m_file, u"verify"_s})[u"entries"_s].toInteger());
    const Outcome outcome = runCli(words);
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.err.trimmed().isEmpty());
    QCOMPARE(QString::number(run({u"journal"_s, m_file, u"verify"_s})[u"entries"_s].toInteger()), entries);
}

QTEST_GUILESS_MAIN(TestCliModeration)
#include "tst_climoderation.moc"
