// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// Personal data is looked for, confirmed, and from then on masked in what leaves the workspace; undo shows it again.
class TestCliFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedIsMasked()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"p.csv"_s), file = folder.filePath(u"w.tamiz"_s), out = folder.filePath(u"f.csv"_s);
        writeAll(csv, "id,title,body,created_at\n"
                      "1,Bancos,\"Pido bancos \xF0\x9F\x8C\xB3, llamen al 612 345 678 por favor\",2016-02-01\n"
                      "2,Parque,Que abra el parque los domingos,2016-02-02\n"
                      "3,Becas,Escriban a ana@example.org para las becas,2016-02-03\n");
        QCOMPARE(runCli({u"import"_s, file, csv}).status, 0);
        QCOMPARE(runCli({u"findings"_s, file, u"--out"_s, out, u"--json"_s}).json()[u"open"_s].toInt(), 2);
        // Code points: the tree is one, though two units of UTF-16.
        QVERIFY2(readAll(out).contains("1,body,phone,25,36,yes"), readAll(out).constData());
        QCOMPARE(runCli({u"findings"_s, file, u"--json"_s}).json()[u"new"_s].toInt(), 0); // looking twice finds nothing new
        QVERIFY(listed(file).contains("612 345 678")); // noticed is not yet confirmed
        QCOMPARE(named(file, u"personal:open"_s), (QStringList{u"1"_s, u"3"_s}));
        const auto refused = runCli({u"findings"_s, file, u"confirm"_s, u"--type"_s, u"zzz"_s});
        QCOMPARE(refused.status, 2); // and nothing was confirmed
        QVERIFY2(refused.err.contains(u"phone"_s) && refused.err.contains(u"curp"_s), qPrintable(refused.err));
        QCOMPARE(runCli({u"findings"_s, file, u"confirm"_s, u"--type"_s, u"phone"_s, u"--json"_s}).json()[u"open"_s].toInt(), 0);
        QVERIFY(!listed(file).contains("612 345 678"));
        QVERIFY(listed(file).contains("llamen al ["));
        QVERIFY(listed(file).contains("] por favor"));
        QCOMPARE(runCli({u"findings"_s, file, u"dismiss"_s, u"--json"_s}).json()[u"open"_s].toInt(), 0);
        QVERIFY(listed(file).contains("ana@example.org"));
        QCOMPARE(named(file, u"personal:confirmed"_s), QStringList{u"1"_s});
        QCOMPARE(named(file, u"personal:dismissed"_s), QStringList{u"3"_s});
        QCOMPARE(named(file, u"personal:none"_s), QStringList{u"2"_s});
        QVERIFY(named(file, u"personal:open"_s).isEmpty());
        QCOMPARE(runCli({u"journal"_s, file, u"undo"_s}).status, 0);
        QCOMPARE(runCli({u"journal"_s, file, u"undo"_s}).status, 0);
        QVERIFY(listed(file).contains("612 345 678"));
        QCOMPARE(runCli({u"check"_s, file}).status, 0);
    }

private:
    /// The ids of what \a filter keeps.
    static QStringList named(const QString &file, const QString &filter)
    {
        QStringList ids;
        const QJsonArray rows = runCli({u"list"_s, file, u"--where"_s, filter, u"--format"_s, u"json"_s}).json()[u"rows"_s].toArray();
        for (const QJsonValue row : rows)
            ids.append(row[u"external_id"_s].toString());
        return ids;
    }
    static QByteArray listed(const QString &file) { return runCli({u"list"_s, file}).out; }
};

QTEST_GUILESS_MAIN(TestCliFindings)
#include "tst_clifindings.moc"
