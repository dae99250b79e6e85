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

/// A rank per row of one kind: code ranks, or numbers.
class Ranks
{
public:
    Ranks(const Columns &columns, const QString &key) : m_columns(columns), m_column(columns.column(key))
    {
        if (key == orderkey::votes)
            m_kind = Kind::Votes;
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
            return m_columns.votesFor()[row] < 0 ? last : static_cast<quint32>(m_columns.votesFor()[row]);
        case Kind::Codes:
            return m_column->codes[row] ? m_ranks[m_column->codes[row]] : last;
        case Kind::Tags:
            return m_ranks[row];
        }
        return last;
    }

private:
    enum class Kind { Received, Votes, Codes, Tags };

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
    std::vector<quint64> packed;
    packed.reserve(rows.count());
    rows.forEach([&](size_t row) {
        quint32 rank = ranks.of(row);
        if (descending && rank != last)
            rank = last - 1 - rank;
        packed.push_back(quint64{rank} << 32 | row);
    });
    std::sort(packed.begin(), packed.end());
    std::vector<quint32> order(packed.size());
    std::transform(packed.begin(), packed.end(), order.begin(),
                   [](quint64 pair) { return static_cast<quint32>(pair); });
    return order;
}

} // namespace tamiz
