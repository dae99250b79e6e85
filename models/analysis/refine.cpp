// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/refine.h"

#include "models/analysis/parallel.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 1024;
constexpr float Background = 0.5F; // how much of a theme's language is everybody's
constexpr double Settled = 0.001;  // share of the rows that move when it is time to stop

/// Log of how much likelier each group is to say a term than the whole collection: terms by groups.
FloatMatrix likelihoods(const TermMatrix &matrix, const std::vector<qint32> &groups, int count)
{
    FloatMatrix sums = FloatMatrix::Zero(matrix.termCount, count);
    for (size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] < 0)
            continue;
        for (auto i = static_cast<size_t>(matrix.offsets[row]);
             i < static_cast<size_t>(matrix.offsets[row + 1]); ++i)
            sums(matrix.terms[i], groups[row]) += matrix.weights[i];
    }
    const Eigen::RowVectorXf totals = sums.colwise().sum().cwiseMax(1e-6F);
    const Eigen::VectorXf everywhere = sums.rowwise().sum();
    const float all = std::max(everywhere.sum(), 1e-6F);
    for (Eigen::Index term = 0; term < sums.rows(); ++term) {
        const float usual = std::max(everywhere(term) / all, 1e-12F);
        for (Eigen::Index group = 0; group < sums.cols(); ++group) {
            const float own = sums(term, group) / totals(group);
            sums(term, group) = std::log((1 - Background) * own / usual + Background);
        }
    }
    return sums;
}

qint32 likeliest(const TermMatrix &matrix, size_t row, const FloatMatrix &likelihood,
                 Eigen::RowVectorXf &score)
{
    score.setZero(likelihood.cols());
    for (auto i = static_cast<size_t>(matrix.offsets[row]); i < static_cast<size_t>(matrix.offsets[row + 1]);
         ++i)
        score.noalias() += matrix.weights[i] * likelihood.row(matrix.terms[i]);
    Eigen::Index best = 0;
    score.maxCoeff(&best);
    return static_cast<qint32>(best);
}

} // namespace

bool refineGroups(const TermMatrix &matrix, std::span<const qint32> pinned, int count, int rounds,
                  int threads, const Progress &progress, std::vector<qint32> &groups)
{
    const QString phase = QCoreApplication::translate("tamiz::Themes", "Refining groups");
    std::vector<qsizetype> moved(static_cast<size_t>((matrix.rows() + Grain - 1) / Grain));
    for (int round = 0; round < rounds; ++round) {
        const FloatMatrix likelihood = likelihoods(matrix, groups, count);
        const auto move = [&](qsizetype from, qsizetype to, int) {
            Eigen::RowVectorXf score;
            qsizetype movedHere = 0;
            for (auto row = static_cast<size_t>(from); row < static_cast<size_t>(to); ++row) {
                if (groups[row] < 0 || pinned[row] >= 0)
                    continue;
                const qint32 best = likeliest(matrix, row, likelihood, score);
                movedHere += groups[row] != best;
                groups[row] = best;
            }
            moved[static_cast<size_t>(from / Grain)] = movedHere;
        };
        if (!parallelRanges(threads, matrix.rows(), Grain, progress, phase, move))
            return false;
        const auto total = std::accumulate(moved.begin(), moved.end(), qsizetype(0));
        if (static_cast<double>(total) <= Settled * static_cast<double>(matrix.rows()))
            break;
    }
    return true;
}

} // namespace tamiz
