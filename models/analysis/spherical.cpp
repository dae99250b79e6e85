// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/spherical.h"

#include "models/analysis/parallel.h"
#include "models/analysis/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr qsizetype Grain = 1024;
constexpr int SampleRounds = 25;
constexpr int FirstOfPinned = 200;    // rows of a pinned group that every sample holds
constexpr double StillMoving = 0.001; // share of the rows that change group in a round worth another one

using RowIndexes = std::vector<qint32>;

/// Lloyd's rounds over some of the rows.
class Rounds
{
public:
    Rounds(const FloatMatrix &rows, const RowIndexes &chosen, const GroupRules &rules, int threads,
           const Progress &progress)
        : m_rows(rows),
          m_chosen(chosen),
          m_rules(rules),
          m_threads(threads),
          m_progress(progress),
          m_phase(QCoreApplication::translate("tamiz::Themes", "Grouping texts"))
    {
    }

    bool run(int rounds, Partition &partition)
    {
        const auto count = static_cast<qsizetype>(m_chosen.size());
        partition.group.assign(m_chosen.size(), -1);
        for (int round = 0; round < rounds; ++round) {
            qsizetype moved = 0;
            if (!assign(partition, moved))
                return false;
            if (static_cast<double>(moved) <= StillMoving * static_cast<double>(count) || round + 1 == rounds)
                return true;
            recentre(partition);
        }
        return true;
    }

private:
    /// What one range of rows adds.
    struct Share
    {
        FloatMatrix sums;
        double cohesion = 0;
        qsizetype moved = 0;
        float worst = 2;
        qint32 worstRow = -1;
    };

    bool assign(Partition &partition, qsizetype &moved)
    {
        const auto count = static_cast<qsizetype>(m_chosen.size());
        m_shares.resize(static_cast<size_t>((count + Grain - 1) / Grain));
        const Eigen::MatrixXf centres = partition.centres.transpose();
        if (!parallelRanges(m_threads, count, Grain, m_progress, m_phase,
                            [&](qsizetype from, qsizetype to, int) {
                                assignRange(from, to, centres, partition.group,
                                            m_shares[static_cast<size_t>(from / Grain)]);
                            }))
            return false;
        partition.cohesion = 0;
        for (const Share &share : m_shares) {
            partition.cohesion += share.cohesion;
            moved += share.moved;
        }
        partition.cohesion /= static_cast<double>(std::max<qsizetype>(count, 1));
        return true;
    }

    void assignRange(qsizetype from, qsizetype to, const Eigen::MatrixXf &centres, std::vector<qint32> &group,
                     Share &share) const
    {
        FloatMatrix rows(to - from, m_rows.cols());
        for (qsizetype i = from; i < to; ++i)
            rows.row(i - from) = m_rows.row(m_chosen[static_cast<size_t>(i)]);
        FloatMatrix cosines = rows * centres;
        for (size_t closed = 0; closed < m_rules.closed.size(); ++closed) {
            if (m_rules.closed[closed]) // only pinned rows may come, and they do not look at the cosine
                cosines.col(static_cast<Eigen::Index>(closed)).array() -= 4;
        }
        share = {};
        share.sums = FloatMatrix::Zero(centres.cols(), m_rows.cols());
        for (qsizetype i = from; i < to; ++i) {
            const qint32 row = m_chosen[static_cast<size_t>(i)];
            Eigen::Index best = 0;
            cosines.row(i - from).maxCoeff(&best);
            if (m_rules.pinned[static_cast<size_t>(row)] >= 0)
                best = m_rules.pinned[static_cast<size_t>(row)];
            float cosine = cosines(i - from, best);
            if (cosine < -1.5F)
                cosine += 4;
            auto &now = group[static_cast<size_t>(i)];
            share.moved += now != best;
            now = static_cast<qint32>(best);
            share.cohesion += static_cast<double>(cosine);
            share.sums.row(best) += rows.row(i - from);
            if (cosine < share.worst) {
                share.worst = cosine;
                share.worstRow = row;
            }
        }
    }

    /// Sums in the order of the ranges, so that threads leave no trace. A group that lost its rows takes the
    /// row that fits worst where it is.
    void recentre(Partition &partition)
    {
        FloatMatrix sums = FloatMatrix::Zero(partition.centres.rows(), partition.centres.cols());
        for (const Share &share : m_shares)
            sums += share.sums;
        std::ranges::sort(m_shares, {}, &Share::worst);
        size_t spare = 0;
        for (Eigen::Index c = 0; c < sums.rows(); ++c) {
            const float length = sums.row(c).norm();
            if (length > 1e-6F)
                partition.centres.row(c) = sums.row(c) / length;
            else if (spare < m_shares.size())
                partition.centres.row(c) = m_rows.row(m_shares[spare++].worstRow);
        }
    }

    const FloatMatrix &m_rows;
    const RowIndexes &m_chosen;
    const GroupRules &m_rules;
    int m_threads;
    const Progress &m_progress;
    QString m_phase;
    std::vector<Share> m_shares;
};

