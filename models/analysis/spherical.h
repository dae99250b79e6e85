// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <span>
#include <vector>

namespace tamiz {

/// A partition of rows of length one by the cosine to their group's centre.
struct Partition
{
    std::vector<qint32> group; ///< Per row; -1 for a row of zeros.
    FloatMatrix centres;       ///< Of length one.
    double cohesion = 0;       ///< Mean cosine of the rows to their centre.
};

/// Seeded spherical k-means (Dhillon & Modha 2001, seeds by Arthur & Vassilvitskii 2007). The \a restarts run
/// on an even sample of the rows, the best goes on over all. \a pinned rows (>= 0) stay in their group and
/// seed it. \a count must not exceed the number of rows. False when cancelled.
bool clusterRows(const FloatMatrix &rows, std::span<const qint32> pinned, int count, int restarts,
                 quint64 seed, int threads, const Progress &progress, Partition &partition);

/// A number of groups for \a rows: the mean simplified silhouette of partitions of a sample (Hruschka 2006),
/// judged against the number of groups it takes. 0 when cancelled.
int proposeCount(const FloatMatrix &rows, quint64 seed, int threads, const Progress &progress);

} // namespace tamiz
