// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each limit of limits.h at the limit, where a file is read, and one beyond it, where it is refused with a sentence.
#include "models/import/archive.h"
#include "models/import/filekind.h"
#include "models/import/limits.h"
#include "models/import/polis.h"
#include "tests/models/import/collect.h"
#include "tests/models/import/ziptext.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

struct Outcome
{
    QString refusal; ///< Empty: it was read.
    Collected all;
};

Outcome import(const QString &path)
{
    Outcome outcome;
    const auto found = recogniseEach(path, u"auto"_s);
    if (!found) {
        outcome.refusal = found.error().message;
        return outcome;
    }
    for (const ImportSource &source : found->sources) {
        const auto count = readRecords(source, outcome.all, {});
        if (!count)
            outcome.refusal = count.error().message;
    }
    return outcome;
}

/// A record of so many levels inside each other; the list of records around it is none of them.
QByteArray nested(int depth)
{
    return "[{\"id\": 1, \"comentario\": \"x\", \"a\": " + QByteArray(depth - 1, '[') + "1" + QByteArray(depth - 1, ']') + "}]";
}

QByteArray sheetOf(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>comentario</t></is></c></row>"
           "<row><c t=\"inlineStr\"><is><t>Hola a todos</t></is></c></row></sheetData>" +
           inside + "</worksheet>";
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void sheets_data();
    void sheets();
    void archives();
    void unpacking();
    void workbookInAnArchive();
    void folders();
    void fileSize();
    void matrix();
    void all();

private:
    Scratch m_scratch;
};

void TestLimits::text_data()
{
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<QByteArray>("beyond");
    QTest::addColumn<QString>("says");
    const auto table = [](const QByteArray &cell) -> QByteArray { return QByteArray("id,comentario\n1,Hola a todos\n2,") + cell + "\n3,Y adiós\n"; };
    const auto wide = [](int columns) -> QByteArray { return QByteArray("c,").repeated(columns - 1) + "comentario\n" + QByteArray("1,").repeated(columns - 1) + "Hola\n"; };
    QTest::newRow("cell") << table(QByteArray(limits::cellBytes, 'x')) << table(QByteArray(limits::cellBytes + 1, 'x')) << u"16 MiB"_s;
    QTest::newRow("quoted cell") << table('"' + QByteArray(limits::cellBytes, 'x') + '"') << table('"' + QByteArray(limits::cellBytes + 1, 'x') + '"') << u"16 MiB"_s;
    QTest::newRow("columns") << wide(limits::columns) << wide(limits::columns + 1) << u"2000"_s;
    QTest::newRow("line breaks in quotes") << table('"' + QByteArray("x\n").repeated(limits::quotedLineBreaks) + '"')
                                           << table('"' + QByteArray("x\n").repeated(limits::quotedLineBreaks + 1) + '"') << u"line 3"_s;
    QTest::newRow("bytes over lines in quotes") << table("\"\n" + QByteArray(limits::quotedBytes - 1, 'x') + '"')
                                                << table("\"\n" + QByteArray(limits::quotedBytes, 'x') + '"') << u"line 3"_s;
    QTest::newRow("depth of JSON") << nested(limits::jsonDepth) << nested(limits::jsonDepth + 1) << QString();
    const auto record = [](qint64 last) -> QByteArray {
        QByteArray row = "a,b,c,d,comentario\n1,1,1,1,Hola\n";
        for (int i = 0; i < 3; ++i)
            row += QByteArray(limits::cellBytes, 'x') + ',';
        return row + QByteArray(last, 'x') + ",y\n";
    };
    QTest::newRow("record") << record(limits::cellBytes - 4) << record(limits::cellBytes - 3) << u"too large"_s;
}

