// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The twenty traps that real exports of platforms set, each as a small file of our own making and what must come of it.
#include "models/import/importfile.h"
#include "tests/models/import/collect.h"
#include "tests/models/import/ziptext.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

QString dateOf(std::optional<qint64> seconds)
{
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s) : QString();
}

/// One line for each record, person and vote: what stands in it and how many things were odd about it.
QStringList linesOf(const QString &path, Mojibake repair)
{
    auto source = recognise(path, u"auto"_s);
    if (!source)
        return {u"refused: "_s + source.error().message};
    if (repair != Mojibake::None) {
        if (source->mapping.noticed != repair)
            return {u"noticed "_s + keyOf(source->mapping.noticed)};
        source->mapping.repair = repair;
    }
    Collected all;
    const auto count = readRecords(*source, all, {});
    if (!count)
        return {u"refused: "_s + count.error().message};
    QStringList lines{u"%1 %2 \"%3\""_s.arg(source->mapping.preset, source->mapping.encoding, source->mapping.delimiter == "\t"_L1 ? u"tab"_s : source->mapping.delimiter)};
    for (const ContributionRecord &record : all.records) {
        QStringList parts{record.externalId, record.title, record.body, dateOf(record.created), record.participantId, record.category};
        for (const Attribute &attribute : record.attributes)
            parts << attribute.name + u'=' + attribute.value;
        parts.removeAll(QString());
        lines << parts.join(u" | "_s) + QString(record.flags.size(), u'!');
    }
    for (const ParticipantRecord &person : all.participants) {
        QStringList parts{u"@"_s + person.externalId};
        for (const Attribute &attribute : person.attributes)
            parts << attribute.name + u'=' + attribute.value;
        lines << parts.join(u" | "_s);
    }
    for (const ImportProblem &problem : all.problems) {
        if (problem.severity == ImportProblem::Severity::Refused)
            lines << u"refused line %1"_s.arg(problem.line);
    }
    return lines;
}

QByteArray macRoman(const QString &text)
{
    // What the bytes of Windows-1252 become when they are read as MacRoman, for the letters used here.
    static const QHash<QChar, QChar> read{{u'¿', u'ø'}, {u'é', u'È'}, {u'ó', u'Û'}, {u'ñ', u'Ò'}, {u'á', u'·'}, {u'í', u'Ì'}};
    QString result;
    for (const QChar c : text)
        result += read.value(c, c);
    return result.toUtf8();
}

} // namespace

class TestTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void traps_data();
    void traps();
    void votesAreALog();

private:
    Scratch m_scratch;
};

