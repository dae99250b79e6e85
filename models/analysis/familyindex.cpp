// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/families.h"

#include "models/analysis/familygroups.h"
#include "models/analysis/unionfind.h"

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr size_t ExactUpTo = 300; // units of a component whose every pair is compared

/// The units of \a units that \a chosen names, in their order.
TextUnits restricted(const TextUnits &units, const std::vector<qint32> &chosen)
{
    TextUnits some;
    some.unitOf.assign(units.unitOf.size(), -1);
    some.sets.tokenCount = units.sets.tokenCount;
    for (const qint32 unit : chosen) {
        const auto at = static_cast<size_t>(unit);
        for (const qint32 text : units.texts[at])
            some.unitOf[static_cast<size_t>(text)] = static_cast<qint32>(some.texts.size());
        some.texts.push_back(units.texts[at]);
        some.keys.push_back(units.keys[at]);
        const auto tokens = units.sets.set(unit);
        some.sets.tokens.insert(some.sets.tokens.end(), tokens.begin(), tokens.end());
        some.sets.offsets.push_back(static_cast<qint64>(some.sets.tokens.size()));
        some.sets.sizes.push_back(units.sets.sizes[at]);
        some.sets.kinds.push_back(units.sets.kinds[at]);
    }
    return some;
}

/// On the scale of FamilyOptions::similarity: characters must reach half the way to "the same".
float onScale(double jaccard, quint8 kind)
{
    return static_cast<float>(kind == 0 ? jaccard : std::max(0.0, 2 * jaccard - 1));
}

/// Per unit of \a component the Jaccard to its nearest; in a large one only neighbours by size are compared.
void findNearest(const SetStore &sets, const std::vector<qint32> &component, std::vector<float> &nearest)
{
    for (size_t i = 0; i < component.size(); ++i) {
        const size_t from = component.size() <= ExactUpTo || i < ExactUpTo ? 0 : i - ExactUpTo;
        for (size_t j = from; j < i; ++j) {
            const qint32 a = component[i];
            const qint32 b = component[j];
            const float like = onScale(jaccardOf(sets, a, b), sets.kinds[static_cast<size_t>(a)]);
            nearest[static_cast<size_t>(a)] = std::max(nearest[static_cast<size_t>(a)], like);
            nearest[static_cast<size_t>(b)] = std::max(nearest[static_cast<size_t>(b)], like);
        }
    }
}

} // namespace

struct FamilyIndex::Kept
{
    qsizetype count = 0;
    TextUnits units;
    std::vector<std::pair<qint32, qint32>> apart; ///< Units.
    FamilyOptions options;
};

FamilyIndex::FamilyIndex() : m_kept(std::make_unique<Kept>()) {}
FamilyIndex::~FamilyIndex() = default;

Result<std::shared_ptr<const FamilyIndex>>
FamilyIndex::build(qsizetype count, const std::function<QString(qsizetype)> &textAt,
                   std::span<const std::pair<qint32, qint32>> cannotLink, const FamilyOptions &options,
                   const Progress &progress)
{
    const int threads = std::max(1, options.threads);
    TextUnits units;
    if (!buildUnits(count, textAt, textsIn(cannotLink), threads, progress, units))
        return cancelledError();
    // Links at the loosest similarity, and passages as links: whatever group() may join is in one component.
    FamilyOptions loosest = options;
    loosest.similarity = Loosest;
    std::array<LinkRule, 2> rules = rulesOf(loosest);
    rules[0].loose = std::min(rules[0].loose, options.passage);
    const std::vector<qint32> sets = linkable(units, rules);
    const std::vector<qint32> roots = joinComponents(units.sets, sets, rules, threads, progress);
    if (roots.size() != sets.size())
        return cancelledError();
    const auto components = componentsOf(units, sets, roots);
    std::shared_ptr<FamilyIndex> index(new FamilyIndex);
    std::vector<float> nearest(units.texts.size(), 0);
    std::vector<qint32> chosen;
    for (const auto &component : components) {
        findNearest(units.sets, component, nearest);
        chosen.insert(chosen.end(), component.begin(), component.end());
    }
    std::ranges::sort(chosen);
    index->m_nearest.assign(static_cast<size_t>(count), 0);
    for (const qint32 unit : chosen) {
        const auto &texts = units.texts[static_cast<size_t>(unit)];
        for (const qint32 text : texts)
            index->m_nearest[static_cast<size_t>(text)] =
                texts.size() > 1 ? 1 : nearest[static_cast<size_t>(unit)];
    }
    Kept &kept = *index->m_kept;
    kept.count = count;
    kept.options = options;
    kept.units = restricted(units, chosen);
    kept.apart = unitPairs(kept.units, cannotLink);
    return std::shared_ptr<const FamilyIndex>(std::move(index));
}

Result<FamilyResult> FamilyIndex::group(double similarity, const Progress &progress) const
{
    FamilyOptions options = m_kept->options;
    options.similarity = std::max(similarity, Loosest);
    std::vector<UnitFamily> families;
    if (!groupUnits(m_kept->units, m_kept->apart, options, progress, families))
        return cancelledError();
    return numbered(m_kept->count, m_kept->units, families);
}

} // namespace tamiz
