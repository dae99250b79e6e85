// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/references.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

namespace tamiz {

Result<std::vector<Reference>> readReferences(Store &store, std::span<const qint64> ids)
{
    Statement row(store.database(), "SELECT o.family, c.kind, c.external_id FROM contribution c "
                                    "JOIN consultation o ON o.id = c.consultation_id WHERE c.id = ?");
    std::vector<Reference> references;
    for (const qint64 id : ids) {
        if (row.bind(id).next())
            references.push_back({row.text(0), static_cast<Kind>(row.integer(1)), row.text(2)});
        if (auto done = row.done(); !done)
            return done.error();
    }
    return references;
}

Result<std::vector<qint64>> findReferences(Store &store, std::span<const Reference> references)
{
    Statement row(store.database(), "SELECT c.id FROM consultation o JOIN contribution c ON c.consultation_id = o.id "
                                    "WHERE o.family = ? AND c.kind = ? AND c.external_id = ? AND c.live = 1 ORDER BY o.id DESC");
    std::vector<qint64> ids;
    for (const Reference &reference : references) {
        ids.push_back(row.bind(reference.family, static_cast<int>(reference.kind), reference.externalId).next() ? row.integer(0) : 0);
        if (auto done = row.done(); !done)
            return done.error();
    }
    return ids;
}

Result<QString> nameText(Store &store, qint64 value)
{
    Statement row(store.database(), "SELECT text FROM value WHERE id = ?");
    const QString text = row.bind(value).next() ? row.text(0) : QString();
    if (auto done = row.done(); !done)
        return done.error();
    return text;
}

} // namespace tamiz
