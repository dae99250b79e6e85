// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/moderation.h"
#include "models/storage/voteplaces.h"
#include "models/workspace/columns.h"
#include "models/workspace/columnsloader.h"
#include "models/workspace/people.h"

#include <map>
#include <set>

namespace tamiz {

/// Votes are counted anew in the file where contributions were merged or let go. What lies below in a chain
/// of merges may find another place too, so all that is merged is read again.
Result<void> Columns::readVotes(Store &store, const Operation &operation)
{
    std::set<qint64> ids;
    for (const Change &change : operation.changes) {
        if (change.target != Target::ContributionMergedInto)
            continue;
        ids.insert(change.ids.begin(), change.ids.end());
        ids.insert(change.before.begin(), change.before.end());
        ids.insert(change.after.begin(), change.after.end());
    }
    if (ids.empty())
        return {};
    const auto merged = readMerged(store);
    if (!merged)
        return merged.error();
    for (const auto &[id, into] : *merged)
        ids.insert({id, into});
    for (const qint64 id : ids) {
        const auto row = rowOf(id);
        if (!row)
            continue;
        const auto sums = readVoteSums(store, id);
        if (!sums)
            return sums.error();
        m_votesFor[*row] = sums->up;
        m_votesAgainst[*row] = sums->down;
        m_votesPass[*row] = sums->pass;
    }
    return uniteVotes(store);
}

/// Takes the votes, read as the file has them, from merged rows whose place has them now, and their voters
/// there.
Result<void> Columns::uniteVotes(Store &store)
{
    const auto places = readVotePlaces(store);
    if (!places)
        return places.error();
    std::map<size_t, size_t> rows;
    for (auto part = places->cbegin(); part != places->cend(); ++part) {
        const auto row = rowOf(part.key()), place = rowOf(*part);
        if (!row || !place)
            continue;
        m_votesFor[*row] = m_votesAgainst[*row] = m_votesPass[*row] = -1;
        rows.emplace(*row, *place);
    }
    if (!m_people->areVoting())
        return {};
    auto people = std::make_shared<People>(*m_people); // others may be reading the one there is
    people->unite(rows);
    m_people = std::move(people);
    return {};
}

Result<void> ColumnsLoader::readPeople()
{
    auto people = People::read(
        m_store, m, [this](qint64 id) { return m_authorCodes[id]; }, m_progress);
    if (!people)
        return people.error();
    m.m_people = m_people = std::make_shared<People>(*std::move(people));
    return {};
}

} // namespace tamiz
