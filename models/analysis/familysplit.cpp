// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/familysplit.h"

#include "models/analysis/unionfind.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tamiz {

namespace {

constexpr size_t ExactUpTo = 300;  // units of a component whose every pair is compared
constexpr size_t Shortlist = 24;   // likely centres of a larger one
constexpr size_t SampleSize = 400; // units they are compared with

class Splitter
{
public:
    Splitter(const TextUnits &units, std::span<const std::pair<qint32, qint32>> apart,
             std::span<const LinkRule> rules, double toCentre, int threads, const Progress &progress)
        : m_units(units),
          m_rules(rules),
          m_toCentre(toCentre),
          m_threads(threads),
          m_progress(progress),
          m_counts(static_cast<size_t>(units.sets.tokenCount), 0)
    {
        for (const auto &[a, b] : apart) {
            m_apart[a].push_back(b);
            m_apart[b].push_back(a);
        }
        m_asked.start();
    }

    bool run(std::vector<std::vector<qint32>> work, std::vector<UnitFamily> &families)
    {
        while (!work.empty()) {
            const std::vector<qint32> component = std::move(work.back());
            work.pop_back();
            if (isCancelled())
                return false;
            UnitFamily family = familyOf(component);
            const std::vector<qint32> leavers = withoutFamily(component, family);
            if (!family.others.empty() || textsOf(family.centre).size() > 1)
                families.push_back(std::move(family));
            if (!leavers.empty() && !relink(leavers, work))
                return false;
        }
        return true;
    }

private:
    const std::vector<qint32> &textsOf(qint32 unit) const { return m_units.texts[static_cast<size_t>(unit)]; }
    double weightOf(qint32 unit) const { return static_cast<double>(textsOf(unit).size()); }

    bool isCancelled()
    {
        if (m_asked.elapsed() < 20)
            return false;
        m_asked.restart();
        return m_progress.isCancelled();
    }

    double jaccard(qint32 a, qint32 b) const
    {
        return m_units.keys[static_cast<size_t>(a)] == m_units.keys[static_cast<size_t>(b)]
                   ? 1.0
                   : jaccardOf(m_units.sets, a, b);
    }

    /// Ties are broken by content, not by place, so that the order of the input does not matter.
    UnitFamily familyOf(const std::vector<qint32> &component)
    {
        UnitFamily family;
        family.centre = component.size() == 1 ? component.front() : medoidOf(component);
        std::vector<std::pair<qint32, double>> near;
        for (const qint32 unit : component) {
            const double likeness = unit == family.centre ? 0 : jaccard(unit, family.centre);
            if (unit != family.centre && likeness + 1e-9 >= m_toCentre)
                near.emplace_back(unit, likeness);
        }
        if (m_apart.empty()) {
            family.others = std::move(near);
            return family;
        }
        std::ranges::stable_sort(near, std::ranges::greater(),
                                 [](const auto &entry) { return entry.second; });
        std::vector<qint32> kept{family.centre};
        for (const auto &entry : near) {
            const auto forbidden = m_apart.find(entry.first);
            if (forbidden != m_apart.end() &&
                std::ranges::find_first_of(forbidden->second, kept) != forbidden->second.end())
                continue;
            family.others.push_back(entry);
            kept.push_back(entry.first);
        }
        return family;
    }

    static std::vector<qint32> withoutFamily(const std::vector<qint32> &component, const UnitFamily &family)
    {
        std::vector<qint32> inside{family.centre};
        for (const auto &entry : family.others)
            inside.push_back(entry.first);
        std::ranges::sort(inside);
        std::vector<qint32> leavers;
        std::ranges::set_difference(component, inside, std::back_inserter(leavers));
        return leavers;
    }

    qint32 medoidOf(const std::vector<qint32> &component)
    {
        if (component.size() == 2)
            return weightOf(component[1]) > weightOf(component[0]) ? component[1] : component[0];
        if (component.size() <= ExactUpTo)
            return mostAlike(component, component);
        std::vector<qint32> sample;
        const size_t step = component.size() / SampleSize + 1;
        for (size_t i = 0; i < component.size(); i += step)
            sample.push_back(component[i]);
        return mostAlike(shortlistOf(component), sample);
    }

