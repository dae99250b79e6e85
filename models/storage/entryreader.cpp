// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/entryreader.h"

#include "models/storage/database.h"
#include "models/storage/rowcolumns.h"
#include "models/storage/store.h"

#include <sqlite3.h>

namespace tamiz {

namespace {

constexpr const char *functionName = "tamiz_row";

struct Values
{
    sqlite3_value **values;

    qint64 integer(int column) const { return sqlite3_value_int64(values[column]); }
    bool isNull(int column) const { return sqlite3_value_type(values[column]) == SQLITE_NULL; }
    const char *utf8(int column, int *length) const
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[column]));
        *length = sqlite3_value_bytes(values[column]);
        return text;
    }
};

void nothing(sqlite3_context *) {}

} // namespace

EntryReader::EntryReader(Store &store) : m_store(store)
{
    sqlite3_create_function(store.database().handle(), functionName, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                            this, nullptr, step, nothing);
    // By id and nothing else: whoever reads relies on the order.
    m_rows = std::make_unique<Statement>(store.database(),
                                         "SELECT tamiz_row(" TAMIZ_ROW_COLUMNS
                                         ") FROM contribution NOT INDEXED WHERE id BETWEEN ? AND ?");
}

EntryReader::~EntryReader()
{
    m_rows.reset();
    sqlite3_create_function(m_store.database().handle(), functionName, -1, SQLITE_UTF8, nullptr, nullptr,
                            nullptr, nullptr);
}

void EntryReader::step(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *self = static_cast<EntryReader *>(sqlite3_user_data(context));
    if (self->m_stopped || (*self->m_visit)(rowFrom(Values{values}, self->m_attributes)))
        return;
    self->m_stopped = true;
    sqlite3_result_error_code(context, SQLITE_ABORT);
}

Result<void> EntryReader::visit(qint64 first, qint64 last, const Visit &visit)
{
    m_visit = &visit;
    m_stopped = false;
    auto done = m_rows->bind(first, last).run();
    m_rows->reset();
    return m_stopped ? Result<void>{} : done;
}

} // namespace tamiz
