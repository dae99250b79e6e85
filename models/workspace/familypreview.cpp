// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/familypreview.h"

#include "models/storage/reading.h"
#include "models/workspace/textarena.h"

#include <algorithm>

namespace tamiz {

Result<std::shared_ptr<const FamilyPreview>> FamilyPreview::make(Store &store, const Progress &progress)
{
    const auto texts = TextArena::read(store, 0, progress);
    const auto apart = readApart(store);
    if (!texts || !apart)
        return !texts ? texts.error() : apart.error();
    const auto index = FamilyIndex::build(
        texts->count(), [&texts](qsizetype i) { return texts->textAt(i); }, texts->placesOf(*apart), {},
        progress);
    if (!index)
        return index.error();
    auto preview = std::make_shared<FamilyPreview>();
    preview->m_ids = texts->ids();
    preview->m_index = *index;
    constexpr float loosest = static_cast<float>(FamilyIndex::Loosest);
    for (const float nearest : (*index)->nearest()) {
        if (nearest < loosest)
            continue;
        const auto bin = static_cast<size_t>((nearest - loosest) / (1 - loosest) * (Bins - 1));
        ++preview->m_histogram[std::min(bin, static_cast<size_t>(Bins - 1))];
    }
    return std::shared_ptr<const FamilyPreview>(std::move(preview));
}

Result<FamilyPreview::Outcome> FamilyPreview::at(double similarity, const Progress &progress) const
{
    const auto found = m_index->group(similarity, progress);
    if (!found)
        return found.error();
    constexpr size_t most = 100;
    Outcome outcome{.similarity = similarity, .families = static_cast<qint64>(found->centre.size()), .members = 0, .largest = {}};
    std::vector<qint64> sizes(found->centre.size(), 0);
    for (const qint32 family : found->family) {
        if (family < 0)
            continue;
        ++outcome.members;
        ++sizes[static_cast<size_t>(family)];
    }
    for (size_t family = 0; family < std::min(most, sizes.size()); ++family) // numbered by size
        outcome.largest.push_back({m_ids[static_cast<size_t>(found->centre[family])], sizes[family]});
    return outcome;
}

} // namespace tamiz
