// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/voting.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <set>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// \a first and everything it was merged into, and so on. A damaged file may hold a circle.
Result<void> addAbove(Store &store, qint64 first, std::set<qint64> &ids)
{
    Statement above(store.database(), "SELECT merged_into FROM contribution WHERE id = ?");
    for (qint64 id = first; id != 0 && ids.insert(id).second;) {
        id = above.bind(id).next() ? above.integer(0) : 0;
        if (auto done = above.done(); !done)
            return done;
        above.reset();
    }
    return {};
}

/// Gives a contribution the sums of its effective votes: of each person the newest live source's.
const QString recounted = QStringLiteral(R"(
    UPDATE contribution SET (votes_for, votes_against, votes_pass) = (
      SELECT sum(value = 1), sum(value = -1), sum(value = 0) FROM (
        SELECT v.value, row_number() OVER (PARTITION BY v.participant_id ORDER BY v.source_id DESC) AS newest
        FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1 WHERE v.contribution_id = contribution.id)
      WHERE newest = 1))");

Result<bool> holdsOne(Statement &question)
{
    const bool found = question.next();
    if (auto done = question.done(); !done)
        return done.error();
    return found;
}

Result<void> unite(Store &store, qint64 id)
{
    Database &database = store.database();
    Statement merged(database, R"(
        WITH RECURSIVE part (id) AS (SELECT id FROM contribution WHERE merged_into = ?1 AND live = 1 UNION
          SELECT c.id FROM contribution c JOIN part p ON c.merged_into = p.id WHERE c.live = 1)
        SELECT 1 FROM part p JOIN vote v ON v.contribution_id = p.id
          JOIN source s ON s.id = v.source_id AND s.live = 1 LIMIT 1)");
    Statement known(database, "SELECT 1 FROM united WHERE id = ?");
    Statement voters(database, "SELECT 1 FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1 WHERE v.contribution_id = ? LIMIT 1");
    const auto hasMerged = holdsOne(merged.bind(id)), isUnited = holdsOne(known.bind(id)),
               hasVoters = holdsOne(voters.bind(id));
    for (const auto *answer : {&hasMerged, &isUnited, &hasVoters}) {
        if (!*answer)
            return answer->error();
    }
    const bool unites = *hasMerged;
    if (!unites && !*isUnited)
        return {};
    if (unites && !*isUnited) {
        Statement keep(database, "INSERT INTO united SELECT id, votes_for, votes_against, votes_pass FROM contribution WHERE id = ?");
        if (auto done = keep.bind(id).run(); !done)
            return done;
    }
    // Alone again and without voters of its own: the sums of the source are those that were kept.
    Statement restore(database, R"(UPDATE contribution SET (votes_for, votes_against, votes_pass) =
        (SELECT votes_for, votes_against, votes_pass FROM united u WHERE u.id = contribution.id) WHERE id = ?)");
    Statement count(database, R"(
        WITH RECURSIVE part (id) AS (VALUES (?1) UNION
          SELECT c.id FROM contribution c JOIN part p ON c.merged_into = p.id WHERE c.live = 1),
        own AS (
          SELECT v.contribution_id, v.participant_id, v.value, v.at, row_number() OVER (
            PARTITION BY v.contribution_id, v.participant_id ORDER BY v.source_id DESC) AS newest
          FROM part p JOIN vote v ON v.contribution_id = p.id JOIN source s ON s.id = v.source_id AND s.live = 1),
        one AS (
          SELECT value, row_number() OVER (PARTITION BY participant_id
            ORDER BY contribution_id = ?1 DESC, at DESC, contribution_id) AS first FROM own WHERE newest = 1)
        UPDATE contribution SET (votes_for, votes_against, votes_pass) = (
          SELECT sum(value = 1), sum(value = -1), sum(value = 0) FROM one WHERE first = 1) WHERE id = ?1)");
    Statement sums(database, "SELECT 1 FROM united WHERE id = ? AND coalesce(votes_for, votes_against, votes_pass) IS NOT NULL");
    const auto hasSums = holdsOne(sums.bind(id));
    if (!hasSums)
        return hasSums.error();
    const bool keepsSums = *hasSums && !*hasVoters;
    if (auto done = !*hasVoters && (!unites || keepsSums) ? restore.bind(id).run() : count.bind(id).run(); !done)
        return done;
    Statement forget(database, "DELETE FROM united WHERE id = ?");
    return unites ? Result<void>{} : forget.bind(id).run();
}

Result<void> uniteAll(Store &store, const std::set<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (auto done = unite(store, id); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> recountVotes(Store &store, qint64 source)
{
    Statement recount(store.database(), recounted + uR"(
        WHERE id IN (SELECT v.contribution_id FROM vote v JOIN contribution c ON c.id = v.contribution_id
                     WHERE ?1 IN (v.source_id, c.source_id)))"_s);
    if (auto done = recount.bind(source).run(); !done)
        return done;
    Statement touched(store.database(), R"(SELECT c.id FROM contribution c
        WHERE (c.merged_into IS NOT NULL OR c.id IN (SELECT id FROM united))
          AND (c.source_id = ?1 OR c.id IN (SELECT contribution_id FROM vote WHERE source_id = ?1)))");
    touched.bind(source);
    std::set<qint64> ids;
    while (touched.next()) {
        if (auto done = addAbove(store, touched.integer(0), ids); !done)
            return done;
    }
    if (auto done = touched.done(); !done)
        return done;
    return uniteAll(store, ids);
}

Result<void> recountVotesOf(Store &store, std::span<const qint64> contributions)
{
    Statement voted(store.database(), "SELECT 1 FROM vote WHERE contribution_id = ? LIMIT 1");
    Statement merged(store.database(), R"(SELECT 1 FROM contribution c WHERE id = ?1
        AND (merged_into IS NOT NULL OR id IN (SELECT id FROM united)))");
    Statement recount(store.database(), recounted + u" WHERE id = ?"_s);
    std::set<qint64> ids;
    for (const qint64 id : contributions) { // a million without votes cost two looks each
        const auto isVoted = holdsOne(voted.bind(id)), isMerged = holdsOne(merged.bind(id));
        if (!isVoted || !isMerged)
            return (isVoted ? isMerged : isVoted).error();
        if (auto done = *isVoted ? recount.bind(id).run() : Result<void>{}; !done)
            return done;
        if (auto done = *isMerged ? addAbove(store, id, ids) : Result<void>{}; !done)
            return done;
    }
    return uniteAll(store, ids);
}

Result<void> uniteVotes(Store &store, const Change &merged)
{
    std::set<qint64> ids;
    for (const auto *side : {&merged.before, &merged.after}) {
        for (const qint64 id : *side) {
            if (auto done = addAbove(store, id, ids); !done)
                return done;
        }
    }
    return uniteAll(store, ids);
}

} // namespace tamiz
