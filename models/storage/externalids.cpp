// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/externalids.h"

#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <algorithm>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

/// The index is by consultation, kind and name, so the first two are all given.
const QString prefix = u"SELECT id FROM contribution WHERE consultation_id IN (SELECT id FROM consultation) "
                       "AND kind IN (SELECT id FROM kind) AND "_s;

void sortUnique(std::vector<qint64> &ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
}

} // namespace

Result<std::vector<qint64>> idsNamed(Store &store, const QStringList &names)
{
    std::vector<qint64> ids;
    Statement rows(store.database(), prefix + u"external_id = ?"_s);
    for (const QString &name : names) {
        rows.bind(name);
        while (rows.next())
            ids.push_back(rows.integer(0));
        if (auto done = rows.done(); !done)
            return done.error();
    }
    sortUnique(ids);
    return ids;
}

Result<std::vector<qint64>> idsNamedFrom(Store &store, const QString &start)
{
    std::vector<qint64> ids;
    Statement rows(store.database(), prefix + u"external_id >= ?1 AND external_id < ?1 || char(0x10FFFF)"_s);
    rows.bind(start);
    while (rows.next())
        ids.push_back(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done.error();
    sortUnique(ids);
    return ids;
}

} // namespace tamiz
