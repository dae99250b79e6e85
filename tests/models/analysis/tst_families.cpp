// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/families.h"
#include "models/analysis/random.h"
#include "models/analysis/setjoin.h"
#include "models/analysis/unionfind.h"

#include <QTest>

#include <map>
#include <numeric>
#include <set>

using namespace tamiz;
using namespace Qt::StringLiterals;

namespace {

using Pairs = std::vector<std::pair<qint32, qint32>>;

FamilyResult familiesOf(const QStringList &texts, const Pairs &apart = {}, int threads = 1)
{
    FamilyOptions options;
    options.threads = threads;
    auto result = findFamilies(texts.size(), [&](qsizetype i) { return texts.at(i); }, apart, options, {});
    return result ? *result : FamilyResult();
}

/// Letters with copies, small edits, blocks added and sentences moved, among texts of their own.
QStringList invented(quint64 seed, int count)
{
    Random random(seed);
    const auto word = [&]() -> QString { return u"palabra"_s + QString::number(random.below(400)); };
    const auto text = [&](qint64 words) {
        QStringList parts;
        for (qint64 i = 0; i < words; ++i)
            parts.append(word());
        return parts;
    };
    std::vector<QStringList> letters;
    for (int i = 0; i < 6; ++i)
        letters.push_back(text(4 + random.below(50)));
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QStringList parts = text(random.below(40));
        if (random.below(3) > 0) {
            QStringList copy = letters[static_cast<size_t>(random.below(6))];
            for (qint64 edits = random.below(8); edits > 0; --edits)
                copy[random.below(copy.size())] = word();
            parts = random.below(3) == 0 ? copy + parts : copy;
        }
        texts.append(parts.join(u' '));
    }
    return texts;
}

/// A random store of sets over few tokens, so that every overlap occurs.
SetStore inventedSets(quint64 seed, int count)
{
    Random random(seed);
    std::vector<std::set<qint32>> sets(static_cast<size_t>(count));
    for (auto &set : sets) {
        const qint64 size = 1 + random.below(30);
        const qint64 from = random.below(60);
        for (qint64 i = 0; i < size; ++i)
            set.insert(static_cast<qint32>(from + random.below(40)));
    }
    std::map<qint32, int> holders;
    for (const auto &set : sets) {
        for (const qint32 token : set)
            ++holders[token];
    }
    std::vector<std::pair<int, qint32>> order;
    for (const auto &[token, held] : holders)
        order.emplace_back(held, token);
    std::ranges::sort(order);
    std::map<qint32, qint32> rank;
    for (size_t i = 0; i < order.size(); ++i)
        rank[order[i].second] = order[i].first > 1 ? static_cast<qint32>(i) : -1;
    std::ranges::stable_sort(sets, {}, [](const auto &set) { return set.size(); });
    SetStore store;
    store.tokenCount = static_cast<qint32>(order.size());
    for (const auto &set : sets) {
        std::vector<qint32> tokens;
        for (const qint32 token : set) {
            if (rank[token] >= 0)
                tokens.push_back(rank[token]);
        }
        std::ranges::sort(tokens);
        store.tokens.insert(store.tokens.end(), tokens.begin(), tokens.end());
        store.offsets.push_back(static_cast<qint64>(store.tokens.size()));
        store.sizes.push_back(static_cast<qint32>(set.size()));
        store.kinds.push_back(0);
    }
    return store;
}

} // namespace

