// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes ROWS x 14 cells as XLSX the way every export does, and says what it took. compare_xlsx.py runs it
// beside python3-xlsxwriter with the same cells, which it makes by the same rule.
#include "models/report/rowwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/resource.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Words by a rule that takes a line in any language.
QString words(quint32 seed, int count)
{
    static const QStringList some{u"carril"_s,  u"bici"_s, u"educación"_s, u"más"_s,
                                  u"árboles"_s, u"para"_s, u"el"_s,        u"barrio & parque"_s};
    QStringList chosen;
    for (int i = 0; i < count; ++i) {
        seed = seed * 1664525u + 1013904223u;
        chosen << some[static_cast<qsizetype>(seed >> 29)];
    }
    return chosen.join(u' ');
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const qint64 rows = arguments.value(1, u"100000"_s).toLongLong();
    const QString path = arguments.value(2, u"bench.xlsx"_s);
    TableInfo info{u"Bench"_s, {}, {}, {}, QDateTime({2025, 3, 1}, {10, 0}, Qt::UTC)};
    for (int i = 0; i < 14; ++i)
        info.header << u"column%1"_s.arg(i);
    info.definitions = info.header;
    auto writer = xlsxWriter(path, info);
    if (!writer)
        return 1;
    const QDateTime day({2024, 1, 1}, {0, 0}, Qt::UTC);
    for (qint64 row = 0; row < rows; ++row) {
        const auto n = static_cast<quint32>(row);
        std::vector<Cell> cells{row,
                                u"prop-%1"_s.arg(row),
                                words(n, 6),
                                words(n + 7, 50),
                                day.addSecs(row * 60),
                                words(n, 1),
                                words(n + 1, 2),
                                u"es"_s,
                                row % 97,
                                row % 31,
                                words(n + 2, 2),
                                words(n + 3, 3),
                                u"accepted"_s,
                                0.5 * static_cast<double>(row)};
        if (const auto done = (*writer)->row(cells); !done)
            return 1;
    }
    if (const auto done = (*writer)->finish(); !done)
        return 1;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    std::printf("{\"cpu\": %.3f, \"peak_mb\": %.1f, \"bytes\": %lld}\n",
                seconds(usage.ru_utime) + seconds(usage.ru_stime),
                static_cast<double>(usage.ru_maxrss) / 1024, static_cast<long long>(QFileInfo(path).size()));
    return 0;
}
