// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/textunits.h"

#include "models/analysis/parallel.h"
#include "models/analysis/shingles.h"

#include <QCoreApplication>

#include <atomic>
#include <bit>
#include <cmath>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 256;

/// The shingles of one range of texts.
struct Shelf
{
    std::vector<quint64> shingles;
    std::vector<qint64> offsets{0};
};

/// Which shingles more than one text holds: two bits per slot, with room enough that few slots are shared by
/// chance. A shingle wrongly taken for a shared one costs a little time and changes nothing.
class SharedFilter
{
public:
    explicit SharedFilter(qsizetype shingles)
        : m_mask(std::bit_ceil(std::max<quint64>(static_cast<quint64>(shingles) * 8, 1024)) - 1),
          m_once((m_mask + 1) / 64),
          m_again((m_mask + 1) / 64)
    {
    }

    void add(quint64 shingle)
    {
        const quint64 slot = shingle & m_mask;
        const quint64 bit = quint64(1) << (slot & 63);
        if (m_once[slot >> 6].fetch_or(bit, std::memory_order_relaxed) & bit)
            m_again[slot >> 6].fetch_or(bit, std::memory_order_relaxed);
    }

    bool isShared(quint64 shingle) const
    {
        const quint64 slot = shingle & m_mask;
        return m_again[slot >> 6].load(std::memory_order_relaxed) >> (slot & 63) & 1;
    }

private:
    quint64 m_mask;
    std::vector<std::atomic<quint64>> m_once;
    std::vector<std::atomic<quint64>> m_again;
};

class Builder
{
public:
    Builder(qsizetype count, int threads, const Progress &progress, TextUnits &units)
        : m_count(count),
          m_threads(threads),
          m_progress(progress),
          m_units(units),
          m_shelves(static_cast<size_t>((count + Grain - 1) / Grain)),
          m_shingled(static_cast<size_t>(count))
    {
    }

    bool read(const TextAt &textAt)
    {
        const QString phase = QCoreApplication::translate("tamiz::Families", "Reading texts");
        return parallelRanges(
            m_threads, m_count, Grain, m_progress, phase, [&](qsizetype from, qsizetype to, int) {
                Shelf &shelf = m_shelves[static_cast<size_t>(from / Grain)];
                std::vector<quint64> words;
                std::vector<quint64> shingles;
                for (qsizetype i = from; i < to; ++i) {
                    m_shingled[static_cast<size_t>(i)] = shingle(textAt(i), shingles, words);
                    shelf.shingles.insert(shelf.shingles.end(), shingles.begin(), shingles.end());
                    shelf.offsets.push_back(static_cast<qint64>(shelf.shingles.size()));
                }
                shelf.shingles.shrink_to_fit();
            });
    }

    /// Exact copies by hash; ordered by size of set and content.
    void group(std::span<const qint32> apart)
    {
        std::vector<char> alone(static_cast<size_t>(m_count), 0);
        for (const qint32 text : apart)
            alone[static_cast<size_t>(text)] = 1;
        std::vector<qint32> order;
        for (qsizetype i = 0; i < m_count; ++i) {
            if (m_shingled[static_cast<size_t>(i)].key != 0)
                order.push_back(static_cast<qint32>(i));
        }
        const auto rank = [this](qint32 i) {
            return std::tuple(shinglesOf(i).size(), m_shingled[static_cast<size_t>(i)].key, i);
        };
        std::ranges::sort(order, {}, rank);
        m_units.unitOf.assign(static_cast<size_t>(m_count), -1);
        qint32 open = -1; // the unit that exact copies of the last key may join
        quint64 openKey = 0;
        for (const qint32 text : order) {
            const quint64 key = m_shingled[static_cast<size_t>(text)].key;
            const bool own = alone[static_cast<size_t>(text)];
            if (own || open < 0 || openKey != key) {
                m_units.texts.emplace_back();
                m_units.keys.push_back(key);
                if (!own) {
                    open = static_cast<qint32>(m_units.texts.size()) - 1;
                    openKey = key;
                }
            }
            const qint32 unit = own ? static_cast<qint32>(m_units.texts.size()) - 1 : open;
            m_units.texts[static_cast<size_t>(unit)].push_back(text);
            m_units.unitOf[static_cast<size_t>(text)] = unit;
        }
    }

    /// Keeps the shingles that can matter and gives them numbers, rarest first.
    bool number(std::span<const double> least)
    {
        std::vector<quint64> kept;
        return keepShared(least, kept) && rankTokens(kept);
    }

private:
    std::span<const quint64> shinglesOf(qint32 text) const
    {
        const Shelf &shelf = m_shelves[static_cast<size_t>(text / Grain)];
        const auto at = static_cast<size_t>(text % Grain);
        return std::span(shelf.shingles)
            .subspan(static_cast<size_t>(shelf.offsets[at]),
                     static_cast<size_t>(shelf.offsets[at + 1] - shelf.offsets[at]));
    }

    std::span<const quint64> shinglesOfUnit(qsizetype unit) const
    {
        return shinglesOf(m_units.texts[static_cast<size_t>(unit)].front());
    }

