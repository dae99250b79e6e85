// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordhash.h"

#include "models/core/sha256.h"
#include "models/text/fold.h"

#include <QStringEncoder>

#include <charconv>
#include <string>

#include <xxhash.h>

namespace tamiz {

namespace {

void append(std::string &bytes, const QString &text)
{
    const size_t at = bytes.size();
    QStringEncoder encoder(QStringEncoder::Utf8);
    bytes.resize(at + static_cast<size_t>(encoder.requiredSpace(text.size())) + 1);
    char *const end = encoder.appendToBuffer(bytes.data() + at, text);
    *end = '\0';
    bytes.resize(static_cast<size_t>(end - bytes.data()) + 1);
}

void append(std::string &bytes, QByteArrayView text)
{
    bytes.append(text.data(), static_cast<size_t>(text.size()));
    bytes.push_back('\0');
}

void append(std::string &bytes, const std::optional<qint64> &number)
{
    char digits[20];
    if (number)
        bytes.append(digits, std::to_chars(digits, digits + sizeof digits, *number).ptr);
    bytes.push_back('\0');
}

} // namespace

qint64 recordHash(const ContributionRecord &record, QByteArrayView title, QByteArrayView body)
{
    thread_local std::string bytes; // kept between records: they come by the million
    bytes.clear();
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
    return static_cast<qint64>(XXH3_64bits(bytes.data(), bytes.size()));
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
