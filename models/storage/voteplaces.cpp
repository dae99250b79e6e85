// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/voteplaces.h"

#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QSet>

namespace tamiz {

namespace {

/// What has a part in a merge: where it went to (0 = nowhere) and what it takes in.
struct Part
{
    qint64 into = 0;
    bool takesNone = false; ///< Has but the sums of a source, or is not there any more.
};

Result<QHash<qint64, Part>> readParts(Store &store)
{
    // Sums of what is in "united" are those it had before others were merged into it.
    Statement rows(store.database(), R"(
        SELECT c.id, CASE WHEN c.live = 1 THEN ifnull(c.merged_into, 0) ELSE 0 END,
          EXISTS (SELECT 1 FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1 WHERE v.contribution_id = c.id),
          CASE WHEN u.id IS NULL THEN coalesce(c.votes_for, c.votes_against, c.votes_pass)
            ELSE coalesce(u.votes_for, u.votes_against, u.votes_pass) END IS NOT NULL, c.live
        FROM (SELECT id FROM contribution INDEXED BY contribution_merged WHERE merged_into IS NOT NULL
          UNION SELECT merged_into FROM contribution INDEXED BY contribution_merged WHERE merged_into IS NOT NULL) part
          JOIN contribution c ON c.id = part.id LEFT JOIN united u ON u.id = c.id)");
    QHash<qint64, Part> parts;
    while (rows.next()) {
        const bool hasVoters = rows.integer(2) != 0;
        const bool isLive = rows.integer(4) != 0;
        parts.insert(rows.integer(0), {rows.integer(1), !isLive || (!hasVoters && rows.integer(3) != 0)});
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return parts;
}

} // namespace

Result<VotePlaces> readVotePlaces(Store &store)
{
    const auto parts = readParts(store);
    if (!parts)
        return parts.error();
    VotePlaces places;
    for (auto part = parts->cbegin(); part != parts->cend(); ++part) {
        if (part->takesNone)
            continue;
        qint64 place = part.key();
        QSet<qint64> passed; // a damaged file may hold a circle
        for (qint64 id = part->into; id != 0 && !passed.contains(id); id = parts->value(id).into) {
            passed.insert(id);
            if (!parts->value(id).takesNone)
                place = id;
        }
        if (place != part.key())
            places.insert(part.key(), place);
    }
    return places;
}

} // namespace tamiz
