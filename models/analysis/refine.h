// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/spherical.h"
#include "models/analysis/termmatrix.h"

#include <vector>

namespace tamiz {

/// How much likelier each group is to say a term than the whole collection: a multinomial per group, smoothed
/// by the collection (Zhai & Lafferty 2004), as logarithms of the ratio; terms by groups.
FloatMatrix termLikelihood(const TermMatrix &matrix, const std::vector<qint32> &groups, int count);

/// Puts every row of \a matrix into the group where its terms are likeliest. Pinned rows go to their group,
/// rows held out and rows without a term to none; only pinned rows to closed groups. \a moved: rows that
/// changed; \a fit: the mean logarithm of the ratio. False when cancelled.
bool assignByTerms(const TermMatrix &matrix, const GroupRules &rules, const FloatMatrix &likelihood,
                   int threads, const Progress &progress, std::vector<qint32> &groups, qsizetype &moved,
                   double &fit);

/// Moves the rows of \a matrix between \a groups until each is where its terms are likeliest: a mixture of
/// multinomials by hard assignment (Zhong & Ghosh 2005) from the partition that the reduced space gave; at
/// most \a rounds rounds. The reduced space finds the themes, the terms themselves then sort the documents
/// better than a hundred dimensions can. \a fit as above. False when cancelled.
bool refineGroups(const TermMatrix &matrix, const GroupRules &rules, int count, int rounds, int threads,
                  const Progress &progress, std::vector<qint32> &groups, double &fit);

} // namespace tamiz
