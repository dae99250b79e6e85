// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/groupstats.h"

#include "models/domain/kind.h"
#include "models/workspace/columns.h"
#include "models/workspace/people.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 missing = std::numeric_limits<qint64>::min();

/// Rows by code: a counting sort, so that each group is one run.
std::vector<quint32> byCode(const Column &column, const Bitmap &rows, std::vector<size_t> &starts)
{
    starts.assign(static_cast<size_t>(column.dictionary.size()) + 1, 0);
    rows.forEach([&](size_t row) { ++starts[column.codes[row] + 1]; });
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<quint32> sorted(starts.back());
    std::vector<size_t> next(starts.begin(), starts.end() - 1);
    rows.forEach([&](size_t row) { sorted[next[column.codes[row]]++] = static_cast<quint32>(row); });
    return sorted;
}

/// Counts distinct codes of a group by a stamp per code: no set, no clearing.
class Distinct
{
public:
    explicit Distinct(size_t size) : m_stamps(size, 0) {}
    bool isNew(quint32 code, quint32 group)
    {
        if (code >= m_stamps.size())
            m_stamps.resize(code + 1, 0);
        return std::exchange(m_stamps[code], group + 1) != group + 1;
    }

private:
    std::vector<quint32> m_stamps;
};

void addTime(GroupStat &stat, qint64 at)
{
    if (at == missing)
        return;
    stat.first = stat.first == missing ? at : std::min(stat.first, at);
    stat.last = std::max(stat.last, at);
}

} // namespace

std::vector<GroupStat> groupStats(const Columns &columns, const Column &column, const Bitmap &rows)
{
    std::vector<size_t> starts;
    const std::vector<quint32> sorted = byCode(column, rows, starts);
    const Column *author = columns.column(u"author"_s);
    const Column *state = columns.column(u"state"_s);
    const quint32 accepted = state ? codeOf(*state, keyOf(State::Accepted)) : 0;
    const quint32 hidden = state ? codeOf(*state, keyOf(State::Hidden)) : 0;
    Distinct people(author ? static_cast<size_t>(author->dictionary.size()) : 0);
    Distinct texts(columns.textCount());
    std::vector<GroupStat> stats(starts.size() - 1);
    for (size_t group = 0; group < stats.size(); ++group) {
        GroupStat &stat = stats[group];
        for (size_t i = starts[group]; i < starts[group + 1]; ++i) {
            const quint32 row = sorted[i];
            const auto stamp = static_cast<quint32>(group);
            ++stat.submissions;
            stat.texts += texts.isNew(columns.textCodes()[row], stamp) ? 1 : 0;
            if (author && author->codes[row])
                stat.people += people.isNew(author->codes[row], stamp) ? 1 : 0;
            for (const quint32 voter : columns.people().votersOf(row))
                stat.people += people.isNew(voter, stamp) ? 1 : 0;
            if (state && accepted)
                stat.accepted += state->codes[row] == accepted ? 1 : 0;
            if (state && hidden)
                stat.hidden += state->codes[row] == hidden ? 1 : 0;
            for (const auto *votes : {&columns.votesFor(), &columns.votesAgainst(), &columns.votesPass()})
                stat.votes += std::max(0, (*votes)[row]);
            addTime(stat, columns.created()[row]);
        }
    }
    return stats;
}

std::vector<quint32> rowsWithCode(const Column &column, quint32 code, const Bitmap &rows)
{
    std::vector<quint32> found;
    for (size_t row = 0; row < column.codes.size(); ++row) {
        if (column.codes[row] == code && rows.test(row))
            found.push_back(static_cast<quint32>(row));
    }
    return found;
}

quint32 codeOf(const Column &column, const QString &value)
{
    const std::vector<quint32> codes = column.codesFor(value);
    return codes.empty() ? 0 : codes.front();
}

} // namespace tamiz
