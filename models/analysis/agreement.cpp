// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/agreement.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <random>

namespace tamiz {

double adjustedRand(const std::vector<qint32> &a, const std::vector<qint32> &b)
{
    std::map<std::pair<qint32, qint32>, double> both;
    std::map<qint32, double> ofA, ofB;
    double items = 0;
    for (size_t i = 0; i < a.size() && i < b.size(); ++i) {
        if (a[i] < 0 || b[i] < 0)
            continue;
        ++both[{a[i], b[i]}];
        ++ofA[a[i]];
        ++ofB[b[i]];
        ++items;
    }
    const auto pairs = [](const auto &counts) {
        double sum = 0;
        for (const auto &[key, count] : counts)
            sum += count * (count - 1) / 2;
        return sum;
    };
    const double all = items * (items - 1) / 2;
    if (all <= 0)
        return 1;
    const double expected = pairs(ofA) * pairs(ofB) / all;
    const double most = (pairs(ofA) + pairs(ofB)) / 2;
    return most - expected < 1e-12 ? 1 : (pairs(both) - expected) / (most - expected);
}

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr int bootstraps = 2'000;

bool isPair(const Codes &codes)
{
    return std::ranges::count_if(codes, [](qint32 code) { return code >= 0; }) >= 2;
}

} // namespace

double krippendorffAlpha(const std::vector<Codes> &items)
{
    // Only totals are needed of the coincidence matrix: of each category, and of its diagonal.
    std::map<qint32, double> totals;
    double values = 0, equal = 0;
    for (const Codes &codes : items) {
        std::map<qint32, double> counts;
        double coded = 0;
        for (const qint32 code : codes) {
            if (code >= 0) {
                ++counts[code];
                ++coded;
            }
        }
        if (coded < 2)
            continue;
        values += coded;
        for (const auto &[code, count] : counts) {
            totals[code] += count;
            equal += count * (count - 1) / (coded - 1);
        }
    }
    double expected = 0;
    for (const auto &[code, total] : totals)
        expected += total * (total - 1);
    const double scale = values - 1;
    const double chance = values * scale - expected; // pairs of values that differ
    return chance <= 0 ? undefined : 1 - (values - equal) * scale / chance;
}

double cohenKappa(const std::vector<Codes> &items)
{
    std::map<qint32, double> first, second;
    double both = 0, equal = 0;
    for (const Codes &codes : items) {
        if (codes.size() < 2 || codes[0] < 0 || codes[1] < 0)
            continue;
        ++both;
        ++first[codes[0]];
        ++second[codes[1]];
        equal += codes[0] == codes[1];
    }
    if (both <= 0)
        return undefined;
    double chance = 0;
    for (const auto &[code, count] : first)
        chance += count * second[code] / (both * both);
    return chance >= 1 - 1e-12 ? undefined : (equal / both - chance) / (1 - chance);
}

Agreement agreementOf(const std::vector<Codes> &items, quint64 seed)
{
    std::vector<Codes> pairs;
    std::ranges::copy_if(items, std::back_inserter(pairs), isPair);
    Agreement agreement;
    agreement.items = static_cast<qint64>(pairs.size());
    agreement.kappa = cohenKappa(pairs);
    agreement.alpha = krippendorffAlpha(pairs);
    agreement.low = agreement.high = undefined;
    if (pairs.empty())
        return agreement;
    agreement.share = static_cast<double>(std::ranges::count_if(pairs, [](const Codes &codes) { return codes[0] == codes[1]; })) /
                      static_cast<double>(pairs.size());
    std::mt19937_64 random(seed);
    std::vector<double> alphas;
    std::vector<Codes> drawn(pairs.size());
    for (int round = 0; round < bootstraps; ++round) {
        for (Codes &codes : drawn)
            codes = pairs[random() % pairs.size()];
        if (const double alpha = krippendorffAlpha(drawn); !std::isnan(alpha))
            alphas.push_back(alpha);
        if (pairs.size() > 5'000 && round >= 200) // the spread is small by then, and the time is not
            break;
    }
    if (alphas.empty() || std::isnan(agreement.alpha))
        return agreement;
    std::ranges::sort(alphas);
    const auto at = [&alphas](double share) { return alphas[static_cast<size_t>(share * static_cast<double>(alphas.size() - 1) + 0.5)]; };
    agreement.low = at(0.025);
    agreement.high = at(0.975);
    return agreement;
}

} // namespace tamiz
