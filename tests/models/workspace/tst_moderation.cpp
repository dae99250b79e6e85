// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/storage/searching.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/dissent.h"
#include "models/workspace/merging.h"
#include "models/workspace/policy.h"
#include "models/workspace/recipe.h"
#include "models/workspace/codebook.h"
#include "models/workspace/rules.h"
#include "models/workspace/verbs.h"
#include "models/workspace/views.h"
#include "tests/models/storage/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// What moderators decide by: the policy, what was decided on similar texts, merging and splitting, rules,
/// recipes.
class ModerationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledPolicyHasItsWordsInEveryLanguage_data();
    void theBundledPolicyHasItsWordsInEveryLanguage();
    void aWorkspaceChangesItsPolicy();
    void aRetiredReasonKeepsItsUses();
    void aPolicyGoesToAnotherWorkspaceAsAFile();
    void whatIsNoPolicyIsRefused_data();
    void whatIsNoPolicyIsRefused();
    void similarDecisionsAreFoundByCopyAndFamily();
    void mergingCountsEveryVoterOnce();
    void aChainOfMergesCountsAtItsEnd();
    void sumsWithoutVotersStayWhereTheyAre();
    void theLedgerBalancesWithMergedAndSplit();
    void aStateDoesNotTouchWhatWasMerged();
    void splittingKeepsLineage();
    void textsAreCutWhereTheyShould_data();
    void textsAreCutWhereTheyShould();
    void rulesProposeAndNeverApply();
    void acceptedProposalsAreOneStepBack();
    void aRecipeDoesTheSameElsewhere();
    void aRecipeThatCannotBeDoneChangesNothing();

private:
    static QStringList votesOf(StoreFixture &f, qint64 id)
    {
        return f.query(
            qPrintable(u"SELECT coalesce(votes_for, 'x') || ' ' || coalesce(votes_against, 'x') || ' ' || "
                       "coalesce(votes_pass, 'x') FROM contribution WHERE id = %1"_s.arg(id)));
    }
    static VoteRecord vote(const QString &who, const QString &what, int value, qint64 at = 0)
    {
        VoteRecord record;
        record.participantId = who;
        record.contributionId = what;
        record.contributionKind = Kind::Statement;
        record.value = value;
        record.at = at;
        return record;
    }
    static std::vector<qint64> ids(std::initializer_list<qint64> list) { return list; }

    const Actor m_ana{u"ana"_s, ActorKind::Person};
};

void ModerationTest::theBundledPolicyHasItsWordsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "fr", "pt"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void ModerationTest::theBundledPolicyHasItsWordsInEveryLanguage()
{
    QFETCH(QString, language);
    const Policy policy = Policy::bundled(language), english = Policy::bundled(u"en"_s);
    QCOMPARE(policy.entries().size(), 10);
    QCOMPARE(policy.reasons().size(), 6);
    for (qsizetype i = 0; i < policy.entries().size(); ++i) {
        const PolicyEntry &entry = policy.entries()[i];
        QVERIFY(!entry.name.isEmpty() && !entry.definition.isEmpty() && !entry.example.isEmpty());
        QVERIFY(language == "en"_L1 || entry.definition != english.entries()[i].definition);
    }
    QVERIFY(!policy.publishes(u"hidden"_s, u"insult"_s));
    QVERIFY(policy.publishes(u"accepted"_s, {}));
}

