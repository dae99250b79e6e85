// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/shinglerank.h"

#include "models/analysis/parallel.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tamiz {

namespace {

constexpr int PartBits = 7;
constexpr size_t Parts = size_t(1) << PartBits;
constexpr size_t Passes = 8; // only an eighth of all shingles is copied at a time
constexpr size_t PartsPerPass = Parts / Passes;
constexpr qsizetype Chunks = 16;
constexpr qsizetype Grain = 1024;

/// A shingle and its place among the shingles of all sets.
struct Entry
{
    quint64 shingle;
    quint64 place;
};

size_t partOf(quint64 shingle) noexcept
{
    return static_cast<size_t>(shingle >> (64 - PartBits));
}

using Buckets = std::array<std::vector<Entry>, PartsPerPass>;

/// Which shingles of a part come twice, by two bits a slot: wrongly for a few, never missing one.
class Twice
{
public:
    explicit Twice(size_t shingles)
        : m_mask(std::bit_ceil(std::max<quint64>(shingles * 8, 64)) - 1),
          m_once((m_mask + 1) / 64, 0),
          m_again((m_mask + 1) / 64, 0)
    {
    }

    void add(quint64 shingle)
    {
        const quint64 slot = shingle & m_mask;
        const quint64 bit = quint64(1) << (slot & 63);
        m_again[slot >> 6] |= m_once[slot >> 6] & bit;
        m_once[slot >> 6] |= bit;
    }

    bool has(quint64 shingle) const
    {
        const quint64 slot = shingle & m_mask;
        return m_again[slot >> 6] >> (slot & 63) & 1;
    }

private:
    quint64 m_mask;
    std::vector<quint64> m_once;
    std::vector<quint64> m_again;
};

class Ranker
{
public:
    Ranker(qsizetype count, const ShinglesOf &shinglesOf, std::span<const qint32> layout, int threads,
           const Progress &progress, SetStore &store)
        : m_shinglesOf(shinglesOf),
          m_layout(layout),
          m_threads(threads),
          m_progress(progress),
          m_store(store),
          m_base(static_cast<size_t>(count), 0)
    {
        m_store.sizes.assign(static_cast<size_t>(count), 0);
        quint64 total = 0;
        for (const qint32 set : layout) {
            m_base[static_cast<size_t>(set)] = total;
            const size_t size = shinglesOf(set).size();
            m_store.sizes[static_cast<size_t>(set)] = static_cast<qint32>(size);
            total += size;
        }
        m_local.assign(total, -1);
    }

    bool run()
    {
        for (size_t pass = 0; pass < Passes; ++pass) {
            if (!scatter(pass) || !countParts(pass))
                return false;
        }
        rank();
        return fill();
    }

private:
    bool scatter(size_t pass)
    {
        m_buckets.resize(Chunks);
        const auto sets = static_cast<qsizetype>(m_layout.size());
        return parallelRanges(m_threads, Chunks, 1, m_progress, {}, [&](qsizetype chunk, qsizetype, int) {
            Buckets &buckets = m_buckets[static_cast<size_t>(chunk)];
            for (auto &bucket : buckets)
                bucket.clear();
            for (qsizetype i = sets * chunk / Chunks; i < sets * (chunk + 1) / Chunks; ++i) {
                const qint32 set = m_layout[static_cast<size_t>(i)];
                quint64 place = m_base[static_cast<size_t>(set)];
                for (const quint64 shingle : m_shinglesOf(set)) {
                    const size_t part = partOf(shingle);
                    if (part / PartsPerPass == pass)
                        buckets[part % PartsPerPass].push_back({shingle, place});
                    ++place;
                }
            }
        });
    }

    bool countParts(size_t pass)
    {
        return parallelRanges(m_threads, PartsPerPass, 1, m_progress, {}, [&](qsizetype at, qsizetype, int) {
            countPart(static_cast<size_t>(at), m_held[pass * PartsPerPass + static_cast<size_t>(at)]);
        });
    }

