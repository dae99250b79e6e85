// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/themegates.h"

#include "models/analysis/grouping.h"

#include <algorithm>
#include <optional>

namespace tamiz {

namespace {

constexpr size_t LeastDocuments = 50;
constexpr qint64 LeastSize = 5;
constexpr qint64 OneIn = 1000;
constexpr float Double = 0.9F;

std::vector<qint64> sizesOf(const std::vector<qint32> &groups, int count)
{
    std::vector<qint64> sizes(static_cast<size_t>(count), 0);
    for (const qint32 group : groups) {
        if (group >= 0)
            ++sizes[static_cast<size_t>(group)];
    }
    return sizes;
}

struct Pair
{
    qint32 dropped = 0, kept = 0;
};

/// The two most alike groups of which one may go; the smaller one goes.
std::optional<Pair> doubles(const FloatMatrix &centres, const std::vector<qint64> &sizes, int pinnedCount)
{
    std::optional<Pair> found;
    float most = Double;
    for (qint32 a = 0; a < static_cast<qint32>(sizes.size()); ++a) {
        for (qint32 b = std::max(a + 1, pinnedCount); b < static_cast<qint32>(sizes.size()); ++b) {
            if (const float alike = centres.row(a).dot(centres.row(b)); alike > most) {
                const bool firstGoes =
                    a >= pinnedCount && sizes[static_cast<size_t>(a)] < sizes[static_cast<size_t>(b)];
                found = firstGoes ? Pair{a, b} : Pair{b, a};
                most = alike;
            }
        }
    }
    return found;
}

void joinDoubles(const FloatMatrix &rows, int pinnedCount, int count, std::vector<qint32> &groups)
{
    for (int left = count; left > 1; --left) {
        const auto pair = doubles(centresOf(rows, groups, count), sizesOf(groups, count), pinnedCount);
        if (!pair)
            return;
        std::ranges::replace(groups, pair->dropped, pair->kept);
    }
}

void dissolveSmall(const FloatMatrix &rows, int pinnedCount, int count, std::vector<qint32> &groups)
{
    const std::vector<qint64> sizes = sizesOf(groups, count);
    const qint64 least = std::max(LeastSize, static_cast<qint64>(groups.size()) / OneIn);
    const auto stays = [&](qint32 group) {
        return group < pinnedCount || sizes[static_cast<size_t>(group)] >= least;
    };
    const FloatMatrix centres = centresOf(rows, groups, count);
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i] < 0 || stays(groups[i]))
            continue;
        qint32 nearest = groups[i];
        float most = -2;
        for (qint32 group = 0; group < count; ++group) {
            if (!stays(group) || sizes[static_cast<size_t>(group)] == 0)
                continue;
            const float alike = centres.row(group).dot(rows.row(static_cast<Eigen::Index>(i)));
            if (alike > most) {
                most = alike;
                nearest = group;
            }
        }
        groups[i] = nearest;
    }
}

} // namespace

void gateGroups(const FloatMatrix &rows, int pinnedCount, int count, std::vector<qint32> &groups)
{
    if (groups.size() < LeastDocuments)
        return;
    joinDoubles(rows, pinnedCount, count, groups);
    dissolveSmall(rows, pinnedCount, count, groups);
}

} // namespace tamiz
