// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz::test;

/// Bad input, bad workspaces and an interrupt: a sentence, an exit status and nothing changed.
class TestCliDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void badInputs_data();
    void badInputs();
    void badWorkspaces_data();
    void badWorkspaces();
    void damagedPages();
    void aReadOnlyDiskIsRead();
    void interrupt();

private:
    QString path(const QString &name) const { return m_folder.path(name); }
    QString workspace() const { return m_folder.workspace(); }

    SampleFolder m_folder;
};

void TestCliDamage::initTestCase()
{
    const Outcome made = m_folder.import();
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void TestCliDamage::init()
{
    m_folder.renew();
}

void TestCliDamage::badInputs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not there") << u"missing.csv"_s << QByteArray();
    QTest::newRow("empty") << u"empty.csv"_s << QByteArray("");
    QTest::newRow("a picture") << u"picture.csv"_s
                               << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\b\6\0\0\0", 29);
    QTest::newRow("a workspace") << u"other.tamiz"_s << readAll(m_folder.base());
}

void TestCliDamage::badInputs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    if (name != "missing.csv"_L1)
        writeAll(path(name), bytes);
    const QString file = workspace();
    const QByteArray before = runCli({u"info"_s, file, u"--json"_s}).out;
    QVERIFY(!before.isEmpty());
    // A good file before the bad one in the list is not imported either.
    writeAll(path(u"good.csv"_s), sampleCsv(20, 9).replace("\n10", "\n70"));
    const Outcome outcome = runCli({u"import"_s, file, path(u"good.csv"_s), path(name), u"--json"_s});
    QVERIFY2(outcome.status == 3, qPrintable(QString::number(outcome.status) + u' ' + outcome.err));
    QVERIFY(outcome.err.startsWith(u"tamiz-cli: "_s));
    QCOMPARE(runCli({u"info"_s, file, u"--json"_s}).out, before);
    QCOMPARE(runCli({u"import"_s, path(u"new.tamiz"_s), path(name)}).status, 3);
    QVERIFY(!QFile::exists(path(u"new.tamiz"_s)));
}

void TestCliDamage::badWorkspaces_data()
{
    const QByteArray sound = readAll(m_folder.base());
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QByteArray newer = sound;
    newer.replace(60, 4,
                  QByteArray("\0\0\x27\x0f", 4)); // user_version 9999, big-endian at byte 60 of the header
    QTest::newRow("a newer schema") << newer << 3;
    QByteArray foreign = sound;
    foreign.replace(68, 4, QByteArray("\1\2\3\4", 4)); // application_id at byte 68
    QTest::newRow("of another program") << foreign << 3;
    QTest::newRow("no bytes") << QByteArray("") << 3;
    QTest::newRow("text") << sampleCsv(10, 1) << 3;
    QTest::newRow("cut in the middle") << sound.left(sound.size() / 2) << 5;
}

void TestCliDamage::badWorkspaces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const QString file = path(u"bad.tamiz"_s);
    writeAll(file, bytes);
    for (const QStringList &words :
         {QStringList{u"check"_s, file}, QStringList{u"tag"_s, file, u"add"_s, u"t"_s, u"--where"_s, u""_s},
          QStringList{u"import"_s, file, m_folder.csv()}}) {
        const Outcome outcome = runCli(words);
        QVERIFY2(outcome.status == status, qPrintable(words.constFirst() + u' ' +
                                                      QString::number(outcome.status) + u' ' + outcome.err));
        QCOMPARE(readAll(file), bytes);
    }
}

void TestCliDamage::damagedPages()
{
    // Whole pages overwritten, one after another: never a crash, and "check" never calls it sound.
    const QByteArray sound = readAll(m_folder.base());
    constexpr qsizetype pageBytes = 4096;
    const qsizetype pages = sound.size() / pageBytes;
    const qsizetype step = std::max<qsizetype>(1, pages / 12);
    for (qsizetype page = 1; page < pages; page += step) {
        QByteArray bytes = sound;
        bytes.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\x5a'));
        const QString file = path(u"page%1.tamiz"_s.arg(page));
        writeAll(file, bytes);
        const Outcome outcome = runCli({u"check"_s, file});
        QVERIFY2(outcome.status == 5,
                 qPrintable(u"page %1: %2 %3"_s.arg(page).arg(outcome.status).arg(outcome.err)));
        const Outcome info = runCli({u"info"_s, file});
        QVERIFY2(info.status >= 0, qPrintable(info.err));
    }
}

void TestCliDamage::aReadOnlyDiskIsRead()
{
    const QString made = workspace();
    QVERIFY(QDir(path(u"."_s)).mkdir(u"disk"_s));
    // A mount of its own, which ends with the process: the folder as a disk that may not be written to.
    const auto onReadOnlyDisk = [&](const QStringList &words) {
        const QString script =
            u"mount --bind \"$1\" \"$2\" && mount -o remount,ro,bind \"$2\" || exit 77; shift 2; exec \"$@\""_s;
        QProcess process;
        process.start(u"unshare"_s,
                      QStringList{u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, QFileInfo(made).absolutePath(),
                                  path(u"disk"_s), QStringLiteral(TAMIZ_CLI)} +
                          words);
        if (!process.waitForFinished(60'000))
            return Outcome{77, {}, {}};
        return Outcome{process.exitCode(), process.readAllStandardOutput(),
                       QString::fromUtf8(process.readAllStandardError())};
    };
    const QString there = path(u"disk/"_s) + QFileInfo(made).fileName();
    const Outcome read = onReadOnlyDisk({u"info"_s, there, u"--json"_s});
    if (read.status == 77 || read.status == 1)
        QSKIP("This system does not let a test mount a folder for reading alone.");
    QVERIFY2(read.status == 0, qPrintable(read.err));
    QCOMPARE(read.json().value(u"contributions"_s).toInt(), SampleFolder::rows);
    const QByteArray before = stateOf(made);
    const Outcome tagged = onReadOnlyDisk({u"tag"_s, there, u"add"_s, u"parque"_s, u"--where"_s, QString()});
    QCOMPARE(tagged.status, 4);
    QVERIFY2(tagged.err.contains(u"cannot be written"_s), qPrintable(tagged.err));
    QCOMPARE(stateOf(made), before);
}

void TestCliDamage::interrupt()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no SIGINT to send to another program.");
#else
    writeAll(path(u"big.csv"_s), sampleCsv(30'000, 5).replace("\n1", "\n51"));
    const QString file = workspace();
    const QByteArray before = stateOf(file);
    const Outcome outcome = runAndInterrupt({u"import"_s, file, path(u"big.csv"_s)});
    if (outcome.status == 0)
        QSKIP("The import was over before it could be interrupted.");
    QVERIFY2(outcome.status == 6, qPrintable(QString::number(outcome.status) + u' ' + outcome.err));
    QVERIFY(outcome.acknowledged().isEmpty());
    QCOMPARE(stateOf(file), before);
    QCOMPARE(runCli({u"check"_s, file}).status, 0);
    // In a workspace that is made by the import, nothing is left.
    const Outcome fresh = runAndInterrupt({u"import"_s, path(u"fresh.tamiz"_s), path(u"big.csv"_s)});
    if (fresh.status == 6)
        QVERIFY(!QFile::exists(path(u"fresh.tamiz"_s)));
#endif
}

QTEST_GUILESS_MAIN(TestCliDamage)
#include "tst_clidamage.moc"
