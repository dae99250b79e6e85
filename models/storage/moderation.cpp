// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/moderation.h"

#include "models/domain/record.h"
#include "models/storage/database.h"
#include "models/storage/recordhash.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString keyOf(PolicyEntry::Role role)
{
    return role == PolicyEntry::Role::State ? u"state"_s : u"reason"_s;
}

std::optional<qint64> orNull(qint64 value)
{
    return value ? std::optional(value) : std::nullopt;
}

/// The first column of \a rows to its end.
Result<std::vector<qint64>> numbersOf(Statement &rows)
{
    std::vector<qint64> numbers;
    while (rows.next())
        numbers.push_back(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done.error();
    return numbers;
}

} // namespace

Result<QList<PolicyEntry>> readPolicyEntries(Store &store)
{
    Statement rows(store.database(), R"(
        SELECT id, role, code, (SELECT text FROM value WHERE id = p.name), (SELECT text FROM value WHERE id = p.definition),
          (SELECT text FROM value WHERE id = p.example), published, position, retired
        FROM policy_entry p WHERE live = 1 ORDER BY id)");
    QList<PolicyEntry> entries;
    while (rows.next()) {
        PolicyEntry entry;
        entry.id = rows.integer(0);
        entry.role = rows.text(1) == "state"_L1 ? PolicyEntry::Role::State : PolicyEntry::Role::Reason;
        entry.code = rows.text(2);
        entry.name = rows.text(3);
        entry.definition = rows.text(4);
        entry.example = rows.text(5);
        entry.published = rows.integer(6) != 0;
        entry.position = rows.integer(7);
        entry.retired = rows.integer(8) != 0;
        entries.append(entry);
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return entries;
}

Result<qint64> makePolicyEntry(Store &store, const PolicyEntry &entry)
{
    Dictionary dictionary(store);
    const auto name = dictionary.value(0, entry.name);
    const auto definition = dictionary.value(0, entry.definition);
    const auto example = dictionary.value(0, entry.example);
    for (const auto *value : {&name, &definition, &example}) {
        if (!*value)
            return value->error();
    }
    Statement make(store.database(), R"(
        INSERT INTO policy_entry (role, code, name, definition, example, published, position, retired)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (role, code) DO UPDATE SET (name, definition, example, published,
          position, retired) = (excluded.name, excluded.definition, excluded.example, excluded.published,
          excluded.position, excluded.retired) WHERE live = 0)");
    if (auto done = make.bind(keyOf(entry.role), entry.code, orNull(*name), orNull(*definition), orNull(*example),
                              entry.published, entry.position, entry.retired).run(); !done)
        return done.error();
    Statement find(store.database(), "SELECT id FROM policy_entry WHERE role = ? AND code = ?");
    const qint64 id = find.bind(keyOf(entry.role), entry.code).next() ? find.integer(0) : 0;
    if (auto done = find.done(); !done)
        return done.error();
    return id;
}

Result<QList<RuleEntry>> readRules(Store &store)
{
    Statement rows(store.database(), "SELECT r.id, r.tag_id, v.text FROM rule r JOIN value v ON v.id = r.filter "
                                     "JOIN tag t ON t.id = r.tag_id AND t.live = 1 WHERE r.live = 1 ORDER BY r.id");
    QList<RuleEntry> rules;
    while (rows.next())
        rules.append({.id = rows.integer(0), .tag = rows.integer(1), .filter = rows.text(2)});
    if (auto done = rows.done(); !done)
        return done.error();
    return rules;
}

Result<qint64> makeRule(Store &store, qint64 tag, qint64 filter)
{
    Statement insert(store.database(), "INSERT INTO rule (tag_id, filter) VALUES (?, ?)");
    if (auto done = insert.bind(tag, filter).run(); !done)
        return done.error();
    return store.database().lastId();
}

Result<std::vector<qint64>> readDeclined(Store &store, qint64 rule)
{
    Statement rows(store.database(), "SELECT contribution_id FROM declined WHERE rule_id = ? ORDER BY contribution_id");
    return numbersOf(rows.bind(rule));
}

Result<QList<SecondReading>> readSecondReadings(Store &store)
{
    Statement rows(store.database(), R"(
        SELECT r.id, (SELECT text FROM value WHERE id = r.reader), r.state, (SELECT text FROM value WHERE id = r.reason),
          r.first_state, (SELECT text FROM value WHERE id = r.first_reason)
        FROM second_reading r JOIN contribution c ON c.id = r.id AND c.live = 1 WHERE r.drawn = 1 ORDER BY r.id)");
    QList<SecondReading> readings;
    while (rows.next()) {
        SecondReading reading{rows.integer(0), rows.text(1), {}, rows.text(3), {}, rows.text(5)};
        for (const auto &[column, state] : {std::pair{2, &reading.state}, {4, &reading.firstState}}) {
            if (rows.integer(column) > 0)
                *state = static_cast<State>(rows.integer(column) - 1);
        }
        readings.append(reading);
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return readings;
}

Result<void> makeSecondReadings(Store &store, std::span<const qint64> ids)
{
    Statement insert(store.database(), "INSERT OR IGNORE INTO second_reading (id) SELECT id FROM contribution WHERE id = ?");
    for (const qint64 id : ids) {
        if (auto done = insert.bind(id).run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<std::pair<qint64, qint64>>> readMerged(Store &store)
{
    // By the index of those that were merged: in the order of ids every contribution would be read.
    Statement rows(store.database(),
                   "SELECT id, merged_into FROM contribution INDEXED BY contribution_merged "
                   "WHERE merged_into IS NOT NULL ORDER BY id");
    std::vector<std::pair<qint64, qint64>> merged;
    while (rows.next())
        merged.emplace_back(rows.integer(0), rows.integer(1));
    if (auto done = rows.done(); !done)
        return done.error();
    return merged;
}

Result<std::vector<qint64>> readSplit(Store &store)
{
    Statement rows(store.database(), "SELECT DISTINCT split_from FROM contribution WHERE split_from IS NOT NULL AND live = 1 ORDER BY split_from");
    return numbersOf(rows);
}

Result<std::vector<qint64>> readMergedInto(Store &store, qint64 id)
{
    Statement rows(store.database(), "SELECT id FROM contribution WHERE merged_into = ? AND live = 1 ORDER BY id");
    return numbersOf(rows.bind(id));
}

Result<std::vector<qint64>> readParts(Store &store, qint64 id)
{
    Statement rows(store.database(), "SELECT id FROM contribution WHERE split_from = ? AND live = 1 ORDER BY id");
    return numbersOf(rows.bind(id));
}

Result<qint64> makePart(Store &store, qint64 original, int number, const QString &title, const QString &body)
{
    Database &database = store.database();
    Statement read(database, "SELECT c.external_id, t.created_text FROM contribution c JOIN text t ON t.id = c.id WHERE c.id = ?");
    if (!read.bind(original).next())
        return database.failure();
    const QString externalId = read.text(0), created = read.text(1);
    read.reset();
    ContributionRecord record;
    record.title = title;
    record.body = body;
    // A part of the same name may be left from a split that was undone, or come from the source itself.
    Statement taken(database, "SELECT 1 FROM contribution o JOIN contribution c ON c.consultation_id = o.consultation_id "
                              "AND c.kind = o.kind WHERE o.id = ? AND c.external_id = ?");
    QString name = u"%1/%2"_s.arg(externalId).arg(number);
    for (int n = 2; taken.bind(original, name).next(); ++n) {
        taken.reset();
        name = u"%1/%2-%3"_s.arg(externalId).arg(number).arg(n);
    }
    if (auto done = taken.done(); !done)
        return done.error();
    Statement insert(database, R"(
        INSERT INTO contribution (consultation_id, source_id, kind, external_id, parent_id, created, participant_id, category,
          territory, language, source_state, attributes, text_hash, record_hash, live, assigned, split_from)
        SELECT consultation_id, source_id, kind, ?, parent_id, created, participant_id, category, territory, language,
          source_state, attributes, ?, 0, 0, assigned, id FROM contribution WHERE id = ?)");
    if (auto done = insert.bind(name, textHash(record), original).run(); !done)
        return done.error();
    const qint64 id = database.lastId();
    Statement text(database, "INSERT INTO text (id, title, body, created_text, sha256) VALUES (?, ?, ?, ?, ?)");
    if (auto done = text.bind(id, title, body, created, textSha256(title, body, created, {})).run(); !done)
        return done.error();
    return id;
}

Result<VoteSums> readVoteSums(Store &store, qint64 id)
{
    Statement row(store.database(), R"(
        SELECT EXISTS (SELECT 1 FROM vote v JOIN source s ON s.id = v.source_id AND s.live = 1 WHERE v.contribution_id = c.id),
          coalesce(votes_for, -1), coalesce(votes_against, -1), coalesce(votes_pass, -1)
        FROM contribution c WHERE id = ?)");
    VoteSums sums;
    if (row.bind(id).next())
        sums = {row.integer(0) != 0, static_cast<qint32>(row.integer(1)), static_cast<qint32>(row.integer(2)),
                static_cast<qint32>(row.integer(3))};
    if (auto done = row.done(); !done)
        return done.error();
    return sums;
}

Result<std::vector<qint64>> readLengths(Store &store, std::span<const qint64> ids)
{
    Statement row(store.database(), "SELECT length(CAST(title AS BLOB)) + length(CAST(body AS BLOB)) FROM text WHERE id = ?");
    std::vector<qint64> lengths;
    lengths.reserve(ids.size());
    for (const qint64 id : ids) {
        lengths.push_back(row.bind(id).next() ? row.integer(0) : 0);
        if (auto done = row.done(); !done)
            return done.error();
    }
    return lengths;
}

} // namespace tamiz
