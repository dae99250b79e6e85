// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

namespace tamiz {

/// The documents of \a matrix in the space of its \a dimensions strongest directions, each row of length one
/// (or zero). Randomised subspace iteration on the terms' side (Halko, Martinsson & Tropp 2011): only
/// matrices of terms by dimensions are orthonormalised, never one of documents. The directions come from at
/// most \c SubspaceSample documents; all are projected. Empty when cancelled.
FloatMatrix projectDocuments(const TermMatrix &matrix, int dimensions, quint64 seed, int threads,
                             const Progress &progress);

inline constexpr qsizetype SubspaceSample = 60000;

} // namespace tamiz
