// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pabulib.h"

#include "models/import/encoding.h"
#include "models/import/filekind.h"
#include "models/import/guess.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 reportEvery = 1024;

QString text(std::string_view cell)
{
    bool damaged = false;
    return decodeCell(cell, damaged).trimmed();
}

// The rows of one section: it ends where the next one is named.
class SectionReader final : public RowReader
{
public:
    explicit SectionReader(CsvReader &reader) : m_reader(reader) {}

    Result<bool> next(Row &row) override
    {
        const Result<bool> more = m_reader.next(row);
        if (!more || !*more)
            return more;
        if (row.cells.size() != 1)
            return true;
        const QString name = text(row.cells[0]).toUpper();
        if (name != "META"_L1 && name != "PROJECTS"_L1 && name != "VOTES"_L1)
            return true;
        following = name;
        return false;
    }
    qint64 position() const override { return m_reader.position(); }
    qint64 size() const override { return m_reader.size(); }

    QString following; ///< Name of the section that begins, or empty at the end.

private:
    CsvReader &m_reader;
};

struct Opened
{
    std::unique_ptr<CsvReader> reader;
    QHash<QString, QString> meta;
};

// Reads META; the reader then stands at the header of PROJECTS.
Result<Opened> openProjects(const FilePlace &place, const QString &encoding)
{
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(place, {encoding, ';', limits::columns});
    if (!reader)
        return reader.error();
    Opened opened{std::move(*reader), {}};
    SectionReader section(*opened.reader);
    Row row;
    while (section.following != "PROJECTS"_L1) {
        section.following.clear();
        const Result<bool> more = section.next(row);
        if (!more)
            return more.error();
        if (*more && row.cells.size() > 1)
            opened.meta.insert(text(row.cells[0]).toLower(), text(row.cells[1]));
        if (!*more && section.following.isEmpty()) {
            return Error{Error::Code::Refused,
                         QCoreApplication::translate("tamiz::Import", "“%1” has no section PROJECTS.")
                             .arg(place.name()),
                         place.path};
        }
    }
    return opened;
}

// Passes projects on and remembers their ids, to check the ballots.
class ProjectSink final : public RecordSink
{
public:
    explicit ProjectSink(RecordSink &sink) : m_sink(sink) {}
    Result<void> add(const ContributionRecord &record) override
    {
        ids.insert(record.externalId);
        return m_sink.add(record);
    }
    Result<void> add(const ParticipantRecord &record) override { return m_sink.add(record); }
    Result<void> add(const VoteRecord &record) override { return m_sink.add(record); }
    void add(const ImportProblem &problem) override { m_sink.add(problem); }

    QSet<QString> ids;

private:
    RecordSink &m_sink;
};

// Voters and their ballots.
class BallotRun
{
public:
    BallotRun(ProjectSink &sink, QString file) : m_sink(sink), m_file(std::move(file)) {}

    Result<void> take(const Row &row)
    {
        if (m_headers.isEmpty()) {
            for (const std::string_view cell : row.cells)
                m_headers.append(text(cell));
            m_voter = m_headers.indexOf("voter_id"_L1);
            m_vote = m_headers.indexOf("vote"_L1);
            return {};
        }
        ParticipantRecord voter;
        QString ballot;
        for (size_t i = 0; i < row.cells.size() && i < size_t(m_headers.size()); ++i) {
            const QString value = text(row.cells[i]);
            if (qsizetype(i) == m_voter)
                voter.externalId = value;
            else if (qsizetype(i) == m_vote)
                ballot = value;
            else if (!value.isEmpty() && m_headers[qsizetype(i)] != "points"_L1)
                voter.attributes.append({m_headers[qsizetype(i)], value});
        }
        if (voter.externalId.isEmpty()) {
            flag(row.line,
                 QCoreApplication::translate("tamiz::Import", "The ballot names no voter; it was left out."));
            return {};
        }
        if (const Result<void> added = m_sink.add(voter); !added)
            return added;
        return hand(voter.externalId, ballot, row.line);
    }

