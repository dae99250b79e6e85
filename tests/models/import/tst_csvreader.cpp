// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/csvreader.h"
#include "tests/models/import/collect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

// Rows as text: cells between |, one row a line, its first line number in front.
QString dump(const QString &path, const CsvDialect &dialect)
{
    auto reader = CsvReader::open(path, dialect);
    if (!reader)
        return reader.error().message;
    QString out;
    Row row;
    while (true) {
        const auto more = (*reader)->next(row);
        if (!more)
            return out + u"refused: "_s + more.error().detail;
        if (!*more)
            return out;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        out += QString::number(row.line) + u':' + cells.join(u'|') +
               (row.strayQuote ? u" stray"_s : QString()) + (row.unclosedQuote ? u" unclosed"_s : QString()) +
               u'\n';
    }
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void longRecordsCrossTheWindow();
    void limits();
    void lostQuote();
    void sixteenBits();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("lf") << QByteArray("a,b\n1,2\n") << u"1:a|b\n2:1|2\n"_s;
    QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n") << u"1:a|b\n2:1|2\n"_s;
    QTest::newRow("cr") << QByteArray("a,b\r1,2\r") << u"1:a|b\n2:1|2\n"_s;
    QTest::newRow("mixed") << QByteArray("a,b\n1,2\r\n3,4\r5,6") << u"1:a|b\n2:1|2\n3:3|4\n4:5|6\n"_s;
    QTest::newRow("no end") << QByteArray("a,b\n1,") << u"1:a|b\n2:1|\n"_s;
    QTest::newRow("quoted break") << QByteArray("a,b\n\"x\r\ny\nz\",2\n3,4")
                                  << u"1:a|b\n2:x\r\ny\nz|2\n5:3|4\n"_s;
    QTest::newRow("doubled") << QByteArray("a\n\"he said \"\"no\"\"\"\n\"\"\"\"\n")
                             << u"1:a\n2:he said \"no\"\n3:\"\n"_s;
    QTest::newRow("quotes inside") << QByteArray("a,b\n5\" pipe,say \"hi\"\n")
                                   << u"1:a|b\n2:5\" pipe|say \"hi\"\n"_s;
    QTest::newRow("stray") << QByteArray("a,b\n\"x \"y\" z\",2\n") << u"1:a|b\n2:x \"y\" z|2 stray\n"_s;
    QTest::newRow("space before quote") << QByteArray("a,b\n1, \"x, y\"\n") << u"1:a|b\n2:1|x, y\n"_s;
    QTest::newRow("space after quote") << QByteArray("a,b\n\"x\" ,2\n") << u"1:a|b\n2:x|2\n"_s;
    QTest::newRow("blank lines") << QByteArray("a,b\n\n  \r\n1,2\n\n") << u"1:a|b\n4:1|2\n"_s;
    QTest::newRow("empty quoted is a record") << QByteArray("a\n\"\"\nx") << u"1:a\n2:\n3:x\n"_s;
    QTest::newRow("sep line") << QByteArray("sep=,\r\na,b\n1,2") << u"2:a|b\n3:1|2\n"_s;
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "a,b\n1,2")
                          << u"1:a|b\n2:1|2\n"_s;
    QTest::newRow("unclosed last") << QByteArray("a,b\n1,2\n3,\"x") << u"1:a|b\n2:1|2\n3:3|x unclosed\n"_s;
    QTest::newRow("nul") << QByteArray("a,b\n1,2\n3,x\0y\n", 14) << u"1:a|b\n2:1|2\nrefused: line 3"_s;
    QTest::newRow("ragged") << QByteArray("a,b\n1\n1,2,3\n") << u"1:a|b\n2:1\n3:1|2|3\n"_s;
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    Scratch scratch;
    QCOMPARE(dump(scratch.write(u"t.csv"_s, bytes), {}), expected);
}

void TestCsvReader::longRecordsCrossTheWindow()
{
    // Records of every length around the size of the window, with quotes that fall on its edge.
    QByteArray bytes("id,text\n");
    QList<qsizetype> lengths;
    for (int i = 0; i < 40; ++i)
        lengths << 30'000 + i * 3001;
    lengths << 3'000'000;
    for (const qsizetype length : std::as_const(lengths))
        bytes += "7,\"" + QByteArray(length, 'x') + "\"\"\n\"\r\n";
    Scratch scratch;
    auto reader = CsvReader::open(scratch.write(u"t.csv"_s, bytes), {});
    QVERIFY(bool(reader));
    Row row;
    QVERIFY(*(*reader)->next(row));
    qint64 line = 2;
    for (qsizetype i = 0; i + 1 < lengths.size(); ++i) {
        const auto more = (*reader)->next(row);
        QVERIFY(more && *more);
        QCOMPARE(row.line, line);
        QCOMPARE(qsizetype(row.cells[1].size()), lengths[i] + 2);
        QCOMPARE(row.cells[1].back(), '\n');
        line += 2;
    }
    QVERIFY(!(*reader)->next(row)); // Three megabytes over a line break: a lost quote.
}

void TestCsvReader::limits()
{
    Scratch scratch;
    const auto columns = [&](int count) {
        return dump(scratch.write(u"c.csv"_s, QByteArray(count - 1, ',')), {});
    };
    QVERIFY(columns(limits::columns).startsWith(u"1:|"));
    QCOMPARE(columns(limits::columns + 1), u"refused: line 1"_s);
    const auto cell = [&](qint64 bytes, bool quoted) {
        const QByteArray quote = quoted ? "\"" : "";
        return dump(scratch.write(u"c.csv"_s, "a\n" + quote + QByteArray(bytes, 'x') + quote + "\n"), {})
            .right(15);
    };
    QVERIFY(!cell(limits::cellBytes, false).contains(u"refused"));
    QCOMPARE(cell(limits::cellBytes + 1, false), u"refused: line 2"_s);
    QVERIFY(!cell(limits::cellBytes, true).contains(u"refused"));
    QCOMPARE(cell(limits::cellBytes + 1, true), u"refused: line 2"_s);
}

void TestCsvReader::lostQuote()
{
    Scratch scratch;
    const auto breaks = [&](qint64 count) {
        return dump(scratch.write(u"b.csv"_s, "a,b\n1,\"" + QByteArray(count, '\n') + "x\"\n"), {});
    };
    QVERIFY(!breaks(limits::quotedLineBreaks).contains(u"refused"));
    QVERIFY(breaks(limits::quotedLineBreaks + 1).endsWith(u"refused: line 2"));
    // A few lines only, but they are records.
    QVERIFY(dump(scratch.write(u"u.csv"_s, "a,b\n1,\"x\n2,y\n3,z\n"), {}).endsWith(u"refused: line 2"));
}

void TestCsvReader::sixteenBits()
{
    Scratch scratch;
    const QString text = u"id,texto\n1,\"año\n🙂\"\n"_s;
    const QByteArray little("\xFF\xFE" +
                            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    QCOMPARE(dump(scratch.write(u"u.csv"_s, little), {u"UTF-16LE"_s, ',', 10}),
             u"1:id|texto\n2:1|año\n🙂\n"_s);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