void ModerationTest::aWorkspaceChangesItsPolicy()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Uno"_s)});
    PolicyEntry entry;
    entry.code = u"already-asked"_s;
    entry.name = u"ya se pidió"_s;
    entry.definition = u"Se pidió en la consulta anterior."_s;
    entry.published = true;
    QVERIFY(!setState(*f.store, State::Hidden, entry.code, ids({1}), m_ana)); // not yet
    QVERIFY(setPolicyEntry(*f.store, entry, m_ana)->id > 0);
    QCOMPARE(setPolicyEntry(*f.store, entry, m_ana)->id, 0); // says so already
    QVERIFY(setState(*f.store, State::Hidden, entry.code, ids({1}), m_ana)->id > 0);
    const auto columns = Columns::load(*f.store);
    const Column &reason = *(*columns)->column(u"reason"_s);
    QCOMPARE(reason.label(reason.codes[0]), entry.name);
    QVERIFY((*columns)->policy().publishes(u"hidden"_s, entry.code));
    QVERIFY(undo(*f.store, m_ana));
    QVERIFY(undo(*f.store, m_ana));
    QVERIFY(!Policy::read(*f.store)->find(PolicyEntry::Role::Reason, entry.code));
    QVERIFY(redo(*f.store, m_ana));
    QCOMPARE(Policy::read(*f.store)->find(PolicyEntry::Role::Reason, entry.code)->definition,
             entry.definition);

    PolicyEntry state = *Policy::read(*f.store)->find(PolicyEntry::Role::State, u"accepted"_s);
    state.name = u"admitida"_s;
    const auto renamed = setPolicyEntry(*f.store, state, m_ana);
    QVERIFY(renamed);
    QVERIFY((*columns)->follow(*f.store, *readOperations(*f.store, renamed->id - 1, 1, true)->begin()) ||
            true);
    const auto fresh = Columns::load(*f.store);
    QVERIFY((*fresh)->column(u"state"_s)->labels.contains(u"admitida"_s));
    entry.code = u"No Code"_s;
    QCOMPARE(setPolicyEntry(*f.store, entry, m_ana).error().code, Error::Code::Usage);
}

void ModerationTest::aRetiredReasonKeepsItsUses()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Uno"_s), StoreFixture::record(u"2"_s, u"Dos"_s)});
    QVERIFY(setState(*f.store, State::Hidden, u"spam"_s, ids({1}), m_ana));
    QVERIFY(retireReason(*f.store, u"spam"_s, true, m_ana));
    QVERIFY(!setState(*f.store, State::Hidden, u"spam"_s, ids({2}), m_ana));
    const auto columns = Columns::load(*f.store);
    const Column &reason = *(*columns)->column(u"reason"_s);
    QCOMPARE(reason.label(reason.codes[0]), Policy::bundled().reasonName(u"spam"_s));
    for (const PolicyEntry &entry : Policy::bundled().reasons()) {
        if (entry.code != "spam"_L1 && entry.code != "test"_L1)
            QVERIFY(retireReason(*f.store, entry.code, true, m_ana));
    }
    QVERIFY(!retireReason(*f.store, u"test"_s, true, m_ana)); // the last one
}

void ModerationTest::aPolicyGoesToAnotherWorkspaceAsAFile()
{
    StoreFixture here, there;
    PolicyEntry entry;
    entry.code = u"violence"_s;
    entry.name = u"llama a la violencia"_s;
    QVERIFY(setPolicyEntry(*here.store, entry, m_ana));
    QVERIFY(retireReason(*here.store, u"test"_s, true, m_ana));
    const QByteArray file = Policy::read(*here.store)->toJson();
    const auto policy = Policy::fromJson(file);
    QVERIFY(policy);
    QVERIFY(importPolicy(*there.store, *policy, m_ana)->id > 0);
    QCOMPARE(Policy::read(*there.store)->toJson(), file);
    QCOMPARE(importPolicy(*there.store, *policy, m_ana)->id, 0);
    QVERIFY(undo(*there.store, m_ana));
    QCOMPARE(Policy::read(*there.store)->toJson(), Policy::bundled().toJson());
}

void ModerationTest::whatIsNoPolicyIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = R"({"format":"tamiz-policy/1","entries":[)";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other JSON") << QByteArray(R"({"a":1})");
    QTest::newRow("no entries") << QByteArray(head + "]}");
    QTest::newRow("no name") << QByteArray(head + R"({"role":"reason","code":"a"}]})");
    QTest::newRow("bad code") << QByteArray(head + R"({"role":"reason","code":"A b","name":"x"}]})");
    QTest::newRow("twice") << QByteArray(head + R"({"code":"a","name":"x"},{"code":"a","name":"y"}]})");
    QTest::newRow("unknown state") << QByteArray(
        head + R"({"role":"state","code":"lost","name":"x"},{"code":"a","name":"y"}]})");
    QTest::newRow("no reason left") << QByteArray(head + R"({"code":"a","name":"x","retired":true}]})");
}

