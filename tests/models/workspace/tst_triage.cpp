// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/account.h"
#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/workspace/columns.h"
#include "models/workspace/secondreading.h"
#include "models/workspace/selection.h"
#include "models/workspace/suggesting.h"
#include "models/workspace/triage.h"
#include "models/workspace/verbs.h"
#include "tests/models/storage/storefixture.h"

#include <cmath>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// What is read next, by whom, how far it is, and how far two readers agree.
class TriageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theQueueHasTheOrderThatWasChosen_data();
    void theQueueHasTheOrderThatWasChosen();
    void whatIsReadOrMergedDoesNotWait();
    void whatWasDecidedElsewhereDoesNotWait();
    void theLeastLikeAnythingReadComesFirst();
    void theLikelyComesFirst();
    void progressByGroup();
    void assignedInTurn();
    void mineIsWhatTheAccountHas();
    void aDecisionInTriageIsRead();
    void theDrawIsTheSameForTheSameSeed();
    void secondReadingsAreOtherPeoples();
    void settlingADifferenceDoesNotHideIt();
    void alphaAndKappaAsPublished();
    void agreementOfNothingIsUndefined();

private:
    std::vector<qint64> queue(QueueSpec spec, const QString &filter = {})
    {
        m_columns = *Columns::load(*m_f->store);
        const auto rows = select(*m_columns, *m_f->store, *parseFilter(filter));
        const auto result = triageQueue(*m_f->store, *m_columns, *rows, spec);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    static std::vector<qint64> ids(std::initializer_list<qint64> list) { return list; }

    std::unique_ptr<StoreFixture> m_f;
    std::shared_ptr<Columns> m_columns;
    const Actor m_ana{u"ana"_s, ActorKind::Person}, m_eva{u"eva"_s, ActorKind::Person};
};

void TriageTest::init()
{
    m_f = std::make_unique<StoreFixture>();
    QList<ContributionRecord> records;
    const QStringList bodies{u"agua para el barrio"_s, u"agua para el barrio norte y el barrio sur"_s,
                             u"agua en el barrio"_s, u"astronomía en las escuelas rurales de montaña"_s,
                             u"agua del barrio"_s};
    const std::optional<qint64> dates[] = {50, 10, std::nullopt, 30, 20};
    const qint64 votes[] = {1, 0, 9, 3, 4};
    for (int i = 0; i < 5; ++i) {
        ContributionRecord record = StoreFixture::record(QString::number(i + 1), bodies[i]);
        record.created = dates[i];
        record.votesFor = votes[i];
        record.territory = i < 3 ? u"Norte"_s : u"Sur"_s;
        records << record;
    }
    m_f->import(records);
}

void TriageTest::theQueueHasTheOrderThatWasChosen_data()
{
    QTest::addColumn<QueueOrder>("order");
    QTest::addColumn<std::vector<qint64>>("expected");
    QTest::newRow("oldest, without a date last") << QueueOrder::Oldest << ids({2, 5, 4, 1, 3});
    QTest::newRow("longest") << QueueOrder::Longest << ids({4, 2, 1, 3, 5});
    QTest::newRow("most voted") << QueueOrder::Voted << ids({3, 5, 4, 1, 2});
}

void TriageTest::theQueueHasTheOrderThatWasChosen()
{
    QFETCH(QueueOrder, order);
    QFETCH(std::vector<qint64>, expected);
    QueueSpec spec;
    spec.order = order;
    QCOMPARE(queue(spec), expected);
    QCOMPARE(queueOrderFromKey(keyOf(order)), order);
}

void TriageTest::whatIsReadOrMergedDoesNotWait()
{
    QVERIFY(markRead(*m_f->store, true, ids({2, 3}), m_ana));
    QCOMPARE(queue({}), ids({5, 4, 1}));
    QCOMPARE(queue({}, u"region:Sur"_s), ids({5, 4}));
    QVERIFY(undo(*m_f->store, m_ana));
    QCOMPARE(queue({}).size(), size_t{5});
}

