// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/packagefiles.h"

#include "models/core/translate.h"
#include "models/report/notwritten.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <zip.h>

#include <charconv>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype piece = 256 * 1024;

bool isZip(const QString &path)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<QString> fileHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage,
                     tr("The file that was written could not be read again: %1.").arg(file.errorString()),
                     path};
    Sha256 hash;
    while (!file.atEnd())
        hash.add(file.read(1 << 20));
    return QString::fromLatin1(hash.take().toHex());
}

bool isWorkbook(const QString &path)
{
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
}

PackageOutput::PackageOutput(const QString &folder, const QString &name)
    : m_name(name), m_file(QDir(folder).filePath(name))
{
    m_failed = !m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_buffer.reserve(piece + 64 * 1024);
}

PackageOutput &PackageOutput::operator<<(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= piece)
        flush();
    return *this;
}

void PackageOutput::integer(qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    *this << QByteArrayView(digits, end - digits);
}

void PackageOutput::text(const QString &value)
{
    if (value.isEmpty())
        return;
    const QByteArray bytes = value.toUtf8();
    const bool quote =
        std::ranges::any_of(bytes, [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; }) ||
        bytes.front() == ' ' || bytes.back() == ' ';
    if (!quote) {
        *this << bytes;
        return;
    }
    m_buffer.append('"');
    for (qsizetype at = 0;;) {
        const qsizetype next = bytes.indexOf('"', at);
        if (next < 0) {
            m_buffer.append(bytes.constData() + at, bytes.size() - at);
            break;
        }
        m_buffer.append(bytes.constData() + at, next - at + 1).append('"');
        at = next + 1;
    }
    *this << "\"";
}

void PackageOutput::flush()
{
    m_failed = m_failed || m_file.write(m_buffer) != m_buffer.size();
    m_hash.add(m_buffer);
    m_bytes += m_buffer.size();
    m_buffer.resize(0);
}

Result<PackageFile> PackageOutput::finish()
{
    flush();
    if (m_failed)
        return notWritten(m_file.fileName(), m_file.errorString());
    m_file.close();
    return PackageFile{m_name, m_bytes, m_hash.take().toHex()};
}

Result<std::unique_ptr<PackageFolder>> PackageFolder::begin(const QString &path, const QString &mark)
{
    const QFileInfo target(path);
    const QDir there(path);
    if (!isZip(path) && !isWorkbook(path) && target.exists() &&
        !(target.isDir() && (there.isEmpty() || there.exists(mark))))
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Export",
                                                 "“%1” holds something else. Choose a folder that is "
                                                 "new, empty or an earlier export.")
                         .arg(target.fileName()),
                     path};
    auto folder =
        std::make_unique<QTemporaryDir>(target.absolutePath() + u'/' + target.fileName() + u".XXXXXX"_s);
    if (!folder->isValid())
        return notWritten(path, folder->errorString());
    return std::unique_ptr<PackageFolder>(new PackageFolder(target.absoluteFilePath(), std::move(folder)));
}

Result<void> PackageFolder::take(Result<PackageFile> file)
{
    if (!file)
        return file.error();
    m_files.append(*std::move(file));
    return {};
}

Result<void> PackageFolder::write(const QString &name, const QByteArray &bytes)
{
    if (name.contains(u'/'))
        QDir(folder()).mkpath(name.section(u'/', 0, -2));
    PackageOutput out(folder(), name);
    out << bytes;
    return take(out.finish());
}

Result<QString> PackageFolder::finish(const QDateTime &at, const Progress &progress)
{
    QByteArray sums;
    std::ranges::sort(m_files, {}, &PackageFile::name);
    for (const PackageFile &file : m_files)
        sums += file.sha256 + "  " + file.name.toUtf8() + '\n';
    if (const auto written = write(u"CHECKSUMS.sha256"_s, sums); !written)
        return written.error();
    const QString checksum = QString::fromLatin1(m_files.last().sha256);
    if (progress.isCancelled())
        return cancelledError();
    if (const auto done = isZip(m_path) ? pack(at, progress) : replace(); !done)
        return done.error();
    return checksum;
}

Result<void> PackageFolder::pack(const QDateTime &at, const Progress &progress)
{
    std::ranges::sort(m_files, {}, &PackageFile::name);
    const QString temporary = m_folder->filePath(u"package.zip"_s);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(temporary).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive)
        return notWritten(m_path, u"libzip %1"_s.arg(code));
    const QDate day = at.toUTC().date();
    const QTime time = at.toUTC().time();
    // As MS-DOS counted: years from 1980, seconds by twos. In UTC, so that the place does not change the
    // bytes.
    const auto dosDate =
        static_cast<zip_uint16_t>((std::max(day.year(), 1980) - 1980) << 9 | day.month() << 5 | day.day());
    const auto dosTime =
        static_cast<zip_uint16_t>(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
    const QString root = QFileInfo(m_path).completeBaseName();
    bool whole = true;
    for (const PackageFile &file : m_files) {
        zip_source_t *source =
            zip_source_file(archive, QFile::encodeName(m_folder->filePath(file.name)).constData(), 0, -1);
        const zip_int64_t index =
            source ? zip_file_add(archive, QString(root + u'/' + file.name).toUtf8().constData(), source,
                                  ZIP_FL_ENC_UTF_8)
                   : -1;
        if (index < 0) {
            whole = false;
            break;
        }
        const auto place = static_cast<zip_uint64_t>(index);
        whole = whole && zip_file_set_dostime(archive, place, dosTime, dosDate, 0) == 0 &&
                zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 4) == 0;
    }
    auto stop = progress;
    zip_register_cancel_callback_with_state(
        archive,
        [](zip_t *, void *state) { return static_cast<const Progress *>(state)->isCancelled() ? 1 : 0; },
        nullptr, &stop);
    if (!whole || zip_close(archive) != 0) {
        const QString why = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return progress.isCancelled() ? cancelledError() : notWritten(m_path, why);
    }
    std::error_code failed;
    std::filesystem::rename(QFileInfo(temporary).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(),
                            failed);
    if (failed)
        return notWritten(m_path, QString::fromStdString(failed.message()));
    return {};
}

Result<void> PackageFolder::replace()
{
    const QString aside = m_path + u".old"_s;
    const bool was = QFileInfo::exists(m_path);
    if (was && (QFileInfo::exists(aside) || !QDir().rename(m_path, aside)))
        return notWritten(
            m_path, QCoreApplication::translate("tamiz::Export", "the earlier package cannot be moved"));
    QFile::setPermissions(folder(), QFile::permissions(QFileInfo(m_path).absolutePath()) | QFile::ReadOwner |
                                        QFile::WriteOwner | QFile::ExeOwner);
    if (!QDir().rename(folder(), m_path)) {
        if (was)
            QDir().rename(aside, m_path);
        return notWritten(m_path,
                          QCoreApplication::translate("tamiz::Export", "the folder cannot be renamed"));
    }
    m_folder->setAutoRemove(false);
    if (was)
        QDir(aside).removeRecursively();
    return {};
}

} // namespace tamiz
