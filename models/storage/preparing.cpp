// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/preparing.h"

#include "models/storage/recordhash.h"
#include "models/text/words.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString parentReference(const ContributionRecord &record)
{
    QString reference;
    if (!record.parentId.isEmpty())
        reference = keyOf(record.parentKind) + u':' + record.parentId;
    if (!record.rootId.isEmpty())
        reference += QString(u'\n' + keyOf(record.rootKind) + u':' + record.rootId);
    return reference;
}

} // namespace

void Preparer::add(const ContributionRecord &record, ImportBatch &batch)
{
    PreparedRecord prepared;
    prepared.record = record;
    prepared.title = record.title.toUtf8();
    prepared.body = record.body.toUtf8();
    prepared.parentRef = parentReference(record);
    prepared.recordHash = recordHash(record, prepared.title, prepared.body);
    prepared.textHash = textHash(record);
    const QByteArray createdText = record.createdText.toUtf8(), parentRef = prepared.parentRef.toUtf8();
    for (const QByteArrayView part : {QByteArrayView(prepared.title), QByteArrayView(prepared.body),
                                      QByteArrayView(createdText), QByteArrayView(parentRef)}) {
        m_sha256.add(part);
        m_sha256.add(QByteArrayView("\0", 1));
    }
    prepared.sha256 = m_sha256.take();
    prepared.titleWords = words(record.title, batch);
    prepared.bodyWords = words(record.body, batch);
    prepared.record.title.clear();
    prepared.record.body.clear();
    if (record.externalId.isEmpty()) // no id in the source: the content is the identity
        prepared.record.externalId =
            u"#%1-%2"_s.arg(static_cast<quint64>(prepared.recordHash), 16, 16, QChar(u'0'))
                .arg(++m_occurrences[prepared.recordHash]);
    batch.items.emplace_back(std::move(prepared));
}

QByteArray Preparer::words(const QString &text, ImportBatch &batch)
{
    QByteArray result;
    result.reserve(text.size() + text.size() / 8);
    forEachWord(text, [&](qsizetype, qsizetype, QStringView folded) {
        const Forms forms = m_forms.of(folded);
        if (forms.isNew)
            batch.words.emplace_back(forms.stem.toByteArray(), forms.surface.toByteArray());
        result.append(forms.surface.data(), forms.surface.size());
        result.append(WordSeparator);
    });
    return result;
}

} // namespace tamiz
