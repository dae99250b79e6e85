// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

namespace tamiz {

class WordVectors;

/// Puts beside each of \a rows (documents of length one, or zero) what static word vectors say of it: their
/// \c MeaningDimensions strongest directions (principal components of a sample), each side half of the
/// square. A document of which the vectors know nothing stays as it is. Rows keep the length one. False when
/// cancelled.
bool addMeaning(const WordVectors &vectors, const DocumentAt &documentAt, int threads,
                const Progress &progress, FloatMatrix &rows);

inline constexpr Eigen::Index MeaningDimensions = 64;

} // namespace tamiz
