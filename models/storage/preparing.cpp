// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/preparing.h"

#include "models/storage/recordhash.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr std::uint32_t mostValues =
    500'000; ///< A field of unique values must not hold the whole import in memory.

QString parentReference(const ContributionRecord &record)
{
    QString reference;
    if (!record.parentId.isEmpty())
        reference = keyOf(record.parentKind) + u':' + record.parentId;
    if (!record.rootId.isEmpty())
        reference += QString(u'\n' + keyOf(record.rootKind) + u':' + record.rootId);
    return reference;
}

Part keep(const QString &text, ImportBatch &batch)
{
    const size_t at = batch.bytes.size();
    QStringEncoder encoder(QStringEncoder::Utf8);
    batch.bytes.resize(at + static_cast<size_t>(encoder.requiredSpace(text.size())));
    const char *const end = encoder.appendToBuffer(batch.bytes.data() + at, text);
    batch.bytes.resize(static_cast<size_t>(end - batch.bytes.data()));
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(batch.bytes.size() - at)};
}

} // namespace

std::uint32_t Preparer::fieldNumber(const QString &title, bool ofParticipant, ImportBatch &batch)
{
    const auto [found, isNew] =
        m_fields.try_emplace({title, ofParticipant}, static_cast<std::uint32_t>(m_fields.size() + 1));
    if (isNew) {
        batch.newFields.push_back({title, ofParticipant});
        m_values.emplace_back();
        m_valueNumbers.emplace_back();
    }
    return found->second;
}

std::uint32_t Preparer::valueNumber(std::uint32_t field, const QString &text, ImportBatch &batch)
{
    if (text.isEmpty())
        return 0;
    const Part part = keep(text, batch);
    const auto found = m_values[field].numberOf(batch.view(part));
    if (!found.isNew) {
        batch.bytes.resize(part.at);
        return m_valueNumbers[field][found.number];
    }
    batch.newValues.push_back({field, part});
    m_valueNumbers[field].push_back(++m_valueCount);
    return m_valueCount;
}

std::uint32_t Preparer::personNumber(const QString &externalId, ImportBatch &batch)
{
    if (externalId.isEmpty())
        return 0;
    const Part part = keep(externalId, batch);
    const auto found = m_people.numberOf(batch.view(part));
    if (found.isNew)
        batch.newPeople.push_back(part);
    else
        batch.bytes.resize(part.at);
    return found.number + 1;
}

/// How many there are; they stand at the end of the batch's values.
std::uint32_t Preparer::addValues(const QList<Attribute> &attributes, bool ofParticipant, ImportBatch &batch)
{
    const size_t before = batch.values.size();
    for (const Attribute &attribute : attributes) {
        if (!attribute.value.isEmpty())
            batch.values.push_back(
                valueNumber(fieldNumber(attribute.name, ofParticipant, batch), attribute.value, batch));
    }
    return static_cast<std::uint32_t>(batch.values.size() - before);
}

void Preparer::startAnewWhenFull(ImportBatch &batch)
{
    if (m_valueCount <= mostValues || !batch.items.empty())
        return;
    batch.valuesAnew = true;
    m_valueCount = 0;
    for (size_t field = 0; field < m_values.size(); ++field) {
        m_values[field].clear();
        m_valueNumbers[field].clear();
    }
}

void Preparer::add(const ContributionRecord &record, ImportBatch &batch)
{
    startAnewWhenFull(batch);
    PreparedRecord prepared;
    prepared.kind = record.kind;
    prepared.flagged = !record.flags.isEmpty();
    prepared.line = record.line;
    prepared.created = record.created;
    prepared.votesFor = record.votesFor;
    prepared.votesAgainst = record.votesAgainst;
    prepared.votesPass = record.votesPass;
    prepared.title = keep(record.title, batch);
    prepared.body = keep(record.body, batch);
    prepared.createdText = keep(record.createdText, batch);
    if (!record.parentId.isEmpty() || !record.rootId.isEmpty())
        prepared.parentRef = keep(parentReference(record), batch);
    for (const Part part : {prepared.title, prepared.body, prepared.createdText, prepared.parentRef}) {
        m_sha256.add(batch.view(part));
        m_sha256.add(QByteArrayView("\0", 1));
    }
    m_sha256.take(prepared.sha256);
    prepared.recordHash = recordHash(record, batch.view(prepared.title), batch.view(prepared.body));
    prepared.textHash = textHash(record);
    if (record.externalId.isEmpty()) // no id in the source: the content is the identity
        prepared.externalId =
            keep(u"#%1-%2"_s.arg(static_cast<quint64>(prepared.recordHash), 16, 16, QChar(u'0'))
                     .arg(++m_occurrences[prepared.recordHash]),
                 batch);
    else
        prepared.externalId = keep(record.externalId, batch);
    prepared.category = valueNumber(0, record.category, batch);
    prepared.territory = valueNumber(0, record.territory, batch);
    prepared.language = valueNumber(0, record.language, batch);
    prepared.sourceState = valueNumber(0, record.sourceState, batch);
    prepared.firstValue = static_cast<std::uint32_t>(batch.values.size());
    prepared.values = addValues(record.attributes, false, batch);
    prepared.person = personNumber(record.participantId, batch);
    batch.items.emplace_back(prepared);
}

void Preparer::add(const ParticipantRecord &record, ImportBatch &batch)
{
    startAnewWhenFull(batch);
    PreparedPerson prepared;
    prepared.counted = record.counted;
    prepared.firstValue = static_cast<std::uint32_t>(batch.values.size());
    prepared.values = addValues(record.attributes, true, batch);
    prepared.person = personNumber(record.externalId, batch);
    batch.items.emplace_back(prepared);
}

void Preparer::add(const VoteRecord &record, ImportBatch &batch)
{
    PreparedVote prepared{0, keep(record.contributionId, batch), record.contributionKind, record.value,
                          record.at};
    prepared.person = personNumber(record.participantId, batch);
    batch.items.emplace_back(prepared);
}

} // namespace tamiz
