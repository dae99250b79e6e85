// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opinions.h"

#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <algorithm>

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

/// The statements with a vote, and which of them are rejected.
Result<void> readStatements(Store &store, qint64 consultation, VotesOf &result)
{
    Statement rows(store.database(), R"(
        SELECT c.id, c.state = 2 OR ifnull(w.text = 'rejected', 0) FROM contribution c
          LEFT JOIN value w ON w.id = c.source_state
        WHERE c.consultation_id = ?1 AND c.live = 1 AND EXISTS (
          SELECT 1 FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1 WHERE v.contribution_id = c.id)
        ORDER BY c.id)");
    rows.bind(consultation);
    while (rows.next()) {
        result.statements.push_back(rows.integer(0));
        result.votes.rejected.push_back(static_cast<quint8>(rows.integer(1)));
    }
    return rows.done();
}

} // namespace

Result<VotesOf> readVotes(Store &store, qint64 consultation)
{
    VotesOf result;
    if (auto done = readStatements(store, consultation, result); !done)
        return done.error();
    // The newest source comes last, and its vote is the one that counts.
    Statement rows(store.database(), R"(
        SELECT v.participant_id, v.contribution_id, v.value FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1
          JOIN contribution c ON c.id = v.contribution_id AND c.live = 1
        WHERE c.consultation_id = ? ORDER BY v.participant_id, v.contribution_id, v.source_id)");
    rows.bind(consultation);
    VoteMatrix &votes = result.votes;
    qint64 lastStatement = 0;
    while (rows.next()) {
        const qint64 participant = rows.integer(0), statement = rows.integer(1);
        const auto value = static_cast<qint8>(rows.integer(2));
        if (result.participants.empty() || result.participants.back() != participant) {
            if (!result.participants.empty())
                votes.offsets.push_back(static_cast<qint64>(votes.value.size()));
            result.participants.push_back(participant);
            lastStatement = 0;
        }
        if (statement == lastStatement) {
            votes.value.back() = value;
            continue;
        }
        lastStatement = statement;
        const auto at = std::ranges::lower_bound(result.statements, statement);
        votes.statement.push_back(static_cast<qint32>(at - result.statements.begin()));
        votes.value.push_back(value);
    }
    if (!result.participants.empty())
        votes.offsets.push_back(static_cast<qint64>(votes.value.size()));
    if (auto done = rows.done(); !done)
        return done.error();
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
