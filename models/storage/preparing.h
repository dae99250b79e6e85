// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sha256.h"
#include "models/domain/record.h"
#include "models/storage/wordforms.h"

#include <QHash>

#include <utility>
#include <variant>
#include <vector>

namespace tamiz {

/// A record with everything that can be worked out about it without looking into the workspace.
struct PreparedRecord
{
    ContributionRecord record; ///< Its title and body are below, as UTF-8.
    QByteArray title, body;
    QByteArray titleWords, bodyWords; ///< As Preparer::words() gives them.
    QString parentRef;                ///< As the table "text" keeps it; empty when there is none.
    QByteArray sha256;                ///< Of the wide row (textSha256()).
    qint64 recordHash = 0, textHash = 0;
};

/// Some of what a source holds, in its order, and the words that were not met before it.
struct ImportBatch
{
    std::vector<std::variant<PreparedRecord, ParticipantRecord, VoteRecord, ImportProblem>> items;
    std::vector<std::pair<QByteArray, QByteArray>> words; ///< (stem, word); may repeat earlier ones.
};

/// Prepares the records of one source, in order: hashes them, cuts them into words, gives an id to those
/// without one. Belongs to one thread, which need not be the one that writes.
class Preparer
{
public:
    /// Appends \a record to \a batch.
    void add(const ContributionRecord &record, ImportBatch &batch);

private:
    QByteArray words(const QString &text, ImportBatch &batch);

    WordForms m_forms;
    Sha256 m_sha256;
    QHash<qint64, int>
        m_occurrences; ///< Of records without an id: the n-th copy of a content is the n-th record.
};

} // namespace tamiz
