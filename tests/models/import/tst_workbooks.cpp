// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/filekind.h"
#include "models/import/limits.h"
#include "models/import/sheetnumbers.h"
#include "models/import/sheetreader.h"
#include "tests/models/import/collect.h"
#include "tests/models/import/ziptext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

// The rows of a sheet as lines: "3: a|b|c", with a sign for each note.
QStringList rowsOf(const QString &path, const QString &sheet = {})
{
    const Result<FileKind> kind = kindOf(path);
    if (!kind)
        return {u"refused: "_s + kind.error().message};
    Result<std::unique_ptr<RowReader>> reader = openSheet(path, *kind, sheet);
    if (!reader)
        return {u"refused: "_s + reader.error().message};
    QStringList lines;
    Row row;
    while (lines.size() < 100) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return lines << u"refused: "_s + more.error().message;
        if (!*more)
            break;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        lines << QString::number(row.line) + u": "_s + cells.join(u'|') +
                     QString(qsizetype(row.notes.size()), u'!');
    }
    return lines;
}

} // namespace

class TestWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xlsx_data();
    void xlsx();
    void ods_data();
    void ods();
    void numberFormats_data();
    void numberFormats();
    void sheets();
    void archives();
    void encodingAsAsked();
    void pabulib();
    void krakow();
    void hostile_data();
    void hostile();
    void columnsAtTheLimit();

private:
    Scratch m_scratch;
};

void TestWorkbooks::xlsx_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<QByteArray>("styles");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QStringList>("expected");
    const QByteArray none;
    const QByteArray dates =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\\ HH:MM:SS\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"00000\"/><numFmt numFmtId=\"166\" formatCode=\"&quot;day&quot; "
        "0.0\"/></numFmts><cellXfs><xf "
        "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf "
        "numFmtId=\"166\"/></cellXfs>";
    const QByteArray day = "<row r=\"1\"><c s=\"1\"><v>43739</v></c><c s=\"2\"><v>42262.4519560185</v></c><c "
                           "s=\"3\"><v>123</v></c><c s=\"4\"><v>2.5</v></c><c><v>43739</v></c></row>";
    QTest::newRow("texts shared, rich, without their pronunciation")
        << QByteArray("<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
        << QByteArray("<si><t>uno</t></si><si><r><t>ri</t></r><r><t xml:space=\"preserve\">co "
                      "</t></r><rPh><t>x</t></rPh></si>")
        << none << none << QStringList{u"1: uno|rico "_s};
    QTest::newRow("escaped characters")
        << QByteArray(
               "<row><c t=\"inlineStr\"><is><t>a_x000D_\nb _x005F_x000D_ _xZZZZ_ _xD83D_</t></is></c></row>")
        << none << none << none << QStringList{u"1: a_x000D_\nb _x005F_x000D_ _xZZZZ_ _xD83D_"_s};
    QTest::newRow("an escape becomes its character")
        << QByteArray("<row><c t=\"inlineStr\"><is><t>a_x000D_\nb _x005F_x000D_</t></is></c></row>") << none
        << none << none << QStringList{u"1: a\r\nb _x000D_"_s};
    QTest::newRow("days since 1900, by the format")
        << day << none << dates << none
        << QStringList{u"1: 2019-10-01|2015-09-15 10:50:49|00123|2.5|43739"_s};
    QTest::newRow("days since 1904") << day << none << dates << QByteArray("<workbookPr date1904=\"1\"/>")
                                     << QStringList{u"1: 2023-10-02|2019-09-16 10:50:49|00123|2.5|43739"_s};
    QTest::newRow("missing cells and short rows are filled up")
        << QByteArray("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c></row><row r=\"4\"><c "
                      "r=\"B4\"><v>2</v></c></row><row r=\"5\"><c r=\"A5\" s=\"1\"/></row>")
        << none << none << none << QStringList{u"1: 1||3"_s, u"4: |2|"_s};
    QTest::newRow("truth, errors, formulas, texts that are not there")
        << QByteArray("<row><c t=\"b\"><v>1</v></c><c "
                      "t=\"e\"><v>#REF!</v></c><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c><c "
                      "t=\"s\"><v>9</v></c></row>")
        << none << none << none << QStringList{u"1: true|#REF!||2!!!"_s};
    QTest::newRow("numbers as people write them")
        << QByteArray("<row><c><v>401000191417</v></c><c><v>1.2E+3</v></c><c><v>0.10000000000000001</v></"
                      "c><c><v>12345678901234567890</v></c></row>")
        << none << none << none << QStringList{u"1: 401000191417|1200|0.1|12345678901234567890"_s};
}