    void countPart(size_t bucket, std::vector<qint32> &held)
    {
        size_t size = 0;
        for (const Buckets &chunk : m_buckets)
            size += chunk[bucket].size();
        Twice twice(size);
        for (const Buckets &chunk : m_buckets) {
            for (const Entry &entry : chunk[bucket])
                twice.add(entry.shingle);
        }
        std::vector<Entry> kept;
        for (const Buckets &chunk : m_buckets) {
            std::ranges::copy_if(chunk[bucket], std::back_inserter(kept),
                                 [&](const Entry &entry) { return twice.has(entry.shingle); });
        }
        std::ranges::sort(kept, {}, &Entry::shingle);
        for (size_t from = 0, to = 0; from < kept.size(); from = to) {
            while (to < kept.size() && kept[to].shingle == kept[from].shingle)
                ++to;
            if (to - from < 2)
                continue;
            for (size_t i = from; i < to; ++i)
                m_local[kept[i].place] = static_cast<qint32>(held.size());
            held.push_back(static_cast<qint32>(to - from));
        }
    }

    /// From "the n-th of its part" to "the n-th rarest of all".
    void rank()
    {
        std::vector<Buckets>().swap(m_buckets);
        std::vector<qint32> next;
        for (const auto &held : m_held) {
            for (const qint32 sets : held) {
                if (static_cast<size_t>(sets) + 1 >= next.size())
                    next.resize(static_cast<size_t>(sets) + 2, 0);
                ++next[static_cast<size_t>(sets) + 1];
            }
        }
        for (size_t i = 1; i < next.size(); ++i)
            next[i] += next[i - 1];
        m_store.tokenCount = next.empty() ? 0 : next.back();
        for (auto &held : m_held) {
            for (qint32 &sets : held)
                sets = next[static_cast<size_t>(sets)]++;
        }
    }

    bool fill()
    {
        const qsizetype sets = m_store.count();
        std::vector<qint64> &offsets = m_store.offsets;
        offsets.assign(static_cast<size_t>(sets) + 1, 0);
        for (size_t set = 0; set < static_cast<size_t>(sets); ++set) {
            const qint32 *from = m_local.data() + m_base[set];
            offsets[set + 1] = offsets[set] + std::count_if(from, from + m_store.sizes[set],
                                                            [](qint32 t) { return t >= 0; });
        }
        m_store.tokens.resize(static_cast<size_t>(offsets.back()));
        return parallelRanges(m_threads, sets, Grain, m_progress, {}, [&](qsizetype from, qsizetype to, int) {
            for (qsizetype set = from; set < to; ++set) {
                const auto begin = m_store.tokens.begin() + offsets[static_cast<size_t>(set)];
                auto at = begin;
                const qint32 *local = m_local.data() + m_base[static_cast<size_t>(set)];
                for (const quint64 shingle : m_shinglesOf(set)) {
                    if (*local >= 0)
                        *at++ = m_held[partOf(shingle)][static_cast<size_t>(*local)];
                    ++local;
                }
                std::sort(begin, at);
            }
        });
    }

    const ShinglesOf &m_shinglesOf;
    std::span<const qint32> m_layout;
    int m_threads;
    const Progress &m_progress;
    SetStore &m_store;
    std::vector<quint64> m_base;    ///< By set: place of its first shingle.
    std::vector<qint32> m_local;    ///< By place: number within its part, -1 for a shingle of one set only.
    std::vector<Buckets> m_buckets; ///< By chunk of the layout.
    std::array<std::vector<qint32>, Parts>
        m_held; ///< By part and number: how many sets hold it; then its rank.
};

} // namespace

bool rankShingles(qsizetype count, const ShinglesOf &shinglesOf, std::span<const qint32> layout, int threads,
                  const Progress &progress, SetStore &store)
{
    return Ranker(count, shinglesOf, layout, threads, progress, store).run();
}

} // namespace tamiz
