// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/guess.h"
#include "models/import/importfile.h"
#include "models/import/mappingcheck.h"
#include "models/import/numbermarks.h"
#include "tests/models/import/collect.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generations_data();
    void generations();
    void generatorFile();
    void comments();
    void unknownTable();
    void json();
    void refusals();
    void missingColumn();
    void numbers_data();
    void numbers();
    void rowsFollowRoles();
    void partsWithTheSameIds();
    void partsThatClashLate();
    void readingsOfColumns();
    void listsOfColumns();
    void keysOfOtherTables();
};

void TestMapping::generations_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("A")
        << QByteArray(
               "id;category/id;category/name/es;scope/id;scope/name/es;participatory_space/"
               "id;participatory_space/url;"
               "component/id;title;body;state;reference;answer/es;supports;endorsements/total_count;"
               "endorsements/user_endorsements;comments;attachments;followers;published_at;url;is_amend")
        << QByteArray(
               "12;3;Movilidad;4;Norte;1;https://d.example/p;9;Carril;Texto;accepted;R-1;Sí;7;0;;2;0;1;"
               "2017-10-16 07:18:14 UTC;https://d.example/12;false");
    QTest::newRow("B")
        << QByteArray("id;category/id;category/name/ca;category/name/es;scope/id;scope/name/ca;scope/name/es;"
                      "participatory_space/id;component/id;title/ca;title/es;body/ca;body/"
                      "es;address;latitude;longitude;state;"
                      "reference;supports;comments;published_at;url")
        << QByteArray("12;3;;Movilidad;4;;Norte;1;9;;Carril;;Texto;Calle;1.5;2.5;accepted;R-1;7;2;2017-10-16 "
                      "07:18:14 UTC;u");
    QTest::newRow("C")
        << QByteArray(
               "author/id;author/name;author/url;id;category/id;category/name/es;scope/id;scope/name/"
               "es;component/id;"
               "title/es;body/es;state;reference;votes;comments;published_at;url;answered_at;withdrawn")
        << QByteArray("5, 6;Ana, Luis;x;12;3;Movilidad;4;Norte;9;Carril;Texto;accepted;R-1;7;2;2017-10-16 "
                      "07:18:14 UTC;u;;false");
    QTest::newRow("D")
        << QByteArray("id;author/id;author/name;taxonomies/id;taxonomies/name;participatory_space/"
                      "id;component/id;title/es;body/es;"
                      "state;state_published_at;reference;votes;likes/"
                      "total_count;comments;follows_count;published_at;url;"
                      "created_at;updated_at;scope/name/es")
        << QByteArray("12;5;Ana;3;Movilidad;1;9;Carril;Texto;accepted;;R-1;7;0;2;1;2017-10-16 07:18:14 UTC;u;"
                      "2017-10-15 00:00:00 UTC;;Norte");
}

void TestMapping::generations()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    Scratch scratch;
    const auto source = recognise(scratch.write(u"p.csv"_s, header + '\n' + row + '\n'), u"auto"_s);
    QVERIFY2(bool(source), source ? "" : qPrintable(source.error().message));
    QCOMPARE(source->mapping.preset, u"decidim-proposals"_s);
    QCOMPARE(source->mapping.delimiter, u";"_s);
    Collected all;
    const auto count = readRecords(*source, all, {});
    QVERIFY(bool(count));
    QCOMPARE(count->records, 1);
    QCOMPARE(all.records.size(), 1);
    const ContributionRecord &r = all.records[0];
    QCOMPARE(r.externalId, u"12"_s);
    QCOMPARE(r.title, u"Carril"_s);
    QCOMPARE(r.body, u"Texto"_s);
    QCOMPARE(r.category, u"Movilidad"_s);
    QCOMPARE(r.territory, u"Norte"_s);
    QCOMPARE(r.sourceState, u"accepted"_s);
    QCOMPARE(r.votesFor, std::optional<qint64>(7));
    QCOMPARE(r.created, std::optional<qint64>(1508138294));
    QVERIFY(r.flags.isEmpty());
    if (header.contains("author/id"))
        QCOMPARE(r.participantId, u"5"_s);
}

