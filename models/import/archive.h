// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/fileplace.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace tamiz {

/// A ZIP file: an archive of exports, or the parts of a workbook. Its directory is read once; entries are
/// unpacked in memory, in pieces, and never to disk. Entries whose names leave the folder (.., absolute,
/// backslash), symbolic links and second entries of a name are left out, each with a note.
class Archive
{
public:
    struct Entry
    {
        QString name;
        quint64 index = 0;
        qint64 bytes = 0;  ///< Unpacked, as the directory says.
        qint64 packed = 0; ///< In the archive.
    };

    /// Errors: Refused (not an archive, damaged, too many entries, encrypted entry, too large an entry).
    static Result<Archive> open(const QString &path);
    /// An archive in memory, such as a workbook inside another archive.
    static Result<Archive> open(const QByteArray &bytes, const QString &name);
    /// The workbook at \a place, which may itself be an entry of an archive.
    static Result<Archive> openWorkbook(const FilePlace &place);

    const QList<Entry> &entries() const { return m_entries; } ///< Files only, in the order of the directory.
    const QStringList &notes() const { return m_notes; }      ///< What was left out and why, translated.
    bool contains(const QString &name) const { return m_places.contains(name); }

    /// Whether an entry that unpacks to \a bytes from \a packed is read: below a size any ratio is, since short texts
    /// pack well.
    static bool isWithinLimits(qint64 bytes, qint64 packed);

    /// Opens the entry of exactly that name; size and checksum are checked while it is read. Errors: Refused.
    Result<std::unique_ptr<QIODevice>> openEntry(const QString &name) const;

private:
    struct Handle;
    Archive() = default;
    Result<void> readDirectory();
    void take(quint64 index, const QString &name, qint64 bytes, qint64 packed);
    bool isLink(quint64 index) const;

    std::shared_ptr<Handle> m_handle;
    QString m_name;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_places;
    QStringList m_notes;
};

} // namespace tamiz
