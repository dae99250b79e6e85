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

Store::Store(std::unique_ptr<Database> database, Mode mode, Clock clock)
    : m_database(std::move(database)), m_mode(mode), m_clock(std::move(clock))
{}

Store::~Store() = default;

QString Store::path() const { return m_database->path(); }
void Store::setPatience(int milliseconds) { m_database->setPatience(milliseconds); }

Result<std::unique_ptr<Store>> Store::create(const QString &path, Clock clock)
{
    if (QFileInfo::exists(path)) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Storage", "There is already a file “%1”. It was left as it is. Choose another name.")
                         .arg(QFileInfo(path).fileName()), path};
    }
    // Made under another name and renamed when complete: a crash in between leaves no half workspace under this name.
    const QString draft = path + u".new"_s;
    QFile::remove(draft);
    if (auto made = makeEmpty(draft, clock); !made) {
        QFile::remove(draft);
        return made.error();
    }
    if (!QFile::rename(draft, path)) {
        QFile::remove(draft);
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("tamiz::Storage", "The workspace could not be made. Check that the folder may be written to."), path};
    }
    return open(path, Mode::ReadWrite, std::move(clock));
}

Result<void> Store::makeEmpty(const QString &path, const Clock &clock)
{
    auto database = Database::open(path, false, true);
    if (!database)
        return database.error();
    Store store(std::move(*database), Mode::ReadWrite, clock);
    if (auto done = migrate(store.database(), 0); !done)
        return done;
    return writeSetting(store, u"replica"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode, Clock clock)
{
    const auto identity = identify(path);
    if (!identity)
        return identity.error();
    // A file or folder that may not be written to opens for reading: never an "empty" or failing workspace.
    const QFileInfo info(path);
    if (mode == Mode::ReadWrite && (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()))
        mode = Mode::ReadOnly;
    auto database = Database::open(path, mode == Mode::ReadOnly, false);
    if (!database)
        return database.error();
    auto store = std::unique_ptr<Store>(new Store(std::move(*database), mode, std::move(clock)));
    Statement probe(store->database(), "SELECT count(*) FROM setting");
    if (auto done = probe.run(); !done)
        return done.error();
    if (identity->version < SchemaVersion && mode == Mode::ReadWrite) {
        const QString backup = path + u".schema%1.bak"_s.arg(identity->version);
        Statement copy(store->database(), "VACUUM INTO ?");
        if (auto done = copy.bind(backup).run(); !done && !QFileInfo::exists(backup))
            return done.error();
        if (auto done = migrate(store->database(), static_cast<int>(identity->version)); !done)
            return done.error();
    }
    return store;
}

} // namespace tamiz