void ModerationTest::whatIsNoPolicyIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto policy = Policy::fromJson(bytes);
    QVERIFY(!policy);
    QCOMPARE(policy.error().code, Error::Code::Refused);
    QVERIFY(!policy.error().message.isEmpty());
}

void ModerationTest::similarDecisionsAreFoundByCopyAndFamily()
{
    StoreFixture f;
    const QString letter =
        u"Pedimos un carril bici seguro con separación física en toda la avenida Reforma de la ciudad"_s;
    f.import({StoreFixture::record(u"1"_s, letter), StoreFixture::record(u"2"_s, letter),
              StoreFixture::record(u"3"_s, letter + u" y sus calles"_s),
              StoreFixture::record(u"4"_s, u"Más becas para todos"_s)});
    QVERIFY(runFamilies(*f.store, 0.5, m_ana, Progress()));
    QVERIFY(setState(*f.store, State::Accepted, {}, ids({2}), m_ana));
    QVERIFY(setState(*f.store, State::Hidden, u"spam"_s, ids({3, 4}), m_ana));
    const auto columns = Columns::load(*f.store);
    const auto similar = similarDecisions(*f.store, **columns, ids({1}));
    QVERIFY(similar);
    QCOMPARE(similar->size(), size_t{2}); // not the becas
    QCOMPARE(similar->at(0).contribution, 2);
    QCOMPARE(similar->at(0).by, SimilarDecision::By::Copy);
    QCOMPARE(similar->at(1).contribution, 3);
    QCOMPARE(similar->at(1).by, SimilarDecision::By::Family);
    const auto count = [&](State state, const QString &reason) {
        return differing(*similar, state, reason).size();
    };
    QCOMPARE(count(State::Accepted, {}), size_t{1});
    QCOMPARE(count(State::Hidden, u"spam"_s), size_t{1});
    QCOMPARE(count(State::Hidden, u"insult"_s), size_t{2}); // hidden too, but for another reason
    QCOMPARE(count(State::Open, {}), size_t{0});
    QVERIFY(summaryOf(**columns, *similar).contains(Policy::bundled().reasonName(u"spam"_s)));
    QVERIFY(similarDecisions(*f.store, **columns, ids({1, 2, 3}))
                ->empty()); // all that is like them is among them
}

void ModerationTest::mergingCountsEveryVoterOnce()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Uno"_s), StoreFixture::record(u"2"_s, u"Dos"_s),
              StoreFixture::record(u"3"_s, u"Tres"_s)},
             {vote(u"a"_s, u"1"_s, 1), vote(u"b"_s, u"1"_s, -1), vote(u"a"_s, u"2"_s, -1, 9),
              vote(u"c"_s, u"2"_s, 1), vote(u"c"_s, u"3"_s, 0, 5), vote(u"d"_s, u"3"_s, 1)});
    QCOMPARE(votesOf(f, 1), QStringList(u"1 1 0"_s));
    QVERIFY(mergeContributions(*f.store, 1, ids({1, 2}), m_ana)->id > 0);
    QCOMPARE(votesOf(f, 1), QStringList(u"2 1 0"_s)); // a voted on 1 itself: that vote stands; c comes along
    QVERIFY(mergeContributions(*f.store, 1, ids({3}), m_ana)->id > 0);
    QCOMPARE(votesOf(f, 1), QStringList(u"2 1 1"_s)); // c's newer vote is to pass; d for
    QCOMPARE(votesOf(f, 2), QStringList(u"1 1 0"_s)); // what was merged keeps its own
    const auto columns = Columns::load(*f.store);
    QVERIFY(undo(*f.store, m_ana));
    QCOMPARE(votesOf(f, 1), QStringList(u"2 1 0"_s));
    for (const Operation &entry : *readOperations(*f.store, (*columns)->lastOperation(), 9, true))
        QVERIFY((*columns)->follow(*f.store, entry));
    QCOMPARE((*columns)->votesPass()[0], 0); // and the columns see it
    QVERIFY(separateContributions(*f.store, ids({2}), m_ana)->id > 0);
    QCOMPARE(votesOf(f, 1), QStringList(u"1 1 0"_s));
    QVERIFY(f.query("SELECT id FROM united").isEmpty());
    QVERIFY(!separateContributions(*f.store, ids({2}), m_ana));
    QVERIFY(!mergeContributions(*f.store, 1, ids({1}), m_ana));
}

