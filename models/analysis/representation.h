// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <vector>

namespace tamiz {

struct Interval
{
    double low = 0, high = 0;
};

/// The interval of Wilson (1927) for \a count of \a total at 95 %. 0 to 1 where \a total is 0.
Interval wilson(qint64 count, qint64 total);

/// How one group of the population took part.
struct GroupShare
{
    qint64 people = 0, population = 0;
    double rate = 0;                ///< People per 1,000 of the population.
    Interval interval;              ///< Of the rate, per 1,000.
    double share = 0, expected = 0; ///< Of all people and of all the population, 0 to 1.
    double difference() const { return share - expected; }
    double index() const { return expected > 0 ? 100 * share / expected : 0; } ///< 100: as in the population.
};

struct Representation
{
    std::vector<GroupShare> groups;
    double dissimilarity =
        0; ///< Half the sum of absolute differences: the share that would have to be other people.
    double evenness = 0; ///< Smallest rate by largest; 1 when all groups took part alike.
};
/// Parallel lists: people and population of each group.
Representation represent(const std::vector<qint64> &people, const std::vector<qint64> &population);

/// One margin to rake to: the group of every person and the share that each group should have.
struct RakeMargin
{
    std::vector<int> group;     ///< Per person, 0-based.
    std::vector<double> target; ///< Per group; need not sum to 1.
};
struct RakeOptions
{
    double tolerance = 0.001; ///< Largest distance of a share from its target, relative to it.
    int iterations = 1000;
    double cap = 5; ///< Largest weight, times the mean.
};
struct Raking
{
    std::vector<double> weights; ///< Per person; their mean is 1.
    bool converged = false;
    int iterations = 0;
    bool capped = false;
    double designEffect = 1; ///< Kish (1965): 1 + CV².
    double effective = 0;    ///< (Σw)² / Σw², people.
};
/// Weights that give all margins their targets at once: iterative proportional fitting (Deming & Stephan
/// 1940) with capped weights (DeBell & Krosnick 2009). Error Refused: a group of the target has nobody, so
/// that no weight can fill it.
Result<Raking> rake(const std::vector<RakeMargin> &margins, const RakeOptions &options = {});

} // namespace tamiz
