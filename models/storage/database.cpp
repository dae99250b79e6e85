// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/core/translate.h"
#include "models/storage/statement.h"
#include "models/storage/tokenizer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// WAL keeps its index in shared memory, which network file systems do not share: there it corrupts or hangs.
bool isOnNetwork(const QString &path)
{
    static const QList<QByteArray> network{"nfs",  "nfs4",       "cifs", "smb", "smbfs",
                                           "smb3", "fuse.sshfs", "9p",   "afs", "davfs"};
    return network.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

QString sentenceFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return tr("The disk is full. Nothing was changed. Free some space and try again.");
    case SQLITE_READONLY:
        return tr("The workspace cannot be written to. Nothing was changed. Check the permissions of the "
                  "file and its folder.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr("Another program is writing to the workspace. Nothing was changed. Try again in a moment.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("The workspace file is damaged. Nothing was changed. Restore a backup, or check the file "
                  "with “tamiz-cli check”.");
    case SQLITE_CANTOPEN:
        return tr("The workspace could not be opened. Check that its folder is there and may be written to.");
    case SQLITE_IOERR:
        return tr("The disk could not be read or written. Nothing was changed. Check the disk and the space "
                  "left on it.");
    default:
        return tr("The workspace could not be used. Nothing was changed.");
    }
}

Error::Code codeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    default:
        return Error::Code::Storage;
    }
}

QString queryOf(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadOnly:
        return u"mode=ro"_s;
    case Database::Access::Unchanging:
        return u"mode=ro&immutable=1"_s; // WAL would want to write its index beside the file
    case Database::Access::Create:
        return u"mode=rwc"_s;
    case Database::Access::ReadWrite:
        break;
    }
    return u"mode=rw"_s;
}

Error errorOf(int code, const QString &detail)
{
    return {codeOf(code), sentenceFor(code), detail};
}

} // namespace

bool isOnReadOnlyDisk(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).isReadOnly() && !isOnNetwork(path);
}

Database::Database(QString path, QString connection, sqlite3 *handle)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_handle(handle)
{
}

Database::~Database()
{
    { // no handle may be alive when the connection is removed
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    // SQLite counts its memory under a lock of the whole process, at each allocation; nobody here asks for the count.
    // Refused, without harm, where somebody else has begun to use SQLite.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const bool readOnly = access == Access::ReadOnly || access == Access::Unchanging;
    const QString connection = u"tamiz-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Database> result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=10000"_s;
        if (readOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        const QString vfs = qEnvironmentVariable("TAMIZ_VFS");
        url.setQuery(queryOf(access) + (vfs.isEmpty() ? QString() : QString(u"&vfs="_s + vfs)));
        database.setConnectOptions(options);
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
        if (!database.open()) {
            const QString detail = database.lastError().text();
            database = {};
            QSqlDatabase::removeDatabase(connection);
            return errorOf(SQLITE_CANTOPEN, detail);
        }
        const QVariant handle = database.driver()->handle();
        result.reset(new Database(path, connection, *static_cast<sqlite3 *const *>(handle.constData())));
    }
    if (auto configured = result->configure(readOnly); !configured)
        return configured.error();
    return result;
}

Result<void> Database::configure(bool readOnly)
{
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto done = execute("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                            "PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;");
        !done)
        return done;
    if (!readOnly) {
        const char *journal = isOnNetwork(m_path) ? "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;"
                                                  : "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";
        if (auto done = execute(journal); !done)
            return done;
    }
    return registerTokenizer(m_handle) ? Result<void>{} : Result<void>{failure()};
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure();
    return {};
}

void Database::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(handle(), milliseconds);
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(handle());
}

int Database::changes() const
{
    return sqlite3_changes(handle());
}

Error Database::failure() const
{
    return errorOf(sqlite3_extended_errcode(handle()), QString::fromUtf8(sqlite3_errmsg(handle())));
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    const bool outer = sqlite3_get_autocommit(database.handle()) != 0;
    if (outer) {
        if (auto done = database.execute("BEGIN IMMEDIATE"); !done)
            return done.error();
    }
    return std::unique_ptr<Transaction>(new Transaction(database, outer));
}

Transaction::~Transaction()
{
    // After SQLITE_FULL or an I/O error SQLite has already rolled back: then there is nothing left to do.
    if (m_open && m_outer && sqlite3_get_autocommit(m_database.handle()) == 0)
        static_cast<void>(m_database.execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    m_open = false;
    if (!m_outer)
        return {};
    auto done = m_database.execute("COMMIT");
    m_open = !done;
    return done;
}

FirstFilling::FirstFilling(Database &database) : m_database(database)
{
    const auto mode = [&](const char *sql) {
        Statement ask(m_database, sql);
        return ask.next() ? ask.text(0) : QString();
    };
    if (mode("PRAGMA journal_mode") != "wal"_L1)
        return;
    m_database.setPatience(0); // it takes the file alone; when somebody else has it open, nothing changes
    m_changed = mode("PRAGMA journal_mode=TRUNCATE") == "truncate"_L1;
    static_cast<void>(m_database.execute("PRAGMA cache_size=-32768")); // everything is added at the ends
    m_database.setPatience(10'000);
}

FirstFilling::~FirstFilling()
{
    static_cast<void>(m_database.execute("PRAGMA cache_size=-65536"));
    // Should somebody have come in, the file stays as it is, which is as safe; the next opening asks for WAL again.
    if (m_changed)
        static_cast<void>(m_database.execute("PRAGMA journal_mode=WAL"));
}

Snapshot::Snapshot(Database &database)
    : m_database(database), m_outer(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_outer)
        static_cast<void>(m_database.execute("BEGIN"));
}

Snapshot::~Snapshot()
{
    if (m_outer)
        static_cast<void>(m_database.execute("ROLLBACK"));
}

} // namespace tamiz
