// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/grouping.h"

#include "models/analysis/agreement.h"
#include "models/analysis/consensus.h"
#include "models/analysis/parallel.h"
#include "models/analysis/refine.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tamiz {

namespace {

constexpr qsizetype SampleSize = 12000;
constexpr qsizetype JudgingSample = 5000;
constexpr qsizetype ConsensusSample = 6000;
constexpr int SampleRounds = 6;
constexpr int FullRounds = 8;
constexpr int MostRestarts = 16;
constexpr double NearlyBest = 0.95; // with the next two: chosen on 73 generated sets of 4 to 20 themes
constexpr double Valley = 0.15;
constexpr double StabilityShare = 0.2;
constexpr int LeastProposed = 5;
constexpr int MostJudged = 40;
constexpr double TextsPerTheme = 20; // on average, in the smallest collections
constexpr qsizetype RestartBudget =
    40000; // rows over all restarts: small collections can afford more of them

GroupRules rulesOf(const GroupRules &rules, const std::vector<qint32> &sample)
{
    GroupRules result{{}, rules.closed};
    for (const qint32 row : sample)
        result.pinned.push_back(rules.pinned[static_cast<size_t>(row)]);
    return result;
}

/// A sample of the documents with what grouping it needs.
struct Sample
{
    Sample(const TermMatrix &all, const FloatMatrix &places, const GroupRules &given, qsizetype most)
        : rows(sampleRows(places, given, most)), matrix(rowsOf(all, rows)), rules(rulesOf(given, rows))
    {
    }
    std::vector<qint32> rows;
    TermMatrix matrix;
    GroupRules rules;
};

/// Groups of the sample from one seed, refined by their terms.
bool groupSample(const Sample &sample, const FloatMatrix &rows, const GroupRules &rules, int count,
                 quint64 seed, int threads, const Progress &progress, std::vector<qint32> &groups,
                 double &fit)
{
    Partition partition;
    if (!clusterSample(rows, sample.rows, rules, count, seed, threads, progress, partition))
        return false;
    groups = groupsOf(partition, sample.rows);
    return refineGroups(sample.matrix, sample.rules, count, SampleRounds, threads, progress, groups, fit);
}

/// Cancels as \a progress does and reports nothing: for steps of a loop that reports itself.
Progress silent(const Progress &progress)
{
    return {[progress] { return progress.isCancelled(); }, {}};
}

/// What speaks for each number: fit and stability, and half of what speaks for its neighbours, since one
/// search on a sample is lucky and the next is not.
std::vector<double> worthOf(const std::vector<ThemeChoice> &curve)
{
    std::vector<double> own, worth;
    for (const ThemeChoice &choice : curve)
        own.push_back(choice.silhouette + StabilityShare * choice.stability);
    for (size_t i = 0; i < own.size(); ++i)
        worth.push_back(own[i] / 2 + own[i > 0 ? i - 1 : i] / 4 + own[i + 1 < own.size() ? i + 1 : i] / 4);
    return worth;
}

QString phase()
{
    return QCoreApplication::translate("tamiz::Themes", "Grouping texts");
}

/// How many documents two partitions share, group by group.
FloatMatrix overlaps(const std::vector<qint32> &a, const std::vector<qint32> &b, int count)
{
    FloatMatrix both = FloatMatrix::Zero(count, count);
    for (size_t i = 0; i < a.size(); ++i) {
        if (a[i] >= 0 && b[i] >= 0)
            both(a[i], b[i]) += 1;
    }
    return both;
}

/// One partition of the sample by the reduced space; every document goes to the nearest centre.
bool sortByPlace(const FloatMatrix &rows, const std::vector<qint32> &sample, const GroupRules &rules,
                 int count, quint64 seed, int threads, const Progress &progress, std::vector<qint32> &groups)
{
    Partition partition;
    groups.assign(static_cast<size_t>(rows.rows()), -1);
    return clusterSample(rows, sample, rules, count, seed, threads, progress, partition) &&
           assignByPlace(rows, partition.centres, rules, threads, progress, groups);
}

/// Groups by the reduced space alone, where vectors say what words do not: terms would part again what means
/// the same in other words. The best restart on a sample, then every document to its nearest centre.
bool groupByPlace(const FloatMatrix &rows, const GroupRules &rules, int count, const ThemeOptions &options,
                  const Progress &progress, std::vector<qint32> &groups)
{
    const std::vector<qint32> sample = sampleRows(rows, rules, SampleSize);
    Partition best;
    for (int restart = 0; restart < std::max(4, options.restarts); ++restart) {
        Partition found;
        progress.report(phase(), restart, options.restarts);
        if (!clusterSample(rows, sample, rules, count, options.seed * 1000003 + static_cast<quint64>(restart),
                           options.threads, silent(progress), found))
            return false;
        if (best.group.empty() || found.cohesion > best.cohesion + 1e-9)
            best = std::move(found);
    }
    groups.assign(static_cast<size_t>(rows.rows()), -1);
    return assignByPlace(rows, best.centres, rules, options.threads, progress, groups);
}

} // namespace

