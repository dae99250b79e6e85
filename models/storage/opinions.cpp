// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opinions.h"

#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/storage/voters.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tamiz {

Result<std::vector<VotedConsultation>> readVotedConsultations(Store &store)
{
    Statement rows(store.database(), R"(
        SELECT k.id, k.name, count(*) FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1
          JOIN contribution c ON c.id = v.contribution_id JOIN consultation k ON k.id = c.consultation_id
        GROUP BY k.id ORDER BY count(*) DESC, k.id)");
    std::vector<VotedConsultation> found;
    while (rows.next())
        found.push_back({rows.integer(0), rows.text(1), rows.integer(2)});
    if (auto done = rows.done(); !done)
        return done.error();
    return found;
}

namespace {

/// The live contributions of a consultation, and which of them are rejected.
Result<QHash<qint64, bool>> readStatements(Store &store, qint64 consultation)
{
    Statement rows(store.database(), R"(
        SELECT c.id, c.state = 2 OR ifnull(w.text = 'rejected', 0) FROM contribution c
          LEFT JOIN value w ON w.id = c.source_state WHERE c.consultation_id = ? AND c.live = 1)");
    rows.bind(consultation);
    QHash<qint64, bool> statements;
    while (rows.next())
        statements.insert(rows.integer(0), rows.integer(1) != 0);
    if (auto done = rows.done(); !done)
        return done.error();
    return statements;
}

/// A vote that counts; statement is the place of its contribution in VotesOf::statements.
struct Vote
{
    qint64 participant;
    qint32 statement;
    qint8 value;
};

/// Votes come by statement; a matrix has them by person.
void arrange(const std::vector<Vote> &counted, VotesOf &result)
{
    result.participants.reserve(counted.size());
    for (const Vote &vote : counted)
        result.participants.push_back(vote.participant);
    std::ranges::sort(result.participants);
    result.participants.erase(std::ranges::unique(result.participants).begin(), result.participants.end());
    result.participants.shrink_to_fit();
    QHash<qint64, size_t> personOf;
    personOf.reserve(static_cast<qsizetype>(result.participants.size()));
    for (size_t person = 0; person < result.participants.size(); ++person)
        personOf.insert(result.participants[person], person);
    VoteMatrix &votes = result.votes;
    std::vector<size_t> persons(counted.size());
    votes.offsets.assign(result.participants.size() + 1, 0);
    for (size_t i = 0; i < counted.size(); ++i) {
        persons[i] = personOf.value(counted[i].participant);
        ++votes.offsets[persons[i] + 1];
    }
    std::partial_sum(votes.offsets.begin(), votes.offsets.end(), votes.offsets.begin());
    votes.statement.resize(counted.size());
    votes.value.resize(counted.size());
    std::vector<qint64> next(votes.offsets.begin(), votes.offsets.end() - 1);
    for (size_t i = 0; i < counted.size(); ++i) {
        const auto at = static_cast<size_t>(next[persons[i]]++);
        votes.statement[at] = counted[i].statement;
        votes.value[at] = counted[i].value;
    }
}

} // namespace

Result<VotesOf> readVotes(Store &store, qint64 consultation)
{
    const auto statements = readStatements(store, consultation);
    if (!statements)
        return statements.error();
    VotesOf result;
    std::vector<Vote> counted;
    qint64 last = 0;
    bool isMeant = false;
    const auto read = visitVotes(store, [&](qint64 contribution, qint64 participant, int value) {
        if (contribution != last) {
            last = contribution;
            const auto statement = statements->constFind(contribution);
            isMeant = statement != statements->constEnd();
            if (isMeant) {
                result.statements.push_back(contribution);
                result.votes.rejected.push_back(static_cast<quint8>(*statement));
            }
        }
        if (isMeant)
            counted.push_back(
                {participant, static_cast<qint32>(result.statements.size()) - 1, static_cast<qint8>(value)});
        return true;
    });
    if (!read)
        return read.error();
    arrange(counted, result);
    return result;
}

Result<std::vector<OpinionPlace>> readOpinionPlaces(Store &store, qint64 consultation)
{
    Statement rows(store.database(), R"(
        SELECT id, external_id, opinion, opinion_x, opinion_y FROM participant
        WHERE consultation_id = ? AND live = 1 ORDER BY id)");
    rows.bind(consultation);
    std::vector<OpinionPlace> places;
    while (rows.next())
        places.push_back({rows.integer(0), rows.text(1), static_cast<int>(rows.integer(2)),
                          static_cast<double>(rows.integer(3)) / 10'000,
                          static_cast<double>(rows.integer(4)) / 10'000});
    if (auto done = rows.done(); !done)
        return done.error();
    return places;
}

Result<void> visitOpinionGroups(Store &store, const std::function<void(qint64, int)> &visit)
{
    Statement rows(store.database(), "SELECT id, opinion FROM participant WHERE opinion > 0");
    while (rows.next())
        visit(rows.integer(0), static_cast<int>(rows.integer(1)));
    return rows.done();
}

} // namespace tamiz