class TestFamilies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinFindsEveryPair_data() const
    {
        QTest::addColumn<double>("jaccard");
        QTest::addColumn<double>("loose");
        QTest::addColumn<double>("containment");
        QTest::newRow("defaults") << 0.5 << 0.4 << 0.8;
        QTest::newRow("strict") << 0.9 << 0.9 << 1.0;
        QTest::newRow("loose") << 0.2 << 0.1 << 0.5;
        QTest::newRow("identical only") << 1.0 << 1.0 << 1.0;
    }
    void joinFindsEveryPair() const
    {
        QFETCH(const double, jaccard);
        QFETCH(const double, loose);
        QFETCH(const double, containment);
        const std::array<LinkRule, 1> rules{LinkRule{jaccard, loose, containment, 4}};
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const int count = seed % 5 == 0 ? 900 : 60;
            const SetStore store = inventedSets(seed, count);
            UnionFind expected(static_cast<size_t>(count));
            for (qint32 a = 0; a < count; ++a) {
                for (qint32 b = 0; b < a; ++b) {
                    if (links(rules[0], store.size(a), store.size(b), overlapOf(store.set(a), store.set(b))))
                        expected.unite(a, b);
                }
            }
            std::vector<qint32> sets(static_cast<size_t>(count));
            std::iota(sets.begin(), sets.end(), 0);
            for (const int threads : {1, 2}) {
                const std::vector<qint32> found = joinComponents(store, sets, rules, threads, {});
                for (qint32 i = 0; i < count && count <= IndexedPerComponent; ++i)
                    QCOMPARE(found[static_cast<size_t>(i)], expected.find(i));
                // Beyond the cap on the index only members of one true component may meet.
                for (qint32 i = 0; i < count; ++i)
                    QCOMPARE(expected.find(found[static_cast<size_t>(i)]), expected.find(i));
            }
        }
    }

    void threadsLeaveNoTrace() const
    {
        for (quint64 seed = 1; seed <= 5; ++seed) {
            const QStringList texts = invented(seed, 1500);
            const FamilyResult one = familiesOf(texts, {}, 1);
            const FamilyResult two = familiesOf(texts, {}, 2);
            QVERIFY(!one.centre.empty());
            QCOMPARE(one.family, two.family);
            QCOMPARE(one.edit, two.edit);
            QCOMPARE(one.similarity, two.similarity);
            QCOMPARE(one.centre, two.centre);
        }
    }

    void orderLeavesNoTrace() const
    {
        for (quint64 seed = 11; seed <= 16; ++seed) {
            const QStringList texts = invented(seed, 400);
            std::vector<qint32> order(static_cast<size_t>(texts.size()));
            std::iota(order.begin(), order.end(), 0);
            Random random(seed);
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[static_cast<size_t>(random.below(static_cast<qint64>(i)))]);
            QStringList shuffled;
            for (const qint32 i : order)
                shuffled.append(texts.at(i));
            const FamilyResult a = familiesOf(texts);
            const FamilyResult b = familiesOf(shuffled);
            std::map<qint32, qint32> match;
            for (size_t i = 0; i < order.size(); ++i) {
                const qint32 before = a.family[static_cast<size_t>(order[i])];
                QCOMPARE(match.try_emplace(b.family[i], before).first->second, before);
                QCOMPARE(b.similarity[i], a.similarity[static_cast<size_t>(order[i])]);
            }
        }
    }

    /// What the threshold shows while it is dragged is what a search at that threshold gives.
    void theIndexGroupsAsTheSearchDoes_data() const
    {
        QTest::addColumn<double>("similarity");
        for (const int hundredths : {30, 40, 50, 65, 80, 95, 100})
            QTest::addRow("at .%02d", hundredths) << hundredths / 100.0;
    }
    void theIndexGroupsAsTheSearchDoes() const
    {
        QFETCH(const double, similarity);
        for (quint64 seed = 31; seed <= 36; ++seed) {
            QStringList texts = invented(seed, 500);
            for (int i = 0; i < 10; ++i)
                texts.append(texts.at(i * 7));
            const Pairs apart{{0, 1}, {3, 9}, {0, 500}, {20, 200}};
            const auto textAt = [&](qsizetype i) { return texts.at(i); };
            FamilyOptions options;
            const auto index = FamilyIndex::build(texts.size(), textAt, apart, options, {});
            QVERIFY(index);
            const auto grouped = (*index)->group(similarity, {});
            options.similarity = similarity;
            const auto found = findFamilies(texts.size(), textAt, apart, options, {});
            QVERIFY(grouped && found);
            QVERIFY(!found->centre.empty());
            QCOMPARE(grouped->family, found->family);
            QCOMPARE(grouped->centre, found->centre);
            QCOMPARE(grouped->similarity, found->similarity);
        }
    }

    void membersAreNearTheirCentre() const
    {
        const FamilyResult result = familiesOf(invented(3, 800));
        std::vector<qint32> sizes(result.centre.size(), 0);
        for (size_t i = 0; i < result.family.size(); ++i) {
            const qint32 family = result.family[i];
            if (family < 0) {
                QCOMPARE(result.edit[i], Edit::None);
                QCOMPARE(result.similarity[i], 0.0F);
                continue;
            }
            ++sizes[static_cast<size_t>(family)];
            QVERIFY(result.edit[i] != Edit::None);
            // A shared passage inside a long text of one's own makes kin by containment, whatever the
            // likeness.
            QVERIFY(result.similarity[i] >= (result.edit[i] == Edit::Passage ? 0.2F : 0.4F));
        }
        for (size_t f = 0; f < sizes.size(); ++f) {
            QVERIFY(sizes[f] >= 2);
            QVERIFY(f == 0 || sizes[f] <= sizes[f - 1]);
            QCOMPARE(result.family[static_cast<size_t>(result.centre[f])], qint32(f));
            QCOMPARE(result.edit[static_cast<size_t>(result.centre[f])], Edit::Exact);
        }
    }

    void cannotLinkHolds() const
    {
        for (quint64 seed = 21; seed <= 26; ++seed) {
            QStringList texts = invented(seed, 300);
            for (int i = 0; i < 20; ++i)
                texts.append(texts.at(i)); // exact copies, too
            Random random(seed);
            Pairs apart{{0, 300}, {5, 5}};
            for (int i = 0; i < 200; ++i)
                apart.emplace_back(static_cast<qint32>(random.below(320)),
                                   static_cast<qint32>(random.below(320)));
            const FamilyResult result = familiesOf(texts, apart);
            for (const auto &[a, b] : apart) {
                if (a != b && result.family[static_cast<size_t>(a)] >= 0)
                    QVERIFY(result.family[static_cast<size_t>(a)] != result.family[static_cast<size_t>(b)]);
            }
        }
    }

    void aChainIsCut() const
    {
        // Each text keeps four fifths of the one before: neighbours are alike, the ends share nothing.
        QStringList texts;
        for (int from = 0; from < 200; from += 10) {
            QStringList words;
            for (int i = 0; i < 50; ++i)
                words.append(u"w"_s + QString::number(from + i));
            texts.append(words.join(u' '));
        }
        const FamilyResult result = familiesOf(texts);
        QVERIFY(result.centre.size() >= 3);
        QVERIFY(result.family.front() < 0 || result.family.front() != result.family.back());
        for (const float similarity : result.similarity)
            QVERIFY(similarity == 0.0F || similarity >= 0.4F);
    }

    void shortAndEmptyTexts() const
    {
        const FamilyResult result =
            familiesOf({u"Más árboles"_s, u"MAS ARBOLES!"_s, u""_s, u"  "_s, u"👍"_s, u"👍"_s,
                        u"Carril bici en la avenida"_s, u"Carriles bici en la avenida"_s, u"Piscina"_s,
                        u"a\u00F1o"_s, u"an\u0303o"_s, u"ano"_s});
        QCOMPARE(result.family[0], result.family[1]);
        QVERIFY(result.family[0] >= 0);
        QCOMPARE(result.edit[1], Edit::Exact);
        QCOMPARE(result.family[2], -1);
        QCOMPARE(result.family[3], -1);
        QVERIFY(result.family[4] >= 0 && result.family[4] == result.family[5]);
        QVERIFY(result.family[6] >= 0 && result.family[6] == result.family[7]);
        QCOMPARE(result.edit[result.centre[static_cast<size_t>(result.family[6])] == 6 ? 7 : 6], Edit::Minor);
        QCOMPARE(result.family[8], -1);
        QVERIFY(result.family[9] >= 0 && result.family[9] == result.family[10]);
        QCOMPARE(result.family[11], -1);
    }

    void nothingIsNothing() const
    {
        QVERIFY(familiesOf({}).family.empty());
        QCOMPARE(familiesOf({u"sola"_s}).family, std::vector<qint32>{-1});
    }

    /// A campaign larger than the index keeps of it stays one family.
    void aLargeCampaignStaysWhole() const
    {
        const QString letter =
            u"Pedimos que la línea de autobús vuelva a parar delante del centro de salud porque las "
            "personas mayores no pueden subir la cuesta con el calor del verano"_s;
        QStringList texts;
        for (int i = 0; i < 1500; ++i)
            texts.append(letter + u" firma numero %1 calle %2"_s.arg(i).arg(i * 7));
        const FamilyResult result = familiesOf(texts, {}, 2);
        QCOMPARE(result.centre.size(), size_t(1));
        QCOMPARE(std::ranges::count(result.family, 0), 1500);
    }

    void cancelStops() const
    {
        const QStringList texts = invented(1, 3000);
        for (const int after : {0, 3, 15}) {
            int asked = 0;
            const Progress progress([&] { return asked++ >= after; }, {});
            const auto result = findFamilies(
                texts.size(), [&](qsizetype i) { return texts.at(i); }, {}, {}, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::Cancelled);
        }
    }
};

QTEST_APPLESS_MAIN(TestFamilies)
#include "tst_families.moc"
