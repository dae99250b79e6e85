// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// The verbs that change a workspace, from outside.
class TestCliChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tagAndState();
    void journal();
    void moderationLogAsTable();
    void journalIsFilteredAndRevertIsShownFirst();
    void savedViews();
    void clockIsSet();
    void familiesOut();
    void themesOut();

private:
    QString path(const QString &name) const { return m_folder.path(name); }
    QString workspace() const { return m_folder.workspace(); }

    SampleFolder m_folder;
};

void TestCliChanges::initTestCase()
{
    const Outcome made = m_folder.import();
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void TestCliChanges::init()
{
    m_folder.renew();
}

void TestCliChanges::tagAndState()
{
    const QString file = workspace();
    const QString north = u"region:Norte"_s;
    const qint64 wanted =
        runCli({u"list"_s, file, u"--where"_s, north, u"--json"_s}).json()[u"total"_s].toInteger();
    const Outcome tagged =
        runCli({u"tag"_s, file, u"add"_s, u"zona/norte"_s, u"--where"_s, north, u"--json"_s});
    QVERIFY2(tagged.status == 0, qPrintable(tagged.err));
    QCOMPARE(tagged.json()[u"changed"_s].toInteger(), wanted);
    QCOMPARE(tagged.acknowledged(), QList<qint64>{tagged.json()[u"operation"_s].toInteger()});
    QCOMPARE(
        runCli({u"list"_s, file, u"--where"_s, u"tag:zona"_s, u"--json"_s}).json()[u"total"_s].toInteger(),
        wanted);

    // Again: nothing to change, no entry, no ACK.
    const Outcome again =
        runCli({u"tag"_s, file, u"add"_s, u"zona/norte"_s, u"--where"_s, north, u"--json"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json()[u"operation"_s].toInt(), 0);
    QVERIFY(again.acknowledged().isEmpty());

    const Outcome hidden =
        runCli({u"state"_s, file, u"hidden"_s, u"--reason"_s, u"spam"_s, u"--where"_s, north, u"--json"_s});
    QVERIFY2(hidden.status == 0, qPrintable(hidden.err));
    const QJsonObject ledger = runCli({u"info"_s, file, u"--json"_s}).json()[u"ledger"_s].toObject();
    QCOMPARE(ledger[u"hidden"_s].toInteger(), wanted);
    QVERIFY(ledger[u"balances"_s].toBool());

    QCOMPARE(runCli({u"tag"_s, file, u"remove"_s, u"zona/norte"_s, u"--where"_s, north}).status, 0);
    QCOMPARE(runCli({u"list"_s, file, u"--where"_s, u"tag:none"_s, u"--json"_s}).json()[u"total"_s].toInt(),
             SampleFolder::rows);
}

void TestCliChanges::moderationLogAsTable()
{
    const QString file = workspace();
    QCOMPARE(runCli({u"tag"_s, file, u"add"_s, u"movilidad"_s, u"--where"_s, QString()}).status, 0);
    const Outcome table = runCli({u"journal"_s, file, u"list"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(table.status, 0);
    const auto lines = QString::fromUtf8(table.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.first().startsWith(u"id,at,actor,"_s));
    QVERIFY(lines.last().contains(u",tag,300,"_s));
    QCOMPARE(runCli({u"journal"_s, file, u"list"_s, u"--format"_s, u"xml"_s}).status, 2);
}

void TestCliChanges::journalIsFilteredAndRevertIsShownFirst()
{
    const QString file = workspace();
    QCOMPARE(runCli({u"tag"_s, file, u"add"_s, u"movilidad"_s, u"--where"_s, QString()}).status, 0);
    QCOMPARE(runCli({u"tag"_s, file, u"remove"_s, u"movilidad"_s, u"--where"_s, u"number<=10"_s}).status, 0);
    const auto entries = [&](const QStringList &more) {
        return runCli(QStringList{u"journal"_s, file, u"list"_s, u"--json"_s} + more)
            .json()[u"operations"_s]
            .toArray()
            .size();
    };
    QCOMPARE(entries({}), 3);
    QCOMPARE(entries({u"--verb"_s, u"tags"_s}), 2);
    QCOMPARE(entries({u"--verb"_s, u"untag"_s}), 1);
    QCOMPARE(entries({u"--kind"_s, u"model"_s}), 0);
    QCOMPARE(entries({u"--words"_s, u"MOVILIDAD"_s}), 2);
    QCOMPARE(entries({u"--until"_s, u"1999-12-31"_s}), 0);
    QCOMPARE(entries({u"--since"_s, u"1999-12-31"_s}), 3);
    QCOMPARE(runCli({u"journal"_s, file, u"list"_s, u"--since"_s, u"yesterday"_s}).status, 2);
    const QString log = file + u".csv"_s;
    QCOMPARE(runCli({u"journal"_s, file, u"list"_s, u"--verb"_s, u"tags"_s, u"--out"_s, log}).status, 0);
    QFile written(log);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 3);

    const Outcome shown = runCli({u"journal"_s, file, u"revert"_s, u"2"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.json()[u"contributions"_s].toArray().size(), 290);
    QCOMPARE(shown.json()[u"conflicts"_s].toArray().size(), 10);
    QCOMPARE(entries({}), 3); // nothing was done
    QCOMPARE(runCli({u"journal"_s, file, u"revert"_s, u"2"_s}).status, 0);
    QCOMPARE(entries({}), 4);
    QCOMPARE(runCli({u"journal"_s, file, u"revert"_s, u"99"_s, u"--dry-run"_s}).status, 3);
}

void TestCliChanges::savedViews()
{
    const QString file = workspace();
    QCOMPARE(runCli({u"view"_s, file, u"save"_s, u"Primeras"_s, u"--where"_s, u"number<=10"_s}).status, 0);
    QCOMPARE(runCli({u"view"_s, file, u"add"_s, u"Todas las demás = number>10"_s}).status, 0);
    QCOMPARE(runCli({u"view"_s, file, u"save"_s, u"Rota"_s, u"--where"_s, u"(id"_s}).status, 2);
    const Outcome list = runCli({u"view"_s, file, u"list"_s, u"--json"_s});
    const QJsonArray views = list.json()[u"views"_s].toArray();
    QCOMPARE(views.size(), 2);
    QCOMPARE(views[0].toObject()[u"contributions"_s].toInt(), 10);
    QCOMPARE(views[0].toObject()[u"key"_s].toInt(), 1);
    QCOMPARE(runCli({u"view"_s, file, u"list"_s}).out,
             QByteArray("Primeras = number<=10\nTodas las demás = number>10\n"));
    QCOMPARE(runCli({u"view"_s, file, u"key"_s, u"primeras"_s, u"7"_s}).status, 0);
    QCOMPARE(runCli({u"view"_s, file, u"rename"_s, u"Primeras"_s, u"Diez"_s}).status, 0);
    const QJsonObject first =
        runCli({u"view"_s, file, u"list"_s, u"--json"_s}).json()[u"views"_s].toArray()[0].toObject();
    QCOMPARE(first[u"name"_s].toString(), u"Diez"_s);
    QCOMPARE(first[u"key"_s].toInt(), 7);
    QCOMPARE(runCli({u"view"_s, file, u"remove"_s, u"Diez"_s}).status, 0);
    QCOMPARE(runCli({u"view"_s, file, u"remove"_s, u"Diez"_s}).status, 2);
    QCOMPARE(runCli({u"journal"_s, file, u"undo"_s}).status, 0); // the view is back
    QCOMPARE(runCli({u"view"_s, file, u"list"_s, u"--json"_s}).json()[u"views"_s].toArray().size(), 2);
}

void TestCliChanges::journal()
{
    const QString file = workspace();
    const QByteArray before = stateOf(file);
    QCOMPARE(runCli({u"tag"_s, file, u"add"_s, u"uno"_s, u"--where"_s, u"region:Sur"_s}).status, 0);
    const QByteArray tagged = stateOf(file);
    QCOMPARE(runCli({u"state"_s, file, u"accepted"_s, u"--where"_s, u"region:Sur"_s}).status, 0);
    const QByteArray accepted = stateOf(file);

    QCOMPARE(runCli({u"journal"_s, file, u"undo"_s}).status, 0);
    QCOMPARE(stateOf(file), tagged);
    QCOMPARE(runCli({u"journal"_s, file, u"undo"_s}).status, 0);
    QCOMPARE(stateOf(file), before);
    QCOMPARE(runCli({u"journal"_s, file, u"redo"_s}).status, 0);
    QCOMPARE(runCli({u"journal"_s, file, u"redo"_s}).status, 0);
    QCOMPARE(stateOf(file), accepted);
    QCOMPARE(runCli({u"journal"_s, file, u"redo"_s}).status, 3);

    const Outcome reverted = runCli({u"journal"_s, file, u"revert"_s, u"2"_s, u"--json"_s});
    QVERIFY2(reverted.status == 0, qPrintable(reverted.err));
    const QJsonObject info = runCli({u"info"_s, file, u"--json"_s}).json();
    QCOMPARE(runCli({u"list"_s, file, u"--where"_s, u"tag:none"_s, u"--json"_s}).json()[u"total"_s].toInt(),
             SampleFolder::rows);
    QVERIFY(info[u"states"_s][u"accepted"_s].toInt() > 0);

    const QJsonArray listed =
        runCli({u"journal"_s, file, u"list"_s, u"--json"_s}).json()[u"operations"_s].toArray();
    QCOMPARE(listed.size(), 8);
    for (qsizetype i = 1; i < listed.size(); ++i)
        QCOMPARE(listed[i][u"previous"_s].toString(), listed[i - 1][u"hash"_s].toString());
    const QJsonObject verified = runCli({u"journal"_s, file, u"verify"_s, u"--json"_s}).json();
    QVERIFY(verified[u"sound"_s].toBool());
    QCOMPARE(verified[u"entries"_s].toInt(), 8);
    QCOMPARE(verified[u"head"_s].toString(), listed.last()[u"hash"_s].toString());
    QCOMPARE(runCli({u"journal"_s, file, u"verify"_s, u"--head"_s, verified[u"head"_s].toString()}).status,
             0);
    QCOMPARE(runCli({u"journal"_s, file, u"verify"_s, u"--head"_s, QString(64, u'a')}).status, 5);
    QCOMPARE(runCli({u"check"_s, file}).status, 0);
}

void TestCliChanges::clockIsSet()
{
    const QString file = workspace();
    const QStringList now{u"TAMIZ_NOW=2016-05-04T03:02:01Z"_s};
    QCOMPARE(runCli({u"tag"_s, file, u"add"_s, u"t"_s, u"--where"_s, u""_s}, now).status, 0);
    const QJsonArray listed =
        runCli({u"journal"_s, file, u"list"_s, u"--json"_s}).json()[u"operations"_s].toArray();
    QCOMPARE(listed.last()[u"at"_s].toString(), u"2016-05-04T03:02:01.000Z"_s);
}

void TestCliChanges::familiesOut()
{
    const QString file = workspace();
    const QString out = path(u"groups.csv"_s);
    const Outcome outcome = runCli({u"families"_s, file, u"--out"_s, out, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(outcome.json()[u"families"_s].toInt() > 0);
    const QByteArray groups = readAll(out);
    QVERIFY(groups.startsWith("external_id,family,edit\n"));
    QCOMPARE(csvRows(groups), SampleFolder::rows);
    qint64 members = 0;
    for (const QByteArray &line : groups.split('\n').mid(1))
        members += !line.isEmpty() && line.split(',').at(1) != "";
    QCOMPARE(members, outcome.json()[u"members"_s].toInteger());
    QCOMPARE(runCli({u"info"_s, file, u"--json"_s}).json()[u"families"_s].toInteger(),
             outcome.json()[u"families"_s].toInteger());
}

void TestCliChanges::themesOut()
{
    QByteArray first;
    for (int run = 0; run < 2; ++run) {
        const QString file = path(u"themes%1.tamiz"_s.arg(run));
        QFile::copy(m_folder.base(), file);
        const QString out = path(u"themes%1.csv"_s.arg(run));
        const Outcome outcome = runCli(
            {u"themes"_s, file, u"--count"_s, u"5"_s, u"--seed"_s, u"3"_s, u"--out"_s, out, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()[u"themes"_s].toInt(), 5);
        const QByteArray themes = readAll(out);
        QVERIFY(themes.startsWith("external_id,theme,label,score\n"));
        QCOMPARE(csvRows(themes), SampleFolder::rows);
        if (run == 0)
            first = themes;
        else
            QCOMPARE(themes, first);
        QVERIFY(runCli({u"info"_s, file, u"--json"_s}).json()[u"ledger"_s][u"balances"_s].toBool());
    }
}

QTEST_GUILESS_MAIN(TestCliChanges)
#include "tst_clichanges.moc"
