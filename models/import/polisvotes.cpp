// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/polisvotes.h"

#include "models/import/csvreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int reportEvery = 4096;

QString textOf(const Row &row, qsizetype index)
{
    if (index < 0 || size_t(index) >= row.cells.size())
        return {};
    return QString::fromUtf8(row.cells[size_t(index)].data(), qsizetype(row.cells[size_t(index)].size()))
        .trimmed();
}

QStringList textsOf(const Row &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < qsizetype(row.cells.size()); ++i)
        cells.append(textOf(row, i));
    return cells;
}

// "1", "-1", "0" and the floats that some tools make of them.
std::optional<qint8> voteOf(const QString &text)
{
    bool number = false;
    const double value = text.toDouble(&number);
    if (!number || (value != 1 && value != 0 && value != -1))
        return std::nullopt;
    return qint8(value);
}

qint64 millisecondsOf(const QString &text)
{
    const qint64 value = qint64(text.toDouble());
    return value > 0 && value < 100'000'000'000 ? value * 1000 : value; // Report downloads count seconds.
}

Result<std::unique_ptr<CsvReader>> openTable(const FilePlace &path, Row &header)
{
    Result<std::unique_ptr<CsvReader>> reader =
        CsvReader::open(path, {u"UTF-8"_s, ',', limits::matrixColumns});
    if (!reader)
        return reader;
    const Result<bool> more = (*reader)->next(header);
    if (!more)
        return more.error();
    return reader;
}

Error missingColumns(const FilePlace &path)
{
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "“%1” does not have the columns of a Polis export.")
                .arg(path.name()),
            path.path};
}

Error tooManyVotes(const FilePlace &path)
{
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "“%1” holds more than 40,000,000 votes.")
                .arg(path.name()),
            path.path};
}

void unreadable(const FilePlace &path, const Row &row, const QString &column, RecordSink &sink)
{
    sink.add(ImportProblem{
        path.name(), row.line, column,
        QCoreApplication::translate("tamiz::Import", "The vote could not be read and was left out."),
        ImportProblem::Severity::Flagged});
}

} // namespace

quint32 PolisVotes::place(const QString &id, QHash<QString, quint32> &places, QStringList &ids)
{
    const auto it = places.constFind(id);
    if (it != places.constEnd())
        return it.value();
    const auto next = quint32(ids.size());
    places.insert(id, next);
    ids.append(id);
    return next;
}

Result<void> PolisVotes::readLog(const FilePlace &path, RecordSink &sink, const Progress &progress)
{
    Row row;
    Result<std::unique_ptr<CsvReader>> reader = openTable(path, row);
    if (!reader)
        return reader.error();
    const QStringList headers = textsOf(row);
    const qsizetype time = headers.indexOf(u"timestamp"_s);
    const qsizetype statement = headers.indexOf(u"comment-id"_s);
    const qsizetype voter = headers.indexOf(u"voter-id"_s);
    const qsizetype vote = headers.indexOf(u"vote"_s);
    if (statement < 0 || voter < 0 || vote < 0)
        return missingColumns(path);
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const std::optional<qint8> value = voteOf(textOf(row, vote));
        if (!value || textOf(row, voter).isEmpty() || textOf(row, statement).isEmpty()) {
            unreadable(path, row, headers[vote], sink);
            continue;
        }
        if (qint64(m_votes.size()) >= limits::votes)
            return tooManyVotes(path);
        m_votes.push_back({place(textOf(row, voter), m_participantPlaces, m_participants),
                           place(textOf(row, statement), m_statementPlaces, m_statements),
                           millisecondsOf(textOf(row, time)), qint32(m_votes.size()), *value});
        if (m_votes.size() % reportEvery == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(QCoreApplication::translate("tamiz::Import", "Reading votes"),
                            (*reader)->position(), (*reader)->size());
        }
    }
}

Result<void> PolisVotes::readMatrix(const FilePlace &path, RecordSink &sink, const Progress &progress)
{
    Row row;
    Result<std::unique_ptr<CsvReader>> reader = openTable(path, row);
    if (!reader)
        return reader.error();
    const QStringList headers = textsOf(row);
    if (headers.isEmpty() || headers.first() != "participant"_L1)
        return missingColumns(path);
    std::vector<std::pair<qsizetype, quint32>> statements; // Statement columns are those named by a number.
    for (qsizetype i = 1; i < headers.size(); ++i) {
        bool number = false;
        headers[i].toLongLong(&number);
        if (number)
            statements.emplace_back(i, place(headers[i], m_statementPlaces, m_statements));
    }
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (progress.isCancelled())
            return cancelledError();
        const quint32 participant = place(textOf(row, 0), m_participantPlaces, m_participants);
        for (const auto &[column, statement] : statements) {
            const QString cell = textOf(row, column);
            if (cell.isEmpty())
                continue;
            const std::optional<qint8> value = voteOf(cell);
            if (!value) {
                unreadable(path, row, headers[column], sink);
                continue;
            }
            if (qint64(m_votes.size()) >= limits::votes)
                return tooManyVotes(path);
            m_votes.push_back({participant, statement, 0, qint32(m_votes.size()), *value});
        }
    }
}