/// Means of the pinned rows by group; rows of zeros for groups without any.
FloatMatrix pinnedCentres(const FloatMatrix &rows, const std::vector<qint32> &pinned, int count)
{
    FloatMatrix centres = FloatMatrix::Zero(count, rows.cols());
    for (size_t row = 0; row < pinned.size(); ++row) {
        if (pinned[row] >= 0)
            centres.row(pinned[row]) += rows.row(static_cast<Eigen::Index>(row));
    }
    for (Eigen::Index c = 0; c < centres.rows(); ++c) {
        const float length = centres.row(c).norm();
        if (length > 1e-6F)
            centres.row(c) /= length;
    }
    return centres;
}

/// k-means++ with a few tries for each seed, around the centres that pins already give.
FloatMatrix seedCentres(const FloatMatrix &rows, const RowIndexes &sample, FloatMatrix centres,
                        Random &random, const Progress &progress)
{
    constexpr int tries = 3;
    Eigen::VectorXf distance = Eigen::VectorXf::Ones(static_cast<Eigen::Index>(sample.size()));
    const auto distancesTo = [&](const auto &centre) {
        Eigen::VectorXf result(distance.size());
        for (Eigen::Index i = 0; i < result.size(); ++i)
            result(i) = std::max(0.0F, 1 - rows.row(sample[static_cast<size_t>(i)]).dot(centre));
        return result;
    };
    for (Eigen::Index c = 0; c < centres.rows(); ++c) {
        if (centres.row(c).squaredNorm() > 0.5F)
            distance = distance.cwiseMin(distancesTo(centres.row(c)));
    }
    for (Eigen::Index c = 0; c < centres.rows(); ++c) {
        if (centres.row(c).squaredNorm() > 0.5F || progress.isCancelled())
            continue;
        Eigen::VectorXf best;
        double bestSum = -1;
        for (int attempt = 0; attempt < tries; ++attempt) {
            double left = random.real() * distance.cast<double>().sum();
            Eigen::Index at = 0;
            while (at + 1 < distance.size() && (left -= static_cast<double>(distance(at))) > 0)
                ++at;
            const qint32 row = sample[static_cast<size_t>(at)];
            Eigen::VectorXf now = distance.cwiseMin(distancesTo(rows.row(row)));
            const double sum = now.cast<double>().sum();
            if (bestSum < 0 || sum < bestSum) {
                bestSum = sum;
                best = std::move(now);
                centres.row(c) = rows.row(row);
            }
        }
        distance = std::move(best);
    }
    return centres;
}

} // namespace

std::vector<qint32> sampleRows(const FloatMatrix &rows, const GroupRules &rules, qsizetype most)
{
    RowIndexes all;
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        if (rows.row(row).squaredNorm() > 0.5F && rules.pinned[static_cast<size_t>(row)] >= -1)
            all.push_back(static_cast<qint32>(row));
    }
    const size_t step = (all.size() + static_cast<size_t>(most) - 1) / static_cast<size_t>(most);
    if (step <= 1)
        return all;
    RowIndexes sample;
    std::vector<int> held;
    for (size_t i = 0; i < all.size(); ++i) {
        const qint32 pinned = rules.pinned[static_cast<size_t>(all[i])];
        if (pinned >= static_cast<qint32>(held.size()))
            held.resize(static_cast<size_t>(pinned) + 1, 0);
        if (i % step == 0 || (pinned >= 0 && held[static_cast<size_t>(pinned)]++ < FirstOfPinned))
            sample.push_back(all[i]);
    }
    return sample;
}

bool clusterSample(const FloatMatrix &rows, const std::vector<qint32> &sample, const GroupRules &rules,
                   int count, quint64 seed, int threads, const Progress &progress, Partition &partition)
{
    Random random(seed);
    Partition found;
    found.centres = seedCentres(rows, sample, pinnedCentres(rows, rules.pinned, count), random, progress);
    Rounds rounds(rows, sample, rules, threads, progress);
    if (progress.isCancelled() || !rounds.run(SampleRounds, found))
        return false;
    partition.centres = std::move(found.centres);
    partition.cohesion = found.cohesion;
    partition.group.assign(static_cast<size_t>(rows.rows()), -1);
    for (size_t i = 0; i < sample.size(); ++i)
        partition.group[static_cast<size_t>(sample[i])] = found.group[i];
    return true;
}

double silhouetteOf(const FloatMatrix &rows, const std::vector<qint32> &sample, const FloatMatrix &centres)
{
    double sum = 0;
    for (const qint32 row : sample) {
        const Eigen::VectorXf cosines = centres * rows.row(row).transpose();
        float first = -2;
        float second = -2;
        for (const float cosine : cosines) {
            second = std::max(second, std::min(first, cosine));
            first = std::max(first, cosine);
        }
        if (second < 1)
            sum += static_cast<double>((first - second) / (1 - second));
    }
    return sum / static_cast<double>(std::max<size_t>(sample.size(), 1));
}

std::vector<qint32> groupsOf(const Partition &partition, const std::vector<qint32> &sample)
{
    std::vector<qint32> groups;
    groups.reserve(sample.size());
    for (const qint32 row : sample)
        groups.push_back(partition.group[static_cast<size_t>(row)]);
    return groups;
}

} // namespace tamiz
