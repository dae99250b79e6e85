// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opinions.h"
#include "models/storage/reading.h"
#include "models/storage/voters.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/merging.h"
#include "models/workspace/people.h"
#include "models/workspace/verbs.h"
#include "tests/models/storage/storefixture.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace tamiz;
using namespace Qt::StringLiterals;

namespace {

const Actor ana{u"ana"_s, ActorKind::Person};
constexpr int rowCount = 12;

/// Contribution, then voter, to value.
using Votes = std::map<std::pair<qint64, qint64>, int>;

/// Twelve contributions; people voted on the first nine, in two sources, of which the later goes before the
/// first; of the next two only sums are known, of the last nothing.
void fill(StoreFixture &f, QRandomGenerator &random)
{
    QList<ContributionRecord> records;
    QList<VoteRecord> first, second;
    for (int i = 1; i <= rowCount; ++i) {
        ContributionRecord record = StoreFixture::record(QString::number(i), u"Texto %1"_s.arg(i));
        record.participantId = u"p%1"_s.arg(i % 5);
        if (i == 10 || i == 11)
            record.votesFor = 10 * i;
        records << record;
        for (int p = 0; i <= 9 && p < 8; ++p) {
            const VoteRecord vote{u"p%1"_s.arg(p), QString::number(i), Kind::Statement,
                                  static_cast<int>(random.bounded(3)) - 1, random.bounded(5)};
            if (random.bounded(3) > 0)
                first << vote;
            if (random.bounded(6) == 0) {
                second << vote;
                second.back().value = static_cast<int>(random.bounded(3)) - 1;
            }
        }
    }
    f.import(records, first);
    f.import({}, second);
}

std::vector<std::vector<qint64>> table(StoreFixture &f, const char *sql, int width)
{
    Statement rows(f.store->database(), sql);
    std::vector<std::vector<qint64>> lines;
    while (rows.next()) {
        std::vector<qint64> &line = lines.emplace_back();
        for (int i = 0; i < width; ++i)
            line.push_back(rows.integer(i));
    }
    return lines;
}

/// What counts, from the plain tables and by the words of the rule alone.
Votes expectedVotes(StoreFixture &f)
{
    std::map<qint64, qint64> into;
    for (const auto &line :
         table(f, "SELECT id, merged_into FROM contribution WHERE merged_into IS NOT NULL", 2))
        into[line[0]] = line[1];
    const auto placeOf = [&](qint64 id) {
        qint64 place = id;
        for (auto above = into.find(id); above != into.end(); above = into.find(above->second))
            place = above->second == 10 || above->second == 11 ? place : above->second;
        return place;
    };
    std::map<std::pair<qint64, qint64>, std::pair<qint64, int>> own; // the later source goes before the first
    for (const auto &line :
         table(f, "SELECT contribution_id, participant_id, at, value FROM vote ORDER BY source_id", 4))
        own[{line[0], line[1]}] = {line[2], static_cast<int>(line[3])};
    std::map<std::pair<qint64, qint64>, std::tuple<bool, qint64, qint64, int>> best;
    for (const auto &[pair, vote] : own) {
        const qint64 place = placeOf(pair.first);
        const std::tuple candidate{place == pair.first, vote.first, -pair.first, vote.second};
        const auto [at, isNew] = best.try_emplace({place, pair.second}, candidate);
        if (!isNew && candidate > at->second)
            at->second = candidate;
    }
    Votes votes;
    for (const auto &[pair, vote] : best)
        votes[pair] = std::get<3>(vote);
    return votes;
}

/// \a columns say of every row what \a votes say, and of all rows together.
void compare(const Columns &columns, const Votes &votes)
{
    std::map<qint64, std::array<qint32, 3>> sums;
    std::map<qint64, std::set<qint64>> voters;
    for (const auto &[pair, value] : votes) {
        ++sums[pair.first][static_cast<size_t>(value + 1)];
        voters[pair.first].insert(pair.second);
    }
    const Column &authors = *columns.column(u"author"_s);
    for (size_t row = 0; row < columns.rows(); ++row) {
        const qint64 id = columns.idOf(row);
        if (const auto sum = sums.find(id); sum != sums.end()) {
            QCOMPARE(columns.votesFor()[row], sum->second[2]);
            QCOMPARE(columns.votesAgainst()[row], sum->second[0]);
            QCOMPARE(columns.votesPass()[row], sum->second[1]);
        } else {
            QCOMPARE(columns.votesFor()[row], id == 10 || id == 11 ? static_cast<qint32>(10 * id) : -1);
        }
        std::set<quint32> people;
        for (const quint32 person : columns.people().votersOf(row))
            people.insert(person);
        QCOMPARE(people.size(), columns.people().votersOf(row).size()); // each once
        QCOMPARE(people.size(), voters[id].size());
        Bitmap one(columns.rows());
        one.set(row);
        people.insert(authors.codes[row]);
        QCOMPARE(countsOf(columns, one).people, static_cast<qint64>(people.size()));
    }
    QCOMPARE(countsOf(columns, columns.live()).votes, static_cast<qint64>(votes.size()) + 10 * (10 + 11));
}

} // namespace

class UnitedVotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votesCountWhereTheyWereMergedTo_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    /// Random merges, separations, undos and redos: the columns that follow, the columns read anew, the
    /// stream of votes and the matrix of opinion groups all agree with the rule.
    void votesCountWhereTheyWereMergedTo()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        StoreFixture f;
        fill(f, random);
        auto columns = *Columns::load(*f.store);
        int changed = 0;
        for (int step = 0; step < 40; ++step) {
            const qint64 one = 1 + random.bounded(rowCount), other = 1 + random.bounded(rowCount);
            const std::vector<qint64> ids{one, other};
            switch (random.bounded(6)) {
            case 0:
                changed += bool(undo(*f.store, ana));
                break;
            case 1:
                changed += bool(redo(*f.store, ana));
                break;
            case 2:
                changed += bool(separateContributions(*f.store, ids, ana));
                break;
            default:
                changed += bool(mergeContributions(*f.store, one, ids, ana));
            }
            const auto entries = readOperations(*f.store, columns->lastOperation(), 9, true);
            QVERIFY(entries);
            bool followed = true;
            for (const Operation &entry : *entries)
                followed = followed && columns->follow(*f.store, entry);
            const auto fresh = *Columns::load(*f.store);
            if (!followed)
                columns = fresh; // an import was undone
            const Votes votes = expectedVotes(f);
            if (table(f, "SELECT 1 FROM source WHERE live = 0", 1).empty()) {
                compare(*columns, votes);
                compare(*fresh, votes);
                Votes streamed;
                QVERIFY(visitVotes(*f.store, [&](qint64 contribution, qint64 participant, int value) {
                    if (!streamed.empty() &&
                        streamed.crbegin()->first >= std::pair(contribution, participant))
                        return false;
                    streamed[{contribution, participant}] = value;
                    return true;
                }));
                QCOMPARE(streamed, votes);
                const auto matrix = readVotes(*f.store, 1);
                QVERIFY(matrix);
                Votes grouped;
                for (size_t person = 0; person < matrix->participants.size(); ++person) {
                    for (qint64 i = matrix->votes.offsets[person]; i < matrix->votes.offsets[person + 1];
                         ++i) {
                        const auto at = static_cast<size_t>(i);
                        grouped[{matrix->statements[static_cast<size_t>(matrix->votes.statement[at])],
                                 matrix->participants[person]}] = matrix->votes.value[at];
                    }
                }
                QCOMPARE(grouped, votes);
                QCOMPARE(matrix->votes.value.size(), votes.size());
            } else {
                QVERIFY(redo(*f.store, ana));
                columns = *Columns::load(*f.store);
            }
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(changed > 10);
    }
};

QTEST_GUILESS_MAIN(UnitedVotesTest)
#include "tst_unitedvotes.moc"
