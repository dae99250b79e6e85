// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tableimport.h"

#include "models/import/encoding.h"
#include "models/import/header.h"
#include "models/import/seenids.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 reportEvery = 1024; ///< Rows between two looks at the clock and at the cancel button.

quint64 hashOf(const QString &text)
{
    return XXH3_64bits(text.constData(), size_t(text.size()) * sizeof(QChar));
}

quint64 hashOf(const Row &row)
{
    quint64 hash = row.cells.size();
    for (const std::string_view cell : row.cells)
        hash = XXH3_64bits_withSeed(cell.data(), cell.size(), hash);
    return hash;
}

quint64 hashOf(const ParticipantRecord &participant)
{
    quint64 hash = hashOf(participant.externalId);
    for (const Attribute &attribute : participant.attributes) {
        hash = hash * 31 + hashOf(attribute.name);
        hash = hash * 31 + hashOf(attribute.value);
    }
    return hash;
}

bool hasText(const ContributionRecord &record)
{
    const auto visible = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    };
    return visible(record.body) || visible(record.title);
}

// One pass over the rows of a file; what it must remember between them.
class TableRun
{
public:
    TableRun(const RecordBuilder &builder, QString file, RecordSink &sink)
        : m_builder(builder), m_file(std::move(file)), m_sink(sink)
    {
    }

    Result<void> take(const Row &row)
    {
        m_builder.build(row, m_built);
        ++m_records;
        const ContributionRecord &record = m_built.record;
        if (!hasText(record)) {
            const QString reason = QCoreApplication::translate("tamiz::Import", "The record has no text.");
            if (record.externalId.isEmpty()) {
                refuse(row.line, reason);
                return {};
            }
            // Somebody sent it, and it may have replies and votes: it counts, and is pointed out.
            m_built.problems.push_back({m_file, row.line, {}, reason, ImportProblem::Severity::Flagged});
            m_built.record.flags.append(reason);
        }
        if (!record.externalId.isEmpty()) {
            const auto first = m_seen.note(hashOf(record.externalId), hashOf(row), row.line);
            if (first) {
                refuse(row.line,
                       first->sameContent
                           ? QCoreApplication::translate("tamiz::Import",
                                                         "The record repeats the one on line %1.")
                                 .arg(first->line)
                           : QCoreApplication::translate(
                                 "tamiz::Import", "The record has the id of the one on line %1 and other "
                                                  "content; the first was kept.")
                                 .arg(first->line));
                return {};
            }
        }
        if (!m_built.participant.attributes.isEmpty() && isNews(m_built.participant)) {
            if (const Result<void> added = m_sink.add(m_built.participant); !added)
                return added;
        }
        for (const ImportProblem &problem : m_built.problems)
            m_sink.add(problem);
        return m_sink.add(record);
    }

    qint64 records() const { return m_records; }

private:
    void refuse(qint64 line, const QString &reason)
    {
        m_sink.add(ImportProblem{m_file, line, {}, reason, ImportProblem::Severity::Refused});
    }

    bool isNews(const ParticipantRecord &participant)
    {
        const quint64 hash = hashOf(participant);
        return !m_people.note(hash, 0, 1).has_value();
    }

    const RecordBuilder &m_builder;
    QString m_file;
    RecordSink &m_sink;
    RecordBuilder::Built m_built;
    SeenIds m_seen;
    SeenIds m_people; ///< Hashes of participants with their attributes, so that each is handed over once.
    qint64 m_records = 0;
};

QStringList decodeNames(const Row &row)
{
    QStringList cells;
    bool damaged = false;
    for (const std::string_view cell : row.cells)
        cells.append(decodeCell(cell, damaged));
    return columnNames(cells);
}

// The header is the first row that names the mapped columns; what stands above it is a title, and is said.
Result<QStringList> findHeader(RowReader &reader, const Mapping &mapping, const QString &file,
                               RecordSink &sink)
{
    Row row;
    QStringList first;
    for (int i = 0; i <= limits::preambleRows; ++i) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QStringList names = decodeNames(row);
        if (first.isEmpty())
            first = names;
        const bool all =
            std::all_of(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping &column) {
                return column.role == Role::Ignore || names.contains(cleanHeader(column.header));
            });
        if (!all)
            continue;
        if (i > 0) {
            sink.add(ImportProblem{file,
                                   1,
                                   {},
                                   QCoreApplication::translate("tamiz::Import",
                                                               "%n row(s) above the header were not read.",
                                                               nullptr, i),
                                   ImportProblem::Severity::Flagged});
        }
        return names;
    }
    return first; // Not found: the builder names the column that is missing.
}

} // namespace

Result<ReadCount> readTable(RowReader &reader, const Mapping &mapping, const QString &file,
                            DateOrder undecided, RecordSink &sink, const Progress &progress)
{
    const Result<QStringList> headers = findHeader(reader, mapping, file, sink);
    if (!headers)
        return headers.error();
    Result<RecordBuilder> builder = RecordBuilder::make(mapping, *headers, file);
    if (!builder)
        return builder.error();
    if (!builder->dateOrderKnown())
        builder->setDateOrder(undecided);
    const QString phase = QCoreApplication::translate("tamiz::Import", "Reading");
    TableRun run(*builder, file, sink);
    Row row;
    while (true) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const Result<void> taken = run.take(row); !taken)
            return taken.error();
        if (run.records() % reportEvery == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(phase, reader.position(), reader.size());
        }
    }
    progress.report(phase, reader.size(), reader.size());
    return ReadCount{run.records()};
}

} // namespace tamiz
