// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <vector>

namespace tamiz {

/// A document whose tags are known.
struct LabelledDocument
{
    qint32 row = 0;           ///< Of the matrix.
    std::vector<qint32> tags; ///< Ascending; empty: looked at, and none fits.
    bool atRandom = false;    ///< Drawn by chance: estimates may rest on it.
};

/// One-vs-rest logistic regression for all tags at once: a weight a term and tag.
struct TagWeights
{
    FloatMatrix weights; ///< Terms by tags.
    Eigen::RowVectorXf bias;

    /// Logits of all tags for \a row of \a matrix.
    Eigen::RowVectorXf logits(const TermMatrix &matrix, qsizetype row) const;
};

/// Learns from \a documents by gradient steps that shrink a term as in AdaGrad (Duchi, Hazan & Singer 2011),
/// with an L2 penalty; the rarer side of a tag weighs more. The order of the documents is drawn from \a seed.
/// Unfinished when cancelled.
TagWeights learnTags(const TermMatrix &matrix, const std::vector<const LabelledDocument *> &documents,
                     int tags, quint64 seed, const Progress &progress);

} // namespace tamiz
