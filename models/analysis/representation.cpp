// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/representation.h"

#include "models/core/translate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tamiz {

Interval wilson(qint64 count, qint64 total)
{
    if (total <= 0)
        return {0, 1};
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(total);
    const double p = static_cast<double>(count) / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {count == 0 ? 0 : middle - half, count == total ? 1 : middle + half};
}

Representation represent(const std::vector<qint64> &people, const std::vector<qint64> &population)
{
    const auto all = static_cast<double>(std::accumulate(people.begin(), people.end(), qint64{0}));
    const auto everyone =
        static_cast<double>(std::accumulate(population.begin(), population.end(), qint64{0}));
    Representation result;
    double least = 0, most = 0;
    for (size_t g = 0; g < people.size(); ++g) {
        GroupShare group{people[g], population[g], 0, {}, 0, 0};
        const Interval interval = wilson(std::min(group.people, group.population), group.population);
        group.interval = {1000 * interval.low, 1000 * interval.high};
        group.rate = group.population
                         ? 1000.0 * static_cast<double>(group.people) / static_cast<double>(group.population)
                         : 0;
        group.share = all > 0 ? static_cast<double>(group.people) / all : 0;
        group.expected = everyone > 0 ? static_cast<double>(group.population) / everyone : 0;
        result.dissimilarity += std::abs(group.difference()) / 2;
        least = g == 0 ? group.rate : std::min(least, group.rate);
        most = std::max(most, group.rate);
        result.groups.push_back(group);
    }
    result.evenness = most > 0 ? least / most : 0;
    return result;
}

namespace {

/// Weights over the cap are cut to it; what is cut goes to the others by raising the mean back to 1.
bool cut(std::vector<double> &weights, double cap)
{
    bool any = false;
    for (double &weight : weights) {
        if (weight > cap) {
            weight = cap;
            any = true;
        }
    }
    const double mean =
        std::accumulate(weights.begin(), weights.end(), 0.0) / static_cast<double>(weights.size());
    for (double &weight : weights)
        weight /= mean;
    return any;
}

std::vector<double> sharesOf(const RakeMargin &margin, const std::vector<double> &weights)
{
    std::vector<double> shares(margin.target.size());
    double sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        shares[static_cast<size_t>(margin.group[i])] += weights[i];
        sum += weights[i];
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

} // namespace

Result<Raking> rake(const std::vector<RakeMargin> &given, const RakeOptions &options)
{
    std::vector<RakeMargin> margins = given;
    const size_t people = margins.empty() ? 0 : margins.front().group.size();
    if (people == 0)
        return Error{Error::Code::Refused, tr("There is nobody to weight."), {}};
    for (RakeMargin &margin : margins) {
        const double sum = std::accumulate(margin.target.begin(), margin.target.end(), 0.0);
        for (double &target : margin.target)
            target /= sum;
        const std::vector<double> shares = sharesOf(margin, std::vector<double>(people, 1.0));
        for (size_t g = 0; g < shares.size(); ++g) {
            if (margin.target[g] > 0 && shares[g] == 0)
                return Error{Error::Code::Refused,
                             tr("A group of the population has nobody among the participants, and no weight "
                                "can stand for "
                                "people who are not there. Join it with another group."),
                             {}};
        }
    }
    Raking result;
    result.weights.assign(people, 1.0);
    while (!result.converged && result.iterations < options.iterations) {
        ++result.iterations;
        for (const RakeMargin &margin : margins) {
            const std::vector<double> shares = sharesOf(margin, result.weights);
            for (size_t i = 0; i < people; ++i) {
                const auto g = static_cast<size_t>(margin.group[i]);
                result.weights[i] *= margin.target[g] / shares[g];
            }
        }
        result.capped |= cut(result.weights, options.cap);
        result.converged = std::ranges::all_of(margins, [&](const RakeMargin &margin) {
            const std::vector<double> shares = sharesOf(margin, result.weights);
            for (size_t g = 0; g < shares.size(); ++g) {
                if (std::abs(shares[g] - margin.target[g]) > options.tolerance * margin.target[g])
                    return false;
            }
            return true;
        });
    }
    double squares = 0;
    for (const double weight : result.weights)
        squares += weight * weight;
    const auto n = static_cast<double>(people);
    result.designEffect = squares / n; // the mean is 1
    result.effective = n * n / squares;
    return result;
}

} // namespace tamiz
