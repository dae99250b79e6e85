// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace tamiz {

/// Whether the file system of \a path is mounted for reading alone here and is local, so that nobody else writes either.
bool isOnReadOnlyDisk(const QString &path);

/// One SQLite connection, opened through Qt's QSQLITE driver so that there is one SQLite library in the process. Belongs
/// to the thread that made it.
class Database
{
public:
    /// Unchanging is for a disk that nobody can write to: no locks are taken and nothing is made beside the file.
    enum class Access { ReadWrite, ReadOnly, Unchanging, Create };

    /// Opens \a path (which must exist unless the access is Create) and sets the pragmas of the house: WAL and synchronous=FULL on
    /// local disks (NORMAL loses acknowledged work on power loss), TRUNCATE on network folders, foreign keys on,
    /// trusted_schema off. The VFS named in TAMIZ_VFS is used when it is set.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }
    Result<void> execute(const char *sql); ///< One or several statements without results.
    Result<void> execute(const QString &sql) { return execute(sql.toUtf8().constData()); }
    qint64 lastId() const;
    int changes() const; ///< Rows that the last statement inserted, changed or removed.
    void setPatience(int milliseconds); ///< How long a write waits for another writer; 10 s when new.
    Error failure() const; ///< The last failure of the connection as a sentence with what to do.

private:
    Database(QString path, QString connection, sqlite3 *handle);
    Result<void> configure(bool readOnly);

    QString m_path;
    QString m_connection;
    sqlite3 *m_handle;
};

/// A write transaction that belongs to a scope: BEGIN IMMEDIATE, rolled back unless commit() was called and succeeded.
/// Inside another one it joins in: the outer one decides.
class Transaction
{
public:
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    Result<void> commit();

private:
    Transaction(Database &database, bool outer) : m_database(database), m_outer(outer) {}
    Database &m_database;
    bool m_outer;
    bool m_open = true;
};

/// While it lives, a workspace that nobody else has open is written without WAL: new pages go to the file once, and not
/// to the WAL first and from there to the file, a fifth of the time of a first import. As safe (see TRUNCATE above), but
/// readers wait: for filling an empty workspace. Must be outside any transaction when made and when it ends.
class FirstFilling
{
public:
    explicit FirstFilling(Database &database);
    ~FirstFilling();
    Q_DISABLE_COPY_MOVE(FirstFilling)

private:
    Database &m_database;
    bool m_changed = false;
};

/// A read transaction that belongs to a scope: everything read in it is of one moment.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database &m_database;
    bool m_outer;
};

} // namespace tamiz
