// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mappingcheck.h"
#include "models/import/savedmappings.h"
#include "tests/models/import/collect.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// A team's own mapping, kept under a name and used on the next file; and what the check says before an import.
class TestSavedMappings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptAndUsedAgain();
    void aMissingColumnDoesNotFit();
    void namesAndErrors();
    void checkCountsAsTheImportDoes();
    void checkSpeaksOfColumns();
    void rowsAsTheyStand();

private:
    ImportSource source(const QByteArray &bytes) const
    {
        const auto found = recognise(m_scratch.write(u"a.csv"_s, bytes), u"auto"_s);
        Q_ASSERT(found);
        return *found;
    }
    QString folder() const { return m_scratch.path() + u"/mappings"_s; }

    Scratch m_scratch;
};

namespace {

ColumnMapping &column(Mapping &mapping, const QString &header)
{
    return *std::ranges::find(mapping.columns, header, &ColumnMapping::header);
}

} // namespace

void TestSavedMappings::keptAndUsedAgain()
{
    ImportSource first = source("clave,lo que pide,donde\n1,Más árboles en la plaza,Norte\n2,Menos ruido de noche,Sur\n");
    column(first.mapping, u"clave"_s).role = Role::Author;
    column(first.mapping, u"donde"_s).role = Role::Category;
    first.mapping.kind = Kind::Message;
    QVERIFY(saveMapping(u"Mi formulario / 2026"_s, first.mapping, folder()));
    const QList<SavedMapping> all = savedMappings(folder());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].name, u"Mi formulario / 2026"_s);

    // The next file: other delimiter and encoding, one column more, another order.
    ImportSource next = source(u"donde;nueva;lo que pide;clave\nNorte;x;Señalización en la niñez;7\nSur;y;Más árboles;8\n"_s.toLatin1());
    const SavedMapping *fits = fitting(all, next.mapping);
    QVERIFY(fits);
    const auto mapping = applied(*fits, next.mapping);
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->delimiter, u";"_s);
    QCOMPARE(mapping->encoding, u"windows-1252"_s);
    QCOMPARE(mapping->family, first.mapping.family);
    QVERIFY(mapping->reason.contains(u"nueva"_s));
    Collected records;
    QVERIFY(readRecords({next.path, *mapping}, records, {}));
    QCOMPARE(records.records.size(), 2);
    QCOMPARE(records.records[0].kind, Kind::Message);
    QCOMPARE(records.records[0].participantId, u"7"_s);
    QCOMPARE(records.records[0].category, u"Norte"_s);
    QCOMPARE(records.records[0].body, u"Señalización en la niñez"_s);
}

void TestSavedMappings::aMissingColumnDoesNotFit()
{
    const ImportSource first = source("id,comentario,zona\n1,Más árboles en la plaza,Norte\n2,Menos ruido,Sur\n");
    const ImportSource other = source("id,texto\n1,Más árboles en la plaza\n2,Menos ruido\n");
    QVERIFY(!applied({u"x"_s, first.mapping}, other.mapping));
    QVERIFY(!fitting({{u"x"_s, first.mapping}}, other.mapping));
}

void TestSavedMappings::namesAndErrors()
{
    const ImportSource any = source("id,comentario\n1,Más árboles\n");
    QVERIFY(!saveMapping(u"  "_s, any.mapping, folder()));
    QVERIFY(!saveMapping(QString(81, u'x'), any.mapping, folder()));
    QVERIFY(saveMapping(QString(80, u'x'), any.mapping, folder()));
    QVERIFY(saveMapping(u"../../x"_s, any.mapping, folder())); // A name is no path.
    QVERIFY(!QFile::exists(m_scratch.path() + u"/../x.json"_s));
    QVERIFY(bool(savedMapping(u"../../X"_s, folder())));
    QVERIFY(removeMapping(u"../../x"_s, folder()));
    QVERIFY(!savedMapping(u"../../x"_s, folder()));
    QVERIFY(!removeMapping(u"nothing"_s, folder()));
    QFile damaged(folder() + u"/damaged.json"_s);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"name\": \"damaged\", \"columns\": 7}");
    damaged.close();
    QVERIFY(!savedMapping(u"damaged"_s, folder()));
    QVERIFY(std::ranges::none_of(savedMappings(folder()), [](const SavedMapping &s) { return s.name == "damaged"_L1; }));
}

