// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/voters.h"

#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <unordered_set>

namespace tamiz {

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
    // Sources are few: looked up here, they cost a fifth of a join for each vote.
    std::unordered_set<qint64> live;
    Statement sources(store.database(), "SELECT id FROM source WHERE live = 1");
    while (sources.next())
        live.insert(sources.integer(0));
    if (auto done = sources.done(); !done)
        return done.error();
    Statement rows(store.database(), "SELECT contribution_id, participant_id, source_id FROM vote "
                                     "ORDER BY contribution_id, participant_id, source_id");
    qint64 lastContribution = 0, lastParticipant = 0, lastSource = 0;
    bool isLive = false;
    while (rows.next()) {
        if (const qint64 source = rows.integer(2); source != lastSource) {
            lastSource = source;
            isLive = live.contains(source);
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

} // namespace tamiz
