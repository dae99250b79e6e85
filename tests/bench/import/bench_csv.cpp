// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_csv FILE [TIMES]: how fast a table is scanned, recognised and turned into records, in MB (10^6 bytes)
// a second of processor time (the machine may be busy with other work).
#include "models/import/importfile.h"
#include "models/import/sample.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

struct Counting final : RecordSink
{
    Result<void> add(const ContributionRecord &record) override
    {
        ++records;
        units += record.title.size() + record.body.size();
        return {};
    }
    Result<void> add(const ParticipantRecord &) override { return {}; }
    Result<void> add(const VoteRecord &) override { return {}; }
    void add(const ImportProblem &) override {}
    qint64 records = 0;
    qint64 units = 0;
};

qint64 scan(const ImportSource &source)
{
    auto reader = CsvReader::open(
        source.path, {source.mapping.encoding, delimiterFrom(source.mapping.delimiter), limits::columns});
    qint64 rows = 0;
    Row row;
    while (reader) {
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            break;
        ++rows;
    }
    return rows;
}

qint64 peakKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return all.mid(at + 6, 16).simplified().split(' ').first().toLongLong();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int times = argc > 2 ? std::max(1, atoi(argv[2])) : 3;
    const double megabytes = double(QFileInfo(path).size()) / 1e6;
    for (int i = 0; i < times; ++i) {
        std::clock_t from = std::clock();
        const auto lap = [&from] {
            const std::clock_t now = std::clock();
            const double seconds = double(now - from) / CLOCKS_PER_SEC;
            from = now;
            return seconds;
        };
        const auto source = recognise(path, u"auto"_s);
        if (!source) {
            std::fprintf(stderr, "%s\n", qPrintable(source.error().message));
            return 3;
        }
        const double recognised = lap();
        const qint64 rows = scan(*source);
        const double scanned = lap();
        Counting sink;
        const auto count = readRecords(*source, sink, {});
        const double read = lap();
        const auto print = fingerprint(path);
        const double hashed = lap();
        std::printf("%.1f MB, %lld rows; recognise %.3f s; scan %.3f s = %.0f MB/s; records %lld in %.3f s = "
                    "%.0f MB/s; sha256 %.0f MB/s; "
                    "peak %lld KiB\n",
                    megabytes, rows, recognised, scanned, megabytes / scanned, count ? count->records : -1,
                    read, megabytes / read, print ? megabytes / hashed : 0, peakKiB());
    }
    return 0;
}
