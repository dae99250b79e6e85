// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"
#include "tests/app/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// The program is killed in the middle of its work, again and again, at moments drawn from a seed. The
/// workspace must then be as it was before or as it is after the work, never between, and hold all that was
/// acknowledged.
class TestKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed_data();
    void killed();

private:
    void verifyAfterKill(const QString &file, const Outcome &killed);

    QTemporaryDir m_dir;
    QByteArray m_before;
    QByteArray m_after;
    int m_wasBefore = 0;
    int m_wasAfter = 0;
};

// Enough that the work takes a good part of a second, so that kills fall on all of its steps.
static constexpr int rowsOfBase = 4'000;
static constexpr int rowsToImport = 20'000;

/// What the kill tests compare: counts by state, tag, theme and source. Cheap enough for 60 kills, and a
/// half-done change of any of the three kinds shows in it.
static QByteArray digestOf(const QString &file)
{
    QJsonObject info = runCli({u"info"_s, file, u"--json"_s}).json();
    if (info.isEmpty())
        return {};
    QByteArray digest = QByteArray::number(info[u"contributions"_s].toInteger()) + ' ' +
                        QByteArray::number(info[u"texts"_s].toInteger()) + ' ' +
                        QByteArray::number(info[u"people"_s].toInteger()) + ' ' +
                        QByteArray::number(info[u"tags"_s].toInteger()) + ' ' +
                        QByteArray::number(info[u"themes"_s].toInteger()) + ' ' +
                        QByteArray::number(info[u"sources"_s].toArray().size()) + ' ' +
                        QByteArray::number(info[u"ledger"_s][u"in_theme"_s].toInteger()) + ' ' +
                        QByteArray::number(info[u"ledger"_s][u"merged"_s].toInteger()) + '\n';
    return digest + runCli({u"count"_s, file, u"--by"_s, u"tag,theme"_s}).out;
}

void TestKill::initTestCase()
{
    writeAll(m_dir.filePath(u"base.csv"_s), sampleCsv(rowsOfBase, 11));
    writeAll(m_dir.filePath(u"more.csv"_s), sampleCsv(rowsToImport, 12).replace("\n", "\nmore-"));
    QByteArray more = readAll(m_dir.filePath(u"more.csv"_s));
    more.chop(5); // The last line end opens no row.
    writeAll(m_dir.filePath(u"more.csv"_s), more);
    const Outcome made =
        runCli({u"import"_s, m_dir.filePath(u"base.tamiz"_s), m_dir.filePath(u"base.csv"_s)});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QVERIFY(tamiz::Store::create(m_dir.filePath(u"empty.tamiz"_s)));
    QVERIFY(QFile::copy(m_dir.filePath(u"base.tamiz"_s), m_dir.filePath(u"tagged.tamiz"_s)));
    const Outcome tagged = runCli({u"tag"_s, m_dir.filePath(u"tagged.tamiz"_s), u"add"_s, u"masa/todo"_s, u"--where"_s, u""_s});
    QVERIFY2(tagged.status == 0, qPrintable(tagged.err));
}

void TestKill::killed_data()
{
    QTest::addColumn<QStringList>("words"); // W stands for the workspace.
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("kills"); // At any moment, and a quarter of them more at the acknowledgement.
    QTest::newRow("first import") << QStringList{u"import"_s, u"W"_s, m_dir.filePath(u"more.csv"_s)} << u"empty.tamiz"_s << 12;
    QTest::newRow("import") << QStringList{u"import"_s, u"W"_s, m_dir.filePath(u"more.csv"_s)} << u"base.tamiz"_s << 12;
    QTest::newRow("bulk tag") << QStringList{u"tag"_s, u"W"_s, u"add"_s, u"masa/todo"_s, u"--where"_s, u""_s}
                              << u"base.tamiz"_s << 24;
    QTest::newRow("undo of a bulk tag") << QStringList{u"journal"_s, u"W"_s, u"undo"_s} << u"tagged.tamiz"_s << 24;
    QTest::newRow("merge") << QStringList{u"contribution"_s, u"W"_s, u"merge"_s, u"1"_s, u"--where"_s, u"-number:1"_s}
                           << u"base.tamiz"_s << 24;
    QTest::newRow("themes") << QStringList{u"themes"_s, u"W"_s, u"--count"_s, u"6"_s} << u"base.tamiz"_s << 12;
}

void TestKill::verifyAfterKill(const QString &file, const Outcome &killed)
{
    const QByteArray digest = digestOf(file);
    QVERIFY2(!digest.isEmpty(), "The workspace does not open any more.");
    const bool isBefore = digest == m_before;
    const bool isAfter = digest == m_after;
    QVERIFY2(isBefore || isAfter, digest.constData());
    m_wasBefore += isBefore;
    m_wasAfter += isAfter;

    const Outcome checked = runCli({u"check"_s, file});
    QVERIFY2(checked.status == 0, qPrintable(checked.err));
    const QJsonObject chain = runCli({u"journal"_s, file, u"verify"_s, u"--json"_s}).json();
    QVERIFY(chain[u"sound"_s].toBool());
    const QList<qint64> acknowledged = killed.acknowledged();
    if (acknowledged.isEmpty())
        return;
    QVERIFY2(isAfter, "Acknowledged and lost.");
    QCOMPARE(chain[u"entries"_s].toInteger(), acknowledged.constLast());
}

void TestKill::killed()
{
    QFETCH(QStringList, words);
    QFETCH(QString, start);
    QFETCH(int, kills);
    const QString base = m_dir.filePath(start);
    const QString file = m_dir.filePath(u"killed.tamiz"_s);
    words.replace(1, file);
    const auto restore = [&] {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(file + suffix);
        QFile::copy(base, file);
    };

    restore();
    m_before = digestOf(file);
    QElapsedTimer clock;
    clock.start();
    const Outcome whole = runCli(words);
    const qint64 duration = clock.nsecsElapsed() / 1000;
    QVERIFY2(whole.status == 0, qPrintable(whole.err));
    m_after = digestOf(file);
    QVERIFY(m_before != m_after);
    m_wasBefore = m_wasAfter = 0;

    // At the first acknowledgement, what was said to be done must be there.
    for (int kill = 0; kill < kills / 4; ++kill) {
        restore();
        const Outcome outcome = runAndKillAtAck(words);
        QVERIFY2(!outcome.acknowledged().isEmpty(), qPrintable(u"It ended with %1 and said: %2"_s.arg(outcome.status).arg(outcome.err)));
        verifyAfterKill(file, outcome);
        if (QTest::currentTestFailed())
            return;
    }

    // Half of the moments anywhere, half in the last third, where the writing is.
    std::mt19937 random(static_cast<quint32>(words.size()) * 977);
    for (int kill = 0; kill < kills; ++kill) {
        const qint64 part = static_cast<qint64>(random() % 1000);
        const qint64 moment = kill % 2 ? duration * part / 1000 : duration * 2 / 3 + duration * part / 3000;
        restore();
        const Outcome outcome = runAndKill(words, moment);
        verifyAfterKill(file, outcome);
        if (QTest::currentTestFailed()) {
            qWarning("kill %d after %lld of %lld microseconds", kill, moment, duration);
            return;
        }
    }
    // The work can be done again on what the last kill left, where it was not done.
    if (digestOf(file) == m_before) {
        QCOMPARE(runCli(words).status, 0);
        QCOMPARE(digestOf(file), m_after);
    }
    qInfo("%d kills within %lld ms: %d before, %d after", kills + kills / 4, duration / 1000, m_wasBefore,
          m_wasAfter);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