void TestMapping::generatorFile()
{
    Scratch scratch;
    const auto source = recognise(
        scratch.write(
            u"p.csv"_s,
            "id;title/es;body/es;category;scope;author_id;author_region;author_age_band;"
            "author_gender;created_at;state;supports;comments\n"
            "1;Uno;Cuerpo de texto;Agua;Distrito 9;170;Galicia;45-54;m;2024-05-29 18:00:52;;1;0\n"
            "2;Dos;Otro texto;Agua;Distrito 8;170;Galicia;45-54;m;2024-05-30 18:00:52;accepted;3;0\n"),
        u"auto"_s);
    QVERIFY(bool(source));
    Collected all;
    QVERIFY(bool(readRecords(*source, all, {})));
    const ContributionRecord &r = all.records[0];
    QCOMPARE(r.title, u"Uno"_s);
    QCOMPARE(r.body, u"Cuerpo de texto"_s);
    QCOMPARE(r.category, u"Agua"_s);
    QCOMPARE(r.territory, u"Distrito 9"_s);
    QCOMPARE(r.participantId, u"170"_s);
    QCOMPARE(r.created, std::optional<qint64>(1717005652));
    QCOMPARE(r.votesFor, std::optional<qint64>(1));
    QCOMPARE(r.sourceState, QString());
    QCOMPARE(r.language, u"es"_s);
    QCOMPARE(r.attributes, (QList<Attribute>{{u"comments"_s, u"0"_s}}));
    QCOMPARE(all.participants.size(), 1); // The second row says nothing new of 170.
    QCOMPARE(
        all.participants[0].attributes,
        (QList<Attribute>{{u"region"_s, u"Galicia"_s}, {u"age_band"_s, u"45-54"_s}, {u"gender"_s, u"m"_s}}));
}

void TestMapping::comments()
{
    Scratch scratch;
    const auto source = recognise(
        scratch.write(
            u"c.csv"_s,
            "id;created_at;body;locale;author/id;author/name;alignment;depth;commentable_id;commentable_type;"
            "root_commentable_url\n"
            "1;2017-10-16 07:18:14 UTC;'-M. dice;es;4;Ana;0;0;905;Decidim::Meetings::Meeting;u\n"
            "2;2017-10-16 07:18:14 UTC;Sí;es;5;Luis;1;1;1;Decidim::Comments::Comment;u\n"
            "3;2017-10-16 07:18:14 UTC;No;es;5;Luis;-1;0;77;Decidim::Proposals::Proposal;u\n"),
        u"auto"_s);
    QVERIFY(bool(source));
    QCOMPARE(source->mapping.preset, u"decidim-comments"_s);
    Collected all;
    QVERIFY(bool(readRecords(*source, all, {})));
    QCOMPARE(all.records[0].body, u"-M. dice"_s);
    QCOMPARE(all.records[0].kind, Kind::Comment);
    QVERIFY(all.records[0].parentId.isEmpty());
    QVERIFY(all.records[0].attributes.contains(
        Attribute{u"commentable_type"_s, u"Decidim::Meetings::Meeting"_s}));
    QVERIFY(all.records[0].attributes.contains(Attribute{u"commentable_id"_s, u"905"_s}));
    QCOMPARE(all.records[1].parentId, u"1"_s);
    QCOMPARE(all.records[1].parentKind, Kind::Comment);
    QCOMPARE(all.records[2].parentId, u"77"_s);
    QCOMPARE(all.records[2].parentKind, Kind::Proposal);
}

