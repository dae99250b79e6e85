// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_themes PROPS.csv TRUTH.csv [COUNT [THREADS [SEED|all [CONSENSUS [NAME=VALUE...]]]]]: seconds, memory,
// ARI and NMI of themes on a generated consultation. With COUNT columns given as
// "file:delimiter:label:text[+text]" in place of TRUTH, any labelled CSV: bench_themes DATA.csv ";:3:7+9" 29
#include "models/analysis/themes.h"
#include "tests/bench/analysis/generated.h"

#include <QElapsedTimer>

#include <xxhash.h>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <map>

using namespace tamiz;

namespace {

struct Labelled
{
    std::vector<QString> texts;
    std::vector<qint32> labels;
};

Labelled readLabelled(const QString &path, const QString &truth)
{
    Labelled data;
    if (truth.size() < 4 || truth.at(1) != QChar(u':')) {
        data.texts = bench::readTexts(path);
        for (const QStringList &row : bench::readRows(truth, u','))
            data.labels.push_back(row.value(1).toInt());
        return data;
    }
    const QStringList columns = truth.mid(2).split(QChar(u':'));
    std::map<QString, qint32> numbers;
    for (const QStringList &row : bench::readRows(path, truth.at(0).unicode())) {
        QStringList parts;
        for (const QString &column : columns.value(1).split(QChar(u'+')))
            parts.append(row.value(column.toInt()));
        data.texts.push_back(parts.join(QChar(u'\n')));
        data.labels.push_back(
            numbers.try_emplace(row.value(columns.value(0).toInt()), static_cast<qint32>(numbers.size()))
                .first->second);
    }
    return data;
}

/// "dimensions=50", "spelling=0.3", "restarts=8": other options than usual.
void setOption(const char *word, ThemeOptions &options)
{
    const QString text = QString::fromLocal8Bit(word);
    const QString name = text.section(u'=', 0, 0);
    const double value = text.section(u'=', 1).toDouble();
    if (name == u"dimensions")
        options.dimensions = static_cast<int>(value);
    else if (name == u"spelling")
        options.spelling = static_cast<float>(value);
    else if (name == u"restarts")
        options.restarts = static_cast<int>(value);
}

/// Five seeds in one go: mean and spread of ARI, mean of NMI, the numbers of themes.
int runSeeds(const Labelled &data, ThemeOptions options)
{
    double ari = 0, nmi = 0, squares = 0;
    for (quint64 seed = 1; seed <= 5; ++seed) {
        options.seed = seed;
        const auto result = findThemes(static_cast<qsizetype>(data.texts.size()),
                                       [&](qsizetype i) {
                                           return ThemeDocument{data.texts[static_cast<size_t>(i)], {}, -1};
                                       },
                                       options, {});
        if (!result)
            return 1;
        const bench::Agreement fit = bench::agreementOf(result->theme, data.labels);
        ari += fit.ari / 5;
        nmi += fit.nmi / 5;
        squares += fit.ari * fit.ari / 5;
        std::printf("%zu ", result->themes.size());
    }
    std::printf("themes: ARI %.4f +-%.4f NMI %.4f\n", ari, std::sqrt(std::max(0.0, squares - ari * ari)),
                nmi);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_themes PROPS.csv TRUTH.csv [COUNT [THREADS [SEED [CONSENSUS]]]]\n", stderr);
        return 2;
    }
    const Labelled data = readLabelled(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    ThemeOptions options;
    options.count = argc > 3 ? std::atoi(argv[3]) : 0;
    options.threads = argc > 4 ? std::atoi(argv[4]) : 2;
    options.seed = argc > 5 ? std::strtoull(argv[5], nullptr, 10) : 1;
    options.consensus = argc > 6 ? std::atoi(argv[6]) : 0;
    for (int i = 7; i < argc; ++i)
        setOption(argv[i], options);
    if (argc > 5 && std::strcmp(argv[5], "all") == 0)
        return runSeeds(data, options);
    const qint64 before = bench::peakMemory();
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpuBefore = std::clock();
    QString open;
    const Progress progress([] { return false; },
                            [&](const QString &phase, qint64, qint64) {
                                if (phase != open)
                                    std::printf("  %6lld ms  %s\n", timer.elapsed(), qPrintable(phase));
                                open = phase;
                            });
    const auto result = findThemes(
        static_cast<qsizetype>(data.texts.size()),
        [&](qsizetype i) {
            return ThemeDocument{data.texts[static_cast<size_t>(i)], {}, -1};
        },
        options, progress);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double cpu = static_cast<double>(std::clock() - cpuBefore) / CLOCKS_PER_SEC;
    if (!result)
        return 1;
    const bench::Agreement fit = bench::agreementOf(result->theme, data.labels);
    std::printf("%zu texts, %d threads: %.2f s (%.2f s of CPU), %lld MiB over the texts; %zu themes; ARI "
                "%.4f NMI %.4f; tray %lld\n",
                data.texts.size(), options.threads, seconds, cpu, bench::peakMemory() - before,
                result->themes.size(), fit.ari, fit.nmi,
                static_cast<long long>(std::ranges::count(result->theme, -1)));
    for (const ThemeChoice &choice : result->curve)
        std::printf("  %3d themes: silhouette %.4f, stability %.3f\n", choice.count, choice.silhouette,
                    choice.stability);
    std::vector<qint32> areas;
    std::map<qint32, qint64> areaSizes;
    for (const qint32 theme : result->theme) {
        areas.push_back(theme < 0 ? -1 : result->themes[static_cast<size_t>(theme)].area);
        ++areaSizes[areas.back()];
    }
    qint64 largest = 0;
    for (const auto &[area, size] : areaSizes)
        largest = area >= 0 ? std::max(largest, size) : largest;
    std::printf("  themes and scores: %016llx\n",
                static_cast<unsigned long long>(
                    XXH3_64bits(result->theme.data(), result->theme.size() * sizeof(qint32)) ^
                    XXH3_64bits(result->score.data(), result->score.size() * sizeof(float))));
    std::printf("  %lld areas, the largest holds %.1f %% of the texts; ARI of areas %.4f\n",
                static_cast<long long>(result->areas.size()),
                100.0 * static_cast<double>(largest) / static_cast<double>(std::max<size_t>(1, areas.size())),
                bench::agreementOf(areas, data.labels).ari);
    std::printf("  borderline: %lld; areas: %s\n",
                static_cast<long long>(std::ranges::count(result->borderline, quint8(1))),
                qPrintable(result->areas.join(u" | ")));
    for (const Theme &theme : result->themes)
        std::printf("  %6d  %.2f %d  %s   [%s]\n", theme.size, static_cast<double>(theme.stability),
                    theme.area, qPrintable(theme.label), qPrintable(theme.terms.join(u" | ")));
    return 0;
}
