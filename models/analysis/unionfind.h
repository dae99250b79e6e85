// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <vector>

namespace tamiz {

/// Disjoint sets with path halving; the root of a set is its lowest member, whatever the order of the unions.
class UnionFind
{
public:
    explicit UnionFind(size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }

    qint32 find(qint32 i)
    {
        while (m_parent[static_cast<size_t>(i)] != i) {
            qint32 &parent = m_parent[static_cast<size_t>(i)];
            parent = m_parent[static_cast<size_t>(parent)];
            i = parent;
        }
        return i;
    }

    /// Without path halving: for reading from several threads.
    qint32 root(qint32 i) const
    {
        while (m_parent[static_cast<size_t>(i)] != i)
            i = m_parent[static_cast<size_t>(i)];
        return i;
    }

    /// The root of the joined set.
    qint32 unite(qint32 a, qint32 b)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return a;
        const auto [low, high] = std::minmax(a, b);
        m_parent[static_cast<size_t>(high)] = low;
        return low;
    }

private:
    std::vector<qint32> m_parent;
};

} // namespace tamiz
