// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/settling.h"

#include "models/analysis/unionfind.h"

#include <algorithm>
#include <map>
#include <set>

namespace tamiz {

namespace {

/// Documents that share their fate, in the end all in one group.
struct Bundle
{
    std::vector<qint32> documents;
    std::set<qint32> apart; ///< Bundles (by index) that must not be in the same group.
    qint32 group = -1;
    bool isPinned = false;
    float fit = 0; ///< Best mean cosine; who fits best chooses first.
    Eigen::VectorXf cosines;
};

class Settler
{
public:
    Settler(const FloatMatrix &rows, const FloatMatrix &centres, const GroupRules &rules, float least)
        : m_rows(rows), m_centres(centres), m_rules(rules), m_least(least)
    {
    }

    void settle(const std::vector<ThemeLink> &links, std::vector<qint32> &groups)
    {
        gather(links, static_cast<qint32>(groups.size()));
        for (Bundle &bundle : m_bundles)
            judge(bundle, groups);
        std::vector<size_t> order(m_bundles.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, [this](size_t a, size_t b) {
            const Bundle &x = m_bundles[a], &y = m_bundles[b];
            return x.isPinned != y.isPinned ? x.isPinned : x.fit > y.fit;
        });
        std::vector<bool> placed(m_bundles.size(), false);
        for (const size_t at : order) {
            place(m_bundles[at], placed);
            placed[at] = true;
            for (const qint32 document : m_bundles[at].documents)
                groups[static_cast<size_t>(document)] = m_bundles[at].group;
        }
    }

private:
    /// Bundles of the linked documents only: all the others stay where they are. A pinned document is never
    /// merged with one pinned elsewhere.
    void gather(const std::vector<ThemeLink> &links, qint32 documents)
    {
        std::map<qint32, qint32> place;
        const auto placeOf = [&](qint32 document) {
            return place.try_emplace(document, static_cast<qint32>(place.size())).first->second;
        };
        for (const ThemeLink &link : links) {
            if (std::min(link.first, link.second) >= 0 && std::max(link.first, link.second) < documents) {
                placeOf(link.first);
                placeOf(link.second);
            }
        }
        UnionFind sets(place.size());
        std::vector<qint32> pins(place.size(), -1);
        for (const auto &[document, at] : place)
            pins[static_cast<size_t>(at)] = m_rules.pinned[static_cast<size_t>(document)];
        for (const ThemeLink &link : links) {
            if (!link.together || !place.contains(link.first) || !place.contains(link.second))
                continue;
            const qint32 a = sets.find(place.at(link.first)), b = sets.find(place.at(link.second));
            const qint32 x = pins[static_cast<size_t>(a)], y = pins[static_cast<size_t>(b)];
            if (a == b || (x != y && (isFixed(x) || isFixed(y) || (x != -1 && y != -1))))
                continue;
            sets.unite(a, b);
            pins[static_cast<size_t>(sets.find(a))] = x != -1 ? x : y;
        }
        std::map<qint32, qint32> bundleOf;
        for (const auto &[document, at] : place) {
            const auto found = bundleOf.try_emplace(sets.find(at), static_cast<qint32>(m_bundles.size()));
            if (found.second)
                m_bundles.emplace_back();
            m_bundles[static_cast<size_t>(found.first->second)].documents.push_back(document);
        }
        for (const ThemeLink &link : links) {
            if (link.together || !place.contains(link.first) || !place.contains(link.second))
                continue;
            const qint32 a = bundleOf.at(sets.find(place.at(link.first)));
            const qint32 b = bundleOf.at(sets.find(place.at(link.second)));
            if (a != b) {
                m_bundles[static_cast<size_t>(a)].apart.insert(b);
                m_bundles[static_cast<size_t>(b)].apart.insert(a);
            }
        }
    }

    /// A closed theme takes nobody in, not for a link either.
    bool isFixed(qint32 pin) const
    {
        return pin >= 0 && static_cast<size_t>(pin) < m_rules.closed.size() &&
               m_rules.closed[static_cast<size_t>(pin)];
    }

    void judge(Bundle &bundle, const std::vector<qint32> &groups) const
    {
        Eigen::RowVectorXf sum = Eigen::RowVectorXf::Zero(m_rows.cols());
        for (const qint32 document : bundle.documents) {
            sum += m_rows.row(document);
            const qint32 pinned = m_rules.pinned[static_cast<size_t>(document)];
            if (pinned != FreeDocument) {
                bundle.isPinned = true;
                bundle.group = pinned >= 0 ? pinned : -1;
            }
        }
        const float length = sum.norm();
        if (length > 1e-6F)
            sum /= length;
        bundle.cosines = m_centres * sum.transpose();
        if (bundle.documents.size() == 1 && !bundle.isPinned) { // its terms chose better than its place would
            const qint32 chosen = groups[static_cast<size_t>(bundle.documents.front())];
            if (chosen >= 0)
                bundle.cosines(chosen) += 2;
        }
        bundle.fit = bundle.cosines.size() ? bundle.cosines.maxCoeff() : 0;
    }

    void place(Bundle &bundle, const std::vector<bool> &placed) const
    {
        if (bundle.isPinned)
            return;
        std::set<qint32> taken;
        for (const qint32 other : bundle.apart) {
            if (placed[static_cast<size_t>(other)])
                taken.insert(m_bundles[static_cast<size_t>(other)].group);
        }
        float best = m_least;
        for (Eigen::Index group = 0; group < bundle.cosines.size(); ++group) {
            const bool isClosed = static_cast<size_t>(group) < m_rules.closed.size() &&
                                  m_rules.closed[static_cast<size_t>(group)];
            if (!isClosed && !taken.contains(static_cast<qint32>(group)) && bundle.cosines(group) > best) {
                best = bundle.cosines(group);
                bundle.group = static_cast<qint32>(group);
            }
        }
    }

    const FloatMatrix &m_rows;
    const FloatMatrix &m_centres;
    const GroupRules &m_rules;
    float m_least;
    std::vector<Bundle> m_bundles;
};

} // namespace

void settleGroups(const FloatMatrix &rows, const FloatMatrix &centres, const GroupRules &rules,
                  const std::vector<ThemeLink> &links, float least, std::vector<qint32> &groups)
{
    for (size_t i = 0; i < groups.size(); ++i) {
        const qint32 pinned = rules.pinned[i];
        if (pinned != FreeDocument)
            groups[i] = pinned >= 0 ? pinned : -1;
        else if (groups[i] >= 0 && centres.row(groups[i]).dot(rows.row(static_cast<Eigen::Index>(i))) < least)
            groups[i] = -1;
    }
    if (!links.empty())
        Settler(rows, centres, rules, least).settle(links, groups);
}

} // namespace tamiz
