// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <span>
#include <vector>

namespace tamiz {

/// Moves the rows of \a matrix between \a groups until each is where its terms are likeliest: a mixture of
/// multinomials by hard assignment (Zhong & Ghosh 2005), smoothed by the whole collection (Zhai & Lafferty
/// 2004), from the partition that the reduced space gave; at most \a rounds rounds. The reduced space finds
/// the themes, the terms themselves then sort the documents better than a hundred dimensions can. \a pinned
/// rows (>= 0) stay; so do rows without a term. False when cancelled.
bool refineGroups(const TermMatrix &matrix, std::span<const qint32> pinned, int count, int rounds,
                  int threads, const Progress &progress, std::vector<qint32> &groups);

} // namespace tamiz
