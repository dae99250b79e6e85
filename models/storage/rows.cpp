// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rows.h"

#include "models/storage/database.h"
#include "models/storage/rowcolumns.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <vector>

namespace tamiz {

namespace {

Result<qint64> single(Store &store, const char *sql)
{
    Statement statement(store.database(), sql);
    const qint64 value = statement.next() ? statement.integer(0) : 0;
    if (auto done = statement.done(); !done)
        return done.error();
    return value;
}

} // namespace

Result<void> visitRows(Store &store, qint64 after, const std::function<bool(const RowEntry &)> &visit)
{
    Statement rows(store.database(), "SELECT " TAMIZ_ROW_COLUMNS " FROM contribution WHERE id > ? ORDER BY id");
    rows.bind(after);
    std::vector<qint64> attributes;
    while (rows.next()) {
        if (!visit(rowFrom(rows, attributes)))
            return {};
    }
    return rows.done();
}

Result<QList<FieldEntry>> readFields(Store &store)
{
    Statement rows(store.database(), "SELECT id, key, title, of_participant FROM field WHERE id > 0 ORDER BY id");
    QList<FieldEntry> fields;
    while (rows.next())
        fields.append({rows.integer(0), rows.text(1), rows.text(2), rows.integer(3) != 0});
    if (auto done = rows.done(); !done)
        return done.error();
    return fields;
}

Result<void> visitValues(Store &store, const std::function<void(const ValueEntry &)> &visit)
{
    Statement rows(store.database(), "SELECT id, field_id, text FROM value ORDER BY id");
    while (rows.next())
        visit({rows.integer(0), rows.integer(1), rows.text(2)});
    return rows.done();
}

Result<void> visitParticipants(Store &store,
                               const std::function<void(qint64, const QString &, bool, std::span<const qint64>)> &visit)
{
    Statement rows(store.database(), "SELECT id, external_id, live, attributes FROM participant ORDER BY id");
    std::vector<qint64> attributes;
    while (rows.next()) {
        int length = 0;
        const char *data = rows.utf8(3, &length);
        readNumbers(data, length, attributes);
        visit(rows.integer(0), rows.text(1), rows.integer(2) != 0, attributes);
    }
    return rows.done();
}

Result<void> visitTagged(Store &store, const std::function<void(qint64, qint64)> &visit)
{
    Statement rows(store.database(), "SELECT tag_id, contribution_id FROM contribution_tag ORDER BY tag_id, contribution_id");
    while (rows.next())
        visit(rows.integer(0), rows.integer(1));
    return rows.done();
}

Result<void> visitParents(Store &store, const std::function<void(qint64, qint64)> &visit)
{
    Statement rows(store.database(), "SELECT id, parent_id FROM contribution WHERE parent_id IS NOT NULL");
    while (rows.next())
        visit(rows.integer(0), rows.integer(1));
    return rows.done();
}

Result<qint64> lastOperation(Store &store) { return single(store, "SELECT max(id) FROM operation"); }
Result<qint64> rowCount(Store &store) { return single(store, "SELECT count(*) FROM contribution"); }

Result<QList<QPair<qint64, QString>>> readConsultations(Store &store)
{
    Statement rows(store.database(), "SELECT id, name FROM consultation ORDER BY id");
    QList<QPair<qint64, QString>> consultations;
    while (rows.next())
        consultations.append({rows.integer(0), rows.text(1)});
    if (auto done = rows.done(); !done)
        return done.error();
    return consultations;
}

} // namespace tamiz