void TestSavedMappings::checkCountsAsTheImportDoes()
{
    QByteArray bytes("id,fecha,comentario\n");
    for (int i = 1; i <= 3000; ++i)
        bytes += QByteArray::number(i % 100 == 0 ? i - 1 : i) + (i % 50 == 0 ? ",ayer," : ",2026-01-02,") + "Texto de la persona\n";
    const ImportSource file = source(bytes);
    Collected all;
    QVERIFY(readRecords(file, all, {}));
    const qint64 flagged = std::ranges::count_if(all.records, [](const ContributionRecord &r) { return !r.flags.isEmpty(); });
    const auto check = checkMapping(file, 1'000'000, {});
    QVERIFY(bool(check));
    QVERIFY(check->complete);
    QCOMPARE(check->records, 3000);
    QCOMPARE(check->flagged, flagged);
    QCOMPARE(check->refused, all.refused);
    QVERIFY(check->odd() > 0);
    QVERIFY(!check->problems.isEmpty());
    const auto part = checkMapping(file, 100, {});
    QVERIFY(part && !part->complete);
    QCOMPARE(part->records, 100);
    const auto cancelled = checkMapping(file, 1'000'000, Progress([] { return true; }, {}));
    QVERIFY(!cancelled);
}

void TestSavedMappings::checkSpeaksOfColumns()
{
    ImportSource file = source("id,fecha,votos,cp,zona,comentario\n"
                               "1,03/04/2026,1.200,08120,Norte,Texto uno\n"
                               "1,05/06/2026,3.400,08121,Sur,Texto dos\n"
                               "3,07/08/2026,12,08122,,Texto tres\n");
    column(file.mapping, u"votos"_s).role = Role::VotesFor;
    column(file.mapping, u"id"_s).role = Role::Id;
    column(file.mapping, u"fecha"_s).role = Role::Date;
    const auto check = checkMapping(file, 1000, {});
    QVERIFY(bool(check));
    QHash<QString, ColumnCheck> found;
    for (qsizetype i = 0; i < check->columns.size(); ++i)
        found.insert(file.mapping.columns[i].header, check->columns[i]);
    QVERIFY(found[u"id"_s].serious);
    QVERIFY(found[u"id"_s].sentence.contains(u'1'));
    QVERIFY(found[u"fecha"_s].serious); // Day or month first: nothing tells.
    QVERIFY(found[u"votos"_s].sentence.contains(u"1.234"_s));
    QVERIFY(found[u"cp"_s].sentence.contains(u"zeros"_s));
    QVERIFY(found[u"zona"_s].sentence.contains(u"33 %"_s));
    QVERIFY(found[u"zona"_s].sentence.contains(u"Norte"_s));
    QVERIFY(!found[u"comentario"_s].serious);

    ImportSource decided = source("id,fecha,comentario\n1,03/04/2026,Texto uno\n2,25/06/2026,Texto dos\n");
    const auto clear = checkMapping(decided, 1000, {});
    QVERIFY(!clear->columns[1].serious);
    QVERIFY(clear->columns[1].sentence.contains(u"day first"_s));
}

void TestSavedMappings::rowsAsTheyStand()
{
    const ImportSource file = source("id,comentario\n1,\"Más\nárboles\"\n2,Menos ruido\n");
    const auto record = rawRecord(file, 4);
    QVERIFY(bool(record));
    QCOMPARE(record->headers, (QStringList{u"id"_s, u"comentario"_s}));
    QCOMPARE(record->cells, (QStringList{u"2"_s, u"Menos ruido"_s}));
    QVERIFY(!rawRecord(file, 3)); // In the middle of a record.
    QVERIFY(!rawRecord(file, 99));
}

QTEST_GUILESS_MAIN(TestSavedMappings)
#include "tst_savedmappings.moc"