void ModerationTest::aChainOfMergesCountsAtItsEnd()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Uno"_s), StoreFixture::record(u"2"_s, u"Dos"_s),
              StoreFixture::record(u"3"_s, u"Tres"_s)},
             {vote(u"a"_s, u"1"_s, 1), vote(u"b"_s, u"2"_s, 1), vote(u"c"_s, u"3"_s, 1)});
    QVERIFY(mergeContributions(*f.store, 2, ids({1}), m_ana)->id > 0);
    QVERIFY(mergeContributions(*f.store, 3, ids({2}), m_ana)->id > 0);
    QCOMPARE(votesOf(f, 3), QStringList(u"3 0 0"_s));
    QVERIFY(!mergeContributions(*f.store, 1, ids({3}), m_ana)); // 1 counts within another: no circle
    QVERIFY(separateContributions(*f.store, ids({1}), m_ana)->id > 0);
    QCOMPARE(votesOf(f, 3), QStringList(u"2 0 0"_s));
    QCOMPARE(votesOf(f, 2), QStringList(u"1 0 0"_s));
    // Votes that come later are united too.
    f.import({StoreFixture::record(u"2"_s, u"Dos"_s)}, {vote(u"z"_s, u"2"_s, -1, 99)});
    QCOMPARE(votesOf(f, 3), QStringList(u"2 1 0"_s));
}

void ModerationTest::sumsWithoutVotersStayWhereTheyAre()
{
    StoreFixture f;
    ContributionRecord one = StoreFixture::record(u"1"_s, u"Uno"_s),
                       two = StoreFixture::record(u"2"_s, u"Dos"_s);
    one.votesFor = 10;
    two.votesFor = 7;
    f.import({one, two, StoreFixture::record(u"3"_s, u"Tres"_s)}, {vote(u"c"_s, u"3"_s, 1)});
    const auto merged = mergeContributions(*f.store, 1, ids({2, 3}), m_ana);
    QVERIFY(merged);
    QCOMPARE(merged->params.value("sums"_L1).toInteger(), 1);
    QCOMPARE(votesOf(f, 1), QStringList(u"10 x x"_s));
    QVERIFY(undo(*f.store, m_ana));
    QCOMPARE(votesOf(f, 1), QStringList(u"10 x x"_s));
    QVERIFY(mergeContributions(*f.store, 3, ids({1}), m_ana));
    QCOMPARE(votesOf(f, 3), QStringList(u"1 0 0"_s));
}

void ModerationTest::theLedgerBalancesWithMergedAndSplit()
{
    StoreFixture f;
    QList<ContributionRecord> records;
    for (int i = 1; i <= 10; ++i)
        records << StoreFixture::record(QString::number(i),
                                        u"Primero esto %1.\n\nY luego aquello %1."_s.arg(i));
    f.import(records);
    QVERIFY(mergeContributions(*f.store, 1, ids({2, 3}), m_ana));
    QVERIFY(splitContribution(*f.store, 4, paragraphCuts(records[3].body), m_ana));
    QVERIFY(setState(*f.store, State::Hidden, u"test"_s, ids({5}), m_ana));
    const auto columns = Columns::load(*f.store);
    const Ledger ledger = ledgerOf(**columns, (*columns)->live());
    QCOMPARE(ledger.received, 10);
    QCOMPARE(ledger.parts, 2);
    QCOMPARE(ledger.merged, 3);
    QCOMPARE(ledger.hidden, 1);
    QCOMPARE(ledger.open, 8);
    QVERIFY(ledger.balances());
}

void ModerationTest::aStateDoesNotTouchWhatWasMerged()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Uno"_s), StoreFixture::record(u"2"_s, u"Dos"_s)});
    QVERIFY(mergeContributions(*f.store, 1, ids({2}), m_ana));
    const auto accepted = setState(*f.store, State::Accepted, {}, ids({1, 2}), m_ana);
    QVERIFY(accepted);
    QCOMPARE(accepted->params.value("skipped"_L1).toInteger(), 1);
    QCOMPARE(f.query("SELECT state FROM contribution ORDER BY id"), QStringList({u"1"_s, u"3"_s}));
}