    bool keepShared(std::span<const double> least, std::vector<quint64> &kept)
    {
        const auto count = static_cast<qsizetype>(m_units.texts.size());
        qsizetype total = 0;
        for (qsizetype unit = 0; unit < count; ++unit)
            total += static_cast<qsizetype>(shinglesOfUnit(unit).size());
        SharedFilter shared(total);
        if (!parallelRanges(m_threads, count, Grain, m_progress, {}, [&](qsizetype from, qsizetype to, int) {
                for (qsizetype unit = from; unit < to; ++unit) {
                    for (const quint64 s : shinglesOfUnit(unit))
                        shared.add(s);
                }
            }))
            return false;
        std::vector<std::vector<quint64>> parts(static_cast<size_t>((count + Grain - 1) / Grain));
        std::vector<qint32> sizes(static_cast<size_t>(count), 0);
        if (!parallelRanges(m_threads, count, Grain, m_progress, {}, [&](qsizetype from, qsizetype to, int) {
                auto &part = parts[static_cast<size_t>(from / Grain)];
                for (qsizetype unit = from; unit < to; ++unit)
                    sizes[static_cast<size_t>(unit)] = keepOf(unit, least, shared, part);
            }))
            return false;
        for (auto &part : parts) {
            kept.insert(kept.end(), part.begin(), part.end());
            std::vector<quint64>().swap(part);
        }
        describe(sizes);
        return true;
    }

    /// Appends the shared shingles of \a unit to \a part, or none where they are too few to link it; says how
    /// many.
    qint32 keepOf(qsizetype unit, std::span<const double> least, const SharedFilter &shared,
                  std::vector<quint64> &part) const
    {
        const auto shingles = shinglesOfUnit(unit);
        const size_t before = part.size();
        std::ranges::copy_if(shingles, std::back_inserter(part),
                             [&](quint64 s) { return shared.isShared(s); });
        const double needed = least[kindOfUnit(unit)] * static_cast<double>(shingles.size()) - 1e-9;
        if (static_cast<double>(part.size() - before) < needed)
            part.resize(before);
        return static_cast<qint32>(part.size() - before);
    }

    quint8 kindOfUnit(qsizetype unit) const
    {
        return m_shingled[static_cast<size_t>(m_units.texts[static_cast<size_t>(unit)].front())].byCharacter
                   ? 1
                   : 0;
    }

    void describe(const std::vector<qint32> &kept)
    {
        SetStore &sets = m_units.sets;
        for (size_t unit = 0; unit < kept.size(); ++unit) {
            sets.offsets.push_back(sets.offsets.back() + kept[unit]);
            sets.sizes.push_back(static_cast<qint32>(shinglesOfUnit(static_cast<qsizetype>(unit)).size()));
            sets.kinds.push_back(kindOfUnit(static_cast<qsizetype>(unit)));
        }
        m_shelves.clear();
    }

    bool rankTokens(const std::vector<quint64> &kept)
    {
        std::vector<quint64> sorted = kept;
        std::ranges::sort(sorted);
        std::vector<std::pair<qint32, quint64>> byRarity; // how many hold it, shingle
        std::vector<quint64> distinct;
        for (size_t i = 0, j = 0; i < sorted.size(); i = j) {
            while (j < sorted.size() && sorted[j] == sorted[i])
                ++j;
            byRarity.emplace_back(static_cast<qint32>(j - i), sorted[i]);
            distinct.push_back(sorted[i]);
        }
        std::vector<quint64>().swap(sorted);
        std::ranges::sort(byRarity);
        std::vector<qint32> rank(distinct.size());
        for (size_t i = 0; i < byRarity.size(); ++i)
            rank[static_cast<size_t>(std::ranges::lower_bound(distinct, byRarity[i].second) -
                                     distinct.begin())] = static_cast<qint32>(i);
        SetStore &sets = m_units.sets;
        sets.tokenCount = static_cast<qint32>(distinct.size());
        sets.tokens.resize(kept.size());
        return parallelRanges(
            m_threads, sets.count(), Grain, m_progress, {}, [&](qsizetype from, qsizetype to, int) {
                for (qsizetype unit = from; unit < to; ++unit) {
                    const auto begin = sets.offsets[static_cast<size_t>(unit)];
                    const auto end = sets.offsets[static_cast<size_t>(unit) + 1];
                    auto at = distinct.begin(); // the shingles of a set ascend
                    for (auto i = begin; i < end; ++i) {
                        at = std::lower_bound(at, distinct.end(), kept[static_cast<size_t>(i)]);
                        sets.tokens[static_cast<size_t>(i)] =
                            rank[static_cast<size_t>(at - distinct.begin())];
                    }
                    std::sort(sets.tokens.begin() + begin, sets.tokens.begin() + end);
                }
            });
    }

    qsizetype m_count;
    int m_threads;
    const Progress &m_progress;
    TextUnits &m_units;
    std::vector<Shelf> m_shelves;
    std::vector<Shingled> m_shingled;
};

} // namespace

bool buildUnits(qsizetype count, const TextAt &textAt, std::span<const qint32> apart,
                std::span<const double> least, int threads, const Progress &progress, TextUnits &units)
{
    Builder builder(count, threads, progress, units);
    if (!builder.read(textAt))
        return false;
    builder.group(apart);
    return builder.number(least);
}

} // namespace tamiz
