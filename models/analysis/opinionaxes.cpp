// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/opinionaxes.h"

#include "models/analysis/parallel.h"
#include "models/analysis/random.h"

#include <Eigen/Eigenvalues>

#include <algorithm>

namespace tamiz {

namespace {

constexpr qsizetype grain = 4096;

} // namespace

CentredVotes::CentredVotes(const VoteMatrix &votes) : m_centred(3 * votes.statements())
{
    std::vector<double> sum(votes.rejected.size());
    std::vector<double> count(votes.rejected.size());
    m_codes.reserve(votes.value.size());
    for (qsizetype i = 0; i < votes.people(); ++i) {
        for (qint64 v = votes.offsets[i]; v < votes.offsets[i + 1]; ++v) {
            const auto s = static_cast<size_t>(votes.statement[v]);
            if (votes.rejected[s])
                continue;
            m_codes.push_back(3 * votes.statement[v] + votes.value[v] + 1);
            sum[s] += votes.value[v];
            count[s] += 1;
        }
        m_offsets.push_back(static_cast<qint64>(m_codes.size()));
    }
    for (size_t s = 0; s < sum.size(); ++s) {
        const double mean = count[s] > 0 ? sum[s] / count[s] : 0;
        for (int value = -1; value <= 1; ++value)
            m_centred[static_cast<Eigen::Index>(3 * s) + value + 1] = value - mean;
    }
    for (const qint32 code : m_codes)
        m_variance += m_centred[code] * m_centred[code];
}

Eigen::VectorXd CentredVotes::tableOf(const Eigen::VectorXd &x) const
{
    Eigen::VectorXd table(m_centred.size());
    for (Eigen::Index code = 0; code < table.size(); ++code)
        table[code] = m_centred[code] * x[code / 3];
    return table;
}

double CentredVotes::rowTimes(qsizetype person, const Eigen::VectorXd &table) const
{
    double sum = 0;
    for (qint64 v = m_offsets[person]; v < m_offsets[person + 1]; ++v)
        sum += table[m_codes[v]];
    return sum;
}

Eigen::VectorXd CentredVotes::times(const Eigen::VectorXd &x, int threads) const
{
    const Eigen::VectorXd table = tableOf(x);
    const auto people = static_cast<qsizetype>(m_offsets.size()) - 1;
    Eigen::VectorXd y(people);
    parallelRanges(threads, people, grain, {}, {}, [&](qsizetype begin, qsizetype end, int) {
        for (qsizetype i = begin; i < end; ++i)
            y[i] = rowTimes(i, table);
    });
    return y;
}

Eigen::VectorXd CentredVotes::gram(const Eigen::VectorXd &x, int threads) const
{
    const Eigen::VectorXd table = tableOf(x);
    const auto people = static_cast<qsizetype>(m_offsets.size()) - 1;
    // A sum a range, added up in order: the same on any number of threads.
    std::vector<Eigen::VectorXd> sums(static_cast<size_t>((people + grain - 1) / grain));
    parallelRanges(threads, people, grain, {}, {}, [&](qsizetype begin, qsizetype end, int) {
        Eigen::VectorXd &sum = sums[static_cast<size_t>(begin / grain)];
        sum = Eigen::VectorXd::Zero(m_centred.size());
        for (qsizetype i = begin; i < end; ++i) {
            const double y = rowTimes(i, table);
            for (qint64 v = m_offsets[i]; v < m_offsets[i + 1]; ++v)
                sum[m_codes[v]] += y;
        }
    });
    Eigen::VectorXd result = Eigen::VectorXd::Zero(x.size());
    for (const Eigen::VectorXd &sum : sums) {
        for (Eigen::Index code = 0; code < sum.size(); ++code)
            result[code / 3] += m_centred[code] * sum[code];
    }
    return result;
}

PrincipalAxes principalAxes(const CentredVotes &votes, Eigen::Index statements, quint64 seed, int threads)
{
    constexpr Eigen::Index mostSteps = 300;
    const Eigen::Index most = std::min(statements, mostSteps);
    Eigen::MatrixXd basis(statements, most);
    Eigen::VectorXd diagonal(most);
    Eigen::VectorXd beside(most);
    Random random(seed);
    Eigen::VectorXd next(statements);
    for (double &x : next)
        x = random.real() - 0.5;
    next = votes.gram(next, threads); // into the span of the votes
    next.normalize();
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
    Eigen::Index steps = 0;
    for (bool settled = false; !settled && steps < most;) {
        basis.col(steps) = next;
        next = votes.gram(next, threads);
        diagonal[steps] = basis.col(steps).dot(next);
        const auto known = basis.leftCols(steps + 1);
        for (int twice = 0; twice < 2; ++twice) // once leaves rounding behind
            next -= known * (known.transpose() * next);
        beside[steps] = next.norm();
        ++steps;
        const bool spent = beside[steps - 1] <= 1e-13 * diagonal[0];
        if (!spent)
            next /= beside[steps - 1];
        if (steps % 5 != 0 && !spent && steps < most)
            continue;
        solver.computeFromTridiagonal(diagonal.head(steps),
                                      beside.head(std::max<Eigen::Index>(steps - 1, 0)));
        settled = spent;
        if (steps >= 2 && !settled) { // the residual of an axis is its last entry times the last norm
            const double largest = solver.eigenvalues()[steps - 1];
            const double rest = std::max(std::abs(solver.eigenvectors()(steps - 1, steps - 1)),
                                         std::abs(solver.eigenvectors()(steps - 1, steps - 2)));
            settled = rest * beside[steps - 1] <= 1e-12 * largest;
        }
    }
    PrincipalAxes result;
    result.axes = Eigen::MatrixXd::Zero(statements, 2);
    for (Eigen::Index a = 0; a < std::min<Eigen::Index>(2, steps); ++a) {
        Eigen::VectorXd axis = basis.leftCols(steps) * solver.eigenvectors().col(steps - 1 - a);
        Eigen::Index largest = 0;
        axis.cwiseAbs().maxCoeff(&largest);
        result.axes.col(a) = axis.normalized() * (axis[largest] < 0 ? -1 : 1);
        result.explained[static_cast<size_t>(a)] =
            std::max(0.0, solver.eigenvalues()[steps - 1 - a]) / votes.variance();
    }
    return result;
}

} // namespace tamiz