void TestLimits::text()
{
    QFETCH(QByteArray, within);
    QFETCH(QByteArray, beyond);
    QFETCH(QString, says);
    const Outcome read = import(m_scratch.write(u"t.csv"_s, within));
    QCOMPARE(read.refusal, QString());
    QVERIFY(!read.all.records.isEmpty());
    const Outcome refused = import(m_scratch.write(u"t.csv"_s, beyond));
    QVERIFY2(!refused.refusal.isEmpty() && refused.refusal.contains(says), qPrintable(refused.refusal));
}

void TestLimits::sheets_data()
{
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<QByteArray>("beyond");
    const auto deep = [](int depth) -> QByteArray { return sheetOf(QByteArray("<x>").repeated(depth - 1) + QByteArray("</x>").repeated(depth - 1)); };
    const auto attributes = [](int count) -> QByteArray {
        QByteArray tag = "<x";
        for (int i = 0; i < count; ++i)
            tag += " a" + QByteArray::number(i) + "=\"\"";
        return sheetOf(tag + "/>");
    };
    const auto row = [](qint64 number) -> QByteArray {
        return "<?xml version=\"1.0\"?><worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>comentario</t></is></c></row><row r=\"" +
               QByteArray::number(number) + "\"><c t=\"inlineStr\"><is><t>Hola a todos</t></is></c></row></sheetData></worksheet>";
    };
    QTest::newRow("depth of elements") << deep(limits::xmlDepth) << deep(limits::xmlDepth + 1);
    QTest::newRow("attributes") << attributes(limits::xmlAttributes) << attributes(limits::xmlAttributes + 1);
    QTest::newRow("rows") << row(limits::sheetRows) << row(limits::sheetRows + 1);
    const auto cell = [](qint64 bytes) -> QByteArray {
        return "<?xml version=\"1.0\"?><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>comentario</t></is></c></row><row><c t=\"inlineStr\"><is><t>" +
               QByteArray(bytes, 'x') + "</t></is></c></row></sheetData></worksheet>";
    };
    QTest::newRow("cell") << cell(limits::cellBytes) << cell(limits::cellBytes + 1);
}

void TestLimits::sheets()
{
    QFETCH(QByteArray, within);
    QFETCH(QByteArray, beyond);
    auto parts = xlsxParts("");
    const QString path = m_scratch.path() + u"/s.xlsx"_s;
    parts[6].second = within;
    QVERIFY(writeZip(path, parts, within.size() > limits::ratioFrom));
    const Outcome read = import(path);
    QCOMPARE(read.refusal, QString());
    QCOMPARE(read.all.records.size(), 1);
    parts[6].second = beyond;
    QVERIFY(writeZip(path, parts, beyond.size() > limits::ratioFrom));
    QVERIFY(!import(path).refusal.isEmpty());
}

void TestLimits::archives()
{
    const QString path = m_scratch.path() + u"/many.zip"_s;
    QList<std::pair<QByteArray, QByteArray>> entries{{"a.csv", "id,comentario\n1,Hola a todos\n"}};
    for (int i = 1; i < limits::archiveEntries; ++i)
        entries.append({"x" + QByteArray::number(i) + ".png", QByteArray()});
    QVERIFY(writeZip(path, entries));
    QCOMPARE(import(path).refusal, QString());
    entries.append({"one.png", QByteArray()});
    QVERIFY(writeZip(path, entries));
    const WorkTime time;
    QVERIFY(import(path).refusal.contains(QString::number(limits::archiveEntries)));
    QVERIFY(time.milliseconds() < 1000);
}

void TestLimits::unpacking()
{
    QVERIFY(Archive::isWithinLimits(limits::partBytes, limits::partBytes));
    QVERIFY(!Archive::isWithinLimits(limits::partBytes + 1, limits::partBytes + 1));
    QVERIFY(Archive::isWithinLimits(limits::ratioFrom, 1));
    QVERIFY(!Archive::isWithinLimits(limits::ratioFrom + 1, 1));
    const qint64 packed = limits::ratioFrom / limits::ratio + 1;
    QVERIFY(Archive::isWithinLimits(packed * limits::ratio, packed));
    QVERIFY(!Archive::isWithinLimits(packed * limits::ratio + 1, packed));
    QVERIFY(!Archive::isWithinLimits(limits::ratioFrom + 1, 0));
}

