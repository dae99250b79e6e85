// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/people.h"

#include "models/storage/voters.h"
#include "models/workspace/columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace tamiz {

Result<People> People::read(Store &store, const Columns &columns,
                            const std::function<quint32(qint64)> &personOf, const Progress &progress)
{
    People people;
    const auto any = hasVotes(store);
    if (!any || !*any)
        return any ? Result<People>(std::move(people)) : any.error();
    const QString phase = QCoreApplication::translate("tamiz::Columns", "Reading votes");
    people.m_starts.assign(columns.rows() + 1, 0);
    size_t row = 0; // votes come by contribution, as rows do
    qint64 seen = 0;
    bool cancelled = false;
    const auto read = visitVoters(store, [&](qint64 contribution, qint64 participant) {
        if (++seen % 65'536 == 0) {
            progress.report(phase, seen, 0);
            cancelled = progress.isCancelled();
        }
        while (row < columns.rows() && columns.idOf(row) < contribution)
            people.m_starts[++row] = static_cast<quint32>(people.m_voters.size());
        if (row < columns.rows() && columns.idOf(row) == contribution) {
            if (const quint32 person = personOf(participant))
                people.m_voters.push_back(person);
        }
        return !cancelled;
    });
    if (!read)
        return read.error();
    if (cancelled)
        return cancelledError();
    while (row < columns.rows())
        people.m_starts[++row] = static_cast<quint32>(people.m_voters.size());
    if (people.m_voters.empty())
        people.m_starts.clear();
    people.m_voters.shrink_to_fit();
    return people;
}

void People::unite(const std::map<size_t, size_t> &places)
{
    m_united.clear();
    m_isUniting = Bitmap();
    if (!areVoting() || places.empty())
        return;
    m_isUniting.resize(m_starts.size() - 1);
    const auto take = [this](size_t from, size_t to) {
        const std::span<const quint32> own = ownVotersOf(from);
        std::vector<quint32> &all = m_united[to];
        all.insert(all.end(), own.begin(), own.end());
    };
    for (const auto &[merged, place] : places) {
        take(merged, place);
        m_united[merged]; // has none of its own any more
    }
    for (auto &[row, voters] : m_united) {
        m_isUniting.set(row);
        if (places.contains(row))
            continue;
        take(row, row);
        std::ranges::sort(voters);
        voters.erase(std::ranges::unique(voters).begin(), voters.end());
    }
}

const std::vector<quint32> *People::codesOf(const QString &field) const
{
    const auto found = m_codes.constFind(field);
    return found == m_codes.cend() ? nullptr : &*found;
}

} // namespace tamiz
