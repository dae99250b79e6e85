// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/consensus.h"

#include <limits>

namespace tamiz {

namespace {

constexpr int MostRounds = 30;

/// Per group and partition how often its rows are listed in each group there; sizes; half the squared length.
struct Lists
{
    FloatMatrix shares; ///< Groups by partitions times groups.
    Eigen::VectorXf sizes, half;
};

Lists listsOf(std::span<const std::vector<qint32>> partitions, int count, const std::vector<qint32> &groups)
{
    Lists lists;
    lists.shares = FloatMatrix::Zero(count, static_cast<Eigen::Index>(partitions.size()) * count);
    lists.sizes = Eigen::VectorXf::Zero(count);
    for (size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] < 0)
            continue;
        lists.sizes(groups[row]) += 1;
        for (size_t p = 0; p < partitions.size(); ++p) {
            if (partitions[p][row] >= 0)
                lists.shares(groups[row], static_cast<Eigen::Index>(p) * count + partitions[p][row]) += 1;
        }
    }
    for (Eigen::Index group = 0; group < count; ++group)
        lists.shares.row(group) /= std::max(1.0F, lists.sizes(group));
    lists.half = lists.shares.rowwise().squaredNorm() / 2;
    return lists;
}

} // namespace

void agreeOn(std::span<const std::vector<qint32>> partitions, const GroupRules &rules, int count,
             std::vector<qint32> &groups)
{
    if (partitions.size() < 2)
        return;
    for (int round = 0; round < MostRounds; ++round) {
        const Lists lists = listsOf(partitions, count, groups);
        bool moved = false;
        for (size_t row = 0; row < groups.size(); ++row) {
            if (groups[row] < 0 || rules.pinned[row] >= 0)
                continue;
            qint32 best = groups[row];
            float most = -std::numeric_limits<float>::max();
            for (qint32 group = 0; group < count; ++group) {
                const auto at = static_cast<size_t>(group);
                if (lists.sizes(group) == 0 || (at < rules.closed.size() && rules.closed[at]))
                    continue;
                float alike = -lists.half(group);
                for (size_t p = 0; p < partitions.size(); ++p) {
                    if (partitions[p][row] >= 0)
                        alike +=
                            lists.shares(group, static_cast<Eigen::Index>(p) * count + partitions[p][row]);
                }
                if (alike > most + 1e-5F) {
                    most = alike;
                    best = group;
                }
            }
            moved = moved || best != groups[row];
            groups[row] = best;
        }
        if (!moved)
            return;
    }
}

} // namespace tamiz
