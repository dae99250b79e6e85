// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/rows.h"
#include "models/storage/statement.h"

#include <vector>

struct sqlite3_context;
struct sqlite3_value;

namespace tamiz {

/// Hands out the contributions of one range of ids after the other, from a connection that is used for
/// nothing else. SQLite gives the columns to an aggregate function of ours, not to us by a step a row and a
/// locked look-up a column: two thirds of the time of visitRows().
class EntryReader
{
public:
    using Visit = std::function<bool(const RowEntry &)>;

    explicit EntryReader(Store &store);
    ~EntryReader();
    Q_DISABLE_COPY_MOVE(EntryReader)

    /// Those with ids from \a first to \a last, ascending, live or not; until \a visit returns false. Errors:
    /// those of the storage.
    Result<void> visit(qint64 first, qint64 last, const Visit &visit);

private:
    static void step(sqlite3_context *context, int count, sqlite3_value **values);

    Store &m_store;
    std::unique_ptr<Statement> m_rows;
    const Visit *m_visit = nullptr;
    std::vector<qint64> m_attributes; ///< Of the current row.
    bool m_stopped = false;
};

} // namespace tamiz
