// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/setjoin.h"

#include "models/analysis/parallel.h"
#include "models/analysis/unionfind.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr qsizetype BlockSize = 256; // sets looked up between two updates of the index
constexpr qsizetype Grain = 16;
constexpr double Epsilon = 1e-9; // 0.4 * 5 is not 2 in binary

qint32 atLeast(double share, qint32 size)
{
    return static_cast<qint32>(std::ceil(share * size - Epsilon));
}

/// How many of the rarest tokens of a set of \a size must be looked at so that none of \a least shared is
/// missed; the tokens that only it holds come first in the order, and \a kept of them are stored.
qint32 prefix(qint32 size, qint32 kept, qint32 least)
{
    return std::clamp(size - least + 1 - (size - kept), 0, kept);
}

struct Candidate
{
    qint32 entry;
    qint32 count;
};

/// Scratch of one thread.
struct Prober
{
    std::vector<qint32> counts; ///< By entry; zero between probes.
    std::vector<Candidate> candidates;
    std::vector<qint32> linkedRoots;
};

class Joiner
{
public:
    Joiner(const SetStore &store, std::span<const qint32> sets, std::span<const LinkRule> rules, int threads)
        : m_store(store),
          m_sets(sets),
          m_rules(rules),
          m_threads(threads),
          m_components(sets.size()),
          m_indexed(sets.size(), 0),
          m_probers(static_cast<size_t>(std::max(1, threads)))
    {
        for (Prober &prober : m_probers)
            prober.counts.resize(sets.size());
        layIndex();
    }

    std::vector<qint32> run(const Progress &progress)
    {
        const QString phase = QCoreApplication::translate("tamiz::Families", "Comparing texts");
        const auto count = static_cast<qsizetype>(m_sets.size());
        m_links.resize(BlockSize);
        for (qsizetype from = 0; from < count; from += BlockSize) {
            const qsizetype to = std::min(count, from + BlockSize);
            for (qsizetype e = from; e < to; ++e)
                index(static_cast<qint32>(e));
            const bool done = parallelRanges(
                m_threads, to - from, Grain, progress, {}, [&](qsizetype begin, qsizetype end, int worker) {
                    for (qsizetype e = begin; e < end; ++e)
                        probe(static_cast<qint32>(from + e), from, m_probers[worker]);
                });
            if (!done)
                return {};
            for (qsizetype e = from; e < to; ++e)
                settle(static_cast<qint32>(e), from);
            progress.report(phase, to, count);
        }
        std::vector<qint32> roots(m_sets.size());
        for (size_t e = 0; e < roots.size(); ++e)
            roots[e] = m_components.find(static_cast<qint32>(e));
        return roots;
    }

private:
    const LinkRule &ruleOf(qint32 set) const { return m_rules[m_store.kinds[static_cast<size_t>(set)]]; }
    qint32 setOf(qint32 entry) const { return m_sets[static_cast<size_t>(entry)]; }

    /// Tokens under which a set waits for larger ones: of two linked sets the smaller shares at least
    /// 2j/(1+j) of itself, or `containment` of itself.
    std::span<const qint32> indexPrefix(qint32 set) const
    {
        const LinkRule &rule = ruleOf(set);
        const double share = std::min(2 * rule.jaccard / (1 + rule.jaccard), rule.containment);
        const auto tokens = m_store.set(set);
        const qint32 size = m_store.size(set);
        return tokens.first(static_cast<size_t>(
            prefix(size, static_cast<qint32>(tokens.size()), std::max(1, atLeast(share, size)))));
    }

    /// Tokens by which a set looks for smaller or equal ones.
    std::span<const qint32> probePrefix(qint32 set) const
    {
        const LinkRule &rule = ruleOf(set);
        const auto tokens = m_store.set(set);
        const qint32 size = m_store.size(set);
        return tokens.first(
            static_cast<size_t>(prefix(size, static_cast<qint32>(tokens.size()),
                                       std::max(1, atLeast(std::min(rule.loose, rule.jaccard), size)))));
    }

    void layIndex()
    {
        m_begin.assign(static_cast<size_t>(m_store.tokenCount) + 1, 0);
        for (const qint32 set : m_sets) {
            for (const qint32 token : indexPrefix(set))
                ++m_begin[static_cast<size_t>(token) + 1];
        }
        for (size_t t = 1; t < m_begin.size(); ++t)
            m_begin[t] += m_begin[t - 1];
        m_end.assign(m_begin.begin(), m_begin.end() - 1);
        m_postings.resize(static_cast<size_t>(m_begin.back()));
    }

    void index(qint32 entry)
    {
        for (const qint32 token : indexPrefix(setOf(entry)))
            m_postings[static_cast<size_t>(m_end[static_cast<size_t>(token)]++)] = entry;
    }

