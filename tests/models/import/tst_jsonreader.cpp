// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/jsonreader.h"
#include "tests/models/import/collect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

// Rows as lines, cells joined by bars; a refusal by its place.
QString dump(const QByteArray &bytes)
{
    Scratch scratch;
    const QString path = scratch.write(u"t.json"_s, bytes);
    const auto layout = jsonLayout(path, u"UTF-8"_s, {});
    if (!layout)
        return u"refused"_s;
    const auto reader = JsonReader::open(path, u"UTF-8"_s, *layout, {});
    if (!reader)
        return u"refused"_s;
    QString out;
    Row row;
    while (true) {
        const auto more = (*reader)->next(row);
        if (!more)
            return out + u"refused"_s;
        if (!*more)
            return out;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        out += cells.join(u'|') + (row.notes.empty() ? u"\n"_s : u" !\n"_s);
    }
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void depth();
};

void TestJsonReader::layouts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("rows");
    QTest::newRow("list") << QByteArray(R"([{"id":1,"t":"a"},{"id":2,"u":null}])")
                          << u"id|t|u\n1|a|\n2||\n"_s;
    QTest::newRow("nested") << QByteArray(R"([{"title":{"ca":"x","es":"y"},"n":[1,2],"o":[{"k":1}]}])")
                            << u"title/ca|title/es|n|o\nx|y|1, 2|[{\"k\":1}]\n"_s;
    QTest::newRow("wrapped") << QByteArray(R"({"meta":{"n":2},"data":[{"id":1},{"id":2}],"more":[]})")
                             << u"id\n1\n2\n"_s;
    QTest::newRow("lines after blank lines") << QByteArray("\n\n{\"id\":1}\n{\"id\":2}\n") << u"id\n1\n2\n"_s;
    QTest::newRow("long id") << QByteArray("[{\"id\":123456789012345678901}]")
                             << u"id\n123456789012345678901\n"_s;
    QTest::newRow("texts alone") << QByteArray("[\"a\",\"b\"]") << u"value\na\nb\n"_s;
    QTest::newRow("field twice") << QByteArray(R"([{"a":1,"a":2}])") << u"a\n2 !\n"_s;
    QTest::newRow("archive of X") << QByteArray("window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"9\"}}]")
                                  << u"tweet/id_str\n9\n"_s;
    QTest::newRow("two lists") << QByteArray("[1][2]") << u"refused"_s;
    QTest::newRow("one number") << QByteArray("42") << u"refused"_s;
    QTest::newRow("cut off") << QByteArray("[{\"id\":1},{\"id\"") << u"refused"_s;
    QTest::newRow("comment after it") << QByteArray("[{\"id\":1}] // x") << u"refused"_s;
}

void TestJsonReader::layouts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, rows);
    QCOMPARE(dump(json), rows);
}

void TestJsonReader::depth()
{
    const auto nested = [](int depth) -> QByteArray { return "[" + QByteArray(depth, '[') + QByteArray(depth, ']') + "]"; };
    QVERIFY(!dump(nested(limits::jsonDepth)).contains(u"refused"));
    QCOMPARE(dump(nested(limits::jsonDepth + 1)), u"refused"_s);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