void TestMapping::unknownTable()
{
    Scratch scratch;
    QByteArray bytes("Folio,Usuario,Edad,Colonia,Fecha,¿Qué propone usted para su barrio?\n");
    for (int i = 0; i < 30; ++i)
        bytes += "00" + QByteArray::number(100 + i) + ",u" + QByteArray::number(i % 7) + ",30,Roma," +
                 QByteArray::number(i % 12 + 1) + "/20/2026,Más árboles y bancas en el parque número " +
                 QByteArray::number(i) + "\n";
    const auto source = recognise(scratch.write(u"t.csv"_s, bytes), u"auto"_s);
    QVERIFY(bool(source));
    QCOMPARE(source->mapping.preset, u"csv"_s);
    QList<Role> roles;
    for (const ColumnMapping &column : source->mapping.columns) {
        roles << column.role;
        QVERIFY(!column.reason.isEmpty());
    }
    QCOMPARE(roles, (QList<Role>{Role::Id, Role::Author, Role::ParticipantAttribute, Role::Place, Role::Date,
                                 Role::Body}));
    QCOMPARE(source->mapping.columns[4].format, u"mdy"_s);
    const auto first = preview(*source, 3);
    QVERIFY(bool(first));
    QCOMPARE(first->size(), 3);
    QCOMPARE(first->at(0).externalId, u"00100"_s);
    QVERIFY(first->at(2).created.has_value());
}

void TestMapping::json()
{
    Scratch scratch;
    const auto source =
        recognise(scratch.write(u"t.csv"_s, "id,fecha,texto\n1,25/12/2025,hola a todos\n"), u"auto"_s);
    QVERIFY(bool(source));
    const auto again = Mapping::fromJson(source->mapping.toJson());
    QVERIFY(bool(again));
    QCOMPARE(again->toJson(), source->mapping.toJson());
    QVERIFY(!Mapping::fromJson({}));
}

void TestMapping::refusals()
{
    Scratch scratch;
    const auto code = [&](const QByteArray &bytes) {
        const auto source = recognise(scratch.write(u"x.csv"_s, bytes), u"auto"_s);
        return !source && source.error().code == Error::Code::Refused && !source.error().message.isEmpty();
    };
    QVERIFY(code(""));
    QVERIFY(code("\xEF\xBB\xBF"));
    QVERIFY(code("\r\n \r\n"));
    QVERIFY(code("\x89PNG\r\n\x1A\n...."));
    QVERIFY(code("PK\x03\x04...."));
    QVERIFY(code("<html><table></table></html>"));
    QVERIFY(code("[{\"id\": 1}")); // JSON that does not end; whole JSON is read.
    QVERIFY(!recognise(u"/nowhere/at/all.csv"_s, u"auto"_s));
    QVERIFY(!recognise(scratch.path(), u"auto"_s));
    const auto unknown = recognise(scratch.write(u"x.csv"_s, "a,b\n1,2\n"), u"nonsense"_s);
    QVERIFY(!unknown && unknown.error().code == Error::Code::Usage);
    QVERIFY(!recognise(scratch.write(u"x.csv"_s, "a,b\n1,2\n"), u"decidim-comments"_s));
}

void TestMapping::missingColumn()
{
    Scratch scratch;
    auto source = recognise(scratch.write(u"t.csv"_s, "id,texto\n1,hola a todos\n"), u"auto"_s);
    QVERIFY(bool(source));
    source->path = scratch.write(u"u.csv"_s, "id,otro\n1,hola\n");
    Collected all;
    const auto read = readRecords(*source, all, {});
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"texto"));
}