void TestTraps::traps_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("repair");
    const auto trap = [](const char *tag, const QString &name, const QByteArray &bytes, const QStringList &expected, const QString &repair = u"none"_s) {
        QTest::newRow(tag) << name << bytes << expected << repair;
    };
    const QString rest = u" | commentable_id=9 | commentable_type=Decidim::Meetings::Meeting | alignment=0 | depth=0 | root_commentable_url=https://x.example/9"_s;
    const QString plain = u"csv UTF-8 \",\""_s;
    trap("1 delimiter: semicolon", u"a.csv"_s, "id;comentario\n1;Más sombra, por favor\n2;Menos ruido, gracias\n",
         {u"csv UTF-8 \";\""_s, u"1 | Más sombra, por favor"_s, u"2 | Menos ruido, gracias"_s});
    trap("1 delimiter: tab", u"a.csv"_s, "id\tcomentario\n1\tMás sombra, por favor; ya\n2\tMenos ruido\n",
         {u"csv UTF-8 \"tab\""_s, u"1 | Más sombra, por favor; ya"_s, u"2 | Menos ruido"_s});
    trap("2 bare CR", u"a.csv"_s, "id,comentario\r1,Más sombra\r2,\"Menos\rruido\"\r", {plain, u"1 | Más sombra"_s, u"2 | Menos\rruido"_s});
    trap("3 mixed line ends", u"a.csv"_s, "id,comentario\r\n1,\"Más\nsombra\"\r\n2,Menos ruido\r\n", {plain, u"1 | Más\nsombra"_s, u"2 | Menos ruido"_s});
    trap("4 quoted line breaks", u"a.csv"_s, "id,comentario\n1,\"uno\n\n\ndos \"\"tres\"\"\n\"\n2,Menos ruido\n",
         {plain, u"1 | uno\n\n\ndos \"tres\"\n"_s, u"2 | Menos ruido"_s});
    trap("5 mark glued to the first header", u"a.csv"_s, "\xEF\xBB\xBFid,comentario\n007,Más sombra\n008,Menos ruido\n",
         {plain, u"007 | Más sombra"_s, u"008 | Menos ruido"_s});
    trap("6 Latin-1 read as MacRoman", u"a.csv"_s, "id,comentario\n1," + macRoman(u"¿Qué pasó con la señal?"_s) + "\n2," + macRoman(u"El niño pidió más árboles aquí"_s) + "\n",
         {plain, u"1 | ¿Qué pasó con la señal?"_s, u"2 | El niño pidió más árboles aquí"_s}, u"latin-as-mac"_s);
    trap("6 UTF-8 read as MacRoman", u"a.csv"_s, u"id,comentario\n1,c√≥mo mejorar la educaci√≥n\n2,m√°s √°rboles\n"_s.toUtf8(),
         {plain, u"1 | cómo mejorar la educación"_s, u"2 | más árboles"_s}, u"utf8-as-mac"_s);
    trap("6 UTF-8 read as Windows-1252", u"a.csv"_s, u"id,comentario\n1,CÃ³mo â€œmejorarâ€\u009D 😀 la educaciÃ³n\n2,niño y niÃ±a\n"_s.toUtf8(),
         {plain, u"1 | Cómo “mejorar” 😀 la educación"_s, u"2 | niño y niña"_s}, u"utf8-as-latin"_s);
    trap("6 nothing is turned back unasked", u"a.csv"_s, u"id,comentario\n1,c√≥mo mejorar\n2,m√°s √°rboles\n"_s.toUtf8(),
         {plain, u"1 | c√≥mo mejorar"_s, u"2 | m√°s √°rboles"_s});
    QTest::newRow("7 escapes of a spreadsheet") << u"a.xlsx"_s << QByteArray("<row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>comentario</t></is></c></row>"
                                                                                  "<row><c><v>7</v></c><c t=\"inlineStr\"><is><t>uno_x000D_\ndos _x005F_x000D_ tres</t></is></c></row>")
                                                << QStringList{u"csv UTF-8 \"\""_s, u"7 | uno\r\ndos _x000D_ tres"_s} << u"none"_s;
    trap("8 hour without minutes", u"a.csv"_s, "id,fecha,comentario\n1,06/09/2015 14,Más sombra\n2,16/09/2015 8,Menos ruido\n",
         {plain, u"1 | Más sombra | 2015-09-06T14:00"_s, u"2 | Menos ruido | 2015-09-16T08:00"_s});
    trap("8 ranges made dates", u"a.csv"_s, "user_id;sexe;taille_org\n17;Homme;10-250\n18;Femme;43739\n19;Femme;250-500\n",
         {u"csv UTF-8 \";\""_s, u"@17 | sexe=Homme | taille_org=10-250"_s, u"@18 | sexe=Femme | taille_org=1-10"_s, u"@19 | sexe=Femme | taille_org=250-500"_s});
    trap("9 dates as numbers of days", u"a.csv"_s, "folio,fecha_solicitud,solicitud\n0401,43003,Pedimos conocer el gasto en banquetas\n0402,43004.5,Queremos saber cuántas luminarias hay\n",
         {plain, u"0401 | Pedimos conocer el gasto en banquetas | 2017-09-25T00:00"_s, u"0402 | Queremos saber cuántas luminarias hay | 2017-09-26T12:00"_s});
    trap("10 leading zeros", u"a.csv"_s, "Folio,cp,comentario\n0401000191417,08120,Más sombra en la calle\n0401000191418,00001,Menos ruido en la plaza\n",
         {plain, u"0401000191417 | Más sombra en la calle | cp=08120"_s, u"0401000191418 | Menos ruido en la plaza | cp=00001"_s});
    trap("11 guard before formula signs", u"a.csv"_s,
         "id;created_at;body;locale;author/id;author/name;alignment;depth;commentable_id;commentable_type;root_commentable_url\n"
         "1;2017-10-16 07:18:14 UTC;'-M. dice que no;es;4;Ana;0;0;9;Decidim::Meetings::Meeting;https://x.example/9\n"
         "2;2017-10-16 07:18:14 UTC;''=1+1;es;4;Ana;0;0;9;Decidim::Meetings::Meeting;https://x.example/9\n"
         "3;2017-10-16 07:18:14 UTC;'comillas' no;es;4;Ana;0;0;9;Decidim::Meetings::Meeting;https://x.example/9\n",
         {u"decidim-comments UTF-8 \";\""_s, u"1 | -M. dice que no | 2017-10-16T07:18 | 4"_s + rest, u"2 | ''=1+1 | 2017-10-16T07:18 | 4"_s + rest,
          u"3 | 'comillas' no | 2017-10-16T07:18 | 4"_s + rest, u"@4 | name=Ana"_s});
    trap("12 hostile content is text", u"a.csv"_s, "id,comentario\n1,../../../../etc/passwd\n2,\"'; DROP TABLE text; --\"\n3,<script>response.write(1)</script>\n4,{{7*7}} %n %1 \\x00\n",
         {plain, u"1 | ../../../../etc/passwd"_s, u"2 | '; DROP TABLE text; --"_s, u"3 | <script>response.write(1)</script>"_s, u"4 | {{7*7}} %n %1 \\x00"_s});
    trap("13 words for nothing", u"a.csv"_s, "id,categoria,edad,autor,comentario\n1,?,N/A,u1,Más sombra\n2,-,null,u2,undefined está bien\n3,Agua,30,-,Menos ruido\n",
         {plain, u"1 | Más sombra | u1"_s, u"2 | undefined está bien | u2"_s, u"3 | Menos ruido | Agua | edad=30"_s});
    trap("14 a .csv that is JSON", u"a.csv"_s, "[{\"id\": 12345678901234567890, \"comentario\": \"Más sombra\"}, {\"id\": 2, \"comentario\": \"Menos ruido\"}]",
         {u"csv UTF-8 \"\""_s, u"12345678901234567890 | Más sombra"_s, u"2 | Menos ruido"_s});
    trap("14 a .json of lines after two empty ones", u"a.json"_s, "\n\n{\"id\": 1, \"comentario\": \"Más sombra\"}\n{\"id\": 2, \"comentario\": \"Menos ruido\"}\n",
         {u"csv UTF-8 \"\""_s, u"1 | Más sombra"_s, u"2 | Menos ruido"_s});
    trap("14 an empty .json", u"a.json"_s, "", {u"refused: The file “a.json” is empty."_s});
    trap("14 an empty list", u"a.json"_s, "[]", {u"csv UTF-8 \"\""_s});
    trap("15 headers of several lines", u"a.csv"_s, "Folio,\"( D )\n\n\n\nInformación\t objeto\",Comentario\n04,x,Más sombra\n05,y,Menos ruido\n",
         {plain, u"04 | Más sombra | ( D ) Información objeto=x"_s, u"05 | Menos ruido | ( D ) Información objeto=y"_s});
    trap("15 headers with markup, long and twice", u"a.csv"_s,
         "id,<i>Edad</i>," + QByteArray(448, 'x') + ",nota,nota, comentario\n1,30,a,b,c,Más sombra\n2,31,d,e,f,Menos ruido\n",
         {plain, u"1 | Más sombra | <i>Edad</i>=30 | "_s + QString(448, u'x') + u"=a | nota=b | nota (2)=c"_s,
          u"2 | Menos ruido | <i>Edad</i>=31 | "_s + QString(448, u'x') + u"=d | nota=e | nota (2)=f"_s});
    trap("15 no name at all", u"a.csv"_s, ",id,comentario\n0,17,Más sombra\n1,23,Menos ruido\n", {plain, u"17 | Más sombra"_s, u"23 | Menos ruido"_s});
    trap("16 short rows and a blank one", u"a.csv"_s, "id,categoria,comentario,zona\n\n1,Agua,Más sombra\n2,Agua,Menos ruido,Norte\n",
         {plain, u"1 | Más sombra | Agua!"_s, u"2 | Menos ruido | Agua"_s});
    trap("18 one id twice, and the same row twice", u"a.csv"_s, "id,autor,comentario\n1,a,Más sombra\n1,a,Más sombra\n1,b,Otra cosa\n",
         {plain, u"1 | Más sombra | a"_s, u"1 (2) | Otra cosa | b!"_s, u"refused line 3"_s});
    trap("19 answers of several code points", u"a.csv"_s, u"user_id;question_id;answer\n17;Q1;1️⃣\n17;Q2;🤷‍♂️\n18;Q1;🔟\n"_s.toUtf8(),
         {u"long-answers UTF-8 \";\""_s, u"1️⃣ | 17 | Q1"_s, u"🤷‍♂️ | 17 | Q2"_s, u"🔟 | 18 | Q1"_s});
    trap("20 the same text many times", u"a.csv"_s, "comentario,zona\nIgual que ayer y que antes,Norte\nIgual que ayer y que antes,Norte\nIgual que ayer y que antes,Norte\n",
         {plain, u"Igual que ayer y que antes"_s, u"Igual que ayer y que antes"_s, u"Igual que ayer y que antes"_s});
}

