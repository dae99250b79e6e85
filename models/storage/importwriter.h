// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/entries.h"
#include "models/domain/record.h"
#include "models/import/importfile.h"
#include "models/storage/preparing.h"
#include "models/storage/statement.h"
#include "models/storage/writing.h"

#include <QHash>
#include <QSet>

namespace tamiz {

class Store;

/// Writes the records of one source inside one transaction that its caller opened. Existing records are found by
/// (consultation, kind, external id) and told apart by hash: new, changed or the same.
class ImportWriter
{
public:
    explicit ImportWriter(Store &store);

    /// Makes the source and, when needed, its consultation (see importSource()).
    Result<void> begin(const ImportSource &source, const QString &consultation, const Fingerprint &fingerprint);

    /// Everything in \a batch, in order. Errors: those of the storage.
    Result<void> write(const ImportBatch &batch);

    /// Resolves parents, sums votes, writes the problems and the count law of \a records. The changes it made are in
    /// changes(): already applied, to be appended to the journal as one entry.
    Result<SourceEntry> finish(qint64 records);
    std::vector<Change> takeChanges();
    const QList<ImportProblem> &problems() const { return m_problems; }

private:
    struct Values { qint64 category = 0, territory = 0, language = 0, sourceState = 0; QByteArray attributes; };

    Result<void> write(const PreparedRecord &prepared);
    Result<void> write(const ParticipantRecord &record);
    Result<void> write(const VoteRecord &record);
    Result<void> write(const ImportProblem &problem);

    Result<qint64> consultationFor(const ImportSource &source, const QString &name);
    Result<qint64> participantId(const QString &externalId, const QByteArray &attributes = "[]");
    Result<qint64> contributionId(Kind kind, const QString &externalId);
    Result<Values> valuesOf(const ContributionRecord &record);
    Result<QString> completed(const QString &before, const QHash<qint64, qint64> &wanted, QList<qint64> values);
    Result<bool> insert(const PreparedRecord &prepared); ///< False when its id is known already.
    Result<void> renew(const PreparedRecord &prepared);  ///< Of a known id: changed, or the same.
    Result<void> update(qint64 id, const PreparedRecord &prepared);
    Result<void> writeText(qint64 id, const PreparedRecord &prepared, Statement &statement);
    Result<void> resolveParents();
    Result<void> writeProblems();

    Store &m_store;
    Dictionary m_dictionary;
    SourceEntry m_source;
    qint64 m_consultation = 0;
    bool m_first = false; ///< The consultation held nothing before: ids need not be looked up.
    QList<ImportProblem> m_problems; ///< The first thousand; all go to the table as they come.
    qint64 m_flaggedRecords = 0;
    QHash<QString, qint64> m_participants;
    bool m_firstPeople = false; ///< The consultation knew no participant before.
    QHash<QPair<int, QString>, qint64> m_seen; ///< (kind, external id) of contributions votes point to.
    Change m_live{Target::ContributionLive, 0, {}, {}, {}};
    Change m_people{Target::ParticipantLive, 0, {}, {}, {}};
    Change m_revised{Target::ContributionRevision, 0, {}, {}, {}};
    Statement m_find, m_insert, m_insertText, m_update, m_updateText, m_index, m_findPerson, m_addPerson, m_describePerson,
        m_readPerson, m_fieldOf, m_priorVote, m_vote, m_problem, m_lift, m_word;
};

} // namespace tamiz
