// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/kind.h"

#include <QList>
#include <QString>

#include <optional>

namespace tamiz {

/// A named field of a contribution or participant, as the source wrote it.
struct Attribute
{
    QString name;
    QString value;
    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// One contribution as a reader hands it over. Text is as read; ids are text. An empty string means "not given".
struct ContributionRecord
{
    qint64 line = 0; ///< First physical line of the record in its file, 1-based.
    Kind kind = Kind::Proposal;
    QString externalId;  ///< Unique within (consultation, kind). Empty: the writer makes one from the content.
    QString parentId;    ///< External id of the parent, or empty.
    Kind parentKind = Kind::Proposal; ///< Kind of the parent; read only when parentId is set.
    QString rootId; ///< What the whole thread is about, for a parent that is not in the source; or empty.
    Kind rootKind = Kind::Proposal; ///< Read only when rootId is set.
    QString title;
    QString body;
    QString createdText; ///< The date as the source wrote it.
    std::optional<qint64> created; ///< Seconds since 1970-01-01 UTC, when the text could be read as a date.
    QString participantId;         ///< External id of the author, or empty.
    QString category;
    QString territory;
    QString language;    ///< BCP 47 primary tag when the source says so.
    QString sourceState; ///< The platform's own state ("accepted", "evaluating"); never Tamiz's.
    std::optional<qint64> votesFor;
    std::optional<qint64> votesAgainst;
    std::optional<qint64> votesPass;
    QList<Attribute> attributes; ///< Every other column worth keeping.
    QStringList flags;           ///< Sentences on what is odd in this record; not empty counts as flagged.
};

/// One participant; attributes are added to those already known.
struct ParticipantRecord
{
    QString externalId;
    QList<Attribute> attributes;
    bool counted = false; ///< A record of the file itself (a table of people), and not what a record says of its author.
};

/// One vote on a contribution: 1 for, -1 against, 0 pass. The last one of a pair counts.
struct VoteRecord
{
    QString participantId;
    QString contributionId; ///< External id.
    Kind contributionKind = Kind::Statement;
    int value = 0;
    qint64 at = 0; ///< Milliseconds since 1970-01-01 UTC, 0 when unknown.
};

/// A record, or a cell of it, that could not be taken as it was.
struct ImportProblem
{
    enum class Severity { Flagged, Refused };
    QString file;
    qint64 line = 0;
    QString column;
    QString reason; ///< Translated sentence without the citizen's text.
    Severity severity = Severity::Flagged;
    qint64 contribution = 0; ///< Once it is in a workspace: the contribution it is about, 0 = none.
};

/// Where readers write. An error from any function stops the import and is returned by it.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    virtual Result<void> add(const ContributionRecord &record) = 0;
    virtual Result<void> add(const ParticipantRecord &record) = 0;
    virtual Result<void> add(const VoteRecord &record) = 0;
    virtual void add(const ImportProblem &problem) = 0; ///< Refused: the record was counted and not added.
};

} // namespace tamiz