void TestLimits::workbookInAnArchive()
{
    const QString path = m_scratch.path() + u"/nested.zip"_s;
    QByteArray book("PK\x03\x04", 4);
    for (const int extra : {0, 1}) {
        book.resize(limits::nestedBytes + extra, 'x');
        QVERIFY(writeZip(path, {{"libro.xlsx", book}}, true));
        // It is no workbook in either case; beyond the limit that is not even looked at.
        QCOMPARE(import(path).refusal.contains(u"64 MiB"_s), extra == 1);
    }
}

void TestLimits::folders()
{
    QDir root(m_scratch.path());
    QVERIFY(root.mkpath(u"many"_s));
    QFile first(root.filePath(u"many/a.csv"_s));
    QVERIFY(first.open(QIODevice::WriteOnly));
    first.write("id,comentario\n1,Hola a todos\n");
    first.close();
    // Files that are known to hold no table are not counted, so these have another name.
    for (int i = 1; i < limits::folderFiles; ++i) {
        QFile file(root.filePath(u"many/x%1.dat"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(import(root.filePath(u"many"_s)).refusal, QString());
    QFile more(root.filePath(u"many/more.dat"_s));
    QVERIFY(more.open(QIODevice::WriteOnly));
    QVERIFY(!import(root.filePath(u"many"_s)).refusal.isEmpty());

    // Files deeper than the limit are not looked for.
    QString deep = u"deep"_s;
    for (int i = 1; i < limits::folderDepth; ++i)
        deep += u"/d"_s;
    QVERIFY(root.mkpath(deep + u"/beyond"_s));
    QVERIFY(QFile::copy(first.fileName(), root.filePath(deep + u"/a.csv"_s)));
    QVERIFY(QFile::copy(first.fileName(), root.filePath(deep + u"/beyond/b.csv"_s)));
    QCOMPARE(import(root.filePath(u"deep"_s)).all.records.size(), 1);
}

void TestLimits::fileSize()
{
    const QString path = m_scratch.write(u"large.csv"_s, "id,comentario\n1,Hola a todos\n");
    QFile file(path);
    if (!file.resize(limits::fileBytes)) // With holes: it takes no room.
        QSKIP("The file system of the test cannot hold a file of 4 GiB.");
    QVERIFY(bool(kindOf(path)));
    QVERIFY(file.resize(limits::fileBytes + 1));
    const auto kind = kindOf(path);
    QVERIFY(!kind && kind.error().message.contains(u"4 GiB"_s));
}

void TestLimits::matrix()
{
    for (const int extra : {0, 1}) {
        const QString folder = m_scratch.path() + u"/polis%1"_s.arg(extra);
        QVERIFY(QDir().mkpath(folder));
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder + u'/' + name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"comments.csv"_s, "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,x,0,0,1,0,1,Hola a todos\n"));
        QByteArray header = "participant,group-id,n-comments,n-votes,n-agree,n-disagree";
        const int statements = limits::matrixColumns + extra - 6;
        for (int i = 0; i < statements; ++i)
            header += ',' + QByteArray::number(i);
        QVERIFY(write(u"participants-votes.csv"_s, header + "\n1,0,0,1,1,0,1" + QByteArray(statements - 1, ',') + '\n'));
        const Outcome outcome = import(folder);
        QCOMPARE(outcome.refusal.isEmpty(), extra == 0);
        QCOMPARE(outcome.all.votes.size(), extra == 0 ? 1 : 0);
    }
}

void TestLimits::all()
{
    const QList<limits::Shown> shown = limits::shown();
    QVERIFY(shown.size() >= 20);
    for (const limits::Shown &limit : shown)
        QVERIFY(!limit.what.isEmpty() && limit.value.contains(QRegularExpression(u"\\d"_s)));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
