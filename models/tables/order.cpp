// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order.h"

#include "models/workspace/columns.h"
#include "models/workspace/ordering.h"

#include <QCollator>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr quint32 last = std::numeric_limits<quint32>::max();
constexpr qsizetype mostCollated = 20'000;
constexpr qint64 largestSum = std::numeric_limits<qint32>::max();
constexpr quint32 mostCounted = 4'000'000;

/// A rank per row of one kind: code ranks, or numbers.
class Ranks
{
public:
    Ranks(const Columns &columns, const QString &key, RankCache &cache)
        : m_columns(columns), m_column(columns.column(key))
    {
        if (key == orderkey::votes)
            rankSums();
        else if (key == orderkey::inFavour)
            rankNumbers(columns.votesFor());
        else if (key == orderkey::against)
            rankNumbers(columns.votesAgainst());
        else if (key == orderkey::pass)
            rankNumbers(columns.votesPass());
        else if (key == orderkey::tags)
            rankTags();
        else if (m_column)
            rankCodes(cache);
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
            return m_column->codes[row] ? (*m_codeRanks)[m_column->codes[row]] : last;
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

    void rankSums()
    {
        m_sums.resize(m_columns.rows());
        for (size_t row = 0; row < m_sums.size(); ++row)
            m_sums[row] = static_cast<qint32>(std::min<qint64>(votesOf(m_columns, row), largestSum));
        rankNumbers(m_sums);
    }

    void rankCodes(RankCache &cache)
    {
        m_kind = Kind::Codes;
        m_codeRanks = &cache.ranksOf(*m_column);
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
    std::vector<qint32> m_sums;
    Kind m_kind = Kind::Received;
    const std::vector<quint32> *m_codeRanks = nullptr;
    std::vector<quint32> m_ranks; ///< By row.
};

std::vector<quint32> ranksFrom(const std::vector<quint32> &order)
{
    std::vector<quint32> ranks(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<quint32>(i);
    return ranks;
}

/// The start of a label as a number that compares as the label does: eight letters, or all of them where
/// there are fewer. Labels beyond Latin-1 give 0 and are compared whole.
quint64 startOf(QStringView label)
{
    quint64 start = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const char16_t unit = i < label.size() ? label[i].unicode() : u'\0';
        if (unit > 0xff)
            return 0;
        start = start << 8 | unit;
    }
    return start;
}

/// Ranks by code point: numbers of ids often share their first letters, which are left aside, so that most
/// pairs are told apart by one comparison of numbers.
std::vector<quint32> codePointRanks(const QStringList &labels)
{
    qsizetype shared = labels.size() > 1 ? labels[1].size() : 0;
    for (qsizetype code = 2; code < labels.size() && shared > 0; ++code) {
        qsizetype same = 0;
        const qsizetype most = std::min(shared, labels[code].size());
        while (same < most && labels[code][same] == labels[1][same])
            ++same;
        shared = same;
    }
    struct Entry
    {
        quint64 start;
        quint32 code;
    };
    std::vector<Entry> entries;
    entries.reserve(static_cast<size_t>(labels.size()));
    for (qsizetype code = 0; code < labels.size(); ++code)
        entries.push_back(
            {code ? startOf(QStringView(labels[code]).sliced(shared)) : 0, static_cast<quint32>(code)});
    std::sort(entries.begin(), entries.end(), [&labels](const Entry &a, const Entry &b) {
        if (a.start != b.start && a.start && b.start)
            return a.start < b.start;
        const int order = labels[a.code].compare(labels[b.code]);
        return order != 0 ? order < 0 : a.code < b.code;
    });
    std::vector<quint32> order;
    order.reserve(entries.size());
    for (const Entry &entry : entries)
        order.push_back(entry.code);
    return ranksFrom(order);
}

std::vector<quint32> plainOrder(const Bitmap &rows, bool descending)
{
    std::vector<quint32> order;
    order.reserve(rows.count());
    rows.forEach([&](size_t row) { order.push_back(static_cast<quint32>(row)); });
    if (descending)
        std::reverse(order.begin(), order.end());
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
    if (column.dictionary.size() > mostCollated)
        return codePointRanks(labels);
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

const std::vector<quint32> &RankCache::ranksOf(const Column &column)
{
    std::vector<quint32> &ranks = m_ranks[column.key];
    if (ranks.size() != static_cast<size_t>(column.dictionary.size()))
        ranks = labelRanks(column);
    return ranks;
}

std::vector<quint32> orderedRows(const Columns &columns, const Bitmap &rows, const QString &key,
                                 bool descending, RankCache *cache)
{
    if (key == orderkey::received)
        return plainOrder(rows, descending);
    RankCache own;
    const Ranks ranks(columns, key, cache ? *cache : own);
    return byRank(ranks, rows, descending);
}

} // namespace tamiz
