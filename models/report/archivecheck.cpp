// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/archivecheck.h"

#include <QByteArray>
#include <QFile>

#include <zip.h>

#include <memory>

namespace tamiz {

namespace {

/// Whether \a file ends as an XML document does.
bool endsWell(zip_file_t *file)
{
    QByteArray block(1 << 16, Qt::Uninitialized);
    char last = 0;
    for (;;) {
        const zip_int64_t read = zip_fread(file, block.data(), static_cast<zip_uint64_t>(block.size()));
        if (read < 0)
            return false; // damaged: its checksum differs
        if (read == 0)
            return last == '>';
        for (zip_int64_t i = read - 1; i >= 0; --i) {
            const char c = block[static_cast<qsizetype>(i)];
            if (c == '\n' || c == '\r' || c == ' ')
                continue;
            last = c;
            break;
        }
    }
}

} // namespace

bool hasWholeParts(const QString &path)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), zip_discard);
    if (!archive)
        return false;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const QByteArray name = zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0);
        if (!name.endsWith(".xml") && !name.endsWith(".rels"))
            continue;
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
            zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0), zip_fclose);
        if (!file || !endsWell(file.get()))
            return false;
    }
    return count > 0;
}

} // namespace tamiz
