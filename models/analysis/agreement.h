// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tamiz {

/// Adjusted Rand index (Hubert & Arabie 1985) of two partitions of the same items; items that either leaves
/// out (negative) do not count. 1 for equal partitions, about 0 for unrelated ones.
double adjustedRand(const std::vector<qint32> &a, const std::vector<qint32> &b);

/// The categories one item got from each reader, in the order of the readers; negative: not read.
using Codes = std::vector<qint32>;

/// Krippendorff's alpha for nominal categories (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 - Do/De.
/// Items with fewer than two codes do not count. 1 for full agreement, 0 for chance; NaN where there is nothing to disagree
/// about: no pair, or one category only.
double krippendorffAlpha(const std::vector<Codes> &items);
/// Cohen's kappa (1960) of the first two readers over the items both coded. NaN as above.
double cohenKappa(const std::vector<Codes> &items);

/// How far readers agree.
struct Agreement
{
    qint64 items = 0;   ///< Coded by at least two.
    double share = 0;   ///< Of those, where the first two agree; 0 without any.
    double kappa = 0;   ///< NaN where it is not defined, as the others.
    double alpha = 0;
    double low = 0, high = 0; ///< 95 % interval of alpha: percentiles of 2,000 bootstraps over the items.
};
/// Same items and seed, same figures.
Agreement agreementOf(const std::vector<Codes> &items, quint64 seed);

} // namespace tamiz