// 17: one voter may have several rows for one item; the last one counts.
void TestTraps::votesAreALog()
{
    const QString path = m_scratch.path() + u"/polis.zip"_s;
    QVERIFY(writeZip(path, {{"comments.csv", "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,x,0,0,2,1,1,Hola a todos\n"},
                            {"votes.csv", "timestamp,datetime,comment-id,voter-id,vote\n1,x,0,7,1\n2,x,0,8,1\n3,x,0,7,-1\n3,x,0,8,1\n3,x,0,8,0\n"}}));
    const auto found = recogniseEach(path, u"auto"_s);
    QVERIFY(found && found->sources.size() == 1);
    Collected all;
    QVERIFY(readRecords(found->sources[0], all, {}));
    QStringList votes;
    for (const VoteRecord &vote : all.votes)
        votes << u"%1=%2"_s.arg(vote.participantId).arg(vote.value);
    votes.sort();
    QCOMPARE(votes, (QStringList{u"7=-1"_s, u"8=0"_s})); // Of two at one time the later row.
}

void TestTraps::traps()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QFETCH(QString, repair);
    QString path = m_scratch.path() + u'/' + name;
    if (name.endsWith(".xlsx"_L1))
        QVERIFY(writeZip(path, xlsxParts(bytes)));
    else
        path = m_scratch.write(name, bytes);
    const QStringList found = linesOf(path, *mojibakeFromKey(repair));
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"