void TestMapping::numbers_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("kept");
    const auto row = [](const char *name, const QStringList &values, const QString &format, const QStringList &kept) {
        QTest::newRow(name) << values << format << kept;
    };
    row("decimals by a comma", {u"86.065,07"_s, u"0,5"_s, u"-12,25"_s, u"1.000"_s}, u"comma"_s, {u"86065.07"_s, u"0.5"_s, u"-12.25"_s, u"1000"_s});
    row("decimals by a point", {u"86,065.07"_s, u"0.5"_s, u"1,000"_s}, u"point"_s, {u"86065.07"_s, u"0.5"_s, u"1000"_s});
    row("many groups", {u"1.234.567"_s, u"12"_s}, u"comma"_s, {u"1234567"_s, u"12"_s});
    row("five of three decimals", {u"1.385"_s, u"2.524"_s, u"7"_s, u"1.001"_s, u"9.120"_s, u"3.300"_s}, u"comma"_s,
        {u"1385"_s, u"2524"_s, u"7"_s, u"1001"_s, u"9120"_s, u"3300"_s});
    row("four of them prove nothing", {u"1.385"_s, u"2.524"_s, u"1.001"_s, u"9.120"_s}, {}, {u"1.385"_s, u"2.524"_s, u"1.001"_s, u"9.120"_s});
    row("a share", {u"0.385"_s, u"1.385"_s, u"2.524"_s, u"1.001"_s, u"9.120"_s, u"3.300"_s}, {}, {u"0.385"_s, u"1.385"_s, u"2.524"_s, u"1.001"_s, u"9.120"_s, u"3.300"_s});
    row("a latitude", {u"19.432"_s, u"19.4"_s, u"-3.71"_s, u"19.501"_s, u"19.502"_s, u"19.503"_s, u"19.504"_s}, {},
        {u"19.432"_s, u"19.4"_s, u"-3.71"_s, u"19.501"_s, u"19.502"_s, u"19.503"_s, u"19.504"_s});
    row("two ways", {u"1.234,5"_s, u"1,234.5"_s}, {}, {u"1.234,5"_s, u"1,234.5"_s});
    row("no numbers", {u"1.2.3"_s, u"a,b"_s, u"12.04.2016"_s, u"1,,2"_s, u"1.385 €"_s}, {}, {u"1.2.3"_s, u"a,b"_s, u"12.04.2016"_s, u"1,,2"_s, u"1.385 €"_s});
}

// How numbers are written is decided from the whole column, and what is kept can be computed with.
void TestMapping::numbers()
{
    QFETCH(QStringList, values);
    QFETCH(QString, format);
    QFETCH(QStringList, kept);
    NumberEvidence evidence;
    for (const QString &value : values)
        evidence.look(value);
    QCOMPARE(keyOf(evidence.marks()), format);
    for (qsizetype i = 0; i < values.size(); ++i)
        QCOMPARE(plainNumber(values[i], evidence.marks()), kept[i]);
}

// Whoever makes open answers of two columns, in a file or in the window, does not lose what stands in them.
void TestMapping::rowsFollowRoles()
{
    const Scratch scratch;
    const QString path = scratch.write(u"a.csv"_s, "Folio,Comentario,Otro\n1,Más árboles,Menos ruido\n2,Más luz,Más bancas\n");
    const auto source = recognise(path, u"auto"_s);
    QVERIFY(source && source->mapping.rows == RowsAre::Contributions);
    QJsonObject object = source->mapping.toJson();
    QJsonArray columns = object[u"columns"_s].toArray();
    for (int i = 1; i < 3; ++i) {
        QJsonObject column = columns[i].toObject();
        column[u"role"_s] = u"open_answer"_s;
        columns[i] = column;
    }
    object[u"columns"_s] = columns;
    auto mapping = Mapping::fromJson(object);
    QVERIFY(bool(mapping));
    QCOMPARE(mapping->rows, RowsAre::Answers);
    Collected all;
    QVERIFY(bool(readRecords({path, *mapping}, all, {})));
    QStringList texts;
    for (const ContributionRecord &record : std::as_const(all.records))
        texts.append(record.body);
    QCOMPARE(texts, (QStringList{u"Más árboles"_s, u"Menos ruido"_s, u"Más luz"_s, u"Más bancas"_s}));

    recast(mapping->columns, RowsAre::Participants);
    QCOMPARE(settledRows(mapping->columns, RowsAre::Participants), RowsAre::Participants);
    QCOMPARE(mapping->columns[0].role, Role::Author);
    QCOMPARE(mapping->columns[2].role, Role::ParticipantAttribute);
    QCOMPARE(settledRows(source->mapping.columns, RowsAre::Participants), RowsAre::Contributions); // nobody to say it of
    QCOMPARE(settledRows(source->mapping.columns, RowsAre::Answers), RowsAre::Contributions);
}

