// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordhash.h"

#include "models/core/sha256.h"
#include "models/text/fold.h"

#include <xxhash.h>

namespace tamiz {

namespace {

void append(QByteArray &bytes, const QString &text)
{
    bytes += text.toUtf8();
    bytes += '\0';
}

void append(QByteArray &bytes, QByteArrayView text)
{
    bytes.append(text.data(), text.size());
    bytes += '\0';
}

void append(QByteArray &bytes, const std::optional<qint64> &number)
{
    if (number)
        bytes += QByteArray::number(*number);
    bytes += '\0';
}

} // namespace

qint64 recordHash(const ContributionRecord &record, QByteArrayView title, QByteArrayView body)
{
    thread_local QByteArray bytes; // kept between records: they come by the million
    bytes.resize(0);
    for (const QString *text : {&record.externalId, &record.parentId, &record.rootId})
        append(bytes, *text);
    append(bytes, title);
    append(bytes, body);
    for (const QString *text : {&record.createdText, &record.participantId, &record.category, &record.territory,
                                &record.language, &record.sourceState})
        append(bytes, *text);
    for (const auto *number : {&record.votesFor, &record.votesAgainst, &record.votesPass})
        append(bytes, *number);
    for (const Attribute &attribute : record.attributes) {
        append(bytes, attribute.name);
        append(bytes, attribute.value);
    }
    return static_cast<qint64>(XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size())));
}

qint64 textHash(const ContributionRecord &record)
{
    const QString folded = foldText(record.title.isEmpty() ? record.body : QString(record.title + u'\n' + record.body));
    return static_cast<qint64>(XXH3_64bits(folded.utf16(), static_cast<size_t>(folded.size()) * sizeof(char16_t)));
}

QByteArray textSha256(const QString &title, const QString &body, const QString &createdText, const QString &parentRef)
{
    Sha256 hash;
    for (const QString *text : {&title, &body, &createdText, &parentRef}) {
        hash.add(text->toUtf8());
        hash.add(QByteArrayView("\0", 1));
    }
    return hash.take();
}

} // namespace tamiz
