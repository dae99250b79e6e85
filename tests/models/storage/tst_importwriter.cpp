// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/domain/kind.h"
#include "models/storage/integrity.h"
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/storage/searching.h"

using namespace tamiz;
using namespace Qt::StringLiterals;

class ImportWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFileAgainIsAllUnchanged();
    void aChangedTextIsAnUpdateThatUndoTakesBack();
    void textsWithoutAnIdAreToldApartByContentAndOrder();
    void theLastVoteOfAPairCounts();
    void votesOfAnUndoneImportDoNotCount();
    void repliesFindTheirParentWhateverTheOrder();
    void damageToATextIsNoticed();
};

namespace {

const Actor person{u"ana"_s, ActorKind::Person};
QStringList countLaw(const SourceEntry &s) { return {QString::number(s.imported), QString::number(s.updated), QString::number(s.unchanged), QString::number(s.flagged), QString::number(s.refused)}; }
QStringList numbers(std::initializer_list<int> values)
{
    QStringList result;
    for (const int value : values)
        result.append(QString::number(value));
    return result;
}

} // namespace

void ImportWriterTest::theSameFileAgainIsAllUnchanged()
{
    StoreFixture f;
    const QList<ContributionRecord> records{StoreFixture::record(u"1"_s, u"Un parque"_s), StoreFixture::record(u"2"_s, u"Una fuente"_s)};
    QCOMPARE(countLaw(f.import(records)), numbers({2, 0, 0, 0, 0}));
    QCOMPARE(countLaw(f.import(records)), numbers({0, 0, 2, 0, 0}));
    QCOMPARE(readCounts(*f.store)->submissions, 2);
}

void ImportWriterTest::aChangedTextIsAnUpdateThatUndoTakesBack()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Un parque"_s)});
    QCOMPARE(countLaw(f.import({StoreFixture::record(u"1"_s, u"Un parque con fuente"_s)})), numbers({0, 1, 0, 0, 0}));
    QCOMPARE(readContribution(*f.store, 1)->body, u"Un parque con fuente"_s);
    QCOMPARE(searchText(*f.store, u"fuente"_s)->size(), 1u);
    QVERIFY(undo(*f.store, person));
    QCOMPARE(readContribution(*f.store, 1)->body, u"Un parque"_s);
    QCOMPARE(searchText(*f.store, u"fuente"_s)->size(), 0u);
    QVERIFY(redo(*f.store, person));
    QCOMPARE(readContribution(*f.store, 1)->body, u"Un parque con fuente"_s);
    QVERIFY(*checkSearch(*f.store));
    QCOMPARE(*checkTexts(*f.store, {}), 0);
}

void ImportWriterTest::textsWithoutAnIdAreToldApartByContentAndOrder()
{
    StoreFixture f;
    const QList<ContributionRecord> records{StoreFixture::record({}, u"Igual"_s), StoreFixture::record({}, u"Otro"_s), StoreFixture::record({}, u"Igual"_s)};
    QCOMPARE(countLaw(f.import(records)), numbers({3, 0, 0, 0, 0}));
    QCOMPARE(countLaw(f.import(records)), numbers({0, 0, 3, 0, 0}));
    QCOMPARE(readCounts(*f.store)->submissions, 3);
    QCOMPARE(readCounts(*f.store)->texts, 2);
}

void ImportWriterTest::theLastVoteOfAPairCounts()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Un parque"_s)}, {{u"p1"_s, u"1"_s, Kind::Statement, 1, 10}, {u"p2"_s, u"1"_s, Kind::Statement, 1, 11}, {u"p1"_s, u"1"_s, Kind::Statement, -1, 12}});
    const auto entry = readContribution(*f.store, 1);
    QCOMPARE(entry->votesFor, std::optional<qint64>(1));
    QCOMPARE(entry->votesAgainst, std::optional<qint64>(1));
    QCOMPARE(entry->votesPass, std::optional<qint64>(0));
    QCOMPARE(readCounts(*f.store)->votes, 2);
}

void ImportWriterTest::votesOfAnUndoneImportDoNotCount()
{
    StoreFixture f;
    const QList<ContributionRecord> records{StoreFixture::record(u"1"_s, u"Un parque"_s)};
    f.import(records, {{u"p1"_s, u"1"_s, Kind::Statement, 1, 10}});
    f.import(records, {{u"p1"_s, u"1"_s, Kind::Statement, -1, 20}, {u"p2"_s, u"1"_s, Kind::Statement, 1, 21}});
    QCOMPARE(readContribution(*f.store, 1)->votesAgainst, std::optional<qint64>(1));
    QCOMPARE(readCounts(*f.store)->people, 2);
    QVERIFY(undo(*f.store, person));
    QCOMPARE(readContribution(*f.store, 1)->votesAgainst, std::optional<qint64>(0));
    QCOMPARE(readContribution(*f.store, 1)->votesFor, std::optional<qint64>(1));
    QCOMPARE(readCounts(*f.store)->people, 1);
    QCOMPARE(readCounts(*f.store)->votes, 1);
}

void ImportWriterTest::repliesFindTheirParentWhateverTheOrder()
{
    StoreFixture f;
    ContributionRecord reply = StoreFixture::record(u"1"_s, u"De acuerdo"_s);
    reply.kind = Kind::Comment;
    reply.parentId = u"77"_s;
    reply.parentKind = Kind::Proposal;
    f.import({reply});
    ContributionRecord proposal = StoreFixture::record(u"77"_s, u"Un parque"_s);
    proposal.kind = Kind::Proposal;
    f.import({proposal});
    QCOMPARE(readContribution(*f.store, 1)->parent, 2);
    QCOMPARE(*readReplies(*f.store, 2), std::vector<qint64>{1});
}

void ImportWriterTest::damageToATextIsNoticed()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Un parque"_s), StoreFixture::record(u"2"_s, u"Una fuente"_s)});
    QVERIFY(f.store->database().execute("UPDATE text SET body = 'Un parqve' WHERE id = 1"));
    QCOMPARE(*checkTexts(*f.store, {}), 1);
    QVERIFY(!*checkSearch(*f.store));
}

QTEST_GUILESS_MAIN(ImportWriterTest)
#include "tst_importwriter.moc"
