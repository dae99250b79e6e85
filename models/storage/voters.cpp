// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/voters.h"

#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/storage/voteplaces.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_set>
#include <vector>

namespace tamiz {

namespace {

// Ordered by the key, newest source last: the last row of a pair is the one that counts. Sources are few:
// looked up here, they cost a fifth of a join for each vote.
Result<std::unordered_set<qint64>> liveSources(Store &store)
{
    std::unordered_set<qint64> live;
    Statement sources(store.database(), "SELECT id FROM source WHERE live = 1");
    while (sources.next())
        live.insert(sources.integer(0));
    if (auto done = sources.done(); !done)
        return done.error();
    return live;
}

struct Voted
{
    qint64 participant = 0;
    int value = 0;
};
/// By contribution, then participant.
using United = std::map<qint64, std::vector<Voted>>;

/// The votes of those that others were merged into, with the others' votes.
Result<United> readUnited(Store &store, const VotePlaces &places, const std::unordered_set<qint64> &live)
{
    struct Candidate
    {
        qint64 place, participant, contribution, at;
        int value;
    };
    std::vector<Candidate> all;
    Statement rows(store.database(), "SELECT participant_id, source_id, at, value FROM vote "
                                     "WHERE contribution_id = ? ORDER BY participant_id, source_id");
    const auto take = [&](qint64 contribution, qint64 place) -> Result<void> {
        qint64 last = 0;
        rows.bind(contribution);
        while (rows.next()) {
            if (!live.contains(rows.integer(1)))
                continue;
            const Candidate vote{place, rows.integer(0), contribution, rows.integer(2),
                                 static_cast<int>(rows.integer(3))};
            if (vote.participant == last)
                all.back() = vote;
            else
                all.push_back(vote);
            last = vote.participant;
        }
        return rows.done();
    };
    std::unordered_set<qint64> taken;
    for (auto part = places.cbegin(); part != places.cend(); ++part) {
        if (auto done = take(part.key(), *part); !done)
            return done.error();
        if (auto done = taken.insert(*part).second ? take(*part, *part) : Result<void>{}; !done)
            return done.error();
    }
    std::ranges::sort(all, {}, [](const Candidate &vote) {
        return std::tuple(vote.place, vote.participant, vote.contribution != vote.place, -vote.at,
                          vote.contribution);
    });
    United united;
    for (const Candidate &vote : all) {
        std::vector<Voted> &votes = united[vote.place];
        if (votes.empty() || votes.back().participant != vote.participant)
            votes.push_back({vote.participant, vote.value});
    }
    return united;
}

/// The last live vote of every pair, as the sources have it.
Result<void> visitOwnVotes(Store &store, const std::unordered_set<qint64> &live,
                           const std::function<bool(qint64, qint64, int)> &visit)
{
    Statement rows(store.database(), "SELECT contribution_id, participant_id, source_id, value FROM vote "
                                     "ORDER BY contribution_id, participant_id, source_id");
    qint64 contribution = 0, participant = 0, lastSource = 0;
    int value = 0;
    bool isLive = false;
    while (rows.next()) {
        if (const qint64 source = rows.integer(2); source != lastSource) {
            lastSource = source;
            isLive = live.contains(source);
        }
        if (!isLive)
            continue;
        const qint64 c = rows.integer(0), p = rows.integer(1);
        if (contribution && (c != contribution || p != participant) &&
            !visit(contribution, participant, value))
            return {};
        contribution = c;
        participant = p;
        value = static_cast<int>(rows.integer(3));
    }
    if (contribution)
        visit(contribution, participant, value);
    return rows.done();
}

} // namespace

Result<bool> hasVotes(Store &store)
{
    Statement row(store.database(), "SELECT 1 FROM vote LIMIT 1");
    const bool any = row.next();
    if (auto done = row.done(); !done)
        return done.error();
    return any;
}

Result<void> visitVoters(Store &store, const std::function<bool(qint64, qint64)> &visit)
{
    const auto live = liveSources(store);
    if (!live)
        return live.error();
    Statement rows(store.database(), "SELECT contribution_id, participant_id, source_id FROM vote "
                                     "ORDER BY contribution_id, participant_id, source_id");
    qint64 lastContribution = 0, lastParticipant = 0, lastSource = 0;
    bool isLive = false;
    while (rows.next()) {
        if (const qint64 source = rows.integer(2); source != lastSource) {
            lastSource = source;
            isLive = live->contains(source);
        }
        const qint64 contribution = rows.integer(0), participant = rows.integer(1);
        if (!isLive || (contribution == lastContribution && participant == lastParticipant))
            continue;
        lastContribution = contribution;
        lastParticipant = participant;
        if (!visit(contribution, participant))
            return {};
    }
    return rows.done();
}

Result<void> visitVotes(Store &store, const std::function<bool(qint64, qint64, int)> &visit)
{
    const auto live = liveSources(store);
    const auto places = readVotePlaces(store);
    if (!live || !places)
        return live ? places.error() : live.error();
    if (places->isEmpty())
        return visitOwnVotes(store, *live, visit);
    const auto united = readUnited(store, *places, *live);
    if (!united)
        return united.error();
    auto next = united->cbegin(); // what is united comes in its place among the others
    bool goesOn = true;
    const auto visitUnitedBelow = [&](qint64 contribution) {
        for (; goesOn && next != united->cend() && next->first < contribution; ++next) {
            for (const Voted &vote : next->second)
                goesOn = goesOn && visit(next->first, vote.participant, vote.value);
        }
        return goesOn;
    };
    qint64 last = 0;
    bool isOwn = true;
    auto done = visitOwnVotes(store, *live, [&](qint64 contribution, qint64 participant, int value) {
        if (contribution != last) {
            last = contribution;
            isOwn = !places->contains(contribution) && !united->contains(contribution);
            if (!visitUnitedBelow(contribution))
                return false;
        }
        return goesOn = !isOwn || visit(contribution, participant, value);
    });
    if (done)
        visitUnitedBelow(std::numeric_limits<qint64>::max());
    return done;
}

} // namespace tamiz