// Tables of one folder that each count from 1 are consultations of their own; pieces of one are one.
void TestMapping::partsWithTheSameIds()
{
    const Scratch apart;
    apart.write(u"pregunta 1.csv"_s, "id,comentario\n1,Más árboles\n2,Más luz\n");
    apart.write(u"pregunta 2.csv"_s, "id,comentario\n1,Menos ruido\n2,Menos baches\n");
    const auto two = recogniseEach(apart.path(), u"auto"_s);
    QVERIFY(two && two->sources.size() == 2);
    QVERIFY(two->sources[0].mapping.family != two->sources[1].mapping.family);
    QCOMPARE(two->sources[1].mapping.title, u"pregunta 2"_s);

    const Scratch pieces;
    pieces.write(u"enero.csv"_s, "id,comentario\n1,Más árboles\n2,Más luz\n");
    pieces.write(u"febrero.csv"_s, "id,comentario\n1,Más árboles\n2,Más luz y agua\n3,Menos ruido\n");
    const auto one = recogniseEach(pieces.path(), u"auto"_s);
    QVERIFY(one && one->sources.size() == 2);
    QCOMPARE(one->sources[0].mapping.family, one->sources[1].mapping.family);
}

// A clash that begins after many records is a clash as well; so is one with a part that is not the one before.
void TestMapping::partsThatClashLate()
{
    const auto table = [](int from, int to, const char *word) {
        QByteArray text = "id,comentario\n";
        for (int i = from; i < to; ++i)
            text += QByteArray::number(i) + ',' + word + ' ' + QByteArray::number(i) + '\n';
        return text;
    };
    const Scratch late;
    late.write(u"a.csv"_s, table(0, 21'000, "Más árboles"));
    late.write(u"b.csv"_s, table(20'000, 40'000, "Menos ruido"));
    const auto two = recogniseEach(late.path(), u"auto"_s);
    QVERIFY(two && two->sources.size() == 2);
    QVERIFY(two->sources[0].mapping.family != two->sources[1].mapping.family);

    const Scratch third;
    third.write(u"a.csv"_s, table(0, 100, "Más árboles"));
    third.write(u"b.csv"_s, table(100, 200, "Más árboles"));
    third.write(u"c.csv"_s, table(0, 100, "Menos ruido"));
    const auto three = recogniseEach(third.path(), u"auto"_s);
    QVERIFY(three && three->sources.size() == 3);
    QVERIFY(three->sources[0].mapping.family != three->sources[2].mapping.family);

    const Scratch pieces; // 20,000 with the same ids, of which a third was written anew: updates
    pieces.write(u"a.csv"_s, table(0, 21'000, "Más árboles"));
    pieces.write(u"b.csv"_s, table(0, 14'000, "Más árboles") + table(14'000, 21'000, "Menos ruido").sliced(14));
    const auto one = recogniseEach(pieces.path(), u"auto"_s);
    QVERIFY(one && one->sources.size() == 2);
    QCOMPARE(one->sources[0].mapping.family, one->sources[1].mapping.family);

    const auto stopped = recogniseEach(late.path(), u"auto"_s, {}, {}, Progress([] { return true; }, {}));
    QVERIFY(!stopped && stopped.error().code == Error::Code::Cancelled);
}

// What a person chooses of how values are read: the marks of numbers, and whether a name is a person.
void TestMapping::readingsOfColumns()
{
    const Scratch scratch;
    const QString path = scratch.write(u"a.csv"_s, "id,comentario,autor,edad del autor,gasto\n1,Más árboles,Ana Ruiz,30,1.385\n2,Menos ruido,Ana Ruiz,61,12.5\n3,Más luz,Luis Gil,20,7\n");
    auto source = recognise(path, u"auto"_s);
    QVERIFY(source);
    Mapping &mapping = source->mapping;
    const auto checkOf = [&](qsizetype column) { return checkMapping(*source, 100, {})->columns.value(column); };
    QCOMPARE(checkOf(4).readings.size(), 3);
    QCOMPARE(currentReading(checkOf(4).readings, mapping.columns[4]), 0);
    QVERIFY(checkOf(0).readings.isEmpty());
    QVERIFY(chooseColumn(mapping, u"gasto"_s, Role::Attribute, u"comma"_s));
    QCOMPARE(currentReading(checkOf(4).readings, mapping.columns[4]), 1);
    QVERIFY2(checkOf(4).sentence.contains(u"1 value"_s), qPrintable(checkOf(4).sentence)); // 12.5 is none so
    auto first = preview(*source, 3);
    QVERIFY(first);
    const auto valueOf = [](const ContributionRecord &record, const QString &name) {
        const auto found = std::ranges::find(record.attributes, name, &Attribute::name);
        return found == record.attributes.end() ? QString() : found->value;
    };
    QCOMPARE(valueOf(first->at(0), u"gasto"_s), u"1385"_s);
    QCOMPARE(valueOf(first->at(0), u"edad del autor"_s), u"30"_s); // said of the author, and shown
    QVERIFY(!mapping.columns[2].warning.isEmpty());                // authors known by name alone

    QCOMPARE(checkOf(2).readings.size(), 2);
    const ColumnReading text = checkOf(2).readings[1];
    QVERIFY(chooseColumn(mapping, u"AUTOR"_s, text.role, text.format));
    QCOMPARE(mapping.rows, RowsAre::Contributions);
    first = preview(*source, 3);
    QVERIFY(first);
    QVERIFY(first->at(1).participantId.isEmpty());
    QCOMPARE(valueOf(first->at(1), u"autor"_s), u"Ana Ruiz"_s);
    QCOMPARE(checkOf(2).readings[0].role, Role::Author); // and back
    QVERIFY(!chooseColumn(mapping, u"nadie"_s, Role::Ignore, {}));

    const QString dates = scratch.write(u"b.csv"_s, "id,comentario,fecha\n1,Más árboles,03/04/2024\n2,Menos ruido,05/06/2024\n");
    source = recognise(dates, u"auto"_s);
    QVERIFY(source);
    QCOMPARE(checkOf(2).readings.size(), 3);
    QVERIFY(chooseColumn(source->mapping, u"fecha"_s, Role::Date, u"mdy"_s));
    QCOMPARE(preview(*source, 1)->at(0).created, std::optional<qint64>(1709510400)); // 4 March
}

// A list of columns, or of questions, that comes with the answers is no answer.
void TestMapping::listsOfColumns()
{
    const Scratch scratch;
    scratch.write(u"encuesta.csv"_s, "id,p1,p2,p3,comentario\n1,2,1,3,Más árboles en la plaza\n2,1,1,2,Más luz en la calle\n");
    scratch.write(u"variables.csv"_s, "variable,etiqueta\np1,¿Cómo es su barrio?\np2,¿Qué tan segura es su calle?\np3,¿Cuánto ruido hay?\n");
    scratch.write(u"question dictionary.tsv"_s, "id1\tid2\ttype\ttitle\n162\tUX\tLibre\tQue faudrait-il faire pour améliorer l'eau ?\n163\tUY\tLibre\tQue faut-il baisser ?\n");
    const auto found = recogniseEach(scratch.path(), u"auto"_s);
    QVERIFY(found);
    QCOMPARE(found->sources.size(), 1);
    QVERIFY(found->sources[0].path.endsWith(u"encuesta.csv"_s));
    QCOMPARE(found->notes.size(), 2);
    QVERIFY2(found->notes.join(u' ').contains(u"variables.csv"_s), qPrintable(found->notes.join(u' ')));
    QVERIFY(recogniseEach(scratch.path() + u"/variables.csv"_s, u"auto"_s)); // by itself it is what it is
}

void TestMapping::keysOfOtherTables()
{
    const Scratch scratch;
    scratch.write(u"respuestas.csv"_s, "id,pregunta_id,comentario\n1,A,Más árboles\n2,B,Más luz\n");
    scratch.write(u"diccionario.csv"_s, "pregunta_id,texto\nA,¿Qué falta en su barrio?\nB,¿Qué sobra en su calle?\n");
    scratch.write(u"diccionario de quejas.csv"_s, "folio,queja\n1,Mucho ruido en la calle\n2,Muchos baches\n"); // nothing in common
    const auto found = recogniseEach(scratch.path(), u"auto"_s);
    QVERIFY(found && found->sources.size() == 2);
    QCOMPARE(found->notes.size(), 1);
    QVERIFY2(found->notes[0].contains(u"diccionario.csv"_s), qPrintable(found->notes[0]));
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
