// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/core/sha256.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QTemporaryDir>

#include <memory>

namespace tamiz {

Result<QString>
fileHash(const QString &path);        ///< SHA-256 of a file that was written, hexadecimal. Error Storage.
bool isWorkbook(const QString &path); ///< By its ending: the tables are to become the sheets of one file.

/// A file of a package as CHECKSUMS and datapackage.json name it.
struct PackageFile
{
    QString name;
    qint64 bytes = 0;
    QByteArray sha256; ///< Hexadecimal.
};

/// A file in the making, hashed as it is written.
class PackageOutput
{
public:
    PackageOutput(const QString &folder, const QString &name);

    PackageOutput &operator<<(QByteArrayView bytes);
    void integer(qint64 value);
    void text(const QString &value); ///< A CSV cell (RFC 4180), quoted where it must be; as it is otherwise.
    /// Ends it. Error Storage where anything could not be written.
    Result<PackageFile> finish();

private:
    void flush();

    QString m_name;
    QFile m_file;
    QByteArray m_buffer;
    Sha256 m_hash;
    qint64 m_bytes = 0;
    bool m_failed = false;
};

/// A folder that gets its final name only when it is whole: it grows beside that place under another name,
/// which goes when it is dropped.
class PackageFolder
{
public:
    /// What is there already may be replaced when it is empty or holds \a mark, the file by which one knows
    /// it again. Errors: Refused (\a path holds something else), Storage.
    static Result<std::unique_ptr<PackageFolder>>
    begin(const QString &path, const QString &mark = QStringLiteral("datapackage.json"));

    QString folder() const { return m_folder->path(); }
    const QList<PackageFile> &files() const { return m_files; }
    Result<void> take(Result<PackageFile> file);
    Result<void> write(const QString &name, const QByteArray &bytes); ///< \a name may hold a folder.
    /// Writes CHECKSUMS.sha256 and gives the folder, or the ZIP made of it with \a at as the time of all its
    /// entries, its name. Returns the hash of CHECKSUMS.sha256.
    Result<QString> finish(const QDateTime &at, const Progress &progress);

private:
    PackageFolder(const QString &path, std::unique_ptr<QTemporaryDir> folder)
        : m_path(path), m_folder(std::move(folder))
    {
    }
    Result<void> pack(const QDateTime &at, const Progress &progress);
    Result<void> replace();

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<PackageFile> m_files;
};

} // namespace tamiz
