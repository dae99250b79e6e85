// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/themes.h"

#include "models/analysis/labels.h"
#include "models/analysis/refine.h"
#include "models/analysis/spherical.h"
#include "models/analysis/subspace.h"
#include "models/analysis/termmatrix.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tamiz {

namespace {

constexpr qsizetype LeastDocuments = 10;
constexpr size_t ExamplesPerTheme = 300;
constexpr int RefiningRounds = 8;
constexpr float TrayBelow = 0.12F; // nearer to no theme than a text of another one would be

qsizetype documentsWithContent(const TermMatrix &matrix)
{
    qsizetype count = 0;
    for (qsizetype row = 0; row < matrix.rows(); ++row)
        count += !matrix.isEmptyRow(row);
    return count;
}

/// Centres of \a groups, of length one; a group without rows keeps the one it had.
void recentre(const FloatMatrix &rows, Partition &partition)
{
    FloatMatrix sums = FloatMatrix::Zero(partition.centres.rows(), partition.centres.cols());
    for (size_t row = 0; row < partition.group.size(); ++row) {
        if (partition.group[row] >= 0)
            sums.row(partition.group[row]) += rows.row(static_cast<Eigen::Index>(row));
    }
    for (Eigen::Index group = 0; group < sums.rows(); ++group) {
        const float length = sums.row(group).norm();
        if (length > 1e-6F)
            partition.centres.row(group) = sums.row(group) / length;
    }
}

/// Groups in the order of the result: pinned ones as they are, the others by size; empty ones only where
/// pinned.
std::vector<qint32> orderOf(const std::vector<qint32> &sizes, int pinnedCount)
{
    std::vector<qint32> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin() + pinnedCount, order.end(), [&](qint32 a, qint32 b) {
        return sizes[static_cast<size_t>(a)] > sizes[static_cast<size_t>(b)];
    });
    std::erase_if(
        order, [&](qint32 group) { return group >= pinnedCount && sizes[static_cast<size_t>(group)] == 0; });
    return order;
}

class Finder
{
public:
    Finder(const ThemeOptions &options, const Corpus &corpus, const FloatMatrix &rows, Partition partition,
           int pinnedCount)
        : m_corpus(corpus),
          m_rows(rows),
          m_partition(std::move(partition)),
          m_pinnedCount(pinnedCount),
          m_threads(std::max(1, options.threads))
    {
    }

    ThemeResult result()
    {
        ThemeResult result;
        score(result);
        number(result);
        return result;
    }

    bool name(const DocumentAt &documentAt, const Progress &progress, ThemeResult &result) const
    {
        std::vector<std::vector<qint32>> members(result.themes.size());
        for (size_t i = 0; i < result.theme.size(); ++i) {
            if (result.theme[i] >= 0)
                members[static_cast<size_t>(result.theme[i])].push_back(static_cast<qint32>(i));
        }
        for (size_t t = 0; t < members.size(); ++t) {
            const size_t kept = std::min(members[t].size(), ExamplesPerTheme);
            std::ranges::partial_sort(members[t], members[t].begin() + static_cast<std::ptrdiff_t>(kept),
                                      [&](qint32 a, qint32 b) {
                                          const float x = result.score[static_cast<size_t>(a)];
                                          const float y = result.score[static_cast<size_t>(b)];
                                          return x != y ? x > y : a < b;
                                      });
            members[t].resize(kept);
            result.themes[t].typical.assign(members[t].begin(),
                                            members[t].begin() +
                                                static_cast<std::ptrdiff_t>(std::min<size_t>(kept, 3)));
        }
        const auto names = nameThemes(members, documentAt, m_corpus.language, m_threads, progress);
        if (names.size() != members.size())
            return false;
        for (size_t t = 0; t < names.size(); ++t) {
            result.themes[t].label = names[t].label;
            result.themes[t].terms = names[t].terms;
        }
        return true;
    }

private:
    void score(ThemeResult &result) const
    {
        const auto count = static_cast<size_t>(m_rows.rows());
        result.theme = m_partition.group;
        result.score.assign(count, 0);
        for (size_t i = 0; i < count; ++i) {
            const bool isPinned = m_corpus.pinned[i] >= 0;
            qint32 &theme = result.theme[i];
            if (isPinned)
                theme = m_corpus.pinned[i];
            if (theme < 0)
                continue;
            const float cosine = m_partition.centres.row(theme).dot(m_rows.row(static_cast<Eigen::Index>(i)));
            if (cosine < TrayBelow && !isPinned)
                theme = -1;
            else
                result.score[i] = cosine;
        }
    }

    void number(ThemeResult &result) const
    {
        std::vector<qint32> sizes(static_cast<size_t>(m_partition.centres.rows()), 0);
        for (const qint32 theme : result.theme) {
            if (theme >= 0)
                ++sizes[static_cast<size_t>(theme)];
        }
        const std::vector<qint32> order = orderOf(sizes, m_pinnedCount);
        std::vector<qint32> place(sizes.size(), -1);
        for (size_t i = 0; i < order.size(); ++i) {
            place[static_cast<size_t>(order[i])] = static_cast<qint32>(i);
            Theme theme;
            theme.size = sizes[static_cast<size_t>(order[i])];
            result.themes.push_back(std::move(theme));
        }
        for (qint32 &theme : result.theme)
            theme = theme < 0 ? -1 : place[static_cast<size_t>(theme)];
    }

    const Corpus &m_corpus;
    const FloatMatrix &m_rows;
    Partition m_partition;
    int m_pinnedCount;
    int m_threads;
};

} // namespace

Result<ThemeResult> findThemes(qsizetype count, const std::function<ThemeDocument(qsizetype)> &documentAt,
                               const ThemeOptions &options, const Progress &progress)
{
    const int threads = std::max(1, options.threads);
    Corpus corpus;
    if (!readCorpus(count, documentAt, threads, progress, corpus))
        return cancelledError();
    const qsizetype documents = documentsWithContent(corpus.matrix);
    if (documents < LeastDocuments) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Themes",
                                                 "There are too few texts to find themes in: ten with "
                                                 "words in common are needed. Nothing was changed."),
                     QString::number(documents)};
    }
    const FloatMatrix rows =
        projectDocuments(corpus.matrix, std::max(2, options.dimensions), options.seed, threads, progress);
    if (rows.size() == 0)
        return cancelledError();
    const int pinnedCount =
        corpus.pinned.empty() ? 0 : std::max(0, *std::ranges::max_element(corpus.pinned) + 1);
    int themes = options.count > 0 ? options.count : proposeCount(rows, options.seed, threads, progress);
    if (themes == 0)
        return cancelledError();
    themes = std::max(std::min<int>(themes, static_cast<int>(documents)), std::max(pinnedCount, 1));
    Partition partition;
    if (!clusterRows(rows, corpus.pinned, themes, options.restarts, options.seed, threads, progress,
                     partition))
        return cancelledError();
    if (!refineGroups(corpus.matrix, corpus.pinned, themes, RefiningRounds, threads, progress,
                      partition.group))
        return cancelledError();
    recentre(rows, partition);
    Finder finder(options, corpus, rows, std::move(partition), pinnedCount);
    ThemeResult result = finder.result();
    if (!finder.name(documentAt, progress, result))
        return cancelledError();
    return result;
}

} // namespace tamiz
