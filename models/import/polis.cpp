// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/polis.h"

#include "models/import/archive.h"
#include "models/import/filekind.h"
#include "models/import/polisvotes.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QDir>

#include <functional>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// Exports name their files plainly; some tools put the conversation in front ("3phdex2kjf-comments.csv").
struct PolisFiles
{
    std::optional<FilePlace> comments, votes, matrix, summary;
};

PolisFiles pick(QStringList names, const std::function<FilePlace(const QString &)> &placeOf)
{
    std::sort(names.begin(), names.end());
    PolisFiles files;
    const auto take = [&](std::optional<FilePlace> &to, const QString &name) {
        if (!to)
            to = placeOf(name);
    };
    for (const QString &name : std::as_const(names)) {
        const QString lower = name.toLower();
        if (lower.endsWith("participants-votes.csv"_L1) || lower.endsWith("participant-votes.csv"_L1))
            take(files.matrix, name);
        else if (lower.endsWith("votes.csv"_L1))
            take(files.votes, name);
        else if (lower.endsWith("comments.csv"_L1))
            take(files.comments, name);
        else if (lower.endsWith("summary.csv"_L1))
            take(files.summary, name);
    }
    return files;
}

PolisFiles filesOf(const QString &path)
{
    const QDir folder(path);
    return pick(folder.entryList(QDir::Files), [&](const QString &name) { return FilePlace(folder.filePath(name)); });
}

QString folderOf(const QString &entry)
{
    return entry.left(entry.lastIndexOf(u'/') + 1);
}

// The files that lie beside \a comments in its archive.
PolisFiles filesBeside(const FilePlace &comments)
{
    const Result<Archive> archive = Archive::open(comments.path);
    if (!archive)
        return {};
    const QString folder = folderOf(comments.member);
    QStringList names;
    for (const Archive::Entry &entry : archive->entries()) {
        if (folderOf(entry.name) == folder)
            names.append(entry.name.sliced(folder.size()));
    }
    return pick(names, [&](const QString &name) { return FilePlace(comments.path, QString(folder + name)); });
}

PolisFiles filesOf(const ImportSource &source)
{
    return source.member.isEmpty() ? filesOf(source.path) : filesBeside({source.path, source.member});
}

QString text(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

// summary.csv: rows of key and value without a header.
QHash<QString, QString> readSummary(const FilePlace &path)
{
    QHash<QString, QString> values;
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(path, {u"UTF-8"_s, ',', limits::columns});
    Row row;
    while (reader && values.size() < 100) {
        const Result<bool> more = (*reader)->next(row);
        if (!more || !*more)
            break;
        if (row.cells.size() >= 2)
            values.insert(text(row.cells[0]).trimmed(), text(row.cells[1]).trimmed());
    }
    return values;
}

// Passes statements on without the counts of comments.csv (they count a changed vote twice, and the votes
// themselves follow), and remembers what is needed to check those votes.
class StatementSink final : public RecordSink
{
public:
    StatementSink(RecordSink &sink, bool votesFollow) : m_sink(sink), m_votesFollow(votesFollow) {}

    Result<void> add(const ContributionRecord &record) override
    {
        ids.insert(record.externalId);
        if (record.votesFor)
            totals.agrees.insert(record.externalId, *record.votesFor);
        if (!m_votesFollow)
            return m_sink.add(record);
        ContributionRecord plain = record;
        plain.votesFor = plain.votesAgainst = plain.votesPass = std::nullopt;
        return m_sink.add(plain);
    }
    Result<void> add(const ParticipantRecord &record) override { return m_sink.add(record); }
    Result<void> add(const VoteRecord &record) override { return m_sink.add(record); }
    void add(const ImportProblem &problem) override { m_sink.add(problem); }

    QSet<QString> ids;
    PolisTotals totals;

private:
    RecordSink &m_sink;
    bool m_votesFollow;
};

// The first columns of participants-votes.csv: who, in which group, and how often they agreed.
Result<void> readParticipants(const FilePlace &path, StatementSink &sink, const Progress &progress)
{
    Result<std::unique_ptr<CsvReader>> reader =
        CsvReader::open(path, {u"UTF-8"_s, ',', limits::matrixColumns});
    if (!reader)
        return reader.error();
    Row row;
    QStringList headers;
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (progress.isCancelled())
            return cancelledError();
        const auto cell = [&](const QString &name) {
            const qsizetype index = headers.indexOf(name);
            return index < 0 || size_t(index) >= row.cells.size() ? QString()
                                                                  : text(row.cells[size_t(index)]).trimmed();
        };
        if (headers.isEmpty()) {
            for (size_t i = 0; i < std::min<size_t>(row.cells.size(), 8); ++i)
                headers.append(text(row.cells[i]).trimmed());
            continue;
        }
        ParticipantRecord participant{cell(u"participant"_s), {}};
        if (participant.externalId.isEmpty())
            continue;
        if (const QString group = cell(u"group-id"_s); !group.isEmpty())
            participant.attributes.append({u"polis_group"_s, group});
        if (const QString xid = cell(u"xid"_s); !xid.isEmpty())
            participant.attributes.append({u"xid"_s, xid});
        if (const QString agreed = cell(u"n-agree"_s); !agreed.isEmpty())
            sink.totals.participants.insert(participant.externalId, qint64(agreed.toDouble()));
        if (const Result<void> added = sink.add(participant); !added)
            return added;
    }
}

