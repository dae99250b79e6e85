// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_families PROPS.csv TRUTH.csv [THREADS]: seconds, memory and pair precision, recall and F1 of
// near-copy search on a generated consultation (truth: id,theme,dup_group,kind,level); then, in the same run,
// a plain exact join on one thread, the share of its pairs of Jaccard .8 that are in one family, and the time
// a change of the threshold takes.
#include "models/analysis/families.h"
#include "tests/bench/analysis/generated.h"
#include "tests/bench/analysis/plainjoin.h"

#include <QElapsedTimer>

#include <cstdio>
#include <ctime>
#include <map>

using namespace tamiz;

namespace {

/// The plain join beside findFamilies(), which took \a seconds, and how many of the very like pairs it has.
void comparePlainJoin(const std::vector<QString> &texts, const FamilyResult &result, double seconds)
{
    QElapsedTimer timer;
    timer.start();
    const bench::TokenSets sets = bench::wordShinglesOf(texts);
    qint64 pairs = 0;
    bench::plainJoin(sets, 0.5, [&](qint32, qint32) { ++pairs; });
    const double plain = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("plain join at .5, one thread: %.2f s, %lld pairs; ours in %.3f of it\n", plain, pairs,
                seconds / plain);
    qint64 like = 0;
    qint64 together = 0;
    bench::plainJoin(sets, 0.8, [&](qint32 a, qint32 b) {
        ++like;
        const qint32 family = result.family[static_cast<size_t>(a)];
        if (family >= 0 && family == result.family[static_cast<size_t>(b)])
            ++together;
    });
    std::printf("pairs of Jaccard .8 or more: %lld, in one family %lld (%.6f)\n", like, together,
                like > 0 ? static_cast<double>(together) / static_cast<double>(like) : 1.0);
}

void timeThresholds(const std::vector<QString> &texts, const FamilyOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    const auto index =
        FamilyIndex::build(static_cast<qsizetype>(texts.size()),
                           [&](qsizetype i) { return texts[static_cast<size_t>(i)]; }, {}, options, {});
    std::printf("threshold: index %lld ms;", timer.elapsed());
    for (const double similarity : {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0}) {
        timer.start();
        const auto grouped = (*index)->group(similarity, {});
        std::printf(" %.1f: %zu families %lld ms;", similarity, grouped->centre.size(), timer.elapsed());
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_families PROPS.csv TRUTH.csv [THREADS]\n", stderr);
        return 2;
    }
    const std::vector<QString> texts = bench::readTexts(QString::fromLocal8Bit(argv[1]));
    const auto truthRows = bench::readRows(QString::fromLocal8Bit(argv[2]), u',');
    FamilyOptions options;
    options.threads = argc > 3 ? std::atoi(argv[3]) : 2;
    const qint64 before = bench::peakMemory();
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpuBefore = std::clock();
    qint64 last = 0;
    QString open;
    const Progress progress([] { return false; },
                            [&](const QString &phase, qint64, qint64) {
                                if (phase != open) {
                                    std::printf("  %6lld ms  %s\n", timer.elapsed(), qPrintable(phase));
                                    open = phase;
                                }
                                last = timer.elapsed();
                            });
    const auto result = findFamilies(
        static_cast<qsizetype>(texts.size()), [&](qsizetype i) { return texts[static_cast<size_t>(i)]; }, {},
        options, progress);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double cpu = static_cast<double>(std::clock() - cpuBefore) / CLOCKS_PER_SEC;
    if (!result)
        return 1;
    std::vector<qint32> truth;
    std::map<std::pair<QString, QString>, int> kinds;
    for (const QStringList &row : truthRows) {
        const size_t at = truth.size();
        truth.push_back(row.value(2).toInt());
        const QString found = result->family[at] < 0 ? QStringLiteral("alone") : keyOf(result->edit[at]);
        ++kinds[{row.value(3) + row.value(4), found}];
    }
    const bench::Agreement fit = bench::agreementOf(result->family, truth);
    std::printf("%zu texts, %d threads: %.2f s (%.2f s of CPU), %lld MiB over the texts; %zu families; P "
                "%.4f R %.4f F1 %.4f "
                "ARI %.4f\n",
                texts.size(), options.threads, seconds, cpu, bench::peakMemory() - before,
                result->centre.size(), fit.precision, fit.recall, fit.f1, fit.ari);
    for (const auto &[kind, count] : kinds)
        std::printf("  %-7s %-10s %d\n", qPrintable(kind.first), qPrintable(kind.second), count);
    std::fflush(stdout);
    comparePlainJoin(texts, *result, seconds);
    timeThresholds(texts, options);
    return 0;
}