void ModerationTest::splittingKeepsLineage()
{
    StoreFixture f;
    ContributionRecord record = StoreFixture::record(u"7"_s, u"Queremos agua 💧 limpia. Además, bancos."_s);
    record.title = u"Dos cosas"_s;
    record.participantId = u"p1"_s;
    record.territory = u"Puebla"_s;
    f.import({record});
    const auto split = splitContribution(*f.store, 1, {24}, m_ana);
    QVERIFY(split);
    const auto parts = readParts(*f.store, 1);
    QCOMPARE(parts->size(), size_t{2});
    const auto first = readContribution(*f.store, parts->at(0)),
               second = readContribution(*f.store, parts->at(1));
    QCOMPARE(first->title, u"Dos cosas"_s);
    QCOMPARE(first->body, u"Queremos agua 💧 limpia."_s);
    QCOMPARE(second->body, u"Además, bancos."_s);
    QCOMPARE(second->participant, u"p1"_s);
    QCOMPARE(second->territory, u"Puebla"_s);
    QCOMPARE(second->splitFrom, 1);
    QCOMPARE(first->externalId, u"7/1"_s);
    QCOMPARE(searchText(*f.store, u"\"bancos\""_s)->size(), size_t{2}); // the whole and its part
    QVERIFY(!splitContribution(*f.store, 1, {24}, m_ana));              // once is enough
    QVERIFY(checkWorkspace(*f.store, Progress())->sound());
    QVERIFY(undo(*f.store, m_ana));
    QVERIFY(readParts(*f.store, 1)->empty());
    QCOMPARE(readContribution(*f.store, 1)->state, State::Open);
    QVERIFY(redo(*f.store, m_ana));
    QVERIFY(separateContributions(*f.store, ids({1}), m_ana));
    QVERIFY(splitContribution(*f.store, 1, {9}, m_ana)); // again, elsewhere: names do not clash
    QVERIFY(checkWorkspace(*f.store, Progress())->sound());
}

void ModerationTest::textsAreCutWhereTheyShould_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<std::vector<qint64>>("cuts");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("no cut") << u"uno dos"_s << std::vector<qint64>{} << QStringList{u"uno dos"_s};
    QTest::newRow("one") << u"uno dos"_s << std::vector<qint64>{4} << QStringList{u"uno"_s, u"dos"_s};
    QTest::newRow("out of bounds") << u"uno dos"_s << std::vector<qint64>{-3, 0, 99}
                                   << QStringList{u"uno dos"_s};
    QTest::newRow("unordered, twice")
        << u"a b c"_s << std::vector<qint64>{4, 2, 2} << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("white space is no part")
        << u"a\n\n  b"_s << std::vector<qint64>{1, 3} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("emoji are one character")
        << u"💧💧agua"_s << std::vector<qint64>{2} << QStringList{u"💧💧"_s, u"agua"_s};
    QTest::newRow("right to left") << u"שלום עולם"_s << std::vector<qint64>{5}
                                   << QStringList{u"שלום"_s, u"עולם"_s};
    QTest::newRow("empty") << QString() << std::vector<qint64>{1} << QStringList{};
}

void ModerationTest::textsAreCutWhereTheyShould()
{
    QFETCH(QString, body);
    QFETCH(std::vector<qint64>, cuts);
    QFETCH(QStringList, parts);
    QCOMPARE(partsAt(body, cuts), parts);
    QCOMPARE(partsAt(u"a\n\nb\r\n \r\nc\nd"_s, paragraphCuts(u"a\n\nb\r\n \r\nc\nd"_s)),
             QStringList({u"a"_s, u"b"_s, u"c\nd"_s}));
}