void TriageTest::whatWasDecidedElsewhereDoesNotWait()
{
    QVERIFY(setState(*m_f->store, State::Accepted, {}, ids({4, 5}), m_ana));
    QCOMPARE(queue({}), ids({2, 1, 3}));
    QCOMPARE(readShare(*m_columns, m_columns->live()).read, qint64{2});
    QVERIFY(undo(*m_f->store, m_ana));
    QCOMPARE(queue({}).size(), size_t{5});
}

void TriageTest::theLeastLikeAnythingReadComesFirst()
{
    QVERIFY(markRead(*m_f->store, true, ids({1}), m_ana));
    QueueSpec spec;
    spec.order = QueueOrder::Unlike;
    const std::vector<qint64> order = queue(spec);
    QCOMPARE(order.size(), size_t{4});
    QCOMPARE(order.front(), 4); // nothing that was read speaks of astronomy
    QCOMPARE(order[1], 2);      // then the one that adds something
    QCOMPARE(queue(spec), order);
}

void TriageTest::theLikelyComesFirst()
{
    QVERIFY(addTag(*m_f->store, u"astronomía"_s, ids({4}), m_ana));
    QueueSpec spec;
    spec.order = QueueOrder::Likely;
    m_columns = *Columns::load(*m_f->store);
    const auto none = triageQueue(*m_f->store, *m_columns, m_columns->live(), spec);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::Usage);
    spec.tag = readTags(*m_f->store)->first().id;
    const auto suggester = Suggester::read(*m_f->store, Progress());
    QVERIFY(suggester);
    double last = 1;
    for (const qint64 id : queue(spec)) {
        QVERIFY((*suggester)->chanceOf(id, spec.tag) <= last);
        last = (*suggester)->chanceOf(id, spec.tag);
    }
    QCOMPARE((*suggester)->chanceOf(999, spec.tag), 0.0);
}

void TriageTest::progressByGroup()
{
    QVERIFY(markRead(*m_f->store, true, ids({1, 2, 4}), m_ana));
    m_columns = *Columns::load(*m_f->store);
    QCOMPARE(readShare(*m_columns, m_columns->live()).read, 3);
    const auto shares = readShares(*m_columns, m_columns->live(), u"region"_s);
    QVERIFY(shares);
    QCOMPARE(shares->size(), size_t{2});
    QHash<QString, std::pair<qint64, qint64>> by;
    for (const ReadShare &share : *shares)
        by.insert(share.value, {share.read, share.total});
    QCOMPARE(by.value(u"Norte"_s), std::pair(qint64{2}, qint64{3}));
    QCOMPARE(by.value(u"Sur"_s), std::pair(qint64{1}, qint64{2}));
    QVERIFY(!readShares(*m_columns, m_columns->live(), u"nonsense"_s));
}

void TriageTest::assignedInTurn()
{
    QVERIFY(assignTo(*m_f->store, {u" ana "_s, u"eva"_s, u""_s, u"ana"_s}, ids({1, 2, 3, 4, 5}), m_ana)->id >
            0);
    m_columns = *Columns::load(*m_f->store);
    const auto has = [&](const QString &filter) {
        return m_columns->idsOf(*select(*m_columns, *m_f->store, *parseFilter(filter)));
    };
    QCOMPARE(has(u"assigned:ana"_s), ids({1, 3, 5}));
    QCOMPARE(has(u"responsable:eva"_s), ids({2, 4}));
    const auto nobody = assignTo(*m_f->store, {}, ids({1, 2}), m_ana);
    QVERIFY(nobody);
    QVERIFY(m_columns->follow(*m_f->store, *nobody));
    QCOMPARE(has(u"assigned:none"_s), ids({1, 2}));
    const auto other = assignTo(*m_f->store, {u"olga"_s}, ids({1}), m_ana); // a name the columns have not met
    QVERIFY(m_columns->follow(*m_f->store, *other));
    QCOMPARE(has(u"assigned:olga"_s), ids({1}));
}

