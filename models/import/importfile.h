// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/record.h"
#include "models/text/mojibake.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace tamiz {

/// What a column of a file means.
enum class Role : quint8 {
    Ignore,
    Id,
    Title,
    Body,
    Date,
    Time,
    Author,
    Category,
    Place,
    Language,
    VotesFor,
    VotesAgainst,
    VotesPass,
    Parent,
    ParentType,
    State,
    Attribute,
    ParticipantAttribute,
    OpenAnswer,   ///< An answer in own words: a contribution of its own, its question the category.
    ClosedAnswer, ///< A choice among given ones: said of the person who answered.
    Consent       ///< Whether the person agrees to publication.
};
QString keyOf(Role role); ///< "id", "title", "votes_for", "participant_attribute"…
std::optional<Role> roleFromKey(QStringView key);

/// One column of a file: its header as read, what it is taken for and why (a translated sentence).
struct ColumnMapping
{
    QString header;
    Role role = Role::Ignore;
    QString reason;
    QString locale; ///< For title/<loc>, body/<loc>: the locale; the fullest one is the main text, others
                    ///< attributes.
    QString
        format; ///< For dates: "dmy" or "mdy"; empty: decided when read. For numbers in fields: "comma" (1.234,5) or
                ///< "point" (1,234.5), and they are kept as 1234.5. For parents: "path" (the last of
                ///< 74/185), "typed" (the parent type tells what it is). For ids: "within" (an id is unique
                ///< only together with this column), "person" (each stands for one who answered). For fields: "ranges" (43739 is 1-10 made a date).
    QString warning = {}; ///< What a person should know before importing it (translated), or empty.
};

/// What one row of a table stands for.
enum class RowsAre : quint8 {
    Contributions, ///< One contribution.
    Answers,       ///< One person's answers: a contribution for each open one.
    Participants   ///< One person, known by a key that contributions name as their author.
};
QString keyOf(RowsAre rows); ///< "contributions", "answers", "participants".
std::optional<RowsAre> rowsFromKey(QStringView key);

/// How a file is read: dialect, preset and the role of each column. Plain data: saved with the source, made
/// by \ref recognise, changed by a person, given back to \ref readRecords.
struct Mapping
{
    QString preset; ///< Name of a preset (see preset.h), or "csv" for a table without one.
    QString
        family; ///< Ids are unique within it: "polis", "decidim", "madrid"; for "csv" a hash of the header.
    QString title;    ///< What the source calls the consultation (Polis topic), or empty.
    QString reason;   ///< Why this preset, translated.
    double score = 0; ///< 0 to 1.
    Kind kind = Kind::Proposal;
    RowsAre rows = RowsAre::Contributions;
    QString encoding = QStringLiteral("UTF-8");
    int confidence = 100;               ///< In the encoding, 0 to 100; see encoding.h.
    Mojibake noticed = Mojibake::None;  ///< A wrong reading the text went through before it was saved: offered,
    Mojibake repair = Mojibake::None;   ///< and turned back only when a person says so.
    QString delimiter = QStringLiteral(",");
    QString format = QStringLiteral("text"); ///< What the file is: "text", "json", "xlsx", "ods".
    QString sheet; ///< Of several tables in the file, the one that is read: a sheet, or the fields that
                   ///< lead to a JSON list.
    QList<ColumnMapping> columns;

    QJsonObject toJson() const;
    static Result<Mapping> fromJson(const QJsonObject &object);
};

/// One thing to import: a file, or a folder that is read as one (Polis data export).
struct ImportSource
{
    QString path;
    Mapping mapping;
    QString member = {}; ///< Of an archive: the entry that is read.
};

/// Looks at \a path (file or folder) and says how it would be read. \a preset "auto" or a name. Errors:
/// Refused with what is wrong with the file (not found, empty, not a table, encoding not readable, folder
/// without a known export). \a sheet chooses one of several tables in the file, by name or number; \a
/// encoding is a name ICU knows, or empty: guessed. Of an archive
/// with several tables it is the first; \ref recogniseEach gives all.
Result<ImportSource> recognise(const QString &path, const QString &preset, const QString &sheet = {},
                               const QString &encoding = {});

/// Everything in \a path that is to be imported: of an archive or a folder each table, recognised by its
/// content.
struct RecognisedFiles
{
    QList<ImportSource> sources;
    QStringList notes; ///< What is not read and why, translated.
};
/// Where several have the same columns they are read once, to know whether they use the same ids for different texts.
/// Errors: Refused, with the reason of the first file when there is no table at all; Cancelled.
Result<RecognisedFiles> recogniseEach(const QString &path, const QString &preset, const QString &sheet = {},
                                      const QString &encoding = {}, const Progress &progress = {});

/// The first \a rows records as they would be imported: the same code path as the import. What is said of an author stands
/// among the attributes.
Result<QList<ContributionRecord>> preview(const ImportSource &source, int rows);

/// The cells of one record as they stand in the file, by the names of their columns.
struct RawRecord
{
    qint64 line = 0;
    QStringList headers, cells;
};
/// The record of a table that begins on \a line, to be looked at beside what was odd in it. Errors: Refused,
/// also where there is none (a folder of Polis, or the file changed since).
Result<RawRecord> rawRecord(const ImportSource &source, qint64 line);

/// SHA-256 over the bytes of the file, or over the (name, bytes) of a folder's files in name order; and its
/// size. Errors: Refused, or Cancelled by \a stop.
struct Fingerprint
{
    QByteArray sha256;
    qint64 bytes = 0;
};
Result<Fingerprint> fingerprint(const QString &path, const std::stop_token &stop = {});
/// Of the entry, where it is one of an archive.
Result<Fingerprint> fingerprint(const ImportSource &source, const std::stop_token &stop = {});

/// How many records were read: the left side of the count law. A Polis folder counts its comments.
struct ReadCount
{
    qint64 records = 0;
};

/// Reads everything to \a sink. Every record of the file is either added once or reported as Refused once.
/// What is odd in an added record is both a sentence in its flags (count those) and, just before it, a
/// Flagged problem with the column (show those); a Flagged problem of line 0 speaks of the file as a whole.
/// Errors: Refused, Cancelled, or what the sink returned.
Result<ReadCount> readRecords(const ImportSource &source, RecordSink &sink, const Progress &progress);

} // namespace tamiz