    void flag(qint64 line, const QString &sentence)
    {
        m_sink.add(ImportProblem{m_file, line, u"vote"_s, sentence, ImportProblem::Severity::Flagged});
    }

private:
    Result<void> hand(const QString &voter, const QString &ballot, qint64 line)
    {
        const QStringList projects = ballot.split(u',', Qt::SkipEmptyParts);
        for (const QString &project : projects) {
            VoteRecord vote;
            vote.participantId = voter;
            vote.contributionId = project.trimmed();
            vote.contributionKind = Kind::Proposal;
            vote.value = 1;
            if (!m_sink.ids.contains(vote.contributionId)) {
                flag(line,
                     QCoreApplication::translate("tamiz::Import", "The ballot names a project that is not in "
                                                                  "the file; that vote was left out."));
                continue;
            }
            if (const Result<void> added = m_sink.add(vote); !added)
                return added;
        }
        return {};
    }

    ProjectSink &m_sink;
    QString m_file;
    QStringList m_headers;
    qsizetype m_voter = -1;
    qsizetype m_vote = -1;
};

} // namespace

Result<Mapping> recognisePabulib(const FilePlace &place)
{
    const Result<EncodingGuess> encoding = guessEncoding(place);
    if (!encoding)
        return encoding.error();
    const Result<Opened> opened = openProjects(place, encoding->name);
    if (!opened)
        return opened.error();
    SectionReader section(*opened->reader);
    const Result<TableSample> sample = readSample(section, place.name());
    if (!sample)
        return sample.error();
    const Preset *preset = presetNamed(u"pabulib"_s);
    if (!preset || preset->score(sample->headers) <= 0) {
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "“%1” does not have the columns of the preset “%2”.")
                .arg(place.name(), u"pabulib"_s),
            place.path};
    }
    Mapping mapping;
    mapping.preset = preset->name;
    mapping.format = keyOf(FileKind::Pabulib);
    mapping.encoding = encoding->name;
    mapping.delimiter = u";"_s;
    mapping.kind = preset->kind;
    mapping.score = 1;
    mapping.title = opened->meta.value(u"description"_s);
    mapping.family = u"pabulib:"_s + opened->meta.value(u"unit"_s) + u'/' +
                     opened->meta.value(u"instance"_s) + u'/' + opened->meta.value(u"subunit"_s);
    mapping.columns = presetColumns(*sample, *preset);
    mapping.reason = QCoreApplication::translate(
        "tamiz::Import",
        "A participatory budget in the format of Pabulib: projects, and the ballots of voters.");
    return mapping;
}

Result<ReadCount> readPabulib(const FilePlace &place, const Mapping &mapping, RecordSink &sink,
                              const Progress &progress)
{
    const Result<Opened> opened = openProjects(place, mapping.encoding);
    if (!opened)
        return opened.error();
    ProjectSink projects(sink);
    SectionReader section(*opened->reader);
    const Result<ReadCount> count =
        readTable(section, mapping, place.name(), DateOrder::DayFirst, projects, progress);
    if (!count || section.following != "VOTES"_L1)
        return count;
    BallotRun run(projects, place.name());
    if (const QString type = opened->meta.value(u"vote_type"_s); !type.isEmpty() && type != "approval"_L1) {
        run.flag(0, QCoreApplication::translate("tamiz::Import",
                                                "The ballots rank projects or give them points; which "
                                                "ones were chosen is kept, and not the rank."));
    }
    Row row;
    qint64 rows = 0;
    while (true) {
        const Result<bool> more = section.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return count;
        if (const Result<void> taken = run.take(row); !taken)
            return taken.error();
        if (++rows % reportEvery == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(QCoreApplication::translate("tamiz::Import", "Reading votes"), section.position(),
                            section.size());
        }
    }
}

} // namespace tamiz