void TriageTest::mineIsWhatTheAccountHas()
{
    const Actor me{accountName(), ActorKind::Person};
    QVERIFY(assignTo(*m_f->store, {me.name}, ids({3, 4}), m_ana));
    QueueSpec spec;
    spec.reader = me.name;
    spec.mine = true;
    QCOMPARE(queue(spec), ids({4, 3}));
    m_columns = *Columns::load(*m_f->store);
    QCOMPARE(m_columns->idsOf(*select(*m_columns, *m_f->store, *parseFilter(u"assigned:me"_s))), ids({3, 4}));
    spec.reader = u"nadie"_s;
    QVERIFY(queue(spec).empty());
}

void TriageTest::aDecisionInTriageIsRead()
{
    Lineage lineage;
    lineage.reads = true;
    QVERIFY(setState(*m_f->store, State::Accepted, {}, ids({1}), m_ana, lineage));
    QVERIFY(setState(*m_f->store, State::Accepted, {}, ids({2, 3}), m_ana));
    QCOMPARE(queue({}).size(), size_t{2}); // what a filter accepted need not be read, and was not
    QCOMPARE(m_columns->idsOf(*select(*m_columns, *m_f->store, *parseFilter(u"read:yes"_s))), ids({1}));
    QVERIFY(undo(*m_f->store, m_ana));
    QVERIFY(undo(*m_f->store, m_ana));
    QCOMPARE(queue({}).size(), size_t{5});
}

void TriageTest::theDrawIsTheSameForTheSameSeed()
{
    std::vector<qint64> all;
    for (qint64 id = 1; id <= 5; ++id)
        all.push_back(id);
    const auto drawn = [&](quint64 seed) {
        const auto done = drawSecondReadings(*m_f->store, all, 0.4, seed, m_ana);
        std::vector<qint64> found;
        for (const SecondReading &reading : *readSecondReadings(*m_f->store))
            found.push_back(reading.contribution);
        if (done && done->id)
            static_cast<void>(undo(*m_f->store, m_ana));
        return found;
    };
    QCOMPARE(drawn(7).size(), size_t{2});
    QCOMPARE(drawn(7), drawn(7));
    bool differs = false;
    for (quint64 seed = 8; seed < 20; ++seed)
        differs = differs || drawn(seed) != drawn(7);
    QVERIFY(differs);
    QVERIFY(readSecondReadings(*m_f->store)->isEmpty());
    QVERIFY(!drawSecondReadings(*m_f->store, all, 0, 1, m_ana));
    QVERIFY(!drawSecondReadings(*m_f->store, all, 1.1, 1, m_ana));
}

void TriageTest::secondReadingsAreOtherPeoples()
{
    QVERIFY(drawSecondReadings(*m_f->store, ids({1, 2, 3}), 1, 1, m_ana));
    QVERIFY(secondReadingsFor(*m_f->store, m_eva.name)->empty()); // nobody has decided yet
    QVERIFY(!decideSecond(*m_f->store, 1, State::Accepted, {}, m_eva));
    QVERIFY(setState(*m_f->store, State::Accepted, {}, ids({1}), m_ana));
    QVERIFY(setState(*m_f->store, State::Hidden, u"spam"_s, ids({2}), m_eva));
    QCOMPARE(*secondReadingsFor(*m_f->store, m_eva.name), ids({1}));
    QCOMPARE(*secondReadingsFor(*m_f->store, m_ana.name), ids({2}));
    QueueSpec spec;
    spec.second = true;
    spec.reader = m_eva.name;
    QCOMPARE(queue(spec), ids({1}));
    QVERIFY(!decideSecond(*m_f->store, 1, State::Accepted, {}, m_ana)); // decided it first
    QVERIFY(!decideSecond(*m_f->store, 5, State::Accepted, {}, m_eva)); // not drawn
    QVERIFY(!decideSecond(*m_f->store, 1, State::Hidden, u"nonsense"_s, m_eva));
    QVERIFY(decideSecond(*m_f->store, 1, State::Hidden, u"insult"_s, m_eva)->id > 0);
    QCOMPARE(readContribution(*m_f->store, 1)->state, State::Accepted);        // the first decision stands
    QVERIFY(!decideSecond(*m_f->store, 1, State::Hidden, u"insult"_s, m_eva)); // once
    m_columns = *Columns::load(*m_f->store);
    QCOMPARE(m_columns->idsOf(*select(*m_columns, *m_f->store, *parseFilter(u"second:done"_s))), ids({1}));
    QCOMPARE(m_columns->idsOf(*select(*m_columns, *m_f->store, *parseFilter(u"second:due"_s))), ids({2, 3}));
}