void TestWorkbooks::xlsx()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, texts);
    QFETCH(QByteArray, styles);
    QFETCH(QByteArray, properties);
    QFETCH(QStringList, expected);
    const QString path = m_scratch.path() + u"/a.xlsx"_s;
    QVERIFY(writeZip(path, xlsxParts(rows, texts, styles, properties)));
    QCOMPARE(rowsOf(path), expected);
}

void TestWorkbooks::ods_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("paragraphs, spaces, breaks; a comment is not read")
        << QByteArray(
               "<table:table-row><table:table-cell "
               "office:value-type=\"string\"><office:annotation><text:p>no</text:p></office:annotation>"
               "<text:p>uno</text:p><text:p>dos<text:s "
               "text:c=\"3\"/>tres<text:line-break/>cu<text:span>atro</text:span></text:p></"
               "table:table-cell></table:table-row>")
        << QStringList{u"1: uno\ndos   tres\ncuatro"_s};
    QTest::newRow("typed values")
        << QByteArray("<table:table-row><table:table-cell office:value-type=\"float\" "
                      "office:value=\"1200\"><text:p>1.200,00</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"float\" "
                      "office:value=\"123\"><text:p>00123</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"date\" "
                      "office:date-value=\"2015-09-15T10:50:18.999999999\"/>"
                      "<table:table-cell office:value-type=\"time\" office:time-value=\"PT10H50M19S\"/>"
                      "<table:table-cell office:value-type=\"boolean\" "
                      "office:boolean-value=\"true\"/></table:table-row>")
        << QStringList{u"1: 1200|00123|2015-09-15 10:50:19|10:50:19|true"_s};
    QTest::newRow("repeated cells and rows, and the empty end of a sheet")
        << QByteArray(
               "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/><table:table-cell "
               "table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
               "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
               "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell "
               "table:number-columns-repeated=\"16384\"/></table:table-row>")
        << QStringList{u"1: |x|x"_s, u"2: |x|x"_s};
}

void TestWorkbooks::ods()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, expected);
    const QString path = m_scratch.path() + u"/a.ods"_s;
    QVERIFY(writeZip(path, odsParts("<table:table table:name=\"H\">" + rows + "</table:table>")));
    QCOMPARE(rowsOf(path), expected);
}

void TestWorkbooks::numberFormats_data()
{
    using Kind = NumberFormat::Kind;
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *code, Kind kind) {
        QTest::newRow(code) << QString::fromLatin1(code) << int(kind);
    };
    row("General", Kind::Plain);
    row("#,##0.00 [$EUR]", Kind::Plain);
    row("0.00E+00", Kind::Plain);
    row("\"dias\" 0", Kind::Plain);
    row("[$-80A]dd/mm/yyyy", Kind::Date);
    row("mmm yy", Kind::Date);
    row("yyyy-mm-dd hh:mm", Kind::DateTime);
    row("h:mm AM/PM", Kind::Time);
    row("[h]:mm:ss", Kind::Duration);
    row("[Red]0;[Blue]-0", Kind::Plain);
}

void TestWorkbooks::numberFormats()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QCOMPARE(int(numberFormat(200, code).kind), kind);
}

