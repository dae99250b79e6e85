// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/neighbours.h"

#include <algorithm>

namespace tamiz {

Neighbours::Neighbours(const TermMatrix &matrix, std::span<const qint32> labelled)
    : m_matrix(matrix), m_byTerm(transposed(matrix, labelled)), m_count(labelled.size())
{
}

std::vector<std::pair<qint32, float>> Neighbours::nearest(qsizetype row, size_t most, qint32 without) const
{
    std::vector<float> alike(m_count, 0);
    for (auto i = static_cast<size_t>(m_matrix.offsets[static_cast<size_t>(row)]);
         i < static_cast<size_t>(m_matrix.offsets[static_cast<size_t>(row) + 1]); ++i) {
        const auto term = static_cast<size_t>(m_matrix.terms[i]);
        for (auto j = static_cast<size_t>(m_byTerm.offsets[term]);
             j < static_cast<size_t>(m_byTerm.offsets[term + 1]); ++j)
            alike[static_cast<size_t>(m_byTerm.terms[j])] += m_matrix.weights[i] * m_byTerm.weights[j];
    }
    std::vector<std::pair<qint32, float>> found;
    for (size_t place = 0; place < m_count; ++place) {
        if (alike[place] > 0 && static_cast<qint32>(place) != without)
            found.emplace_back(static_cast<qint32>(place), alike[place]);
    }
    const size_t kept = std::min(found.size(), most);
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept),
                              [](const auto &a, const auto &b) {
                                  return a.second != b.second ? a.second > b.second : a.first < b.first;
                              });
    found.resize(kept);
    return found;
}

} // namespace tamiz
