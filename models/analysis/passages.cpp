// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/passages.h"

#include "models/analysis/parallel.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 1024;
constexpr double Epsilon = 1e-9;

class Attacher
{
public:
    Attacher(const TextUnits &units, const PassageRule &rule, std::vector<UnitFamily> &families)
        : m_units(units), m_rule(rule), m_families(families), m_familyOf(units.texts.size(), -1)
    {
        for (size_t f = 0; f < families.size(); ++f) {
            m_familyOf[static_cast<size_t>(families[f].centre)] = static_cast<qint32>(f);
            for (const auto &[unit, likeness] : families[f].others)
                m_familyOf[static_cast<size_t>(unit)] = static_cast<qint32>(f);
        }
        layIndex();
    }

    /// The families are known by their number while the units are looked up; they get their new members
    /// after.
    bool run(std::span<const std::pair<qint32, qint32>> apart, int threads, const Progress &progress)
    {
        const auto count = static_cast<qsizetype>(m_units.texts.size());
        std::vector<qint32> letterOf(m_units.texts.size(), -1);
        std::vector<std::vector<qint32>> counts(static_cast<size_t>(threads),
                                                std::vector<qint32>(m_families.size()));
        const bool done = parallelRanges(
            threads, count, Grain, progress, {}, [&](qsizetype from, qsizetype to, int worker) {
                for (qsizetype unit = from; unit < to; ++unit) {
                    if (m_familyOf[static_cast<size_t>(unit)] < 0 &&
                        m_units.sets.kinds[static_cast<size_t>(unit)] == 0)
                        letterOf[static_cast<size_t>(unit)] =
                            letterIn(static_cast<qint32>(unit), counts[static_cast<size_t>(worker)]);
                }
            });
        if (done)
            attach(letterOf, apart);
        return done;
    }

private:
    qint32 needed(qint32 centre) const
    {
        return static_cast<qint32>(std::ceil(m_rule.containment * m_units.sets.size(centre) - Epsilon));
    }

    /// The rarest tokens of each centre, of which a text that holds the letter has one at least.
    void layIndex()
    {
        m_begin.assign(static_cast<size_t>(m_units.sets.tokenCount) + 1, 0);
        const auto each = [this](auto &&use) {
            for (size_t f = 0; f < m_families.size(); ++f) {
                const qint32 centre = m_families[f].centre;
                const auto tokens = m_units.sets.set(centre);
                const auto kept = static_cast<qint32>(tokens.size());
                if (m_units.sets.kinds[static_cast<size_t>(centre)] != 0 ||
                    m_units.sets.size(centre) < m_rule.leastShingles || kept < needed(centre))
                    continue;
                for (const qint32 token : tokens.first(static_cast<size_t>(kept - needed(centre) + 1)))
                    use(static_cast<size_t>(token), static_cast<qint32>(f));
            }
        };
        each([this](size_t token, qint32) { ++m_begin[token + 1]; });
        for (size_t t = 1; t < m_begin.size(); ++t)
            m_begin[t] += m_begin[t - 1];
        m_postings.resize(m_begin.back());
        std::vector<quint32> next(m_begin.begin(), m_begin.end() - 1);
        each([&](size_t token, qint32 family) { m_postings[next[token]++] = family; });
    }

    /// The family whose letter \a unit holds, or -1. \a seen is scratch of zeros by family.
    qint32 letterIn(qint32 unit, std::vector<qint32> &seen) const
    {
        const auto tokens = m_units.sets.set(unit);
        std::vector<qint32> candidates;
        for (const qint32 token : tokens) {
            for (quint32 p = m_begin[static_cast<size_t>(token)]; p < m_begin[static_cast<size_t>(token) + 1];
                 ++p) {
                if (seen[static_cast<size_t>(m_postings[p])]++ == 0)
                    candidates.push_back(m_postings[p]);
            }
        }
        qint32 best = -1;
        std::tuple<double, double, quint64> bestRank{0, 0, 0};
        for (const qint32 family : candidates) {
            seen[static_cast<size_t>(family)] = 0;
            const qint32 centre = m_families[static_cast<size_t>(family)].centre;
            const qint32 shared = overlapOf(tokens, m_units.sets.set(centre));
            const double jaccard = jaccardOf(m_units.sets, unit, centre);
            if (shared < needed(centre) || jaccard + Epsilon < m_rule.leastJaccard)
                continue;
            const std::tuple rank{static_cast<double>(shared) / m_units.sets.size(centre), jaccard,
                                  ~m_units.keys[static_cast<size_t>(centre)]};
            if (best < 0 || rank > bestRank) {
                best = family;
                bestRank = rank;
            }
        }
        return best;
    }

    qsizetype textsOf(qint32 unit) const
    {
        return static_cast<qsizetype>(m_units.texts[static_cast<size_t>(unit)].size());
    }

    void attach(const std::vector<qint32> &letterOf, std::span<const std::pair<qint32, qint32>> apart)
    {
        std::unordered_multimap<qint32, qint32> forbidden;
        for (const auto &[a, b] : apart) {
            forbidden.emplace(a, b);
            forbidden.emplace(b, a);
        }
        const auto isForbidden = [&](qint32 unit, qint32 family) {
            const auto [from, to] = forbidden.equal_range(unit);
            return std::any_of(from, to, [&](const auto &pair) {
                return m_familyOf[static_cast<size_t>(pair.second)] == family;
            });
        };
        std::vector<std::vector<qint32>> joining(m_families.size());
        for (size_t unit = 0; unit < letterOf.size(); ++unit) {
            if (letterOf[unit] >= 0)
                joining[static_cast<size_t>(letterOf[unit])].push_back(static_cast<qint32>(unit));
        }
        for (size_t f = 0; f < m_families.size(); ++f) {
            UnitFamily &family = m_families[f];
            qsizetype sent = textsOf(family.centre);
            for (const auto &[unit, likeness] : family.others)
                sent += textsOf(unit);
            qsizetype embedded = 0;
            for (const qint32 unit : joining[f])
                embedded += textsOf(unit);
            if (embedded > sent)
                continue;
            for (const qint32 unit : joining[f]) {
                if (isForbidden(unit, static_cast<qint32>(f)))
                    continue;
                family.others.emplace_back(unit, jaccardOf(m_units.sets, unit, family.centre));
                m_familyOf[static_cast<size_t>(unit)] = static_cast<qint32>(f);
            }
        }
    }

    const TextUnits &m_units;
    const PassageRule &m_rule;
    std::vector<UnitFamily> &m_families;
    std::vector<qint32> m_familyOf; ///< By unit.
    std::vector<quint32> m_begin;   ///< By token: where its postings begin.
    std::vector<qint32> m_postings; ///< Families.
};

} // namespace

bool attachPassages(const TextUnits &units, std::span<const std::pair<qint32, qint32>> apart,
                    const PassageRule &rule, int threads, const Progress &progress,
                    std::vector<UnitFamily> &families)
{
    return Attacher(units, rule, families).run(apart, std::max(1, threads), progress);
}

} // namespace tamiz
