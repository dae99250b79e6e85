// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with rows of a matrix of terms once it is there.
#include "models/analysis/termmatrix.h"

#include <cmath>

namespace tamiz {

void multiplyRows(const TermMatrix &matrix, qsizetype from, qsizetype to, const FloatMatrix &right,
                  Eigen::Ref<FloatMatrix> out)
{
    for (qsizetype row = from; row < to; ++row) {
        auto target = out.row(row - from);
        target.setZero();
        for (qint64 i = matrix.offsets[static_cast<size_t>(row)];
             i < matrix.offsets[static_cast<size_t>(row) + 1]; ++i)
            target.noalias() +=
                matrix.weights[static_cast<size_t>(i)] * right.row(matrix.terms[static_cast<size_t>(i)]);
    }
}

TermMatrix sideBySide(const TermMatrix &left, const TermMatrix &right, float share)
{
    TermMatrix result;
    result.termCount = left.termCount + right.termCount;
    for (qsizetype row = 0; row < left.rows(); ++row) {
        const bool both = !left.isEmptyRow(row) && !right.isEmptyRow(row);
        const auto take = [&](const TermMatrix &from, qint32 base, float weight) {
            for (auto i = static_cast<size_t>(from.offsets[static_cast<size_t>(row)]);
                 i < static_cast<size_t>(from.offsets[static_cast<size_t>(row) + 1]); ++i) {
                result.terms.push_back(base + from.terms[i]);
                result.weights.push_back(weight * from.weights[i]);
            }
        };
        take(left, 0, both ? std::sqrt(1 - share) : 1);
        take(right, left.termCount, both ? std::sqrt(share) : 1);
        result.offsets.push_back(static_cast<qint64>(result.terms.size()));
    }
    return result;
}

TermMatrix rowsOf(const TermMatrix &matrix, std::span<const qint32> rows)
{
    TermMatrix result;
    result.termCount = matrix.termCount;
    for (const qint32 row : rows) {
        const auto from = matrix.offsets[static_cast<size_t>(row)];
        const auto to = matrix.offsets[static_cast<size_t>(row) + 1];
        result.terms.insert(result.terms.end(), matrix.terms.begin() + from, matrix.terms.begin() + to);
        result.weights.insert(result.weights.end(), matrix.weights.begin() + from,
                              matrix.weights.begin() + to);
        result.offsets.push_back(static_cast<qint64>(result.terms.size()));
    }
    return result;
}

TermMatrix transposed(const TermMatrix &matrix, std::span<const qint32> rows)
{
    TermMatrix result;
    result.termCount = static_cast<qint32>(rows.size());
    result.offsets.assign(static_cast<size_t>(matrix.termCount) + 1, 0);
    const auto each = [&](auto &&f) {
        for (size_t place = 0; place < rows.size(); ++place) {
            const auto row = static_cast<size_t>(rows[place]);
            for (auto i = static_cast<size_t>(matrix.offsets[row]);
                 i < static_cast<size_t>(matrix.offsets[row + 1]); ++i)
                f(static_cast<qint32>(place), static_cast<size_t>(matrix.terms[i]), matrix.weights[i]);
        }
    };
    each([&](qint32, size_t term, float) { ++result.offsets[term + 1]; });
    for (size_t t = 1; t < result.offsets.size(); ++t)
        result.offsets[t] += result.offsets[t - 1];
    result.terms.resize(static_cast<size_t>(result.offsets.back()));
    result.weights.resize(result.terms.size());
    std::vector<qint64> at(result.offsets.begin(), result.offsets.end() - 1);
    each([&](qint32 place, size_t term, float weight) {
        const auto to = static_cast<size_t>(at[term]++);
        result.terms[to] = place;
        result.weights[to] = weight;
    });
    return result;
}

} // namespace tamiz