Result<void> readVotes(const PolisFiles &files, StatementSink &sink, const Progress &progress)
{
    PolisVotes votes;
    const FilePlace &path = files.votes ? *files.votes : *files.matrix;
    const Result<void> read =
        !files.votes ? votes.readMatrix(path, sink, progress) : votes.readLog(path, sink, progress);
    if (!read)
        return read;
    const QString file = path.name();
    if (sink.totals.participants.isEmpty()) {
        const QString said = votes.settleSign(sink.totals);
        if (!said.isEmpty())
            sink.add(ImportProblem{file, 0, u"vote"_s, said, ImportProblem::Severity::Flagged});
        votes.keepLast();
    } else {
        votes.keepLast(); // n-agree counts the votes that stand.
        const QString said = votes.settleSign(sink.totals);
        if (!said.isEmpty())
            sink.add(ImportProblem{file, 0, u"vote"_s, said, ImportProblem::Severity::Flagged});
    }
    return votes.hand(sink.ids, file, sink, progress);
}

} // namespace

bool isPolisFolder(const QString &folder)
{
    const PolisFiles files = filesOf(folder);
    return files.comments && bool(recogniseTextTable(*files.comments, u"polis"_s));
}

namespace {

Result<Mapping> recogniseFiles(const PolisFiles &files)
{
    Result<Mapping> mapping = recogniseTextTable(*files.comments, u"polis"_s);
    if (!mapping)
        return mapping;
    if (files.summary) {
        const QHash<QString, QString> summary = readSummary(*files.summary);
        mapping->title = summary.value(u"topic"_s);
        const QString conversation = summary.value(u"url"_s).section(u'/', -1);
        if (!conversation.isEmpty())
            mapping->family = u"polis:"_s + conversation;
    }
    mapping->score = 1;
    if (files.votes)
        mapping->reason +=
            u' ' + QCoreApplication::translate(
                       "tamiz::Import",
                       "votes.csv is a log: the last vote of each person on each statement counts.");
    else if (files.matrix)
        mapping->reason +=
            u' ' +
            QCoreApplication::translate(
                "tamiz::Import", "There is no votes.csv: the votes are those of participants-votes.csv.");
    return mapping;
}

} // namespace

Result<Mapping> recognisePolis(const QString &folder)
{
    return recogniseFiles(filesOf(folder));
}

PolisEntries polisIn(const QString &path, const QStringList &entries)
{
    PolisEntries found;
    QSet<QString> folders;
    for (const QString &entry : entries)
        folders.insert(folderOf(entry));
    QStringList ordered(folders.begin(), folders.end());
    ordered.sort();
    for (const QString &folder : std::as_const(ordered)) {
        QStringList names;
        for (const QString &entry : entries) {
            if (folderOf(entry) == folder)
                names.append(entry.sliced(folder.size()));
        }
        const PolisFiles files = pick(names, [&](const QString &name) { return FilePlace(path, QString(folder + name)); });
        if (!files.comments || (!files.votes && !files.matrix))
            continue;
        Result<Mapping> mapping = recogniseFiles(files);
        if (!mapping)
            continue;
        mapping->format = polisArchive;
        found.sources.append({path, *std::move(mapping), files.comments->member});
        for (const QString &name : std::as_const(names)) {
            if (name.endsWith(".csv"_L1, Qt::CaseInsensitive))
                found.taken.insert(folder + name);
        }
    }
    return found;
}

Result<ReadCount> readPolis(const ImportSource &source, RecordSink &sink, const Progress &progress)
{
    const PolisFiles files = filesOf(source);
    if (!files.comments) {
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "There is no comments.csv in the folder “%1”.")
                .arg(source.path),
            source.path};
    }
    Mapping mapping = source.mapping;
    mapping.format = keyOf(FileKind::Text);
    const bool votesFollow = files.votes || files.matrix;
    StatementSink statements(sink, votesFollow);
    const Result<ReadCount> count = readTextTable(*files.comments, mapping, statements, progress);
    if (!count)
        return count;
    if (files.matrix) {
        if (const Result<void> read = readParticipants(*files.matrix, statements, progress); !read)
            return read.error();
    }
    if (votesFollow) {
        if (const Result<void> read = readVotes(files, statements, progress); !read)
            return read.error();
    }
    return count;
}

QString partOfPolis(const QStringList &headers)
{
    const bool log = headers.contains("comment-id"_L1) && headers.contains("voter-id"_L1);
    const bool matrix = headers.contains("participant"_L1) && headers.contains("n-votes"_L1);
    if (!log && !matrix)
        return {};
    return QCoreApplication::translate(
        "tamiz::Import", "This is the vote table of a Polis export. Import the folder that holds it together "
                         "with comments.csv.");
}

} // namespace tamiz
