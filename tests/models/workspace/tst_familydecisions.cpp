// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/storefixture.h"

#include "models/storage/reading.h"
#include "models/workspace/familyplan.h"
#include "models/workspace/familyverbs.h"
#include "models/workspace/kin.h"
#include "models/workspace/verbs.h"

#include <map>
#include <random>
#include <set>

using namespace tamiz;
using namespace Qt::StringLiterals;

namespace {

const Actor ana{u"ana"_s, ActorKind::Person};

/// Invented letters and the ways in which people change them.
class Letters
{
public:
    explicit Letters(quint32 seed) : m_random(seed) {}

    QString letter(int words)
    {
        QStringList text;
        for (int i = 0; i < words; ++i)
            text << word();
        return text.join(u' ');
    }

    /// \a letter with \a changes words put in place of others.
    QString variant(const QString &letter, int changes)
    {
        QStringList words = letter.split(u' ');
        for (int i = 0; i < changes; ++i)
            words[static_cast<qsizetype>(m_random() % static_cast<quint32>(words.size()))] = word();
        return words.join(u' ');
    }

    quint32 below(quint32 limit) { return static_cast<quint32>(m_random()) % limit; }

private:
    QString word() { return u"palabra"_s + QString::number(m_random() % 900); }
    std::mt19937 m_random;
};

/// Three campaigns of different size and texts of people's own, in the order in which \a letters made them.
QList<ContributionRecord> records(Letters &letters, const QStringList &campaigns, int perCampaign, int alone,
                                  int from = 0)
{
    QList<ContributionRecord> made;
    int id = from;
    for (const QString &letter : campaigns) {
        for (int i = 0; i < perCampaign; ++i)
            made << StoreFixture::record(QString::number(++id), letters.variant(letter, i % 6));
    }
    for (int i = 0; i < alone; ++i)
        made << StoreFixture::record(QString::number(++id), letters.letter(45));
    return made;
}

std::map<qint64, qint64> familyOf(Store &store)
{
    std::map<qint64, qint64> families;
    for (const MemberEntry &member : *readMembers(store))
        families[member.contribution] = member.family;
    return families;
}

std::vector<qint64> membersOf(Store &store, qint64 family)
{
    std::vector<qint64> ids;
    for (const MemberEntry &member : *readMembers(store, family))
        ids.push_back(member.contribution);
    return ids;
}

/// All that decisions about families can change, in words.
QStringList standing(StoreFixture &f)
{
    return f.query("SELECT id || ' ' || ifnull(family, 0) || ' ' || edit || ' ' || similarity || ' ' || "
                   "state FROM contribution") +
           f.query("SELECT 'kept ' || contribution_id FROM family_kept ORDER BY 1") +
           f.query("SELECT 'apart ' || contribution_id || ' ' || other_id FROM apart ORDER BY 1") +
           f.query("SELECT 'family ' || id || ' ' || centre || ' ' || campaign FROM family WHERE live = 1 "
                   "ORDER BY id") +
           f.query("SELECT 'tag ' || contribution_id FROM contribution_tag ORDER BY 1");
}

} // namespace

class FamilyDecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_letters = std::make_unique<Letters>(11);
        m_campaigns.clear();
        for (int i = 0; i < 3; ++i)
            m_campaigns << m_letters->letter(60);
        m_fixture = std::make_unique<StoreFixture>();
        m_fixture->import(records(*m_letters, m_campaigns, 20, 40));
        QVERIFY(runFamilies(store(), 0.5, ana, {}));
        m_families = *readFamilies(store());
        QCOMPARE(m_families.size(), 3);
    }

    void theSameTextsChangeNothing()
    {
        const auto plan = planFamilies(store(), 0.5, {});
        QVERIFY(plan);
        QVERIFY(!plan->changesAnything());
        QCOMPARE(plan->families, 3);
        QCOMPARE(plan->members, 60);
    }

    void aPlanSaysWhatARunDoes()
    {
        const auto plan = planFamilies(store(), 0.9, {});
        QVERIFY(plan);
        QVERIFY(plan->changesAnything());
        const auto before = familyOf(store());
        QVERIFY(applyFamilies(store(), *plan, {}, ana, {}));
        auto expected = before;
        for (const FamilyMove &move : plan->moves) {
            QCOMPARE(before.count(move.contribution) ? before.at(move.contribution) : 0, move.before);
            if (move.leaves)
                expected.erase(move.contribution);
            else if (const qint64 family = plan->items[static_cast<size_t>(move.item)].family)
                expected[move.contribution] = family;
            else
                expected[move.contribution] = familyOf(store()).at(move.contribution); // a new one
        }
        QCOMPARE(familyOf(store()), expected);
        QVERIFY(!planFamilies(store(), 0.9, {})->changesAnything());
    }

    void onlyTheAcceptedItemsAreCarriedOut()
    {
        const auto plan = planFamilies(store(), 0.95, {});
        QVERIFY(plan && plan->items.size() > 1);
        const auto before = familyOf(store());
        QVERIFY(applyFamilies(store(), *plan, std::set<qint32>{0}, ana, {}));
        const auto after = familyOf(store());
        for (const FamilyMove &move : plan->moves) {
            if (move.item == 0)
                continue;
            const auto stood = before.find(move.contribution), stands = after.find(move.contribution);
            QCOMPARE(stands == after.end() ? 0 : stands->second, stood == before.end() ? 0 : stood->second);
        }
    }

    void whatAPersonKeptStays()
    {
        const qint64 family = m_families.front().id;
        const std::vector<qint64> kept = membersOf(store(), family);
        QVERIFY(confirmMembers(store(), family, kept, ana));
        QVERIFY(runFamilies(store(), 0.95, ana, {}));
        QCOMPARE(membersOf(store(), family), kept);
        const std::vector<qint64> others = membersOf(store(), m_families.back().id);
        QVERIFY(others.size() < 20); // the rest did follow the stricter measure
    }

    void confirmingDoubles()
    {
        const qint64 family = m_families.front().id;
        size_t expected = 0;
        for (const qint64 count : {1, 2, 4, 8}) {
            QVERIFY(confirmNext(store(), family, count, ana));
            expected += static_cast<size_t>(count);
            QCOMPARE(readKept(store())->size(), expected);
        }
        QVERIFY(confirmNext(store(), family, 16, ana));
        QCOMPARE(readKept(store())->size(), size_t(20)); // no more than there are
    }

    void whatAPersonTookOutStaysOut()
    {
        const qint64 family = m_families.front().id;
        const std::vector<qint64> out{membersOf(store(), family)[3], membersOf(store(), family)[7]};
        QVERIFY(excludeMembers(store(), family, out, ana));
        QCOMPARE(membersOf(store(), family).size(), size_t(18));
        QVERIFY(runFamilies(store(), 0.5, ana, {}));
        const auto families = familyOf(store());
        const QList<FamilyEntry> known = *readFamilies(store());
        const qint64 centre = std::ranges::find(known, family, &FamilyEntry::id)->centre;
        for (const qint64 id : out)
            QVERIFY(!families.contains(id) || families.at(id) != families.at(centre));
    }

    void aFamilyOfWhichOneTextIsLeftEnds()
    {
        const qint64 family = m_families.front().id;
        std::vector<qint64> out = membersOf(store(), family);
        out.pop_back();
        QVERIFY(excludeMembers(store(), family, out, ana));
        QVERIFY(membersOf(store(), family).empty());
        QCOMPARE(readFamilies(store())->size(), 2);
    }

    void aSplitLasts()
    {
        const qint64 family = m_families.front().id;
        const std::vector<qint64> all = membersOf(store(), family);
        const std::vector<qint64> part(all.begin(), all.begin() + 8);
        const auto done = splitFamily(store(), family, part, ana);
        QVERIFY(done);
        const qint64 fresh = done->params.value("into"_L1).toInteger();
        QVERIFY(runFamilies(store(), 0.5, ana, {}));
        QCOMPARE(membersOf(store(), fresh), part);
        QCOMPARE(membersOf(store(), family), std::vector<qint64>(all.begin() + 8, all.end()));
    }

    void aMergeLasts()
    {
        const qint64 from = m_families[0].id, into = m_families[1].id;
        std::vector<qint64> all = membersOf(store(), from);
        for (const qint64 id : membersOf(store(), into))
            all.push_back(id);
        std::ranges::sort(all);
        QVERIFY(mergeFamilies(store(), from, into, ana));
        QVERIFY(runFamilies(store(), 0.5, ana, {}));
        QCOMPARE(membersOf(store(), into), all);
        QVERIFY(membersOf(store(), from).empty());
    }

    void decisionsAreRefusedInWords_data()
    {
        QTest::addColumn<std::function<Result<Operation>(Store &, qint64)>>("decide");
        using Decide = std::function<Result<Operation>(Store &, qint64)>;
        static const std::vector<qint64> stranger{100}, none;
        QTest::newRow("no such family")
            << Decide([](Store &s, qint64) { return confirmMembers(s, 999, stranger, ana); });
        QTest::newRow("not a member")
            << Decide([](Store &s, qint64 f) { return excludeMembers(s, f, stranger, ana); });
        QTest::newRow("split into nothing")
            << Decide([](Store &s, qint64 f) { return splitFamily(s, f, none, ana); });
        QTest::newRow("split of all")
            << Decide([](Store &s, qint64 f) { return splitFamily(s, f, membersOf(s, f), ana); });
        QTest::newRow("merge with itself")
            << Decide([](Store &s, qint64 f) { return mergeFamilies(s, f, f, ana); });
    }

    void decisionsAreRefusedInWords()
    {
        QFETCH(const std::function<Result<Operation>(Store &, qint64)>, decide);
        const QStringList before = standing(*m_fixture);
        const auto done = decide(store(), m_families.front().id);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Usage);
        QVERIFY(done.error().message.endsWith(u'.'));
        QCOMPARE(standing(*m_fixture), before);
    }

    void aTagOfAFamilySaysSo()
    {
        const qint64 family = m_families.front().id;
        const auto tagged = tagFamily(store(), family, u"campaña"_s, ana);
        QVERIFY(tagged);
        QCOMPARE(tagged->targets, 20);
        QCOMPARE(tagged->method, u"by family"_s);
        QCOMPARE(tagged->params.value("family"_L1).toInteger(), family);
        const auto hidden = setFamilyState(store(), family, State::Hidden, u"spam"_s, ana);
        QVERIFY(hidden);
        QCOMPARE(hidden->method, u"by family"_s);
        QCOMPARE(hidden->targets, 20);
    }

    void newTextsJoinAndNothingElseMoves()
    {
        const qint64 family = m_families.front().id;
        QVERIFY(confirmMembers(store(), family, membersOf(store(), family), ana));
        const auto before = familyOf(store());
        const QString fresh = m_letters->letter(60);
        m_fixture->import(records(*m_letters, m_campaigns + QStringList(fresh), 5, 10, 1000));
        QCOMPARE(*countUncompared(store()), 30);
        const auto plan = planJoining(store(), 0.5, {});
        QVERIFY(plan);
        QVERIFY(applyFamilies(store(), *plan, {}, ana, {}));
        QCOMPARE(*countUncompared(store()), 0);
        const auto after = familyOf(store());
        for (const auto &[id, stood] : before)
            QCOMPARE(after.at(id), stood);
        QCOMPARE(readFamilies(store())->size(), 4);
        for (const FamilyEntry &known : m_families)
            QCOMPARE(membersOf(store(), known.id).size(), size_t(25));
        // A whole run would say the same.
        const auto whole = planFamilies(store(), 0.5, {});
        QVERIFY(whole);
        QVERIFY(std::ranges::none_of(whole->items, &FamilyItem::changes));
    }

    void kinAreThoseThatARunWouldLink()
    {
        FamilyOptions options;
        std::vector<qint64> ids;
        for (qint64 id = 1; id <= 100; ++id)
            ids.push_back(id);
        const auto texts = readTexts(store(), ids);
        QVERIFY(texts);
        qsizetype found = 0;
        for (const qint64 id : {1, 15, 30, 55, 80, 99}) {
            const QString own = joinedText((*texts)[static_cast<size_t>(id - 1)]);
            std::set<QString> expected, given; // by text: of copies one stands for all
            for (const TextEntry &other : *texts) {
                if (joinedText(other) != own && isKin(likenessOf(joinedText(other), own), options))
                    expected.insert(joinedText(other));
            }
            const auto kin = textsLike(store(), id);
            QVERIFY(kin);
            for (const Kin &other : *kin)
                given.insert(joinedText((*texts)[static_cast<size_t>(other.contribution - 1)]));
            given.erase(own);
            for (const QString &text : expected)
                QVERIFY2(given.contains(text), qPrintable(text));
            found += static_cast<qsizetype>(expected.size());
        }
        QVERIFY(found > 40);
    }

    void everyDecisionIsUndone()
    {
        std::vector<QStringList> stood{standing(*m_fixture)};
        Letters dice(5);
        for (int step = 0; step < 60; ++step) {
            const auto families = *readFamilies(store());
            const qint64 family = families[dice.below(static_cast<quint32>(families.size()))].id;
            const std::vector<qint64> members = membersOf(store(), family);
            const std::vector<qint64> some(
                members.begin(), members.begin() + 1 + dice.below(static_cast<quint32>(members.size())));
            Result<Operation> done = Operation{};
            switch (dice.below(8)) {
            case 0:
                done = confirmMembers(store(), family, some, ana);
                break;
            case 1:
                done = confirmNext(store(), family, 2, ana);
                break;
            case 2:
                done = excludeMembers(store(), family, std::span(some).first(1), ana);
                break;
            case 3:
                done = some.size() < members.size() ? splitFamily(store(), family, some, ana) : done;
                break;
            case 4:
                done = families.size() > 2 && families.front().id != family
                           ? mergeFamilies(store(), family, families.front().id, ana)
                           : done;
                break;
            case 5:
                done = setCampaign(store(), family, dice.below(2) != 0, ana);
                break;
            case 6:
                done = tagFamily(store(), family, u"carta"_s, ana);
                break;
            default:
                done = runFamilies(store(), 0.4 + 0.1 * dice.below(5), ana, {})->operation;
                break;
            }
            QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
            if (done->id)
                stood.push_back(standing(*m_fixture));
        }
        QVERIFY(stood.size() > 25);
        for (size_t i = stood.size() - 1; i > 0; --i) {
            QVERIFY(undo(store(), ana));
            QCOMPARE(standing(*m_fixture), stood[i - 1]);
        }
        for (size_t i = 1; i < stood.size(); ++i) {
            QVERIFY(redo(store(), ana));
            QCOMPARE(standing(*m_fixture), stood[i]);
        }
    }

private:
    Store &store() { return *m_fixture->store; }

    std::unique_ptr<Letters> m_letters;
    std::unique_ptr<StoreFixture> m_fixture;
    QStringList m_campaigns;
    QList<FamilyEntry> m_families;
};

QTEST_GUILESS_MAIN(FamilyDecisionsTest)
#include "tst_familydecisions.moc"
