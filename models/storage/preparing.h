// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sha256.h"
#include "models/storage/bytetable.h"
#include "models/storage/importbatch.h"

#include <QHash>

#include <map>

namespace tamiz {

/// Prepares the records of one source, in order: hashes them, numbers their values and people, gives an id to
/// those without one. Belongs to one thread, which need not be the one that writes.
class Preparer
{
public:
    /// Appends a record to \a batch, which goes on from the one that was prepared before it.
    void add(const ContributionRecord &record, ImportBatch &batch);
    void add(const ParticipantRecord &record, ImportBatch &batch);
    void add(const VoteRecord &record, ImportBatch &batch);

private:
    void startAnewWhenFull(ImportBatch &batch);
    std::uint32_t fieldNumber(const QString &title, bool ofParticipant, ImportBatch &batch);
    std::uint32_t valueNumber(std::uint32_t field, const QString &text, ImportBatch &batch);
    std::uint32_t personNumber(const QString &externalId, ImportBatch &batch);
    std::uint32_t addValues(const QList<Attribute> &attributes, bool ofParticipant, ImportBatch &batch);

    Sha256 m_sha256;
    std::map<std::pair<QString, bool>, std::uint32_t> m_fields;
    std::vector<ByteTable> m_values = std::vector<ByteTable>(1); ///< By field.
    std::vector<std::vector<std::uint32_t>> m_valueNumbers = std::vector<std::vector<std::uint32_t>>(1);
    std::uint32_t m_valueCount = 0;
    ByteTable m_people;
    QHash<qint64, int>
        m_occurrences; ///< Of records without an id: the n-th copy of a content is the n-th record.
};

} // namespace tamiz
