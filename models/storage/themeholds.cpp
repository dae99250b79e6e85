// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/themeholds.h"

#include "models/storage/statement.h"
#include "models/storage/store.h"

namespace tamiz {

Result<QHash<qint64, qint64>> readThemeHolds(Store &store)
{
    QHash<qint64, qint64> holds;
    Statement rows(store.database(), "SELECT id, pinned FROM theme WHERE live = 1");
    while (rows.next())
        holds.insert(rows.integer(0), rows.integer(1));
    if (auto done = rows.done(); !done)
        return done.error();
    return holds;
}

} // namespace tamiz
