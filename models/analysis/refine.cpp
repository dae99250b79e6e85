// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/refine.h"

#include "models/analysis/parallel.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 1024;
constexpr float Background = 0.5F; // how much of a theme's language is everybody's
constexpr double Settled = 0.001;  // share of the rows that move when it is time to stop

struct Moves
{
    qsizetype moved = 0;
    double fit = 0;
};

void scoreRow(const TermMatrix &matrix, size_t row, const FloatMatrix &likelihood, Eigen::RowVectorXf &score)
{
    score.setZero(likelihood.cols());
    for (auto i = static_cast<size_t>(matrix.offsets[row]); i < static_cast<size_t>(matrix.offsets[row + 1]);
         ++i)
        score.noalias() += matrix.weights[i] * likelihood.row(matrix.terms[i]);
}

qint32 likeliest(const GroupRules &rules, Eigen::RowVectorXf &score)
{
    for (size_t group = 0; group < rules.closed.size(); ++group) {
        if (rules.closed[group])
            score(static_cast<Eigen::Index>(group)) = -std::numeric_limits<float>::max();
    }
    Eigen::Index best = 0;
    const float most = score.maxCoeff(&best);
    return most > -std::numeric_limits<float>::max() ? static_cast<qint32>(best) : -1;
}

} // namespace

FloatMatrix termLikelihood(const TermMatrix &matrix, const std::vector<qint32> &groups, int count)
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
            sums(term, group) =
                own > 0 ? std::log((1 - Background) * own / usual + Background) : std::log(Background);
        }
    }
    return sums;
}

bool assignByTerms(const TermMatrix &matrix, const GroupRules &rules, const FloatMatrix &likelihood,
                   int threads, const Progress &progress, std::vector<qint32> &groups, qsizetype &moved,
                   double &fit)
{
    const QString phase = QCoreApplication::translate("tamiz::Themes", "Refining groups");
    std::vector<Moves> moves(static_cast<size_t>((matrix.rows() + Grain - 1) / Grain));
    const auto move = [&](qsizetype from, qsizetype to, int) {
        Eigen::RowVectorXf score;
        Moves here;
        for (auto row = static_cast<size_t>(from); row < static_cast<size_t>(to); ++row) {
            const qint32 pinned = rules.pinned[row];
            qint32 best = pinned >= 0 ? pinned : -1;
            if (pinned >= -1 && !matrix.isEmptyRow(static_cast<qsizetype>(row))) {
                scoreRow(matrix, row, likelihood, score);
                best = pinned >= 0 ? pinned : likeliest(rules, score);
                here.fit += best >= 0 ? static_cast<double>(score(best)) : 0;
            }
            here.moved += groups[row] != best;
            groups[row] = best;
        }
        moves[static_cast<size_t>(from / Grain)] = here;
    };
    if (!parallelRanges(threads, matrix.rows(), Grain, progress, phase, move))
        return false;
    moved = 0;
    fit = 0;
    for (const Moves &here : moves) { // in the order of the ranges, so that threads leave no trace
        moved += here.moved;
        fit += here.fit;
    }
    fit /= static_cast<double>(std::max<qsizetype>(matrix.rows(), 1));
    return true;
}

bool refineGroups(const TermMatrix &matrix, const GroupRules &rules, int count, int rounds, int threads,
                  const Progress &progress, std::vector<qint32> &groups, double &fit)
{
    for (int round = 0; round < rounds; ++round) {
        qsizetype moved = 0;
        if (!assignByTerms(matrix, rules, termLikelihood(matrix, groups, count), threads, progress, groups,
                           moved, fit))
            return false;
        if (static_cast<double>(moved) <= Settled * static_cast<double>(matrix.rows()))
            break;
    }
    return true;
}

} // namespace tamiz