void TestWorkbooks::sheets()
{
    const QString path = m_scratch.path() + u"/s.xlsx"_s;
    QVERIFY(writeZip(path, xlsxParts("")));
    QCOMPARE(rowsOf(path),
             (QStringList{u"1: id|comentario"_s, u"2: 7|De la otra hoja"_s})); // The first is empty.
    QCOMPARE(rowsOf(path, u"2"_s), rowsOf(path, u"Otra"_s));
    QVERIFY(rowsOf(path, u"Nada"_s).constFirst().contains(u"Datos, Otra"_s));
    const auto source = recognise(path, u"auto"_s);
    QVERIFY(bool(source));
    QCOMPARE(source->mapping.sheet, u"Otra"_s);
    QVERIFY(source->mapping.reason.contains(u"Datos"_s)); // What is not read is said.
    Collected all;
    const auto count = readRecords(*source, all, {});
    QVERIFY(bool(count));
    QCOMPARE(count->records, 1);
    QCOMPARE(all.records[0].body, u"De la otra hoja"_s);
}

void TestWorkbooks::archives()
{
    const QString book = m_scratch.path() + u"/inner.xlsx"_s;
    QVERIFY(writeZip(book, xlsxParts("")));
    QFile file(book);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString path = m_scratch.path() + u"/export.zip"_s;
    QVERIFY(writeZip(path, {{"README.md", "Read me"},
                            {"datos/a.csv", "id;comentario\n1;Hola a todos\n"},
                            {"../fuera.csv", "id;comentario\n2;No se lee\n"},
                            {"b.txt", "[{\"id\": \"x\", \"body\": \"De una lista\"}]"},
                            {"libro.dat", file.readAll()}}));
    const auto found = recogniseEach(path, u"auto"_s);
    QVERIFY2(bool(found), qPrintable(found ? QString() : found.error().message));
    QStringList texts;
    for (const ImportSource &source : found->sources) {
        Collected all;
        QVERIFY(bool(readRecords(source, all, {})));
        for (const ContributionRecord &record : all.records)
            texts << source.member + u": "_s + record.body;
    }
    QCOMPARE(texts, (QStringList{u"datos/a.csv: Hola a todos"_s, u"b.txt: De una lista"_s,
                                 u"libro.dat: De la otra hoja"_s}));
    QCOMPARE(found->notes.size(), 1);
    const auto one = fingerprint(found->sources[0]);
    const auto two = fingerprint(found->sources[1]);
    QVERIFY(one && two && one->sha256 != two->sha256);
}

void TestWorkbooks::encodingAsAsked()
{
    const QString path = m_scratch.write(u"e.csv"_s, "id;comentario\n1;c\xA1rte\n");
    const auto source = recognise(path, u"auto"_s, {}, u"IBM850"_s);
    QVERIFY(bool(source));
    Collected all;
    QVERIFY(bool(readRecords(*source, all, {})));
    QCOMPARE(all.records[0].body, u"c\u00EDrte"_s);
    QVERIFY(!recognise(path, u"auto"_s, {}, u"no such encoding"_s));
}

void TestWorkbooks::pabulib()
{
    const QString path = m_scratch.write(
        u"a.pb"_s,
        "META\nkey;value\ndescription;Presupuesto de Valle\nunit;Valle\nvote_type;approval\nPROJECTS\n"
        "project_id;cost;votes;name;category\nA/1;1000.0;2;Un parque;verde\nB;20;1;Un puente;calle\n"
        "VOTES\nvoter_id;vote;age;sex\n1;A/1,B;34;F\n2;A/1;0;M\n3;Z;;\n");
    const auto source = recognise(path, u"auto"_s);
    QVERIFY2(bool(source), qPrintable(source ? QString() : source.error().message));
    QCOMPARE(source->mapping.preset, u"pabulib"_s);
    QCOMPARE(source->mapping.title, u"Presupuesto de Valle"_s);
    Collected all;
    const auto count = readRecords(*source, all, {});
    QVERIFY(bool(count));
    QCOMPARE(count->records, 2);
    QCOMPARE(all.records[0].externalId, u"A/1"_s);
    QCOMPARE(all.records[0].title, u"Un parque"_s);
    QCOMPARE(all.participants.size(), 3);
    QCOMPARE(all.participants[0].attributes, (QList<Attribute>{{u"age"_s, u"34"_s}, {u"sex"_s, u"F"_s}}));
    QCOMPARE(all.votes.size(), 3);
    QCOMPARE(all.votes[1].contributionId, u"B"_s);
    QCOMPARE(all.problems.size(), 1); // The third voter's project is not there.
}