bool assignByPlace(const FloatMatrix &rows, const FloatMatrix &centres, const GroupRules &rules, int threads,
                   const Progress &progress, std::vector<qint32> &groups)
{
    return parallelRanges(threads, rows.rows(), 1024, progress, phase(),
                          [&](qsizetype from, qsizetype to, int) {
                              for (qsizetype row = from; row < to; ++row) {
                                  const qint32 pinned = rules.pinned[static_cast<size_t>(row)];
                                  qint32 best = pinned >= 0 ? pinned : -1;
                                  if (pinned == FreeDocument && rows.row(row).squaredNorm() > 0.5F) {
                                      Eigen::VectorXf cosines = centres * rows.row(row).transpose();
                                      for (size_t closed = 0; closed < rules.closed.size(); ++closed) {
                                          if (rules.closed[closed])
                                              cosines(static_cast<Eigen::Index>(closed)) = -4;
                                      }
                                      Eigen::Index nearest = 0;
                                      if (cosines.maxCoeff(&nearest) > -2)
                                          best = static_cast<qint32>(nearest);
                                  }
                                  groups[static_cast<size_t>(row)] = best;
                              }
                          });
}

bool groupDocuments(const TermMatrix &matrix, const FloatMatrix &rows, const GroupRules &rules, int count,
                    const ThemeOptions &options, const Progress &progress, std::vector<qint32> &groups)
{
    if (options.vectors)
        return groupByPlace(rows, rules, count, options, progress, groups);
    const Sample sample(matrix, rows, rules, SampleSize);
    const auto size = std::max<qsizetype>(static_cast<qsizetype>(sample.rows.size()), 1);
    const int restarts =
        std::clamp(static_cast<int>(RestartBudget / size), std::max(1, options.restarts), MostRestarts);
    std::vector<qint32> best;
    std::vector<std::vector<qint32>> all;
    double bestFit = 0;
    for (int restart = 0; restart < restarts; ++restart) {
        std::vector<qint32> found;
        double fit = 0;
        progress.report(phase(), restart, restarts);
        if (!groupSample(sample, rows, rules, count, options.seed * 1000003 + static_cast<quint64>(restart),
                         options.threads, silent(progress), found, fit))
            return false;
        if (best.empty() || fit > bestFit + 1e-9) {
            best = found;
            bestFit = fit;
        }
        all.push_back(std::move(found));
    }
    agreeOn(all, sample.rules, count, best);
    groups.assign(static_cast<size_t>(matrix.rows()), -1);
    qsizetype moved = 0;
    if (!assignByTerms(matrix, rules, termLikelihood(sample.matrix, best, count), options.threads, progress,
                       groups, moved, bestFit))
        return false;
    return refineGroups(matrix, rules, count, FullRounds, options.threads, progress, groups, bestFit);
}

FloatMatrix centresOf(const FloatMatrix &rows, const std::vector<qint32> &groups, int count)
{
    FloatMatrix sums = FloatMatrix::Zero(count, rows.cols());
    for (size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] >= 0)
            sums.row(groups[row]) += rows.row(static_cast<Eigen::Index>(row));
    }
    for (Eigen::Index group = 0; group < sums.rows(); ++group) {
        const float length = sums.row(group).norm();
        if (length > 1e-6F)
            sums.row(group) /= length;
    }
    return sums;
}

