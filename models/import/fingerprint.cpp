// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sha256.h"
#include "models/import/fileplace.h"
#include "models/import/importfile.h"
#include "models/import/polis.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Adds all of \a device to \a hash, or what comes before \a stop; its length, or -1 where it cannot be read.
qint64 addAll(Sha256 &hash, QIODevice &device, const std::stop_token &stop)
{
    qint64 bytes = 0;
    QByteArray piece(qsizetype(1) << 18, Qt::Uninitialized);
    while (true) {
        if (stop.stop_requested())
            return bytes;
        const qint64 got = device.read(piece.data(), piece.size());
        if (got <= 0)
            return got < 0 ? got : bytes;
        hash.add(QByteArrayView(piece).first(got));
        bytes += got;
    }
}

Result<qint64> addFile(Sha256 &hash, const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    const qint64 bytes = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? addAll(hash, file, stop) : -1;
    if (bytes < 0) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "The file “%1” cannot be opened: %2")
                         .arg(path, file.errorString()),
                     path};
    }
    if (stop.stop_requested())
        return cancelledError();
    return bytes;
}

} // namespace

Result<Fingerprint> fingerprint(const QString &path, const std::stop_token &stop)
{
    Sha256 hash;
    Fingerprint result;
    if (!QFileInfo(path).isDir()) {
        const Result<qint64> bytes = addFile(hash, path, stop);
        if (!bytes)
            return bytes.error();
        return Fingerprint{hash.take(), *bytes};
    }
    const QDir folder(path);
    QStringList names = folder.entryList(QDir::Files);
    std::sort(names.begin(), names.end()); // By code unit: the same on every machine and in every language.
    for (const QString &name : names) {
        hash.add(name.toUtf8());
        hash.add(QByteArrayView("\0", 1));
        const Result<qint64> bytes = addFile(hash, folder.filePath(name), stop);
        if (!bytes)
            return bytes.error();
        result.bytes += *bytes;
    }
    result.sha256 = hash.take();
    return result;
}

Result<Fingerprint> fingerprint(const ImportSource &source, const std::stop_token &stop)
{
    if (source.member.isEmpty() || source.mapping.format == polisArchive)
        return fingerprint(source.path, stop);
    const Result<std::unique_ptr<QIODevice>> device = openPlace({source.path, source.member});
    if (!device)
        return device.error();
    Sha256 hash;
    Fingerprint result;
    result.bytes = addAll(hash, **device, stop);
    if (result.bytes < 0)
        return Error{Error::Code::Refused, (*device)->errorString(), source.member};
    if (stop.stop_requested())
        return cancelledError();
    result.sha256 = hash.take();
    return result;
}

} // namespace tamiz
