// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/themes.h"

#include "models/analysis/grouping.h"
#include "models/analysis/labels.h"
#include "models/analysis/meaning.h"
#include "models/analysis/overview.h"
#include "models/analysis/settling.h"
#include "models/analysis/subspace.h"
#include "models/analysis/termmatrix.h"
#include "models/analysis/themegates.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tamiz {

namespace {

constexpr qsizetype LeastDocuments = 10;
constexpr size_t ExamplesPerTheme = 300;
constexpr qsizetype FewestDimensions = 20, UsualDimensions = 60, MostDimensions = 100;
constexpr float TrayBelow = 0.12F; // nearer to no theme than a text of another one would be

qsizetype documentsWithContent(const TermMatrix &matrix)
{
    qsizetype count = 0;
    for (qsizetype row = 0; row < matrix.rows(); ++row)
        count += !matrix.isEmptyRow(row);
    return count;
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

/// What every step reads.
struct Ground
{
    DocumentAt documentAt;
    const ThemeOptions &options;
    const Progress &progress;
    Corpus corpus;
    GroupRules rules;
    FloatMatrix rows;
    int pinnedCount = 0;
};

void score(const Ground &ground, const FloatMatrix &centres, ThemeResult &result)
{
    result.score.assign(result.theme.size(), 0);
    for (size_t i = 0; i < result.theme.size(); ++i) {
        if (const qint32 theme = result.theme[i]; theme >= 0)
            result.score[i] =
                std::max(0.0F, centres.row(theme).dot(ground.rows.row(static_cast<Eigen::Index>(i))));
    }
}

/// Numbers the groups as themes; \a order: theme to group.
void number(const Ground &ground, int groups, std::vector<qint32> &order, ThemeResult &result)
{
    std::vector<qint32> sizes(static_cast<size_t>(groups), 0);
    for (const qint32 theme : result.theme) {
        if (theme >= 0)
            ++sizes[static_cast<size_t>(theme)];
    }
    order = orderOf(sizes, ground.pinnedCount);
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

/// The documents of each theme that stand nearest its centre, best first.
std::vector<std::vector<qint32>> examplesOf(const ThemeResult &result)
{
    std::vector<std::vector<qint32>> members(result.themes.size());
    for (size_t i = 0; i < result.theme.size(); ++i) {
        if (result.theme[i] >= 0)
            members[static_cast<size_t>(result.theme[i])].push_back(static_cast<qint32>(i));
    }
    for (auto &own : members) {
        const auto kept = static_cast<std::ptrdiff_t>(std::min(own.size(), ExamplesPerTheme));
        std::ranges::partial_sort(own, own.begin() + kept, [&](qint32 a, qint32 b) {
            const float x = result.score[static_cast<size_t>(a)];
            const float y = result.score[static_cast<size_t>(b)];
            return x != y ? x > y : a < b;
        });
        own.resize(static_cast<size_t>(kept));
    }
    return members;
}

bool name(const Ground &ground, ThemeResult &result)
{
    const auto examples = examplesOf(result);
    const auto names =
        nameThemes(examples, ground.documentAt, ground.corpus, ground.options.threads, ground.progress);
    if (names.size() != examples.size())
        return false;
    for (size_t t = 0; t < names.size(); ++t) {
        Theme &theme = result.themes[t];
        theme.label = names[t].label;
        theme.terms = names[t].terms;
        theme.typical.assign(examples[t].begin(),
                             examples[t].begin() + std::min<std::ptrdiff_t>(std::ssize(examples[t]), 3));
    }
    return true;
}

/// An area is called after its largest theme, and after the second one too.
void nameAreas(ThemeResult &result)
{
    qint32 count = 0;
    for (const Theme &theme : result.themes)
        count = std::max(count, theme.area + 1);
    for (qint32 area = 0; area < count; ++area) {
        std::vector<const Theme *> own;
        for (const Theme &theme : result.themes) {
            if (theme.area == area)
                own.push_back(&theme);
        }
        std::ranges::stable_sort(own, [](const Theme *a, const Theme *b) { return a->size > b->size; });
        QStringList heads;
        for (const Theme *theme : own) {
            const QString head = theme->label.section(QChar(u','), 0, 0);
            if (heads.size() < 2 && !head.isEmpty() && !heads.contains(head, Qt::CaseInsensitive))
                heads.append(head);
        }
        result.areas.append(heads.join(QStringLiteral(" · ")));
    }
}

/// The level above, the map and the stability of the themes.
bool overlook(const Ground &ground, const FloatMatrix &centres, const std::vector<qint32> &order,
              const std::vector<qint32> &groups, ThemeResult &result)
{
    FloatMatrix ordered(static_cast<Eigen::Index>(order.size()), centres.cols());
    std::vector<qint32> sizes;
    for (size_t t = 0; t < order.size(); ++t) {
        ordered.row(static_cast<Eigen::Index>(t)) = centres.row(order[t]);
        sizes.push_back(result.themes[t].size);
    }
    const std::vector<qint32> areas = areasOf(ordered, sizes);
    const FloatMatrix places = mapOf(ordered);
    Consensus consensus;
    if (ground.options.consensus > 0 &&
        !askConsensus(ground.corpus.matrix, ground.rows, ground.rules, static_cast<int>(centres.rows()),
                      ground.options.consensus, ground.options, ground.progress, groups, consensus))
        return false;
    for (size_t t = 0; t < order.size(); ++t) {
        Theme &theme = result.themes[t];
        theme.area = areas.empty() ? -1 : areas[t];
        theme.x = places(static_cast<Eigen::Index>(t), 0);
        theme.y = places(static_cast<Eigen::Index>(t), 1);
        if (!consensus.stability.empty())
            theme.stability = consensus.stability[static_cast<size_t>(order[t])];
    }
    result.borderline = std::move(consensus.borderline);
    result.borderline.resize(result.theme.size(), 0);
    return true;
}

/// How many groups there will be; 0 when cancelled. Fills the curve where it is asked or needed.
int countFor(const Ground &ground, qsizetype documents, ThemeResult &result)
{
    int count = ground.options.count;
    if (count <= 0 || ground.options.curve) {
        result.curve = judgeCounts(ground.rows, ground.rules, ground.options.seed, ground.options.threads,
                                   ground.progress);
        if (result.curve.empty() && ground.progress.isCancelled())
            return 0;
    }
    if (count <= 0)
        count = chooseCount(result.curve, documents);
    return std::max({std::min<int>(count, static_cast<int>(documents)), ground.pinnedCount, 1});
}

/// As many directions as the documents can bear: with more, few documents are told apart by what happens to
/// stand in each, and every one is far from every other. Measured on 18 labelled sets of 71 to 4,249 texts:
/// 60 beat 100 on most, a quarter of the documents beat both below 240; tens of thousands bear 100.
int dimensionsFor(qsizetype documents)
{
    const qsizetype few = std::clamp(documents / 4, FewestDimensions, UsualDimensions);
    return static_cast<int>(std::max(few, std::min(documents / 100, MostDimensions)));
}

/// The documents in the reduced space.
bool project(Ground &ground, qsizetype documents)
{
    const ThemeOptions &options = ground.options;
    const TermMatrix &words = ground.corpus.matrix, &pieces = ground.corpus.spelling;
    const int dimensions =
        options.dimensions > 0 ? std::max(2, options.dimensions) : dimensionsFor(documents);
    const auto onto = [&](const TermMatrix &matrix) {
        return projectDocuments(matrix, dimensions, options.seed, options.threads, ground.progress);
    };
    ground.rows = options.spelling > 0 && pieces.rows() > 0
                      ? onto(sideBySide(words, pieces, options.spelling))
                      : onto(words);
    return ground.rows.size() > 0 &&
           (!options.vectors ||
            addMeaning(*options.vectors, ground.documentAt, options.threads, ground.progress, ground.rows));
}

bool isWorkable(const Corpus &corpus, qsizetype documents)
{
    return documents >= LeastDocuments ||
           (documents > 0 && std::ranges::any_of(corpus.pinned, [](qint32 pin) { return pin >= 0; }));
}

} // namespace

Result<ThemeResult> findThemes(qsizetype count, const std::function<ThemeDocument(qsizetype)> &documentAt,
                               const ThemeOptions &given, const Progress &progress)
{
    ThemeOptions options = given;
    options.threads = std::max(1, given.threads);
    Ground ground{documentAt, options, progress, {}, {}, {}, 0};
    if (!readCorpus(count, documentAt, options.threads, progress, ground.corpus, options.spelling > 0))
        return cancelledError();
    const qsizetype documents = documentsWithContent(ground.corpus.matrix);
    if (!isWorkable(ground.corpus, documents)) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Themes",
                                                 "There are too few texts to find themes in: ten with "
                                                 "words in common are needed. Nothing was changed."),
                     QString::number(documents)};
    }
    if (!project(ground, documents))
        return cancelledError();

    ground.rules = {ground.corpus.pinned, options.closed};
    const auto highest = std::ranges::max_element(ground.corpus.pinned);
    ground.pinnedCount = std::max({0, highest == ground.corpus.pinned.end() ? 0 : *highest + 1,
                                   static_cast<int>(options.closed.size())});
    ThemeResult result;
    const int groups = countFor(ground, documents, result);
    std::vector<qint32> found;
    if (groups == 0 ||
        !groupDocuments(ground.corpus.matrix, ground.rows, ground.rules, groups, options, progress, found))
        return cancelledError();
    if (options.count <= 0) // a number that a person asked for is theirs
        gateGroups(ground.rows, ground.pinnedCount, groups, found);
    const FloatMatrix centres = centresOf(ground.rows, found, groups);
    result.theme = found;
    settleGroups(ground.rows, centres, ground.rules, options.links, TrayBelow, result.theme);
    score(ground, centres, result);
    std::vector<qint32> order;
    number(ground, groups, order, result);
    if (!overlook(ground, centres, order, found, result) || !name(ground, result))
        return cancelledError();
    nameAreas(result);
    return result;
}

} // namespace tamiz
