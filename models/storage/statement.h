// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace tamiz {

class Database;

/// Text that is UTF-8 already, to be bound without a copy: it must live until the statement has run.
struct Utf8
{
    QByteArrayView bytes;
};

/// Bytes to be bound as a blob without a copy: they must live until the statement has run.
struct Blob
{
    QByteArrayView bytes;
};

/// A prepared statement on the handle of the QSQLITE connection (binding from QSqlQuery costs about twice as much, and
/// the house reads and writes by the million). Must not outlive its database.
///
///     Statement rows(db, "SELECT id FROM tag WHERE parent = ?");
///     rows.bind(parent);
///     while (rows.next()) use(rows.integer(0));
///     if (auto done = rows.done(); !done) return done.error();
class Statement
{
public:
    Statement(Database &database, const char *sql);
    Statement(Database &database, const QString &sql) : Statement(database, sql.toUtf8().constData()) {}
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds all parameters in order, after a reset.
    template<class... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, static_cast<qint64>(value)); }
    void bindAt(int index, quint32 value) { bindAt(index, static_cast<qint64>(value)); }
    void bindAt(int index, bool value) { bindAt(index, static_cast<qint64>(value)); }
    void bindAt(int index, const QString &value);
    void bindAt(int index, Utf8 value);
    void bindAt(int index, Blob value);
    void bindAt(int index, const QByteArray &value); ///< As a blob.
    void bindAt(int index, std::nullopt_t);
    template<class T>
    void bindAt(int index, const std::optional<T> &value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }

    bool next();          ///< Steps to the next row; false at the end and on failure.
    Result<void> done() const; ///< Whether it ended well.
    Result<void> run();   ///< Steps to the end.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::optional<qint64> maybe(int column) const;
    const char *utf8(int column, int *length) const; ///< Valid until the next step.
    QByteArrayView bytes(int column) const;          ///< Of a text or blob; valid until the next step.

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
};

} // namespace tamiz