    /// Takes \a entry, which is among the last added, out of the index again.
    void unindex(qint32 entry)
    {
        for (const qint32 token : indexPrefix(setOf(entry))) {
            qint64 &end = m_end[static_cast<size_t>(token)];
            const auto last = m_postings.begin() + end;
            const auto at = std::find(std::make_reverse_iterator(last),
                                      std::make_reverse_iterator(m_postings.begin() +
                                                                 m_begin[static_cast<size_t>(token)]),
                                      entry)
                                .base();
            std::move(at, last, at - 1);
            --end;
        }
    }

    void probe(qint32 entry, qsizetype blockStart, Prober &prober)
    {
        const qint32 set = setOf(entry);
        const qint32 size = m_store.size(set);
        const LinkRule &rule = ruleOf(set);
        const qint32 least = atLeast(std::min(rule.loose, rule.jaccard), size);
        prober.candidates.clear();
        for (const qint32 token : probePrefix(set)) {
            const auto from = static_cast<size_t>(m_begin[static_cast<size_t>(token)]);
            const auto to = static_cast<size_t>(m_end[static_cast<size_t>(token)]);
            for (size_t p = to; p-- > from;) { // from the back: ascending size, so too small ends the list
                const qint32 other = m_postings[p];
                if (other >= entry)
                    continue;
                if (m_store.size(setOf(other)) < least)
                    break;
                if (prober.counts[static_cast<size_t>(other)]++ == 0)
                    prober.candidates.push_back({other, 0});
            }
        }
        for (Candidate &candidate : prober.candidates)
            candidate.count = std::exchange(prober.counts[static_cast<size_t>(candidate.entry)], 0);
        verify(entry, blockStart, prober);
    }

    /// Keeps one linked candidate for each component known before this block, the likeliest tried first.
    void verify(qint32 entry, qsizetype blockStart, Prober &prober)
    {
        auto &found = m_links[static_cast<size_t>(entry - blockStart)];
        found.clear();
        prober.linkedRoots.clear();
        std::ranges::sort(prober.candidates, [](const Candidate &a, const Candidate &b) {
            return a.count != b.count ? a.count > b.count : a.entry < b.entry;
        });
        const qint32 set = setOf(entry);
        for (const Candidate &candidate : prober.candidates) {
            const qint32 root = m_components.root(candidate.entry);
            if (std::ranges::find(prober.linkedRoots, root) != prober.linkedRoots.end())
                continue;
            const qint32 other = setOf(candidate.entry);
            if (links(ruleOf(set), m_store.size(set), m_store.size(other),
                      overlapOf(m_store.set(set), m_store.set(other)))) {
                found.push_back(candidate.entry);
                prober.linkedRoots.push_back(root);
            }
        }
    }

    void settle(qint32 entry, qsizetype blockStart)
    {
        qint32 indexed = 1;
        qint32 root = entry;
        for (const qint32 other : m_links[static_cast<size_t>(entry - blockStart)]) {
            const qint32 otherRoot = m_components.find(other);
            if (otherRoot == root)
                continue;
            indexed += m_indexed[static_cast<size_t>(otherRoot)];
            root = m_components.unite(root, otherRoot);
        }
        if (root != entry && indexed > IndexedPerComponent) {
            unindex(entry);
            --indexed;
        }
        m_indexed[static_cast<size_t>(root)] = indexed;
    }

    const SetStore &m_store;
    std::span<const qint32> m_sets;
    std::span<const LinkRule> m_rules;
    int m_threads;
    UnionFind m_components;
    std::vector<qint32> m_indexed; ///< By root: members of the component in the index.
    std::vector<Prober> m_probers;
    std::vector<qint64> m_begin;              ///< By token: where its postings begin.
    std::vector<qint64> m_end;                ///< By token: one past its last posting so far.
    std::vector<qint32> m_postings;           ///< Entries, ascending.
    std::vector<std::vector<qint32>> m_links; ///< By place in the block.
};

} // namespace

qint32 overlapOf(std::span<const qint32> a, std::span<const qint32> b) noexcept
{
    qint32 shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const qint32 x = a[i];
        const qint32 y = b[j];
        shared += x == y;
        i += x <= y;
        j += y <= x;
    }
    return shared;
}

double jaccardOf(const SetStore &store, qint32 a, qint32 b) noexcept
{
    const qint32 overlap = overlapOf(store.set(a), store.set(b));
    const qint32 all = store.size(a) + store.size(b) - overlap;
    return all > 0 ? static_cast<double>(overlap) / all : 0.0;
}

bool links(const LinkRule &rule, qint32 a, qint32 b, qint32 overlap) noexcept
{
    const qint32 all = a + b - overlap;
    const qint32 smaller = std::min(a, b);
    if (overlap + Epsilon >= rule.jaccard * all)
        return overlap > 0;
    return smaller >= rule.leastContained && overlap + Epsilon >= rule.containment * smaller &&
           overlap + Epsilon >= rule.loose * all;
}

std::vector<qint32> joinComponents(const SetStore &store, std::span<const qint32> sets,
                                   std::span<const LinkRule> rules, int threads, const Progress &progress)
{
    return Joiner(store, sets, rules, threads).run(progress);
}

} // namespace tamiz
