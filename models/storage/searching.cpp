// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

namespace tamiz {

Result<std::vector<qint64>> searchText(Store &store, const QString &query)
{
    std::vector<qint64> ids;
    Statement rows(store.database(), "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid");
    rows.bind(query);
    while (rows.next())
        ids.push_back(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done.error();
    return ids;
}

} // namespace tamiz
