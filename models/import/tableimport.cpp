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
        ++m_rows;
        m_builder.build(row, m_built);
        if (!m_built.refusal.isEmpty()) {
            ++m_records;
            refuse(row.line, m_built.refusal);
            return {};
        }
        if (m_builder.rows() == RowsAre::Participants)
            return takePerson(row);
        if (m_builder.rows() == RowsAre::Answers)
            return takeAnswers(row);
        return takeRecord(row);
    }

    qint64 rows() const { return m_rows; }
    qint64 records() const { return m_records; }

private:
    Result<void> takeRecord(const Row &row)
    {
        ++m_records;
        ContributionRecord &record = m_built.record;
        if (!hasText(record)) {
            const QString reason = QCoreApplication::translate("tamiz::Import", "The record has no text.");
            if (record.externalId.isEmpty()) {
                refuse(row.line, reason);
                return {};
            }
            flag(reason); // Somebody sent it, and it may have replies and votes: it counts, and is pointed
                          // out.
        }
        if (!settleId(record.externalId, row))
            return {};
        return hand();
    }

    // One contribution for each open answer; a person who only chose among given answers is one without text.
    Result<void> takeAnswers(const Row &row)
    {
        ContributionRecord &record = m_built.record;
        if (record.externalId.isEmpty())
            record.externalId = record.participantId;
        if (record.externalId.isEmpty()) // Without an id the content is the identity.
            record.externalId = u"#%1"_s.arg(hashOf(row), 16, 16, QChar(u'0'));
        if (!settleId(record.externalId, row)) {
            ++m_records;
            return {};
        }
        if (record.participantId.isEmpty())
            record.participantId = m_built.participant.externalId = record.externalId;
        const QString respondent = record.externalId;
        if (m_built.answers.empty()) {
            ++m_records;
            flag(QCoreApplication::translate("tamiz::Import", "The person wrote nothing in own words."));
            return hand();
        }
        for (RecordBuilder::Answer &answer : m_built.answers) {
            ++m_records;
            record.externalId = respondent + u'/' + answer.key;
            record.category = answer.question;
            record.body = std::move(answer.text);
            if (const Result<void> added = hand(); !added)
                return added;
        }
        return {};
    }

    Result<void> takePerson(const Row &row)
    {
        ++m_records;
        ParticipantRecord &person = m_built.participant;
        person.counted = true;
        if (person.externalId.isEmpty())
            person.externalId = u"#%1"_s.arg(hashOf(row), 16, 16, QChar(u'0'));
        if (!settleId(person.externalId, row))
            return {};
        for (const ImportProblem &problem : m_built.problems)
            m_sink.add(problem);
        return m_sink.add(person);
    }

    Result<void> hand()
    {
        if (!m_built.participant.attributes.isEmpty() && isNews(m_built.participant)) {
            if (const Result<void> added = m_sink.add(m_built.participant); !added)
                return added;
        }
        for (const ImportProblem &problem : m_built.problems)
            m_sink.add(problem);
        m_built.problems.clear();
        return m_sink.add(m_built.record);
    }

    // An id stands once. The same row again is refused; other content under the same id is kept, under an id
    // of its own that the next export gets too, and is pointed out. False when the row was refused.
    bool settleId(QString &id, const Row &row)
    {
        if (id.isEmpty())
            return true;
        const quint64 content = hashOf(row);
        auto first = m_seen.note(hashOf(id), content, row.line);
        if (!first)
            return true;
        const bool nameless = id.startsWith(u'#'); // Made of the content: two people may well say the same.
        const QString base = id;
        const qint64 line = first->line;
        for (int n = 2; first; ++n) {
            if (first->sameContent && !nameless) {
                refuse(row.line,
                       QCoreApplication::translate("tamiz::Import", "The record repeats the one on line %1.")
                           .arg(first->line));
                return false;
            }
            id = u"%1 (%2)"_s.arg(base).arg(n);
            first = m_seen.note(hashOf(id), content, row.line);
        }
        if (!nameless) {
            flag(QCoreApplication::translate("tamiz::Import",
                                             "The record has the id of the one on line %1 and other "
                                             "content; it was kept as “%2”.")
                     .arg(QString::number(line), id));
        }
        return true;
    }

    void flag(const QString &reason)
    {
        m_built.problems.push_back(
            {m_file, m_built.record.line, {}, reason, ImportProblem::Severity::Flagged});
        m_built.record.flags.append(reason);
    }

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
    qint64 m_rows = 0;
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
    if (mapping.repair != Mojibake::None) {
        sink.add(ImportProblem{file, 0, {},
                               QCoreApplication::translate("tamiz::Import",
                                                           "The text of this file is not as it stands in it: a wrong "
                                                           "decoding (%1) was turned back, as you asked.")
                                   .arg(keyOf(mapping.repair)),
                               ImportProblem::Severity::Flagged});
    }
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
        if (run.rows() % reportEvery == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(phase, reader.position(), reader.size());
        }
    }
    progress.report(phase, reader.size(), reader.size());
    return ReadCount{run.records()};
}

} // namespace tamiz
