// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"

#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/schema.h"
#include "models/storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

bool mayBeWritten(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

/// On a read-only disk nobody writes, so that the file may be taken as unchanging: without it SQLite refuses
/// a workspace in WAL mode there, since it cannot make its index beside the file. Changes that were not
/// folded in forbid it.
Database::Access readingAccess(const QString &path)
{
    const bool settled = isOnReadOnlyDisk(path) && QFileInfo(path + u"-wal"_s).size() == 0;
    return settled ? Database::Access::Unchanging : Database::Access::ReadOnly;
}

/// A first import that was killed leaves a rollback journal, and a connection that only reads may not roll back: one that
/// writes does it. Whatever goes wrong shows again when the file is read.
void rollBack(const QString &path)
{
    if (auto database = Database::open(path, Database::Access::ReadWrite)) {
        Statement probe(**database, "SELECT count(*) FROM setting");
        static_cast<void>(probe.run());
    }
}

Error refusal(const char *sentence, const QString &path)
{
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::Storage", sentence).arg(QFileInfo(path).fileName()), path};
}

} // namespace

Store::Store(std::unique_ptr<Database> database, Mode mode, Clock clock)
    : m_database(std::move(database)), m_mode(mode), m_clock(std::move(clock))
{
}

Store::~Store() = default;

QString Store::path() const
{
    return m_database->path();
}
void Store::setPatience(int milliseconds)
{
    m_database->setPatience(milliseconds);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, Clock clock)
{
    if (QFileInfo::exists(path)) {
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate(
                "tamiz::Storage", "There is already a file “%1”. It was left as it is. Choose another name.")
                .arg(QFileInfo(path).fileName()),
            path};
    }
    // Made under another name and renamed when complete: a crash in between leaves no half workspace under
    // this name.
    const QString draft = path + u".new"_s;
    QFile::remove(draft);
    if (auto made = makeEmpty(draft, clock); !made) {
        QFile::remove(draft);
        return made.error();
    }
    if (!QFile::rename(draft, path)) {
        QFile::remove(draft);
        return Error{Error::Code::Storage,
                     QCoreApplication::translate(
                         "tamiz::Storage",
                         "The workspace could not be made. Check that the folder may be written to."),
                     path};
    }
    return open(path, Mode::ReadWrite, std::move(clock));
}

Result<void> Store::makeEmpty(const QString &path, const Clock &clock)
{
    auto database = Database::open(path, Database::Access::Create);
    if (!database)
        return database.error();
    Store store(std::move(*database), Mode::ReadWrite, clock);
    if (auto done = migrate(store, 0); !done)
        return done;
    return writeSetting(store, u"replica"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Result<void> Store::bringUpToDate(const QString &path, const Clock &clock)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    // Asked of the connection, not of the file's header: after a kill the header may be older than the log beside it.
    int version = 0;
    {
        Statement asked(**database, "PRAGMA user_version");
        if (asked.next())
            version = static_cast<int>(asked.integer(0));
    }
    if (version >= SchemaVersion)
        return {};
    Store store(std::move(*database), Mode::ReadWrite, clock);
    const QString backup = path + u".schema%1.bak"_s.arg(version);
    Statement copy(store.database(), "VACUUM INTO ?");
    if (auto done = copy.bind(backup).run(); !done && !QFileInfo::exists(backup))
        return done.error();
    return migrate(store, version);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode, Clock clock)
{
    const auto identity = identify(path);
    if (!identity)
        return identity.error();
    // A file or folder that may not be written to opens for reading: never an "empty" or failing workspace.
    const bool writable = mayBeWritten(path);
    if (identity->version < SchemaVersion) {
        if (!writable)
            return refusal(
                QT_TRANSLATE_NOOP(
                    "tamiz::Storage",
                    "“%1” was written by an older Tamiz and has to be brought up to date, "
                    "but it may not be changed here. Copy it to a folder of your own and open the copy."),
                path);
        if (auto done = bringUpToDate(path, clock); !done)
            return done.error();
    }
    if (!writable)
        mode = Mode::ReadOnly;
    else if (mode == Mode::ReadOnly && QFileInfo(path + u"-journal"_s).size() > 0)
        rollBack(path);
    auto database =
        Database::open(path, mode == Mode::ReadOnly ? readingAccess(path) : Database::Access::ReadWrite);
    if (!database)
        return database.error();
    auto store = std::unique_ptr<Store>(new Store(std::move(*database), mode, std::move(clock)));
    Statement probe(store->database(), "SELECT count(*) FROM setting");
    if (auto done = probe.run(); !done) {
        // Folding in the changes that stand beside the file, or sharing it with who writes it, would write
        // there.
        return writable
                   ? done.error()
                   : refusal(QT_TRANSLATE_NOOP(
                                 "tamiz::Storage",
                                 "“%1” cannot be read where it is, because its folder may not be written to. "
                                 "Copy it, with the files beside it that begin with its name, to a folder of "
                                 "your own and open the copy."),
                             path);
    }
    return store;
}

} // namespace tamiz
