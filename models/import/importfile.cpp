// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importfile.h"

#include "models/import/polis.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// Keeps the first records and then stops the reading by an error of its own.
class FirstRecords final : public RecordSink
{
public:
    explicit FirstRecords(int rows) : m_rows(rows) {}

    Result<void> add(const ContributionRecord &record) override
    {
        if (full())
            return cancelledError();
        records.append(record);
        return full() ? Result<void>(cancelledError()) : Result<void>();
    }
    Result<void> add(const ParticipantRecord &) override { return {}; }
    Result<void> add(const VoteRecord &) override
    {
        return full() ? Result<void>(cancelledError()) : Result<void>();
    }
    void add(const ImportProblem &) override {}
    bool full() const { return records.size() >= m_rows; }

    QList<ContributionRecord> records;

private:
    int m_rows;
};

} // namespace

Result<ImportSource> recognise(const QString &path, const QString &preset)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "There is no file “%1”.").arg(path), path};
    }
    if (info.isDir()) {
        const bool asked = preset.isEmpty() || preset == "auto"_L1 || preset == "polis"_L1;
        if (!asked || !isPolisFolder(path)) {
            return Error{
                Error::Code::Refused,
                QCoreApplication::translate("tamiz::Import",
                                            "The folder “%1” is not an export that is known. A Polis export "
                                            "has comments.csv in it; import other files one by one.")
                    .arg(path),
                path};
        }
        const Result<Mapping> mapping = recognisePolis(path);
        if (!mapping)
            return mapping.error();
        return ImportSource{path, *mapping};
    }
    const Result<Mapping> mapping = recogniseTextTable(path, preset);
    if (!mapping)
        return mapping.error();
    if (mapping->preset == "csv"_L1) {
        QStringList headers;
        for (const ColumnMapping &column : mapping->columns)
            headers.append(column.header);
        if (const QString reason = partOfPolis(headers); !reason.isEmpty() && preset != "csv"_L1)
            return Error{Error::Code::Refused, reason, path};
    }
    return ImportSource{path, *mapping};
}

Result<QList<ContributionRecord>> preview(const ImportSource &source, int rows)
{
    FirstRecords first(std::max(1, rows));
    const Result<ReadCount> read = readRecords(source, first, {});
    if (!read && !first.full())
        return read.error();
    return first.records;
}

Result<ReadCount> readRecords(const ImportSource &source, RecordSink &sink, const Progress &progress)
{
    if (QFileInfo(source.path).isDir())
        return readPolis(source.path, source.mapping, sink, progress);
    return readTextTable(source.path, source.mapping, sink, progress);
}

} // namespace tamiz
