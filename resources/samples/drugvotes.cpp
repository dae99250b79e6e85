// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/drugvotes.h"

#include <algorithm>
#include <tuple>

namespace tamiz::samples {

Electorate::Electorate(int people, Random &random) : m_random(random)
{
    for (int i = 0; i < people; ++i)
        m_groups.append(random.weighted({42, 33, 25}));
}

int Electorate::opinion(int voter, const Statement &statement)
{
    const int group = m_random.chance(6) ? m_random.below(3) : m_groups.at(voter);
    const QChar stance = statement.stance.at(group);
    const QList<int> weights = stance == u'+'   ? QList<int>{82, 8, 10}
                               : stance == u'-' ? QList<int>{10, 76, 14}
                                                : QList<int>{38, 32, 30};
    return QList<int>{1, -1, 0}.at(m_random.weighted(weights));
}

QList<VoteEvent> Electorate::vote(const QList<Statement> &statements, int count, const QDateTime &end)
{
    const qint64 begin = statements.front().when.toMSecsSinceEpoch();
    const qint64 span = end.toMSecsSinceEpoch() - begin;
    QList<VoteEvent> events;
    QList<QList<bool>> seen(size(), QList<bool>(statements.size(), false));
    for (int round = 0; events.size() < count; ++round) {
        const int voter = round % size();
        qint64 now = begin + span * (5 + m_random.below(90)) / 100 + m_random.below(60'000'000);
        for (int left = 4 + m_random.heavyTail(24, 45); left > 0 && events.size() < count; --left) {
            const int at = m_random.below(int(statements.size()));
            const Statement &statement = statements.at(at);
            if (seen[voter][at] || statement.when.toMSecsSinceEpoch() > now)
                continue;
            if (statement.moderated < 0 && m_random.chance(85)) // shown only until it was rejected
                continue;
            seen[voter][at] = true;
            now += 2500 + m_random.below(14000);
            const int vote = opinion(voter, statement);
            events.append({now, at, voter, vote});
            if (m_random.below(80) == 0 && events.size() < count)
                events.append({now + 900 + m_random.below(5000), at, voter, vote == 1 ? 0 : 1});
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const VoteEvent &a, const VoteEvent &b) {
        return std::tie(a.statement, a.voter, a.milliseconds) <
               std::tie(b.statement, b.voter, b.milliseconds);
    });
    return events;
}

} // namespace tamiz::samples
