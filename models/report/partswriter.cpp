// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/partswriter.h"

#include "models/report/notwritten.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <filesystem>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The archive is written when it is closed: it tells how far it is, and asks whether to stop. \a progress
/// must outlive it.
void listen(zip_t *archive, const Progress &progress)
{
    constexpr double precision = 0.005;
    auto *state = const_cast<Progress *>(&progress); // libzip hands back what it is given, untouched
    zip_register_progress_callback_with_state(
        archive, precision,
        [](zip_t *, double share, void *data) {
            static_cast<const Progress *>(data)->report(
                QCoreApplication::translate("tamiz::Export", "Writing the document"),
                static_cast<qint64>(share * 1000), 1000);
        },
        nullptr, state);
    zip_register_cancel_callback_with_state(
        archive,
        [](zip_t *, void *data) { return static_cast<const Progress *>(data)->isCancelled() ? 1 : 0; },
        nullptr, state);
}

} // namespace

Result<void> writeParts(const std::vector<DocumentPart> &parts, const QDateTime &at, const QString &path,
                        const Progress &progress)
{
    // Beside the target, so that giving it its name is one step that happens or does not.
    const QString draft = path + u".part"_s;
    QFile::remove(draft);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(draft).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return notWritten(path, why);
    }
    const QDate day = at.toUTC().date();
    const QTime time = at.toUTC().time();
    const auto dosDate =
        static_cast<zip_uint16_t>((std::max(day.year(), 1980) - 1980) << 9 | day.month() << 5 | day.day());
    const auto dosTime =
        static_cast<zip_uint16_t>(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
    bool whole = true;
    for (const DocumentPart &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(),
                                                 static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            whole = false;
            break;
        }
        const auto place = static_cast<zip_uint64_t>(index);
        whole = whole && zip_file_set_dostime(archive, place, dosTime, dosDate, 0) == 0 &&
                zip_set_file_compression(archive, place, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0;
    }
    listen(archive, progress);
    if (!whole || zip_close(archive) != 0) {
        const bool isCancelled = zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_CANCELLED;
        const QString why = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        QFile::remove(draft);
        return isCancelled ? cancelledError() : notWritten(path, why);
    }
    std::error_code problem;
    std::filesystem::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData(),
                            problem);
    if (problem) {
        QFile::remove(draft);
        return notWritten(path, QString::fromStdString(problem.message()));
    }
    return {};
}

} // namespace tamiz
