// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/fileplace.h"

#include <algorithm>
#include <memory>
#include <vector>

struct UConverter;

namespace tamiz {

/// The bytes of a file as UTF-8, in pieces, without its byte order mark. UTF-8 passes through untouched,
/// valid or not (the cell that is not valid is found where it is decoded); everything else goes through ICU.
class ByteSource
{
public:
    /// Opens \a place as \a encoding, a name ICU knows ("UTF-8", "UTF-16LE", "windows-1252", "macintosh").
    /// Errors: Refused when the file cannot be opened or the encoding is not known.
    static Result<std::unique_ptr<ByteSource>> open(const FilePlace &place, const QString &encoding);
    /// The same from a device that is open for reading; \a name is for messages.
    static Result<std::unique_ptr<ByteSource>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                    const QString &encoding);

    ~ByteSource();
    Q_DISABLE_COPY_MOVE(ByteSource)

    /// Writes at most \a room bytes (at least 64) to \a to; 0 at the end of the file.
    Result<qint64> read(char *to, qint64 room);

    qint64 position() const { return m_position; } ///< Bytes of the file read so far.
    qint64 size() const { return m_size; }         ///< Bytes of the file.
    /// Room for all of a small file, at most \a most: folders and archives hold them by the thousand.
    size_t windowFor(qint64 most) const
    {
        return size_t(m_size > 0 ? std::clamp(m_size * 2 + 64, std::min(most, qint64(1024)), most) : most);
    }

private:
    ByteSource() = default;
    Result<qint64> readRaw(char *to, qint64 room);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    QByteArray m_head; ///< First bytes, read to look for the mark and not yet handed on.
    qint64 m_position = 0;
    qint64 m_size = 0;
    UConverter *m_from = nullptr; ///< Null for UTF-8.
    UConverter *m_to = nullptr;
    std::vector<char> m_raw;
    const char *m_rawAt = nullptr;
    const char *m_rawEnd = nullptr;
    std::vector<char16_t> m_pivot;
    char16_t *m_pivotSource = nullptr;
    char16_t *m_pivotTarget = nullptr;
    bool m_rawFinished = false;
    bool m_finished = false;
};

} // namespace tamiz
