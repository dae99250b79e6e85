// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tamiz {

/// 64 bits (XXH3) of everything the source said in \a record, save its line: tells a changed record from the same.
/// \a title and \a body are those of the record as UTF-8.
qint64 recordHash(const ContributionRecord &record, QByteArrayView title, QByteArrayView body);

/// 64 bits of the folded title and body: two contributions with the same are one distinct text.
qint64 textHash(const ContributionRecord &record);

/// SHA-256 of the wide row, fields separated by NUL: notices damage to the stored text.
QByteArray textSha256(const QString &title, const QString &body, const QString &createdText, const QString &parentRef);

} // namespace tamiz
