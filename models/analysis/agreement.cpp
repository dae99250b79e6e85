// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/agreement.h"

#include <map>

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

} // namespace tamiz
