// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

#include "models/storage/database.h"
#include "models/storage/searchindex.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int ownIndexSince = 10; ///< The schema with a search index that SQL alone cannot make.

Error refused(const char *sentence, const QString &path)
{
    return {Error::Code::Refused, QCoreApplication::translate("tamiz::Storage", sentence).arg(QFileInfo(path).fileName()), path};
}

} // namespace

Result<FileIdentity> identify(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return refused(QT_TRANSLATE_NOOP("tamiz::Storage", "There is no file “%1”. Check its name and folder."), path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(QT_TRANSLATE_NOOP("tamiz::Storage", "“%1” cannot be read. Check its permissions."), path);
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return refused(QT_TRANSLATE_NOOP("tamiz::Storage", "“%1” is empty. It is not a Tamiz workspace."), path);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return refused(QT_TRANSLATE_NOOP("tamiz::Storage", "“%1” is not a Tamiz workspace. To read an export, import it."), path);
    const FileIdentity identity{qFromBigEndian<quint32>(header.constData() + 68), qFromBigEndian<quint32>(header.constData() + 60)};
    if (identity.applicationId != ApplicationId)
        return refused(QT_TRANSLATE_NOOP("tamiz::Storage", "“%1” belongs to another program. It was left as it is."), path);
    if (identity.version > SchemaVersion)
        return refused(QT_TRANSLATE_NOOP("tamiz::Storage",
                                         "“%1” was written by a newer Tamiz. It was left as it is. Update this program to open it."), path);
    return identity;
}

Result<void> migrate(Store &store, int from)
{
    Database &database = store.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (int version = from + 1; version <= SchemaVersion; ++version) {
        QFile file(u":/tamiz/schema/%1.sql"_s.arg(version, 3, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Storage, QCoreApplication::translate("tamiz::Storage", "The program is incomplete: a part of it is missing. Install it again."), file.fileName()};
        if (auto done = database.execute(file.readAll().constData()); !done)
            return done;
    }
    if (from < ownIndexSince) {
        if (auto done = rebuildIndex(store); !done)
            return done;
    }
    const QString stamp = u"PRAGMA application_id=%1; PRAGMA user_version=%2;"_s.arg(ApplicationId).arg(SchemaVersion);
    if (auto done = database.execute(stamp); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace tamiz
