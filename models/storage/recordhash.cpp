// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordhash.h"

#include "models/text/fold.h"

#include <QCryptographicHash>

#include <xxhash.h>

namespace tamiz {

namespace {

qint64 hashOf(const QByteArray &bytes)
{
    return static_cast<qint64>(XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size())));
}

void append(QByteArray &bytes, const QString &text)
{
    bytes += text.toUtf8();
    bytes += '\0';
}

void append(QByteArray &bytes, const std::optional<qint64> &number)
{
    if (number)
        bytes += QByteArray::number(*number);
    bytes += '\0';
}

} // namespace

qint64 recordHash(const ContributionRecord &record)
{
    QByteArray bytes;
    bytes.reserve(record.title.size() + record.body.size() * 2 + 256);
    for (const QString *text : {&record.externalId, &record.parentId, &record.rootId, &record.title, &record.body, &record.createdText,
                                &record.participantId, &record.category, &record.territory, &record.language, &record.sourceState})
        append(bytes, *text);
    for (const auto *number : {&record.votesFor, &record.votesAgainst, &record.votesPass})
        append(bytes, *number);
    for (const Attribute &attribute : record.attributes) {
        append(bytes, attribute.name);
        append(bytes, attribute.value);
    }
    return hashOf(bytes);
}

qint64 textHash(const ContributionRecord &record)
{
    const QString folded = foldText(record.title.isEmpty() ? record.body : QString(record.title + u'\n' + record.body));
    return hashOf(QByteArray::fromRawData(reinterpret_cast<const char *>(folded.utf16()), folded.size() * 2));
}

QByteArray textSha256(const QString &title, const QString &body, const QString &createdText, const QString &parentRef)
{
    QByteArray bytes;
    for (const QString *text : {&title, &body, &createdText, &parentRef})
        append(bytes, *text);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace tamiz
