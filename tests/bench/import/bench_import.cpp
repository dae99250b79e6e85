// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_import FILE [W.tamiz]: processor seconds and wall seconds of the stages of an import, each alone, and
// then of the import itself into a new, temporary workspace, with the peak of memory. With W.tamiz the import
// alone, into that. The peer, for the same file as CSV: sqlite3 with .import and an FTS5 rebuild.
#include "models/import/importfile.h"
#include "models/storage/database.h"
#include "models/storage/importwriter.h"
#include "models/storage/journalchain.h"
#include "models/storage/preparing.h"
#include "models/storage/recordpump.h"
#include "models/storage/segmentbuilder.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

class Lap
{
public:
    explicit Lap(const char *what) : m_what(what) { m_wall.start(); }
    ~Lap()
    {
        std::printf("%-28s %7.2f s of processor time (%.2f in this thread), %7.2f s\n", m_what,
                    static_cast<double>(std::clock() - m_from) / CLOCKS_PER_SEC, ofThread() - m_ofThread,
                    static_cast<double>(m_wall.elapsed()) / 1000);
    }

private:
    static double ofThread()
    {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
    }

    const char *m_what;
    std::clock_t m_from = std::clock();
    double m_ofThread = ofThread();
    QElapsedTimer m_wall;
};

struct Preparing final : RecordSink
{
    Result<void> add(const ContributionRecord &record) override
    {
        if (prepare) {
            preparer.add(record, batch);
            if (index) {
                const auto &prepared = std::get<PreparedRecord>(batch.items.back());
                builder.add(++records, batch.view(prepared.title), batch.view(prepared.body));
                if (builder.isFull())
                    ++segments, bytes += sizeOf(builder.take());
            }
            batch = {};
        }
        return {};
    }
    Result<void> add(const ParticipantRecord &) override { return {}; }
    Result<void> add(const VoteRecord &) override { return {}; }
    void add(const ImportProblem &) override {}

    static qint64 sizeOf(const Segment &segment)
    {
        qint64 size = segment.lengths.size();
        for (const SegmentBlock &block : segment.blocks)
            size += block.directory.size() + block.texts.size() + block.places.size();
        return size;
    }

    bool prepare = false, index = false;
    Preparer preparer;
    SegmentBuilder builder;
    ImportBatch batch;
    qint64 records = 0, segments = 0, bytes = 0;
};

Result<SourceEntry> import(Store &store, const ImportSource &source)
{
    const auto print = fingerprint(source);
    if (!print)
        return print.error();
    const FirstFilling filling(store.database());
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    ImportWriter writer(store);
    if (auto done = writer.begin(source, {}); !done)
        return done.error();
    const auto read = [&] {
        const Lap lap("  records");
        return pumpRecords(source, writer, {});
    }();
    if (!read)
        return read.error();
    const auto entry = [&] {
        const Lap lap("  end");
        return writer.finish(read->records, *print);
    }();
    if (!entry)
        return entry.error();
    Operation operation;
    operation.verb = u"import"_s;
    operation.changes = writer.takeChanges();
    if (auto done = appendEntry(store, operation); !done)
        return done.error();
    const Lap lap("  commit");
    if (auto done = (*transaction)->commit(); !done)
        return done.error();
    return entry;
}

Result<void> stages(const ImportSource &source)
{
    {
        const Lap lap("fingerprint");
        static_cast<void>(fingerprint(source));
    }
    for (const auto &[what, prepare, index] : {std::tuple("reading", false, false),
                                               {"reading, preparing", true, false},
                                               {"reading, preparing, cutting", true, true}}) {
        Preparing sink;
        sink.prepare = prepare;
        sink.index = index;
        {
            const Lap lap(what);
            if (const auto read = readRecords(source, sink, {}); !read)
                return read.error();
        }
        if (index)
            std::printf("%lld segments full, %.1f MB in them\n", static_cast<long long>(sink.segments),
                        static_cast<double>(sink.bytes) / 1e6);
    }
    return {};
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return exitStatus(error.code);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fputs("usage: bench_import FILE [W.tamiz]\n", stderr);
        return 2;
    }
    std::optional<ImportSource> source;
    {
        const Lap lap("recognising");
        auto found = recognise(words[1], u"auto"_s);
        if (!found)
            return fail(found.error());
        source = *std::move(found);
    }
    if (words.size() == 2) {
        if (const auto done = stages(*source); !done)
            return fail(done.error());
    }
    const QTemporaryDir folder;
    auto store = Store::create(words.size() > 2 ? words[2] : folder.filePath(u"w.tamiz"_s));
    if (!store)
        return fail(store.error());
    {
        const Lap lap("import");
        const auto entry = import(**store, *source);
        if (!entry)
            return fail(entry.error());
        std::printf("%lld records\n", static_cast<long long>(entry->records));
    }
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray all = status.readAll();
        std::printf("peak %s\n",
                    all.mid(all.indexOf("VmHWM:") + 6, 16).simplified().split('\n').first().constData());
    }
    return 0;
}
