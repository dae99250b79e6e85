// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importfile.h"

#include "models/import/archive.h"
#include "models/import/filekind.h"
#include "models/import/pabulib.h"
#include "models/import/polis.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

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
        records.last().attributes += m_people.value(record.participantId);
        return full() ? Result<void>(cancelledError()) : Result<void>();
    }
    // A table of people: each row as it will be, though it is no contribution.
    Result<void> add(const ParticipantRecord &person) override
    {
        if (!person.counted) { // What a record says of its author comes just before it, the first time only.
            m_people[person.externalId] = person.attributes;
            return {};
        }
        ContributionRecord record;
        record.participantId = person.externalId;
        record.attributes = person.attributes;
        return add(record);
    }
    Result<void> add(const VoteRecord &) override
    {
        return full() ? Result<void>(cancelledError()) : Result<void>();
    }
    void add(const ImportProblem &) override {}
    bool full() const { return records.size() >= m_rows; }

    QList<ContributionRecord> records;

private:
    int m_rows;
    QHash<QString, QList<Attribute>> m_people;
};

} // namespace

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
    if (source.mapping.format == polisArchive || QFileInfo(source.path).isDir())
        return readPolis(source, sink, progress);
    if (source.mapping.format == keyOf(FileKind::Codebook))
        return ReadCount{}; // It holds codes and no records.
    if (source.mapping.format == keyOf(FileKind::Pabulib))
        return readPabulib({source.path, source.member}, source.mapping, sink, progress);
    return readTextTable({source.path, source.member}, source.mapping, sink, progress);
}

} // namespace tamiz