    qint32 mostAlike(const std::vector<qint32> &candidates, const std::vector<qint32> &others) const
    {
        qint32 best = candidates.front();
        double bestSum = -1;
        for (const qint32 candidate : candidates) {
            double sum = 0;
            for (const qint32 other : others)
                sum += weightOf(other) * (other == candidate ? 1 : jaccard(candidate, other));
            if (sum > bestSum + 1e-9) {
                best = candidate;
                bestSum = sum;
            }
        }
        return best;
    }

    /// The units whose tokens the component shares most, by the mean Jaccard that the mean overlap would
    /// give.
    std::vector<qint32> shortlistOf(const std::vector<qint32> &component)
    {
        double texts = 0;
        double sizes = 0;
        for (const qint32 unit : component) {
            texts += weightOf(unit);
            sizes += weightOf(unit) * m_units.sets.size(unit);
            for (const qint32 token : m_units.sets.set(unit))
                m_counts[static_cast<size_t>(token)] += static_cast<qint32>(textsOf(unit).size());
        }
        std::vector<std::pair<double, qint32>> scores;
        for (const qint32 unit : component) {
            double overlap = 0;
            for (const qint32 token : m_units.sets.set(unit))
                overlap += m_counts[static_cast<size_t>(token)];
            overlap /= texts;
            scores.emplace_back(-overlap / (m_units.sets.size(unit) + sizes / texts - overlap), unit);
        }
        for (const qint32 unit : component) {
            for (const qint32 token : m_units.sets.set(unit))
                m_counts[static_cast<size_t>(token)] = 0;
        }
        std::ranges::partial_sort(scores, scores.begin() + Shortlist);
        std::vector<qint32> best;
        for (size_t i = 0; i < Shortlist; ++i)
            best.push_back(scores[i].second);
        return best;
    }

    /// Components of the links among \a leavers; empty links leave each alone, which needs no further cut.
    bool relink(const std::vector<qint32> &leavers, std::vector<std::vector<qint32>> &work)
    {
        std::vector<qint32> roots;
        if (leavers.size() > ExactUpTo) {
            roots = joinComponents(m_units.sets, leavers, m_rules, m_threads, m_progress);
            if (roots.empty())
                return false;
        } else {
            roots = linkAll(leavers);
        }
        std::map<qint32, std::vector<qint32>> components;
        for (size_t i = 0; i < leavers.size(); ++i)
            components[roots[i]].push_back(leavers[i]);
        for (auto &[root, component] : components) {
            if (component.size() > 1 || textsOf(component.front()).size() > 1)
                work.push_back(std::move(component));
        }
        return true;
    }

    std::vector<qint32> linkAll(const std::vector<qint32> &sets) const
    {
        UnionFind components(sets.size());
        for (size_t i = 0; i < sets.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const LinkRule &rule = m_rules[m_units.sets.kinds[static_cast<size_t>(sets[i])]];
                if (links(rule, m_units.sets.size(sets[i]), m_units.sets.size(sets[j]),
                          overlapOf(m_units.sets.set(sets[i]), m_units.sets.set(sets[j]))))
                    components.unite(static_cast<qint32>(i), static_cast<qint32>(j));
            }
        }
        std::vector<qint32> roots(sets.size());
        for (size_t i = 0; i < sets.size(); ++i)
            roots[i] = components.find(static_cast<qint32>(i));
        return roots;
    }

    const TextUnits &m_units;
    std::span<const LinkRule> m_rules;
    double m_toCentre;
    int m_threads;
    const Progress &m_progress;
    std::unordered_map<qint32, std::vector<qint32>> m_apart;
    std::vector<qint32> m_counts; ///< By token; zero between uses.
    QElapsedTimer m_asked;
};

} // namespace

bool splitFamilies(const TextUnits &units, std::vector<std::vector<qint32>> components,
                   std::span<const std::pair<qint32, qint32>> apart, std::span<const LinkRule> rules,
                   double toCentre, int threads, const Progress &progress, std::vector<UnitFamily> &families)
{
    return Splitter(units, apart, rules, toCentre, threads, progress).run(std::move(components), families);
}

} // namespace tamiz
