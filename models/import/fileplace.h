// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace tamiz {

/// Where the bytes of a table are: a file, or an entry of an archive, which is read in place and never
/// unpacked to disk.
struct FilePlace
{
    QString path;   ///< File on disk.
    QString member; ///< Exact name of the entry when the file is an archive, else empty.

    FilePlace(QString file, QString entry = {}) : path(std::move(file)), member(std::move(entry)) {}

    QString name() const;   ///< File name for people: "a.zip/b/c.csv".
    QString suffix() const; ///< Of the entry or of the file, lower case.
};

/// Opens \a place for reading from its start; a file can be sought, an entry cannot. When reading fails
/// later, the device's errorString() is a sentence for people. Errors: Refused.
Result<std::unique_ptr<QIODevice>> openPlace(const FilePlace &place);

/// Up to \a bytes from the start of \a place. Errors: Refused.
Result<QByteArray> headOf(const FilePlace &place, qint64 bytes);

/// Bytes of \a place, unpacked. Errors: Refused.
Result<qint64> sizeOf(const FilePlace &place);

} // namespace tamiz
