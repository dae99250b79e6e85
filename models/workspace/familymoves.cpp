// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/familymoves.h"

#include <algorithm>
#include <cmath>

namespace tamiz {

MovePlanner::MovePlanner(const FamiliesNow &now, const std::vector<qint64> &ids, FamilyPlan &plan)
    : m_now(now), m_ids(ids), m_plan(plan)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (now.family[i])
            ++m_sizes[now.family[i]];
        if (now.kept[i])
            ++m_kept[now.family[i]];
    }
}

qint32 MovePlanner::itemOf(qint64 family)
{
    const auto known = m_items.constFind(family);
    if (known != m_items.cend())
        return *known;
    const auto item = static_cast<qint32>(m_plan.items.size());
    m_plan.items.push_back(
        {.family = family, .centre = m_now.families.value(family).centre, .before = m_sizes.value(family)});
    m_items.insert(family, item);
    return item;
}

qint64 MovePlanner::open(qint64 family, qint64 centre)
{
    if (family == 0) {
        m_groups.push_back(static_cast<qint32>(m_plan.items.size()));
        m_plan.items.push_back({.centre = centre});
        return centre;
    }
    const qint32 item = itemOf(family);
    m_groups.push_back(item);
    FamilyItem &entry = m_plan.items[static_cast<size_t>(item)];
    if (!m_kept.contains(family))
        entry.centre = centre;
    return entry.centre;
}

void MovePlanner::put(size_t i, qint32 group, Edit edit, float similarity)
{
    m_plan.moves.push_back({.contribution = m_ids[i],
                            .before = m_now.family[i],
                            .item = m_groups[static_cast<size_t>(group)],
                            .edit = edit,
                            .similarity = similarity,
                            .beforeEdit = m_now.edit[i],
                            .beforeSimilarity = m_now.similarity[i]});
}

void MovePlanner::leave(size_t i)
{
    if (m_now.family[i] == 0)
        return;
    m_plan.moves.push_back({.contribution = m_ids[i],
                            .before = m_now.family[i],
                            .item = itemOf(m_now.family[i]),
                            .leaves = true,
                            .beforeEdit = m_now.edit[i],
                            .beforeSimilarity = m_now.similarity[i]});
}

/// A group that goes on as a kept family may bring a text that a person took out of it.
void MovePlanner::mindApart()
{
    const auto moveOf = [this](qint64 id) {
        const auto at = std::ranges::lower_bound(m_plan.moves, id, {}, &FamilyMove::contribution);
        return at != m_plan.moves.end() && at->contribution == id ? &*at : nullptr;
    };
    const auto familyOf = [this](qint64 id) {
        const auto at = std::ranges::lower_bound(m_ids, id);
        return at != m_ids.end() && *at == id ? m_now.family[static_cast<size_t>(at - m_ids.begin())] : 0;
    };
    for (const auto &[a, b] : m_now.apart) {
        FamilyMove *const first = moveOf(a);
        const FamilyMove *const second = moveOf(b);
        const auto target = [this](const FamilyMove *move) { return move->leaves ? -1 : move->item; };
        const bool together = first && target(first) >= 0 &&
                              (second ? target(second) == target(first)
                                      : familyOf(b) && m_items.value(familyOf(b), -1) == target(first));
        if (together)
            first->leaves = true;
    }
}

void MovePlanner::close()
{
    std::ranges::sort(m_plan.moves, {}, &FamilyMove::contribution);
    mindApart();
    QHash<qint64, qint64> sizes = m_sizes;
    std::vector<qint64> fresh(m_plan.items.size(), 0);
    std::erase_if(m_plan.moves, [&](FamilyMove &move) {
        FamilyItem &item = m_plan.items[static_cast<size_t>(move.item)];
        const bool stays = !move.leaves && item.family != 0 && item.family == move.before;
        if (move.leaves && move.before == 0)
            return true;
        if (!stays) {
            if (move.before)
                --sizes[move.before];
            if (move.leaves) {
                ++m_plan.items[static_cast<size_t>(itemOf(move.before))].leaving;
            } else {
                ++item.joining;
                item.family ? ++sizes[item.family] : ++fresh[static_cast<size_t>(move.item)];
            }
        }
        return stays && static_cast<qint64>(move.edit) == move.beforeEdit &&
               std::lround(move.similarity * 10'000) == move.beforeSimilarity;
    });
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        m_plan.families += *size > 0;
        m_plan.members += *size;
    }
    for (const qint64 size : fresh) {
        m_plan.families += size > 0;
        m_plan.members += size;
    }
    for (FamilyMove &move : m_plan.moves) {
        if (move.leaves)
            move.item = itemOf(move.before);
    }
}

} // namespace tamiz
