// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/fileplace.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <string_view>

namespace tamiz {

/// How the bytes of a file are to be read as text.
struct EncodingGuess
{
    QString name; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "macintosh", "Big5"…
    QString
        remark; ///< What a person should look at before importing (translated), or empty when it is certain.
    int confidence = 100; ///< 0 to 100: below \ref sureEncoding a person should choose.
};
inline constexpr int sureEncoding = 80;

/// An encoding that people may choose: the name ICU knows, and the one people know (not translated).
struct KnownEncoding
{
    const char *name;
    const char *title;
};
/// In the order in which they are offered.
const QList<KnownEncoding> &knownEncodings();
/// "Windows-1252 (Western Europe)" for "windows-1252"; the name itself where it is not known.
QString encodingTitle(const QString &name);

/// Guesses from the start of the file and from windows spread over the rest of it: byte order mark, then
/// strict UTF-8, then NULs in every other byte (UTF-16), then which 8-bit reading gives letters rather than
/// signs, then ICU's statistics for the other alphabets and the multi-byte encodings. Errors: Refused when the
/// file cannot be read.
Result<EncodingGuess> guessEncoding(const FilePlace &place);

/// The same for bytes in memory that are a whole file.
EncodingGuess guessEncoding(QByteArrayView bytes);

/// A line of a file as two readings give it.
struct ReadingDifference
{
    qint64 line = 0; ///< 1-based.
    QString first, second;
};
/// The first lines of \a place, at most \a limit, that two encodings read differently. Looks at the first 8 MiB.
/// Errors: Refused.
Result<QList<ReadingDifference>> differences(const FilePlace &place, const QString &first, const QString &second,
                                             qsizetype limit);

/// \a cell as text. Bytes that are not UTF-8 are never replaced: the whole cell is then read as Windows-1252
/// and \a damaged is set.
QString decodeCell(std::string_view cell, bool &damaged);

} // namespace tamiz
