// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order.h"

#include "models/workspace/columns.h"

#include <QCollator>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr quint32 last = std::numeric_limits<quint32>::max();
constexpr qsizetype mostCollated = 20'000;
constexpr quint32 mostCounted = 4'000'000;

/// A rank per row of one kind: code ranks, or numbers.
class Ranks
{
public:
    Ranks(const Columns &columns, const QString &key) : m_columns(columns), m_column(columns.column(key))
    {
        if (key == orderkey::votes)
            rankNumbers(columns.votesFor());
        else if (key == orderkey::against)
            rankNumbers(columns.votesAgainst());
        else if (key == orderkey::pass)
            rankNumbers(columns.votesPass());
        else if (key == orderkey::tags)
            rankTags();
        else if (m_column)
            rankCodes();
    }

    /// Smaller first; \c last for rows without a value, in either direction.
    quint32 of(size_t row) const
    {
        switch (m_kind) {
        case Kind::Received:
            return 0;
        case Kind::Votes:
            return (*m_numbers)[row] < 0 ? last : static_cast<quint32>((*m_numbers)[row]);
        case Kind::Codes:
            return m_column->codes[row] ? m_ranks[m_column->codes[row]] : last;
        case Kind::Tags:
            return m_ranks[row];
        }
        return last;
    }

private:
    enum class Kind { Received, Votes, Codes, Tags };

    void rankNumbers(const std::vector<qint32> &numbers)
    {
        m_kind = Kind::Votes;
        m_numbers = &numbers;
    }

    void rankCodes()
    {
        m_kind = Kind::Codes;
        m_ranks = labelRanks(*m_column);
    }

    void rankTags()
    {
        m_kind = Kind::Tags;
        m_ranks.assign(m_columns.rows(), last);
        quint32 rank = 0;
        for (const TagEntry &tag : m_columns.tags()) {
            m_columns.tagRows(tag.id).forEach(
                [&](size_t row) { m_ranks[row] = std::min(m_ranks[row], rank); });
            ++rank;
        }
    }

    const Columns &m_columns;
    const Column *m_column;
    const std::vector<qint32> *m_numbers = nullptr;
    Kind m_kind = Kind::Received;
    std::vector<quint32> m_ranks;
};

std::vector<quint32> ranksFrom(const std::vector<quint32> &order)
{
    std::vector<quint32> ranks(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<quint32>(i);
    return ranks;
}

std::vector<quint32> plainOrder(const Columns &columns, const Bitmap &rows, bool descending)
{
    std::vector<quint32> order;
    order.reserve(rows.count());
    rows.forEach([&](size_t row) { order.push_back(static_cast<quint32>(row)); });
    if (descending)
        std::reverse(order.begin(), order.end());
    Q_UNUSED(columns)
    return order;
}

/// Where rows of rank \a rank go: those without a value last in either direction.
quint32 slotOf(quint32 rank, quint32 largest, bool descending)
{
    return rank == last ? largest + 1 : descending ? largest - rank : rank;
}

/// Ranks far apart: ranks and rows packed in one number and compared.
std::vector<quint32> byComparison(const std::vector<quint32> &rankOf, const Bitmap &rows, quint32 largest,
                                  bool descending)
{
    std::vector<quint64> packed;
    packed.reserve(rows.count());
    rows.forEach(
        [&](size_t row) { packed.push_back(quint64{slotOf(rankOf[row], largest, descending)} << 32 | row); });
    std::sort(packed.begin(), packed.end());
    std::vector<quint32> order(packed.size());
    std::transform(packed.begin(), packed.end(), order.begin(),
                   [](quint64 pair) { return static_cast<quint32>(pair); });
    return order;
}

/// A counting sort: one pass to read the ranks, one to place the rows; ties stay in the order of the rows.
std::vector<quint32> byRank(const Ranks &ranks, const Bitmap &rows, bool descending)
{
    std::vector<quint32> rankOf(rows.size());
    quint32 largest = 0;
    rows.forEach([&](size_t row) {
        rankOf[row] = ranks.of(row);
        if (rankOf[row] != last)
            largest = std::max(largest, rankOf[row]);
    });
    if (largest > mostCounted)
        return byComparison(rankOf, rows, largest, descending);
    std::vector<quint32> places(size_t{largest} + 3);
    rows.forEach([&](size_t row) { ++places[slotOf(rankOf[row], largest, descending) + 1]; });
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<quint32> order(rows.count());
    rows.forEach([&](size_t row) {
        order[places[slotOf(rankOf[row], largest, descending)]++] = static_cast<quint32>(row);
    });
    return order;
}

} // namespace

std::vector<quint32> labelRanks(const Column &column)
{
    const auto size = static_cast<size_t>(column.dictionary.size());
    std::vector<quint32> order(size);
    std::iota(order.begin(), order.end(), 0U);
    if (column.ordered)
        return order;
    QStringList labels;
    labels.reserve(column.dictionary.size());
    for (size_t code = 0; code < size; ++code)
        labels << (code ? column.label(static_cast<quint32>(code)) : QString());
    if (column.dictionary.size() > mostCollated) {
        std::stable_sort(order.begin(), order.end(),
                         [&](quint32 a, quint32 b) { return labels[a] < labels[b]; });
        return ranksFrom(order);
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size);
    for (const QString &label : std::as_const(labels))
        keys.push_back(collator.sortKey(label));
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    return ranksFrom(order);
}

std::vector<quint32> orderedRows(const Columns &columns, const Bitmap &rows, const QString &key,
                                 bool descending)
{
    const Ranks ranks(columns, key);
    if (key == orderkey::received)
        return plainOrder(columns, rows, descending);
    return byRank(ranks, rows, descending);
}

} // namespace tamiz
