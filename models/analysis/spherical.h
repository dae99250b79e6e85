// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <span>
#include <vector>

namespace tamiz {

/// What people decided, by row and by group.
struct GroupRules
{
    std::vector<qint32> pinned; ///< Per row: its group, -1 free, -2 in no group.
    std::vector<quint8> closed; ///< Per group: takes pinned rows only. Groups beyond its end are open.
};

/// A partition of rows of length one by the cosine to their group's centre.
struct Partition
{
    std::vector<qint32> group; ///< Per row; -1 for a row of zeros or one held out.
    FloatMatrix centres;       ///< Of length one.
    double cohesion = 0;       ///< Mean cosine of the rows to their centre.
};

/// Rows to look at: not zero and not held out, at most about \a most of them, evenly chosen; every pinned
/// group keeps its first rows. Ascending.
std::vector<qint32> sampleRows(const FloatMatrix &rows, const GroupRules &rules, qsizetype most);

/// Seeded spherical k-means (Dhillon & Modha 2001, seeds by Arthur & Vassilvitskii 2007) over the rows of \a
/// sample, whose groups alone are set. Pinned rows (>= 0) stay in their group and seed it. \a count must not
/// exceed the number of rows. False when cancelled.
bool clusterSample(const FloatMatrix &rows, const std::vector<qint32> &sample, const GroupRules &rules,
                   int count, quint64 seed, int threads, const Progress &progress, Partition &partition);

/// Mean over \a sample of (a - b) / a, a = distance to the second nearest centre, b = to the nearest (the
/// simplified silhouette, Hruschka 2006).
double silhouetteOf(const FloatMatrix &rows, const std::vector<qint32> &sample, const FloatMatrix &centres);

/// The groups of the rows of \a sample in \a partition, in the order of \a sample.
std::vector<qint32> groupsOf(const Partition &partition, const std::vector<qint32> &sample);

} // namespace tamiz
