// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/filekind.h"
#include "models/import/importfile.h"
#include "models/import/mappingcheck.h"
#include "models/import/sheetreader.h"
#include "tests/models/import/ziptext.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <cstdlib>
#include <unistd.h>

// What the fuzz targets share. A file in memory is read as a person's would be: recognised, previewed, counted.
namespace fuzzing {

inline QString place(const char *suffix)
{
    static const QString base =
        (QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/tamiz-fuzz-") : QStringLiteral("/tmp/tamiz-fuzz-")) + QString::number(::getpid());
    return base + QLatin1StringView(suffix);
}

/// Keeps the records' texts valid and the count law true, whatever the bytes are.
struct Sink final : tamiz::RecordSink
{
    tamiz::Result<void> add(const tamiz::ContributionRecord &record) override
    {
        ++added;
        if (!record.body.isValidUtf16() || !record.title.isValidUtf16())
            std::abort();
        return {};
    }
    tamiz::Result<void> add(const tamiz::ParticipantRecord &person) override
    {
        added += person.counted;
        return {};
    }
    tamiz::Result<void> add(const tamiz::VoteRecord &) override { return {}; }
    void add(const tamiz::ImportProblem &problem) override
    {
        refused += problem.severity == tamiz::ImportProblem::Severity::Refused;
    }
    qint64 added = 0, refused = 0;
};

inline void importAll(const QString &path)
{
    const auto found = tamiz::recogniseEach(path, QStringLiteral("auto"));
    if (!found) {
        if (found.error().message.isEmpty())
            std::abort(); // Refused without a sentence.
        return;
    }
    for (const tamiz::ImportSource &source : found->sources) {
        Sink sink;
        const auto count = tamiz::readRecords(source, sink, {});
        if (count && count->records != sink.added + sink.refused)
            std::abort(); // A record was lost.
        (void)tamiz::checkMapping(source, 1000, {});
    }
}

inline bool write(const QString &path, const uint8_t *data, size_t size)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size);
}

} // namespace fuzzing
