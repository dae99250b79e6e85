// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/families.h"

#include "models/analysis/edits.h"
#include "models/analysis/familysplit.h"
#include "models/analysis/parallel.h"
#include "models/analysis/shingles.h"
#include "models/analysis/textunits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

namespace tamiz {

namespace {

/// Characters are weaker evidence than words: half the way to "the same".
double characterSimilarity(double similarity)
{
    return (1 + similarity) / 2;
}

std::array<LinkRule, 2> rulesOf(const FamilyOptions &options)
{
    const double loose = std::min(options.similarity, options.toCentre);
    LinkRule words{options.similarity, loose, options.containment};
    LinkRule characters{characterSimilarity(options.similarity), characterSimilarity(options.similarity), 1};
    return {words, characters};
}

using Pairs = std::span<const std::pair<qint32, qint32>>;

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

/// Components of the join with more than one text, as lists of units in ascending order.
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

/// Numbers the families by size and fills everything but the edits.
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

/// Reads the members again, family by family, and says how each differs from its centre.
bool typeEdits(const TextAt &textAt, int threads, const Progress &progress, FamilyResult &result)
{
    std::vector<qint32> members;
    for (size_t text = 0; text < result.family.size(); ++text) {
        if (result.family[text] >= 0 && result.edit[text] == Edit::None)
            members.push_back(static_cast<qint32>(text));
    }
    std::ranges::stable_sort(members, {},
                             [&](qint32 text) { return result.family[static_cast<size_t>(text)]; });
    const QString phase =
        QCoreApplication::translate("tamiz::Families", "Comparing members with their family");
    return parallelRanges(threads, static_cast<qsizetype>(members.size()), 64, progress, phase,
                          [&](qsizetype from, qsizetype to, int) {
                              qint32 open = -1;
                              std::vector<quint64> centre;
                              std::vector<quint64> words;
                              for (qsizetype i = from; i < to; ++i) {
                                  const auto text = static_cast<size_t>(members[static_cast<size_t>(i)]);
                                  if (result.family[text] != open) {
                                      open = result.family[text];
                                      wordHashes(textAt(result.centre[static_cast<size_t>(open)]), centre);
                                  }
                                  wordHashes(textAt(static_cast<qsizetype>(text)), words);
                                  result.edit[text] = editOf(centre, words);
                              }
                          });
}

} // namespace

QString keyOf(Edit edit)
{
    static constexpr std::array<QStringView, 7> keys{u"",    u"exact",     u"minor",  u"added",
                                                     u"cut", u"reordered", u"passage"};
    return keys[static_cast<size_t>(edit)].toString();
}

Result<FamilyResult> findFamilies(qsizetype count, const std::function<QString(qsizetype)> &textAt,
                                  std::span<const std::pair<qint32, qint32>> cannotLink,
                                  const FamilyOptions &options, const Progress &progress)
{
    const std::array<LinkRule, 2> rules = rulesOf(options);
    const std::array<double, 2> least{std::min(rules[0].loose, rules[0].jaccard), rules[1].loose};
    const int threads = std::max(1, options.threads);
    const std::vector<qint32> constrained = textsIn(cannotLink);
    TextUnits units;
    if (!buildUnits(count, textAt, constrained, least, threads, progress, units))
        return cancelledError();
    std::vector<qint32> sets;
    for (qsizetype unit = 0; unit < units.sets.count(); ++unit) {
        if (!units.sets.set(static_cast<qint32>(unit)).empty())
            sets.push_back(static_cast<qint32>(unit));
    }
    const std::vector<qint32> roots = joinComponents(units.sets, sets, rules, threads, progress);
    if (roots.size() != sets.size())
        return cancelledError();
    std::vector<UnitFamily> families;
    if (!splitFamilies(units, componentsOf(units, sets, roots), unitPairs(units, cannotLink), rules,
                       options.toCentre, threads, progress, families))
        return cancelledError();
    FamilyResult result = numbered(count, units, families);
    if (!typeEdits(textAt, threads, progress, result))
        return cancelledError();
    return result;
}

} // namespace tamiz