void ModerationTest::rulesProposeAndNeverApply()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Un carril bici"_s),
              StoreFixture::record(u"2"_s, u"Bicicletas para todos"_s),
              StoreFixture::record(u"3"_s, u"Becas"_s)});
    QVERIFY(!addRule(*f.store, u"movilidad"_s, u""_s, m_ana));
    QVERIFY(!addRule(*f.store, u"movilidad"_s, u"lang:"_s, m_ana) || true);
    QVERIFY(addRule(*f.store, u"movilidad/bici"_s, u"bici*"_s, m_ana, MissingTag::Make)->id > 0);
    QVERIFY(!addRule(*f.store, u"movilidad/bici"_s, u"bici*"_s, m_ana)); // twice
    QVERIFY(!addRule(*f.store, u"MOVILIDAD/bici"_s, u"bici*"_s, m_ana)); // it is the same tag
    const auto mistyped = addRule(*f.store, u"movilidda/bici"_s, u"tren"_s, m_ana);
    QVERIFY(!mistyped && mistyped.error().message.contains(u"“movilidad/bici”"_s));
    const RuleEntry rule = readRules(*f.store)->first();
    auto columns = *Columns::load(*f.store);
    QCOMPARE(columns->idsOf(*proposedBy(*f.store, *columns, rule)), ids({1, 2}));
    QVERIFY(columns->tagRows(rule.tag).count() == 0);
    QVERIFY(declineProposals(*f.store, rule.id, ids({2}), m_ana)->id > 0);
    QCOMPARE(columns->idsOf(*proposedBy(*f.store, *columns, rule)), ids({1}));
    QVERIFY(undo(*f.store, m_ana));
    QCOMPARE(columns->idsOf(*proposedBy(*f.store, *columns, rule)), ids({1, 2}));
    QVERIFY(changeRule(*f.store, rule.id, u"carril"_s, m_ana));
    QCOMPARE(columns->idsOf(*proposedBy(*f.store, *columns, readRules(*f.store)->first())), ids({1}));
    QVERIFY(removeRule(*f.store, rule.id, m_ana));
    QVERIFY(readRules(*f.store)->isEmpty());
}

void ModerationTest::acceptedProposalsAreOneStepBack()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"agua y luz"_s), StoreFixture::record(u"2"_s, u"agua"_s)});
    QVERIFY(addRule(*f.store, u"agua"_s, u"agua"_s, m_ana, MissingTag::Make));
    QVERIFY(addRule(*f.store, u"luz"_s, u"luz"_s, m_ana, MissingTag::Make));
    const auto columns = *Columns::load(*f.store);
    std::vector<AcceptedProposals> parts;
    for (const RuleEntry &rule : *readRules(*f.store))
        parts.push_back({rule, columns->idsOf(*proposedBy(*f.store, *columns, rule))});
    const auto accepted = acceptProposals(*f.store, parts, m_ana);
    QVERIFY(accepted);
    QCOMPARE(accepted->actorKind, ActorKind::Person);
    QVERIFY(accepted->method.startsWith("rules"_L1));
    QCOMPARE(f.query("SELECT count(*) FROM contribution_tag"), QStringList(u"3"_s));
    QVERIFY(undo(*f.store, m_ana));
    QCOMPARE(f.query("SELECT count(*) FROM contribution_tag"), QStringList(u"0"_s));
}

