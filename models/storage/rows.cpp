// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rows.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <charconv>
#include <vector>

namespace tamiz {

namespace {

/// The whole numbers of a JSON array of them, "[12,55]". Written by us; read by the million.
void readNumbers(const char *data, int length, std::vector<qint64> &numbers)
{
    numbers.clear();
    const char *end = data + length;
    while (data < end) {
        qint64 number = 0;
        const auto [next, code] = std::from_chars(data, end, number);
        if (code == std::errc{})
            numbers.push_back(number);
        data = next > data ? next : data + 1;
    }
}

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
    Statement rows(store.database(), R"(
        SELECT id, live, kind, state, source_id, consultation_id, participant_id, created, reason, category, territory,
          language, source_state, theme, family, edit, theme_score, similarity, text_hash, votes_for, votes_against,
          votes_pass, attributes, theme_pin, theme_edge, asked, read, assigned, split_from
        FROM contribution WHERE id > ? ORDER BY id)");
    rows.bind(after);
    std::vector<qint64> attributes;
    const auto number = [&rows](int column) { return static_cast<int>(rows.integer(column)); };
    const auto votes = [&rows](int column) { return rows.isNull(column) ? -1 : static_cast<qint32>(rows.integer(column)); };
    while (rows.next()) {
        RowEntry row;
        row.id = rows.integer(0);
        row.live = rows.integer(1) != 0;
        row.kind = static_cast<Kind>(rows.integer(2));
        row.state = static_cast<State>(rows.integer(3));
        row.source = rows.integer(4);
        row.consultation = rows.integer(5);
        row.participant = rows.integer(6);
        if (!rows.isNull(7))
            row.created = rows.integer(7);
        row.reason = rows.integer(8);
        row.category = rows.integer(9);
        row.territory = rows.integer(10);
        row.language = rows.integer(11);
        row.sourceState = rows.integer(12);
        row.theme = rows.integer(13);
        row.family = rows.integer(14);
        row.edit = number(15);
        row.themeScore = number(16);
        row.similarity = number(17);
        row.textHash = rows.integer(18);
        row.votesFor = votes(19);
        row.votesAgainst = votes(20);
        row.votesPass = votes(21);
        int length = 0;
        const char *data = rows.utf8(22, &length);
        readNumbers(data, length, attributes);
        row.attributes = attributes;
        row.themePinned = rows.integer(23) != 0;
        row.themeEdge = rows.integer(24) != 0;
        row.asked = number(25);
        row.read = rows.integer(26) != 0;
        row.assigned = rows.integer(27);
        row.splitFrom = rows.integer(28);
        if (!visit(row))
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