void TriageTest::settlingADifferenceDoesNotHideIt()
{
    QVERIFY(drawSecondReadings(*m_f->store, ids({1, 2, 3, 4}), 1, 1, m_ana));
    QVERIFY(setState(*m_f->store, State::Accepted, {}, ids({1, 2}), m_ana));
    QVERIFY(setState(*m_f->store, State::Hidden, u"spam"_s, ids({3, 4}), m_ana));
    QVERIFY(decideSecond(*m_f->store, 1, State::Accepted, {}, m_eva));
    QVERIFY(decideSecond(*m_f->store, 2, State::Hidden, u"spam"_s, m_eva));
    QVERIFY(decideSecond(*m_f->store, 3, State::Hidden, u"insult"_s, m_eva));
    const auto agreement = secondAgreement(*m_f->store);
    QVERIFY(agreement);
    QCOMPARE(agreement->drawn, 4);
    QCOMPARE(agreement->waiting, 1);
    QCOMPARE(agreement->onState.items, 3);
    QCOMPARE(agreement->onState.share, 2.0 / 3);
    QCOMPARE(agreement->onReason.share, 1.0 / 3);
    QCOMPARE(agreement->different.size(), 2);
    QVERIFY(setState(*m_f->store, State::Hidden, u"spam"_s, ids({2}), m_ana)); // settled
    QCOMPARE(secondAgreement(*m_f->store)->onState.share, 2.0 / 3);
}

void TriageTest::alphaAndKappaAsPublished()
{
    // Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", section C: four observers, twelve
    // units, nominal .743
    const std::vector<Codes> units{{1, 1, -1, 1}, {2, 2, 3, 2},  {3, 3, 3, 3},   {3, 3, 3, 3},
                                   {2, 2, 2, 2},  {1, 2, 3, 4},  {4, 4, 4, 4},   {1, 1, 2, 1},
                                   {2, 2, 2, 2},  {-1, 5, 5, 5}, {-1, -1, 1, 1}, {-1, -1, 3, -1}};
    QVERIFY(std::abs(krippendorffAlpha(units) - 0.743) < 0.0005);
    // Two by two: 20 and 15 agreed, 5 and 10 not: .70 observed, .50 by chance.
    std::vector<Codes> pairs;
    for (const auto &[count, codes] :
         {std::pair{20, Codes{0, 0}}, {5, Codes{0, 1}}, {10, Codes{1, 0}}, {15, Codes{1, 1}}})
        pairs.insert(pairs.end(), static_cast<size_t>(count), codes);
    QVERIFY(std::abs(cohenKappa(pairs) - 0.4) < 1e-12);
    const Agreement agreement = agreementOf(pairs, 1);
    QCOMPARE(agreement.items, 50);
    QCOMPARE(agreement.share, 0.7);
    QVERIFY(agreement.low < agreement.alpha && agreement.alpha < agreement.high);
    QVERIFY(agreement.low > 0.05 && agreement.high < 0.75);
    QCOMPARE(agreementOf(pairs, 1).low, agreement.low);
}

void TriageTest::agreementOfNothingIsUndefined()
{
    QVERIFY(std::isnan(krippendorffAlpha({})));
    QVERIFY(std::isnan(cohenKappa({})));
    QVERIFY(std::isnan(krippendorffAlpha({{1, 1}, {1, 1}}))); // one category: nothing to disagree about
    QCOMPARE(agreementOf({}, 1).items, 0);
    QVERIFY(std::isnan(agreementOf({{1, -1}}, 1).low));
    QCOMPARE(krippendorffAlpha({{1, 1}, {2, 2}}), 1.0);
}

QTEST_GUILESS_MAIN(TriageTest)
#include "tst_triage.moc"