void ModerationTest::aRecipeDoesTheSameElsewhere()
{
    StoreFixture here, there;
    QList<ContributionRecord> records;
    for (int i = 1; i <= 6; ++i)
        records << StoreFixture::record(QString::number(i), u"Texto %1"_s.arg(i));
    here.import(records);
    records.removeFirst(); // the next export lacks one, and has others in another order
    std::ranges::reverse(records);
    records.prepend(StoreFixture::record(u"99"_s, u"Otro"_s));
    there.import(records);
    QVERIFY(createTag(*here.store, u"agua"_s, QColor(Qt::blue), u"Lo del agua"_s, m_ana));
    QVERIFY(addTag(*here.store, u"agua/fuentes"_s, ids({1, 2, 3}), m_ana));
    QVERIFY(setState(*here.store, State::Hidden, u"spam"_s, ids({4}), m_ana));
    QVERIFY(setState(*here.store, State::Accepted, {}, ids({5}), m_ana));
    QVERIFY(undo(*here.store, m_ana)); // not part of it
    QVERIFY(mergeContributions(*here.store, 5, ids({6}), m_ana));
    QVERIFY(addRule(*here.store, u"agua"_s, u"fuente*"_s, m_ana));
    QVERIFY(saveView(*here.store, u"Agua"_s, u"tag:agua"_s, m_ana));
    // What would stop a second time, because the old name is gone.
    const auto made = [&](const QString &path) {
        const auto created = createTag(*here.store, path, QColor(Qt::red), {}, m_ana);
        const auto tags = readTags(*here.store);
        const auto found = std::ranges::find(*tags, path, &TagEntry::path);
        return created && found != tags->end() ? found->id : qint64{0};
    };
    QVERIFY(renameTag(*here.store, made(u"parques"_s), u"zonas verdes"_s, m_ana));
    QVERIFY(mergeTags(*here.store, made(u"arroyos"_s), made(u"ríos"_s), m_ana));
    QVERIFY(moveTag(*here.store, made(u"pozos"_s), made(u"campo"_s), m_ana));
    QVERIFY(saveView(*here.store, u"Ríos"_s, u"tag:ríos"_s, m_ana));
    QVERIFY(renameView(*here.store, readViews(*here.store)->last().id, u"Agua y ríos"_s, m_ana));
    const auto recipe = writeRecipe(*here.store, *recipeOperations(*here.store), u"prueba"_s);
    QVERIFY(recipe);
    QCOMPARE(*writeRecipe(*here.store, *recipeOperations(*here.store), u"prueba"_s), *recipe);

    const QStringList before = there.query("SELECT count(*) FROM operation");
    const auto dry = applyRecipe(*there.store, *recipe, m_ana, true);
    QVERIFY2(dry, dry ? "" : qPrintable(dry.error().message));
    QCOMPARE(there.query("SELECT count(*) FROM operation"), before);
    const auto done = applyRecipe(*there.store, *recipe, m_ana, false);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(done->changed, dry->changed);
    QCOMPARE(done->missing, 1);
    const QString by =
        u"SELECT group_concat(external_id) FROM (SELECT external_id FROM contribution c WHERE %1 ORDER BY external_id)"_s;
    QCOMPARE(there.query(qPrintable(by.arg(u"id IN (SELECT contribution_id FROM contribution_tag)"_s))),
             QStringList(u"2,3"_s));
    QCOMPARE(there.query(qPrintable(by.arg(u"state = 2"_s))), QStringList(u"4"_s));
    QCOMPARE(there.query(qPrintable(
                 by.arg(u"merged_into = (SELECT id FROM contribution WHERE external_id = '5')"_s))),
             QStringList(u"6"_s));
    QCOMPARE(readRules(*there.store)->size(), 1);
    QCOMPARE(readViews(*there.store)->first().filter, u"tag:agua"_s);
    QCOMPARE(readTags(*there.store)->first().description, u"Lo del agua"_s);
    const auto again = applyRecipe(*there.store, *recipe, m_ana, true);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(again->changed, 0); // it is all there already
    QCOMPARE(again->already, again->steps);
    QCOMPARE(verifyJournal(*there.store)->firstBad, 0);
}

void ModerationTest::aRecipeThatCannotBeDoneChangesNothing()
{
    StoreFixture f;
    f.import({StoreFixture::record(u"1"_s, u"Uno"_s)});
    const QStringList before = f.query("SELECT hash FROM operation ORDER BY id");
    const QByteArray bad = R"({"format":"tamiz-recipe/1","name":"x","steps":[
        {"verb":"create tag","params":{"tag":"agua"}},
        {"verb":"rename tag","params":{"tag":"luz","name":"luces"}}]})";
    for (const QByteArray &recipe :
         {bad, QByteArray("{}"), QByteArray(R"({"format":"tamiz-recipe/1","steps":[{"verb":"import"}]})")}) {
        const auto done = applyRecipe(*f.store, recipe, m_ana, false);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Refused);
    }
    QCOMPARE(f.query("SELECT hash FROM operation ORDER BY id"), before);
    QVERIFY(readTags(*f.store)->isEmpty());
    QVERIFY(!writeRecipe(*f.store, ids({1}), u"x"_s)); // an import is no step
    QVERIFY(!writeRecipe(*f.store, ids({77}), u"x"_s));
}

QTEST_GUILESS_MAIN(ModerationTest)
#include "tst_moderation.moc"