void TestWorkbooks::krakow()
{
    const QString path = sharedFolder() + u"/data/pabulib/Poland_Krakow_2024.pb"_s;
    if (sharedFolder().isEmpty() || !QFile::exists(path))
        QSKIP("TAMIZ_SHARED does not point to the real files.");
    const auto source = recognise(path, u"auto"_s);
    QVERIFY(bool(source));
    Collected all;
    QVERIFY(bool(readRecords(*source, all, {})));
    QCOMPARE(all.records.size(), 119);
    QCOMPARE(all.participants.size(), 65101);
    const auto sex = [&](const QString &value) {
        return std::count_if(all.participants.begin(), all.participants.end(),
                             [&](const ParticipantRecord &one) {
                                 return one.attributes.contains(Attribute{u"sex"_s, value});
                             });
    };
    QCOMPARE(sex(u"F"_s), 36693);
    QCOMPARE(sex(u"M"_s), 28408);
    // What each project declares is what the ballots say.
    QHash<QString, qint64> counted;
    for (const VoteRecord &vote : all.votes)
        ++counted[vote.contributionId];
    for (const ContributionRecord &record : all.records)
        QVERIFY(
            record.attributes.contains(Attribute{u"votes"_s, QString::number(counted[record.externalId])}));
}

void TestWorkbooks::hostile_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const QByteArray doctype = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    QTest::newRow("a document type")
        << doctype + "<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>";
    QTest::newRow("cut in the middle") << QByteArray("<worksheet><sheetData><row><c><v>1");
    QTest::newRow("nested too deep") << QByteArray("<x>").repeated(300) + QByteArray("</x>").repeated(300);
    QByteArray many = "<worksheet";
    for (int i = 0; i < 300; ++i)
        many += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("too many attributes") << many + "/>";
    QTest::newRow("a tag without an end")
        << "<worksheet a=\"" + QByteArray(limits::xmlTagBytes, 'x') + "\"/>";
    QTest::newRow("a row that no sheet has") << QByteArray(
        "<worksheet><sheetData><row r=\"4294967295\"><c><v>1</v></c></row></sheetData></worksheet>");
    QTest::newRow("a bomb") << "<worksheet>" + QByteArray(qsizetype(60) << 20, ' ') + "</worksheet>";
}

void TestWorkbooks::hostile()
{
    QFETCH(QByteArray, sheet);
    auto parts = xlsxParts("");
    parts[6].second = sheet;
    const QString path = m_scratch.path() + u"/h.xlsx"_s;
    QVERIFY(writeZip(path, parts));
    const WorkTime time;
    const QStringList rows = rowsOf(path, u"1"_s);
    QVERIFY2(time.milliseconds() < 1000, "slow");
    QVERIFY2(!rows.isEmpty() && rows.constLast().startsWith(u"refused: "_s), qPrintable(rows.join(u'\n')));
}

void TestWorkbooks::columnsAtTheLimit()
{
    const QString path = m_scratch.path() + u"/l.ods"_s;
    for (const int extra : {0, 1}) {
        QVERIFY(writeZip(
            path, odsParts("<table:table table:name=\"H\"><table:table-row><table:table-cell "
                           "table:number-columns-repeated=\"" +
                           QByteArray::number(limits::columns + extra) +
                           "\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>")));
        QCOMPARE(rowsOf(path).constFirst().startsWith(u"refused"_s), extra == 1);
    }
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