std::vector<ThemeChoice> judgeCounts(const FloatMatrix &rows, const GroupRules &rules, quint64 seed,
                                     int threads, const Progress &progress)
{
    GroupRules free{rules.pinned, {}};
    for (qint32 &pinned : free.pinned)
        pinned = std::min(pinned, -1);
    const std::vector<qint32> sample = sampleRows(rows, free, JudgingSample);
    const auto size = static_cast<double>(sample.size());
    const int most =
        std::clamp(static_cast<int>(std::max(std::sqrt(size / 2), size / TextsPerTheme)), 2, MostJudged);
    std::vector<ThemeChoice> curve;
    for (const int count : {2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 22, 25, 28, 32, 36, 40}) {
        if (count > most)
            break;
        Partition one, two;
        progress.report(QCoreApplication::translate("tamiz::Themes", "Judging numbers of themes"), count,
                        most);
        if (!clusterSample(rows, sample, free, count, seed * 1000003, threads, silent(progress), one) ||
            !clusterSample(rows, sample, free, count, seed * 1000003 + 1, threads, silent(progress), two))
            return {};
        const Partition &better = one.cohesion >= two.cohesion ? one : two;
        curve.push_back({count, silhouetteOf(rows, sample, better.centres),
                         adjustedRand(groupsOf(one, sample), groupsOf(two, sample))});
    }
    return curve;
}

int chooseCount(const std::vector<ThemeChoice> &curve, qsizetype documents)
{
    if (curve.empty())
        return 2;
    // Few themes fit well where the texts differ by language or form only: not what was asked.
    const int least =
        std::min(LeastProposed, static_cast<int>(std::sqrt(static_cast<double>(documents) / 8)));
    const std::vector<double> worth = worthOf(curve);
    double best = -1;
    for (size_t i = 0; i < curve.size(); ++i)
        best = curve[i].count >= least ? std::max(best, worth[i]) : best;
    // Both measures keep creeping up as themes are cut in two: the fewest that are nearly as good as the
    // best. Where the curve falls in between and rises again the texts differ by form first, then by subject:
    // the last rise counts.
    int chosen = curve.back().count;
    bool isNewHill = true;
    for (size_t i = 0; i < curve.size(); ++i) {
        if (worth[i] < best * (1 - Valley)) {
            isNewHill = true;
        } else if (isNewHill && curve[i].count >= least && worth[i] >= best * NearlyBest) {
            chosen = curve[i].count;
            isNewHill = false;
        }
    }
    return chosen;
}

bool askConsensus(const TermMatrix &matrix, const FloatMatrix &rows, const GroupRules &rules, int count,
                  int seeds, const ThemeOptions &options, const Progress &progress,
                  const std::vector<qint32> &groups, Consensus &consensus)
{
    const Sample sample(matrix, rows, rules, ConsensusSample);
    consensus.stability.assign(static_cast<size_t>(count), 0);
    consensus.borderline.assign(groups.size(), 0);
    std::vector<quint8> agreeing(groups.size(), 0);
    for (int seed = 0; seed < seeds; ++seed) {
        std::vector<qint32> ofSample;
        std::vector<qint32> found(groups.size(), -1);
        double fit = 0;
        qsizetype moved = 0;
        progress.report(QCoreApplication::translate("tamiz::Themes", "Asking further seeds"), seed, seeds);
        const quint64 own = (options.seed + 77) * 1000003 + static_cast<quint64>(seed);
        if (!(options.vectors
                  ? sortByPlace(rows, sample.rows, rules, count, own, options.threads, silent(progress),
                                found)
                  : groupSample(sample, rows, rules, count, own, options.threads, silent(progress), ofSample,
                                fit) &&
                        assignByTerms(matrix, rules, termLikelihood(sample.matrix, ofSample, count),
                                      options.threads, silent(progress), found, moved, fit)))
            return false;
        const FloatMatrix both = overlaps(groups, found, count);
        const Eigen::VectorXf ours = both.rowwise().sum();
        const Eigen::RowVectorXf theirs = both.colwise().sum();
        std::vector<qint32> match(static_cast<size_t>(count), -1);
        for (Eigen::Index group = 0; group < count; ++group) {
            float best = 0;
            for (Eigen::Index other = 0; other < count; ++other) {
                const float jaccard =
                    both(group, other) / std::max(1.0F, ours(group) + theirs(other) - both(group, other));
                if (jaccard > best) {
                    best = jaccard;
                    match[static_cast<size_t>(group)] = static_cast<qint32>(other);
                }
            }
            consensus.stability[static_cast<size_t>(group)] += best / static_cast<float>(seeds);
        }
        for (size_t i = 0; i < groups.size(); ++i)
            agreeing[i] += groups[i] >= 0 && found[i] == match[static_cast<size_t>(groups[i])];
    }
    for (size_t i = 0; i < groups.size(); ++i)
        consensus.borderline[i] = groups[i] >= 0 && rules.pinned[i] == -1 && agreeing[i] * 2 < seeds;
    return true;
}

} // namespace tamiz