// comments.csv counts every row of the log, so its agrees are compared before changed votes are dropped. A
// report download can have both wrong together; n-agree of the participants, where there is one, has the last
// word.
QString PolisVotes::settleSign(const PolisTotals &totals)
{
    std::vector<qint64> plus(size_t(m_statements.size()));
    std::vector<qint64> minus(size_t(m_statements.size()));
    std::vector<qint64> plusOf(size_t(m_participants.size()));
    std::vector<qint64> minusOf(size_t(m_participants.size()));
    for (const PolisVote &vote : m_votes) {
        if (vote.value == 0)
            continue;
        ++(vote.value > 0 ? plus : minus)[vote.statement];
        ++(vote.value > 0 ? plusOf : minusOf)[vote.participant];
    }
    const auto distance = [](const QStringList &ids, const QHash<QString, qint64> &expected,
                             const std::vector<qint64> &counted) {
        qint64 sum = 0;
        for (qsizetype i = 0; i < ids.size(); ++i)
            sum += std::abs(expected.value(ids[i], counted[size_t(i)]) - counted[size_t(i)]);
        return sum;
    };
    const bool byPeople = !totals.participants.isEmpty();
    const qint64 asIs = byPeople ? distance(m_participants, totals.participants, plusOf)
                                 : distance(m_statements, totals.agrees, plus);
    const qint64 flipped = byPeople ? distance(m_participants, totals.participants, minusOf)
                                    : distance(m_statements, totals.agrees, minus);
    if (totals.agrees.isEmpty() && !byPeople)
        return QCoreApplication::translate(
            "tamiz::Import", "Nothing in the export tells the sign of the votes; 1 was taken as agreement.");
    if (flipped >= asIs)
        return {};
    for (PolisVote &vote : m_votes)
        vote.value = qint8(-vote.value);
    return QCoreApplication::translate(
        "tamiz::Import", "In this export -1 means agreement: the sign of all votes was turned, so that their "
                         "sums agree with the counts of the export.");
}

void PolisVotes::keepLast()
{
    const auto pair = [](const PolisVote &v) { return std::pair(v.statement, v.participant); };
    std::sort(m_votes.begin(), m_votes.end(), [&](const PolisVote &a, const PolisVote &b) {
        return std::tuple(pair(a), a.at, a.row) < std::tuple(pair(b), b.at, b.row);
    });
    size_t kept = 0;
    for (size_t i = 0; i < m_votes.size(); ++i) {
        if (i + 1 == m_votes.size() || pair(m_votes[i]) != pair(m_votes[i + 1]))
            m_votes[kept++] = m_votes[i];
    }
    m_votes.resize(kept);
    std::sort(m_votes.begin(), m_votes.end(), [](const PolisVote &a, const PolisVote &b) {
        return std::tuple(a.at, a.row) < std::tuple(b.at, b.row);
    });
}

Result<void> PolisVotes::hand(const QSet<QString> &statements, const QString &file, RecordSink &sink,
                              const Progress &progress) const
{
    int strangers = 0;
    qint64 done = 0;
    for (const PolisVote &vote : m_votes) {
        if (++done % reportEvery == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(QCoreApplication::translate("tamiz::Import", "Writing votes"), done,
                            qint64(m_votes.size()));
        }
        const QString &statement = m_statements[vote.statement];
        if (!statements.contains(statement)) {
            ++strangers;
            continue;
        }
        const VoteRecord record{m_participants[vote.participant], statement, Kind::Statement, vote.value,
                                vote.at};
        if (const Result<void> added = sink.add(record); !added)
            return added;
    }
    if (strangers > 0) {
        sink.add(ImportProblem{
            file,
            0,
            {},
            QCoreApplication::translate("tamiz::Import",
                                        "%n vote(s) are on statements that are not in the export and were "
                                        "left out.",
                                        nullptr, strangers),
            ImportProblem::Severity::Flagged});
    }
    return {};
}

} // namespace tamiz
