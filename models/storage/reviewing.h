// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/kind.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tamiz {

class Store;

/// A field of a record that a new export changed. Texts as they were sent, but for what was confirmed as personal.
struct FieldChange
{
    QString field; ///< "title", "body", "date", "category", "territory", "language", "source_state", "votes_for",
                   ///< "votes_against", "votes_pass", "author", "parent", or the key of a further field.
    QString before, after;
};

/// What an import changed in a contribution that was here before.
struct RecordChange
{
    qint64 contribution = 0;
    Kind kind = Kind::Proposal;
    QString externalId;
    QStringList curated; ///< What people or the machine had decided about it, which stays: "state", "tag", "theme",
                         ///< "family", "passage", "note", "answer". Empty: nothing yet.
    QList<FieldChange> fields;
    bool isTextChanged() const; ///< Title or body.
};

/// What \a import (an operation with its changes) changed, at most \a limit; those already curated first, then by id. Errors:
/// Storage.
Result<QList<RecordChange>> readRecordChanges(Store &store, const Operation &import, qsizetype limit);

/// The operation that imported source \a source, with its changes. Error Refused when there is none.
Result<Operation> readImportOf(Store &store, qint64 source);

/// External ids of the contributions \a ids, in their order, each with its kind.
struct NamedRecord
{
    qint64 contribution = 0;
    Kind kind = Kind::Proposal;
    QString externalId;
};
Result<QList<NamedRecord>> readNames(Store &store, const std::vector<qint64> &ids);

/// The people of a consultation, by which a file of participants finds its contributions.
struct PeopleGroup
{
    qint64 consultation = 0;
    QString name, family;
    qint64 people = 0;   ///< Live ones.
    bool isList = false; ///< It holds people and no contribution.
};
Result<QList<PeopleGroup>> readPeopleGroups(Store &store);
/// How many of \a names are participants of \a consultation.
Result<qint64> countKnownPeople(Store &store, qint64 consultation, const QSet<QString> &names);

} // namespace tamiz
