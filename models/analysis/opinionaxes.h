// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/opiniongroups.h"

#include <Eigen/Core>

namespace tamiz {

/// The votes of everyone less the mean of their statement, missing and rejected ones 0: sparse, and never
/// spread out. One code a vote, 3 x statement + value + 1, looks both up.
class CentredVotes
{
public:
    explicit CentredVotes(const VoteMatrix &votes);

    double variance() const { return m_variance; } ///< Sum of all squares.
    /// Per person: their row times \a x (one number a statement).
    Eigen::VectorXd times(const Eigen::VectorXd &x, int threads) const;
    /// Per statement: the transposed rows times the rows times \a x.
    Eigen::VectorXd gram(const Eigen::VectorXd &x, int threads) const;

private:
    Eigen::VectorXd tableOf(const Eigen::VectorXd &x) const;
    double rowTimes(qsizetype person, const Eigen::VectorXd &table) const;

    std::vector<qint64> m_offsets{0};
    std::vector<qint32> m_codes;
    Eigen::VectorXd m_centred; ///< By code: the vote less the mean.
    double m_variance = 0;
};

/// The two principal axes of \a votes (unit length, a column each) and their share of the variance.
struct PrincipalAxes
{
    Eigen::MatrixXd axes;
    std::array<double, 2> explained{};
};
PrincipalAxes principalAxes(const CentredVotes &votes, Eigen::Index statements, quint64 seed, int threads);

} // namespace tamiz
