// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/familygroups.h"

#include "models/analysis/passages.h"

#include <algorithm>
#include <map>
#include <set>

namespace tamiz {

namespace {

/// Characters are weaker evidence than words: half the way to "the same".
double characterSimilarity(double similarity)
{
    return (1 + similarity) / 2;
}

} // namespace

std::array<LinkRule, 2> rulesOf(const FamilyOptions &options)
{
    const double loose = std::min(options.similarity, options.toCentre);
    LinkRule words{options.similarity, loose, options.containment};
    LinkRule characters{characterSimilarity(options.similarity), characterSimilarity(options.similarity), 1};
    return {words, characters};
}

std::vector<qint32> linkable(const TextUnits &units, std::span<const LinkRule> rules)
{
    std::vector<qint32> sets;
    for (qint32 unit = 0; unit < units.sets.count(); ++unit) {
        const LinkRule &rule = rules[units.sets.kinds[static_cast<size_t>(unit)]];
        const auto kept = static_cast<double>(units.sets.set(unit).size());
        if (kept > 0 && kept + 1e-9 >= std::min(rule.loose, rule.jaccard) * units.sets.size(unit))
            sets.push_back(unit);
    }
    return sets;
}

std::vector<qint32> textsIn(Pairs pairs)
{
    std::set<qint32> texts;
    for (const auto &[a, b] : pairs) {
        if (a != b)
            texts.insert({a, b});
    }
    return {texts.begin(), texts.end()};
}

std::vector<std::pair<qint32, qint32>> unitPairs(const TextUnits &units, Pairs pairs)
{
    std::vector<std::pair<qint32, qint32>> apart;
    for (const auto &[a, b] : pairs) {
        const qint32 unitA = units.unitOf[static_cast<size_t>(a)];
        const qint32 unitB = units.unitOf[static_cast<size_t>(b)];
        if (a != b && unitA >= 0 && unitB >= 0)
            apart.emplace_back(unitA, unitB);
    }
    return apart;
}

std::vector<std::vector<qint32>> componentsOf(const TextUnits &units, const std::vector<qint32> &sets,
                                              const std::vector<qint32> &roots)
{
    std::map<qint32, std::vector<qint32>> byRoot;
    std::vector<char> inJoin(units.texts.size(), 0);
    for (size_t i = 0; i < sets.size(); ++i) {
        byRoot[roots[i]].push_back(sets[i]);
        inJoin[static_cast<size_t>(sets[i])] = 1;
    }
    std::vector<std::vector<qint32>> components;
    const auto add = [&](std::vector<qint32> component) {
        if (component.size() > 1 || units.texts[static_cast<size_t>(component.front())].size() > 1)
            components.push_back(std::move(component));
    };
    for (auto &[root, component] : byRoot)
        add(std::move(component));
    for (size_t unit = 0; unit < units.texts.size(); ++unit) {
        if (!inJoin[unit])
            add({static_cast<qint32>(unit)});
    }
    return components;
}

FamilyResult numbered(qsizetype count, const TextUnits &units, const std::vector<UnitFamily> &found)
{
    const auto textsOf = [&units](qint32 unit) -> const std::vector<qint32> & {
        return units.texts[static_cast<size_t>(unit)];
    };
    std::vector<std::tuple<qsizetype, qint32, size_t>> order; // minus size, lowest member, place in found
    for (size_t f = 0; f < found.size(); ++f) {
        auto size = static_cast<qsizetype>(textsOf(found[f].centre).size());
        qint32 lowest = textsOf(found[f].centre).front();
        for (const auto &[unit, likeness] : found[f].others) {
            size += static_cast<qsizetype>(textsOf(unit).size());
            lowest = std::min(lowest, textsOf(unit).front());
        }
        order.emplace_back(-size, lowest, f);
    }
    std::ranges::sort(order);
    const auto all = static_cast<size_t>(count);
    FamilyResult result{
        std::vector<qint32>(all, -1), std::vector<Edit>(all, Edit::None), std::vector<float>(all, 0), {}};
    for (const auto &entry : order) {
        const UnitFamily &family = found[std::get<2>(entry)];
        const auto number = static_cast<qint32>(result.centre.size());
        const auto put = [&](qint32 unit, double likeness) {
            for (const qint32 text : textsOf(unit)) {
                const auto at = static_cast<size_t>(text);
                result.family[at] = number;
                result.similarity[at] = static_cast<float>(likeness);
                result.edit[at] = likeness >= 1 && unit == family.centre ? Edit::Exact : Edit::None;
            }
        };
        put(family.centre, 1);
        for (const auto &[unit, likeness] : family.others)
            put(unit, likeness);
        result.centre.push_back(textsOf(family.centre).front());
    }
    return result;
}

bool groupUnits(const TextUnits &units, Pairs apart, const FamilyOptions &options, const Progress &progress,
                std::vector<UnitFamily> &families)
{
    const std::array<LinkRule, 2> rules = rulesOf(options);
    const int threads = std::max(1, options.threads);
    const std::vector<qint32> sets = linkable(units, rules);
    const std::vector<qint32> roots = joinComponents(units.sets, sets, rules, threads, progress);
    return roots.size() == sets.size() &&
           splitFamilies(units, componentsOf(units, sets, roots), apart, rules, options.toCentre, threads,
                         progress, families) &&
           attachPassages(units, apart, {options.containment, options.passage}, threads, progress, families);
}

} // namespace tamiz
