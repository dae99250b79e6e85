// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_suggest LABELLED.csv (columns label and text) | PROPS.csv TRUTH.csv: the learning curve of
// suggestions beside the fifteen nearest neighbours alone and the most frequent tag, and the seconds it takes
// to learn again; last the seconds for 50 tags on 5,000 texts.
#include "models/analysis/random.h"
#include "models/analysis/tagmodel.h"
#include "tests/bench/analysis/generated.h"

#include <QElapsedTimer>

#include <cstdio>
#include <map>

using namespace tamiz;

namespace {

struct Hits
{
    double first = 0, third = 0, right = 0, suggested = 0, given = 0;
};

void count(const std::vector<TagChance> &order, qint32 tag, Hits &hits)
{
    for (size_t i = 0; i < order.size() && i < 3; ++i) {
        if (order[i].tag == tag) {
            hits.first += i == 0;
            hits.third += 1;
        }
    }
}

std::vector<float> nearestOnly(const Neighbours &near, const std::vector<LabelledDocument> &documents,
                               qint32 row, int tags)
{
    std::vector<float> sums(static_cast<size_t>(tags), 0);
    for (const auto &[place, alike] : near.nearest(row, 15, -1))
        sums[static_cast<size_t>(documents[static_cast<size_t>(place)].tags.front())] += alike;
    return sums;
}

/// Seconds to learn 50 tags from 5,000 texts, several tags a text: the labels, and 30 tags more that each
/// follow a term held by one text in 20 to one in 200. Learned by one thread and by two; the median of five
/// each.
void timeFiftyTags(const Corpus &corpus, const std::vector<qint32> &labels)
{
    constexpr size_t documents = 5000, tags = 50;
    if (labels.size() < documents)
        return;
    const TermMatrix &matrix = corpus.matrix;
    std::vector<int> holders(static_cast<size_t>(matrix.termCount), 0);
    for (size_t i = 0; i < static_cast<size_t>(matrix.offsets[documents]); ++i)
        ++holders[static_cast<size_t>(matrix.terms[i])];
    std::map<qint32, qint32> tagOf;
    for (qint32 term = 0; term < matrix.termCount && tagOf.size() < tags - 20; ++term) {
        const int held = holders[static_cast<size_t>(term)];
        if (held <= static_cast<int>(documents) / 20 && held >= static_cast<int>(documents) / 200)
            tagOf.emplace(term, static_cast<qint32>(20 + tagOf.size()));
    }
    std::vector<LabelledDocument> labelled;
    size_t given = 0;
    for (size_t row = 0; row < documents; ++row) {
        LabelledDocument document{static_cast<qint32>(row), {labels[row] % 20}, row % 5 == 0};
        for (auto i = static_cast<size_t>(matrix.offsets[row]);
             i < static_cast<size_t>(matrix.offsets[row + 1]); ++i) {
            if (const auto found = tagOf.find(matrix.terms[i]); found != tagOf.end())
                document.tags.push_back(found->second);
        }
        std::ranges::sort(document.tags);
        given += document.tags.size();
        labelled.push_back(std::move(document));
    }
    for (const int threads : {1, 2}) {
        std::vector<double> seconds;
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer timer;
            timer.start();
            const auto model =
                TagModel::learn(matrix, labelled, std::vector<std::vector<qint32>>(tags), 1, threads, {});
            seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        }
        std::ranges::sort(seconds);
        std::printf("%zu texts x %zu tags (%.1f tags a text), %d threads: learned in %.2f s (median of 5, at "
                    "most %.2f)\n",
                    documents, tags, static_cast<double>(given) / documents, threads, seconds[2],
                    seconds.back());
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    std::vector<QString> texts;
    std::vector<qint32> labels;
    std::map<QString, qint32> numbers;
    if (argc > 2) {
        texts = bench::readTexts(QString::fromLocal8Bit(argv[1]));
        for (const QStringList &row : bench::readRows(QString::fromLocal8Bit(argv[2]), u','))
            labels.push_back(row.value(1).toInt());
        for (const qint32 label : labels)
            numbers.emplace(QString::number(label), label);
    } else {
        for (const QStringList &row : bench::readRows(QString::fromLocal8Bit(argv[1]), u',')) {
            texts.push_back(row.value(1));
            labels.push_back(
                numbers.try_emplace(row.value(0), static_cast<qint32>(numbers.size())).first->second);
        }
    }
    const int tags = static_cast<int>(numbers.size());
    Corpus corpus;
    readCorpus(
        static_cast<qsizetype>(texts.size()),
        [&](qsizetype i) {
            return ThemeDocument{texts[static_cast<size_t>(i)], {}, FreeDocument};
        },
        2, {}, corpus);
    std::printf("%zu texts, %d tags\n  n | P@1 hit@3 F1 | kNN-15 P@1 hit@3 | most frequent P@1 hit@3 | s\n",
                texts.size(), tags);
    for (const size_t n : {25U, 50U, 100U, 200U, 400U, 1200U, 5000U}) {
        if (n + 100 > texts.size())
            break;
        Hits ours, near, frequent;
        double seconds = 0, judged = 0;
        for (quint64 seed = 1; seed <= 3; ++seed) {
            Random random(seed);
            std::vector<qint32> order(texts.size());
            for (size_t i = 0; i < order.size(); ++i)
                order[i] = static_cast<qint32>(i);
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[static_cast<size_t>(random.below(static_cast<qint64>(i)))]);
            std::vector<LabelledDocument> documents;
            std::vector<TagChance> common(static_cast<size_t>(tags));
            std::vector<qint32> rows;
            for (size_t i = 0; i < n; ++i) {
                documents.push_back({order[i], {labels[static_cast<size_t>(order[i])]}, false});
                rows.push_back(order[i]);
                auto &c = common[static_cast<size_t>(labels[static_cast<size_t>(order[i])])];
                c = {labels[static_cast<size_t>(order[i])], c.chance + 1};
            }
            std::ranges::stable_sort(common, [](auto a, auto b) { return a.chance > b.chance; });
            QElapsedTimer timer;
            timer.start();
            const auto model =
                TagModel::learn(corpus.matrix, documents,
                                std::vector<std::vector<qint32>>(static_cast<size_t>(tags)), seed, 2, {});
            seconds += static_cast<double>(timer.nsecsElapsed()) / 3e9;
            const Neighbours neighbours(corpus.matrix, rows);
            for (size_t i = n; i < std::min(order.size(), n + 500); ++i) {
                const qint32 tag = labels[static_cast<size_t>(order[i])];
                const auto chances = model->chances(order[i]);
                count(suggestionsOf(chances, 0), tag, ours);
                count(suggestionsOf(nearestOnly(neighbours, documents, order[i], tags), 0), tag, near);
                count(common, tag, frequent);
                const auto given = suggestionsOf(chances, SuggestionThreshold);
                ours.suggested += static_cast<double>(given.size());
                ours.right += std::ranges::any_of(given, [&](const TagChance &c) { return c.tag == tag; });
                ++judged;
            }
        }
        const double f1 = 2 * ours.right / (ours.suggested + judged);
        std::printf("%5zu | %.3f %.3f %.3f | %.3f %.3f | %.3f %.3f | %.2f\n", n, ours.first / judged,
                    ours.third / judged, f1, near.first / judged, near.third / judged,
                    frequent.first / judged, frequent.third / judged, seconds);
    }
    timeFiftyTags(corpus, labels);
    return 0;
}
