// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/fileplace.h"
#include "models/import/importfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<qint64> addFile(QCryptographicHash &hash, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !hash.addData(&file)) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "The file “%1” cannot be opened: %2")
                         .arg(path, file.errorString()),
                     path};
    }
    return file.size();
}

} // namespace

Result<Fingerprint> fingerprint(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Fingerprint result;
    if (!QFileInfo(path).isDir()) {
        const Result<qint64> bytes = addFile(hash, path);
        if (!bytes)
            return bytes.error();
        return Fingerprint{hash.result(), *bytes};
    }
    const QDir folder(path);
    QStringList names = folder.entryList(QDir::Files);
    std::sort(names.begin(), names.end()); // By code unit: the same on every machine and in every language.
    for (const QString &name : names) {
        hash.addData(name.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
        const Result<qint64> bytes = addFile(hash, folder.filePath(name));
        if (!bytes)
            return bytes.error();
        result.bytes += *bytes;
    }
    result.sha256 = hash.result();
    return result;
}

Result<Fingerprint> fingerprint(const ImportSource &source)
{
    if (source.member.isEmpty())
        return fingerprint(source.path);
    const Result<std::unique_ptr<QIODevice>> device = openPlace({source.path, source.member});
    if (!device)
        return device.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Fingerprint result;
    QByteArray piece(qsizetype(1) << 18, Qt::Uninitialized);
    while (true) {
        const qint64 got = (*device)->read(piece.data(), piece.size());
        if (got < 0)
            return Error{Error::Code::Refused, (*device)->errorString(), source.member};
        if (got == 0)
            break;
        hash.addData(QByteArrayView(piece).first(got));
        result.bytes += got;
    }
    result.sha256 = hash.result();
    return result;
}

} // namespace tamiz
