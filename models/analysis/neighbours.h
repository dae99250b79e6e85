// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <span>
#include <utility>
#include <vector>

namespace tamiz {

/// The labelled documents by their terms, to find those nearest to another one. Reads \a matrix: keep it.
class Neighbours
{
public:
    Neighbours(const TermMatrix &matrix, std::span<const qint32> labelled);

    /// Up to \a most places in labelled, with the cosine, nearest first; place \a without is left out (-1:
    /// none).
    std::vector<std::pair<qint32, float>> nearest(qsizetype row, size_t most, qint32 without) const;

private:
    const TermMatrix &m_matrix;
    TermMatrix m_byTerm; ///< Terms by places.
    size_t m_count;
};

} // namespace tamiz
