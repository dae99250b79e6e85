// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/database.h"

#include <sqlite3.h>

namespace tamiz {

Statement::Statement(Database &database, const char *sql) : m_database(database)
{
    m_code = sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::reset()
{
    if (!m_statement)
        return; // preparing failed: keep the reason
    sqlite3_reset(m_statement);
    m_code = SQLITE_OK;
}

void Statement::bindAt(int index, qint64 value) { sqlite3_bind_int64(m_statement, index, value); }

void Statement::bindAt(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, Utf8 value)
{
    sqlite3_bind_text(m_statement, index, value.bytes.isNull() ? "" : value.bytes.data(),
                      static_cast<int>(value.bytes.size()), SQLITE_STATIC);
}

void Statement::bindAt(int index, Blob value)
{
    if (value.bytes.isEmpty())
        sqlite3_bind_zeroblob(m_statement, index, 0); // a null pointer would bind NULL
    else
        sqlite3_bind_blob64(m_statement, index, value.bytes.data(), static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_STATIC);
}

void Statement::bindAt(int index, const QByteArray &value)
{
    if (value.isEmpty())
        sqlite3_bind_zeroblob(m_statement, index, 0); // a null pointer would bind NULL
    else
        sqlite3_bind_blob(m_statement, index, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, std::nullopt_t) { sqlite3_bind_null(m_statement, index); }

bool Statement::next()
{
    if (!m_statement)
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<void> Statement::done() const
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE)
        return {};
    return m_database.failure();
}

Result<void> Statement::run()
{
    while (next()) { }
    const auto result = done();
    if (m_statement)
        sqlite3_reset(m_statement); // a statement left open keeps its read transaction open
    return result;
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const
{
    int length = 0;
    const char *data = utf8(column, &length);
    // fromUtf8() drops a leading mark, which in a text is a character like another.
    const bool hasMark = length >= 3 && QByteArrayView(data, 3) == QByteArrayView("\xEF\xBB\xBF", 3);
    return hasMark ? QChar(0xFEFF) + QString::fromUtf8(data + 3, length - 3) : QString::fromUtf8(data, length);
}

QByteArray Statement::blob(int column) const
{
    return {static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
            sqlite3_column_bytes(m_statement, column)};
}

QByteArrayView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

std::optional<qint64> Statement::maybe(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

const char *Statement::utf8(int column, int *length) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    *length = sqlite3_column_bytes(m_statement, column);
    return data;
}

} // namespace tamiz
