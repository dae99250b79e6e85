// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <array>
#include <span>
#include <vector>

namespace tamiz {

/// Votes by person in one block: the votes of person i are [offsets[i], offsets[i + 1]) of \c statement (each
/// at most once a person) and \c value (1 agrees, -1 disagrees, 0 passes).
struct VoteMatrix
{
    std::vector<qint64> offsets{0};
    std::vector<qint32> statement;
    std::vector<qint8> value;
    std::vector<quint8> rejected; ///< Per statement: 1 = moderated out.

    qsizetype people() const { return static_cast<qsizetype>(offsets.size()) - 1; }
    qsizetype statements() const { return static_cast<qsizetype>(rejected.size()); }
};

struct OpinionOptions
{
    int count = 0; ///< Groups, none of them of one person; 0 = the number of the best silhouette.
    int leastVotes = 7;
    int leastPeople = 15; ///< When fewer voted often enough, the busiest others join them.
    int restarts = 10; ///< Of k-means, at least: more where few people make them cheap.
    quint64 seed = 1;
    int threads = 2; ///< The result does not depend on it.
};

/// What one number of groups came to.
struct OpinionTrial
{
    int count = 0;
    double silhouette = 0;  ///< Mean; over 2,000 people drawn with the seed when there are more.
    double inertia = 0;     ///< Sum of squared distances to the centres.
    bool singleton = false; ///< A group of one: never chosen.
};

struct OpinionGroups
{
    std::vector<qint32> group; ///< Per person: 0-based, largest group first; -1 for too few votes.
    std::vector<std::array<double, 2>> place; ///< Per person on the map; 0, 0 for group -1.
    std::array<double, 2> explained{};        ///< Share of the variance of both axes.
    std::array<std::vector<double>, 2> axis;  ///< Per statement; the largest entry of each is positive.
    std::vector<qint32> sizes;                ///< Per group.
    std::vector<OpinionTrial> trials;
    int count = 0;
};

/// Groups people who vote alike (Small et al. 2021): missing votes are the mean of their statement, two
/// principal axes by Lanczos with full reorthogonalisation, each person's place stretched by
/// sqrt(statements / votes), then k-means with the best silhouette among 2 to min(5, 2 + people / 12) groups
/// that have no group of one, or a given number of them; people so far out that there is no such division
/// join the nearest group. Votes on rejected statements are zero for all, and count as votes in the
/// stretching alone. Errors: Refused (too few people or statements, everyone alike, votes in favour alone, or
/// no such division), Cancelled.
Result<OpinionGroups> findOpinionGroups(const VoteMatrix &votes, const OpinionOptions &options,
                                        const Progress &progress);

/// How well kept groups fit the votes they were made of.
struct OpinionFit
{
    std::array<double, 2> explained{};
    double silhouette = 0, inertia = 0; ///< As OpinionTrial, of everyone in a group.
};
/// \a group (-1 = none) and \a place by person of \a votes.
OpinionFit fitOf(const VoteMatrix &votes, std::span<const qint32> group, int count,
                 std::span<const std::array<double, 2>> place, const OpinionOptions &options = {});

} // namespace tamiz
