// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/entries.h"
#include "models/domain/record.h"
#include "models/import/importfile.h"
#include "models/storage/importbatch.h"
#include "models/storage/statement.h"
#include "models/storage/textindexer.h"
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
    Result<void> begin(const ImportSource &source, const QString &consultation);

    /// A sentence about the source as a whole, kept with its problems.
    Result<void> note(const QString &sentence);

    /// Everything in \a batch, in order, which goes on from the one before. Errors: those of the storage.
    Result<void> write(ImportBatch batch);

    /// Resolves parents, sums votes, writes the problems and the count law of \a records, of which \a file was
    /// made. The changes it made are in takeChanges(): already applied, to be appended to the journal as one entry.
    Result<SourceEntry> finish(qint64 records, const Fingerprint &file);
    std::vector<Change> takeChanges();
    const QList<ImportProblem> &problems() const { return m_problems; }
    /// Contributions that came with an earlier export and are not in this one, ascending; known after finish().
    const std::vector<qint64> &gone() const { return m_gone; }

private:
    struct Value
    {
        qint64 id = 0;
        qint64 field = 0;
    };

    Result<void> learn(const ImportBatch &batch);
    Result<void> write(const PreparedRecord &prepared);
    Result<void> write(const PreparedPerson &prepared);
    Result<void> write(const PreparedVote &prepared);
    Result<void> write(const ImportProblem &problem);
    void rememberPeople();

    Result<qint64> consultationFor(const ImportSource &source, const QString &name);
    Result<qint64> participantId(std::uint32_t person, QByteArrayView attributes = "[]");
    Result<qint64> contributionId(Kind kind, const QString &externalId);
    std::optional<qint64> valueId(std::uint32_t number) const { return number ? std::optional(m_values[number - 1].id) : std::nullopt; }
    QByteArrayView attributesOf(const PreparedRecord &prepared);
    Result<QString> completed(const QString &before, QList<qint64> values);
    void collectWanted(const PreparedPerson &prepared);
    Result<bool> insert(const PreparedRecord &prepared); ///< False when its id is known already.
    Result<void> renew(const PreparedRecord &prepared);  ///< Of a known id: changed, or the same.
    Result<void> update(qint64 id, const PreparedRecord &prepared);
    Result<void> writeText(qint64 id, const PreparedRecord &prepared, Statement &statement);
    Result<void> saveSegments(std::vector<Segment> segments);
    Result<void> attachProblems(qint64 line);
    Result<void> noteOrphans();
    Result<void> noteGone();
    Result<void> resolveParents();
    Result<void> writeProblems();

    Store &m_store;
    Dictionary m_dictionary;
    SourceEntry m_source;
    qint64 m_consultation = 0;
    bool m_first = false; ///< The consultation held nothing before: ids need not be looked up.
    QList<ImportProblem> m_problems; ///< The first thousand; all go to the table as they come.
    qint64 m_flaggedRecords = 0;
    std::shared_ptr<const ImportBatch> m_batch; ///< The one that is being written.
    std::vector<qint64> m_fields;         ///< Ids by number, as the batches give them;
    std::vector<Value> m_values;          ///< so here,
    std::vector<qint64> m_participants;   ///< and here; 0: not looked for yet.
    std::vector<Value> m_wanted;          ///< What is said of the one that is being written.
    bool m_personAdded = false;           ///< By the last participantId().
    QHash<std::uint32_t, QByteArray> m_unmet; ///< Names of those who are not, of earlier batches.
    QByteArray m_attributes;                  ///< Of the record that is being written.
    std::vector<std::pair<qsizetype, qint64>> m_loose; ///< Problems that wait for their record: place in the list
                                                       ///< (-1: beyond it) and id.
    qint64 m_looseLine = 0;
    qint64 m_written = 0;                              ///< The contribution written last.
    std::vector<qint64> m_met, m_gone;                 ///< Known before, and in this source; or not.
    struct Met
    {
        qint64 records = 0, renewed = 0;
    };
    QHash<qint64, Met> m_earlier;                      ///< The sources that those met came with, and how many.
    bool m_replies = false;     ///< Some text of this source is a reply.
    bool m_firstPeople = false; ///< The consultation knew no participant before.
    QHash<QPair<int, QString>, qint64> m_seen; ///< (kind, external id) of contributions votes point to.
    Change m_live{Target::ContributionLive, 0, {}, {}, {}};
    Change m_people{Target::ParticipantLive, 0, {}, {}, {}};
    Change m_revised{Target::ContributionRevision, 0, {}, {}, {}};
    TextIndexer m_indexer;
    std::vector<TextIndexer::Text> m_unindexed; ///< Of the batch that is being written.
    std::vector<qint64> m_renewed;              ///< Texts that changed.
    Statement m_find, m_insert, m_insertText, m_update, m_updateText, m_findPerson, m_addPerson, m_describePerson,
        m_readPerson, m_fieldOf, m_priorVote, m_vote, m_problem, m_lift;
};

} // namespace tamiz
