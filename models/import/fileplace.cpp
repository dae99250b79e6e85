// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/fileplace.h"

#include "models/import/archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

QString FilePlace::name() const
{
    const QString file = QFileInfo(path).fileName();
    return member.isEmpty() ? file : QString(file + u'/' + member);
}

QString FilePlace::suffix() const
{
    return QFileInfo(member.isEmpty() ? path : member).suffix().toLower();
}

Result<std::unique_ptr<QIODevice>> openPlace(const FilePlace &place)
{
    if (!place.member.isEmpty()) {
        const Result<Archive> archive = Archive::open(place.path);
        if (!archive)
            return archive.error();
        return archive->openEntry(place.member);
    }
    auto file = std::make_unique<QFile>(place.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "The file “%1” cannot be opened: %2")
                         .arg(place.path, file->errorString()),
                     place.path};
    }
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<QByteArray> headOf(const FilePlace &place, qint64 bytes)
{
    Result<std::unique_ptr<QIODevice>> device = openPlace(place);
    if (!device)
        return device.error();
    QByteArray head;
    while (head.size() < bytes) {
        const QByteArray more = (*device)->read(bytes - head.size());
        if (more.isEmpty())
            break;
        head += more;
    }
    return head;
}

Result<qint64> sizeOf(const FilePlace &place)
{
    Result<std::unique_ptr<QIODevice>> device = openPlace(place);
    if (!device)
        return device.error();
    return (*device)->size();
}

} // namespace tamiz
