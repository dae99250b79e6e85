// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reading.h"

#include "models/storage/database.h"
#include "models/storage/findings.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/storage/voters.h"

#include <QCoreApplication>
#include <QSet>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<std::vector<TextEntry>> readTexts(Store &store, std::span<const qint64> ids)
{
    std::vector<TextEntry> texts;
    texts.reserve(ids.size());
    Statement row(store.database(), "SELECT title, body FROM text WHERE id = ?");
    for (const qint64 id : ids) {
        if (row.bind(id).next())
            texts.push_back({id, row.text(0), row.text(1)});
        else if (auto done = row.done(); !done)
            return done.error();
        else
            texts.push_back({id, {}, {}});
    }
    if (auto masked = maskTexts(store, texts); !masked)
        return masked.error();
    return texts;
}

qint64 bodyBytes(Store &store, qint64 id)
{
    sqlite3_blob *blob = nullptr;
    const int code = sqlite3_blob_open(store.database().handle(), "main", "text", "body", id, 0, &blob);
    const qint64 bytes = code == SQLITE_OK ? sqlite3_blob_bytes(blob) : 0;
    sqlite3_blob_close(blob);
    return bytes;
}

Result<std::vector<QString>> readExternalIds(Store &store, std::span<const qint64> ids)
{
    std::vector<QString> result;
    result.reserve(ids.size());
    Statement row(store.database(), "SELECT external_id FROM contribution WHERE id = ?");
    for (const qint64 id : ids) {
        result.push_back(row.bind(id).next() ? row.text(0) : QString());
        if (auto done = row.done(); !done)
            return done.error();
    }
    return result;
}

namespace {

Result<std::vector<qint64>> readIds(Store &store, const char *sql, qint64 about)
{
    Statement rows(store.database(), sql);
    rows.bind(about);
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done.error();
    return ids;
}

} // namespace

Result<std::vector<qint64>> readReplies(Store &store, qint64 id)
{
    return readIds(store, "SELECT id FROM contribution WHERE parent_id = ? AND live = 1 ORDER BY created, id",
                   id);
}

Result<std::vector<qint64>> readTagged(Store &store, qint64 tag)
{
    return readIds(
        store, "SELECT contribution_id FROM contribution_tag WHERE tag_id = ? ORDER BY contribution_id", tag);
}

Result<std::vector<qint64>> readThemed(Store &store, qint64 theme)
{
    return readIds(store, "SELECT id FROM contribution WHERE theme = ? ORDER BY id", theme);
}

namespace {

Result<QList<Attribute>> readAttributes(Store &store, const QString &valueIds)
{
    Statement rows(store.database(), "SELECT f.title, v.text FROM json_each(?) j JOIN value v ON v.id = "
                                     "j.value JOIN field f ON f.id = v.field_id ORDER BY j.key");
    rows.bind(valueIds);
    QList<Attribute> attributes;
    while (rows.next())
        attributes.append({rows.text(0), rows.text(1)});
    if (auto done = rows.done(); !done)
        return done.error();
    return attributes;
}

Result<QList<qint64>> readTagsOf(Store &store, qint64 id)
{
    Statement rows(store.database(),
                   "SELECT tag_id FROM contribution_tag WHERE contribution_id = ? ORDER BY tag_id");
    rows.bind(id);
    QList<qint64> tags;
    while (rows.next())
        tags.append(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done.error();
    return tags;
}

} // namespace

Result<ContributionEntry> readContribution(Store &store, qint64 id)
{
    Statement row(store.database(), R"(
        SELECT c.external_id, c.kind, c.state, t.title, t.body, c.created, t.created_text, p.external_id, p.attributes,
          (SELECT text FROM value WHERE id = c.reason), (SELECT text FROM value WHERE id = c.category),
          (SELECT text FROM value WHERE id = c.territory), (SELECT text FROM value WHERE id = c.language),
          (SELECT text FROM value WHERE id = c.source_state), s.name, c.votes_for, c.votes_against, c.votes_pass,
          c.attributes, c.parent_id, c.theme, c.family, t.sha256, c.read,
          (SELECT text FROM value WHERE id = c.assigned), c.merged_into, c.split_from
        FROM contribution c JOIN text t ON t.id = c.id JOIN source s ON s.id = c.source_id
        LEFT JOIN participant p ON p.id = c.participant_id WHERE c.id = ?)");
    if (!row.bind(id).next()) {
        if (auto done = row.done(); !done)
            return done.error();
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate("tamiz::Storage", "There is no contribution with the number %1.")
                .arg(id),
            {}};
    }
    ContributionEntry entry;
    entry.id = id;
    entry.externalId = row.text(0);
    entry.kind = static_cast<Kind>(row.integer(1));
    entry.state = static_cast<State>(row.integer(2));
    entry.title = row.text(3);
    entry.body = row.text(4);
    entry.created = row.maybe(5);
    entry.createdText = row.text(6);
    entry.participant = row.text(7);
    const QString participantAttributes = row.isNull(8) ? u"[]"_s : row.text(8);
    entry.reason = row.text(9);
    entry.category = row.text(10);
    entry.territory = row.text(11);
    entry.language = row.text(12);
    entry.sourceState = row.text(13);
    entry.source = row.text(14);
    entry.votesFor = row.maybe(15);
    entry.votesAgainst = row.maybe(16);
    entry.votesPass = row.maybe(17);
    const QString attributes = row.text(18);
    entry.parent = row.integer(19);
    entry.theme = row.integer(20);
    entry.family = row.integer(21);
    entry.sha256 = row.blob(22);
    entry.read = row.integer(23) != 0;
    entry.assigned = row.text(24);
    entry.mergedInto = row.integer(25);
    entry.splitFrom = row.integer(26);
    row.reset();
    auto own = readAttributes(store, attributes);
    auto authors = own ? readAttributes(store, participantAttributes) : own;
    if (!authors)
        return authors.error();
    auto tags = readTagsOf(store, id);
    if (!tags)
        return tags.error();
    entry.attributes = std::move(*own);
    entry.participantAttributes = std::move(*authors);
    entry.tags = std::move(*tags);
    return entry;
}

Result<Counts> readCounts(Store &store)
{
    Statement row(store.database(), R"(
        SELECT count(*), count(DISTINCT text_hash), (SELECT count(*) FROM participant WHERE live = 1)
        FROM contribution WHERE live = 1)");
    Counts counts;
    if (row.next())
        counts = {row.integer(0), row.integer(1), row.integer(2), 0};
    if (auto done = row.done(); !done)
        return done.error();
    const auto counted = visitVotes(store, [&](qint64, qint64, int) { return ++counts.votes > 0; });
    if (!counted)
        return counted.error();
    return counts;
}

Result<void> visitTexts(Store &store, const std::function<bool(qint64, QString, QString, QString)> &visit)
{
    QSet<qint64> confirmed;
    const auto read = visitFindings(store, Verdict::Confirmed,
                                    [&](const Finding &finding) { confirmed.insert(finding.contribution); });
    if (!read)
        return read;
    Result<void> masked{};
    const auto done = visitRawTexts(store, [&](qint64 id, QString title, QString body, QString language) {
        if (!confirmed.contains(id))
            return visit(id, std::move(title), std::move(body), std::move(language));
        std::vector<TextEntry> text{{id, std::move(title), std::move(body)}};
        masked = maskTexts(store, text);
        return masked &&
               visit(id, std::move(text.front().title), std::move(text.front().body), std::move(language));
    });
    return masked ? done : masked;
}

Result<void> visitRawTexts(Store &store, const std::function<bool(qint64, QString, QString, QString)> &visit)
{
    Statement rows(store.database(), R"(
        SELECT c.id, t.title, t.body, (SELECT text FROM value WHERE id = c.language)
        FROM contribution c JOIN text t ON t.id = c.id WHERE c.live = 1 ORDER BY c.id)");
    while (rows.next()) {
        if (!visit(rows.integer(0), rows.text(1), rows.text(2), rows.text(3)))
            return {};
    }
    return rows.done();
}

Result<void> visitTextBytesOf(Store &store, std::span<const qint64> ids,
                              const std::function<void(qint64, QByteArrayView, QByteArrayView)> &visit)
{
    Statement row(store.database(), "SELECT title, body FROM text WHERE id = ?");
    for (const qint64 id : ids) {
        if (row.bind(id).next()) {
            int titleLength = 0, bodyLength = 0;
            const char *title = row.utf8(0, &titleLength);
            const char *body = row.utf8(1, &bodyLength);
            visit(id, {title, titleLength}, {body, bodyLength});
        }
        if (auto done = row.done(); !done)
            return done;
    }
    return {};
}

Result<void> visitTextBytes(Store &store, qint64 after,
                            const std::function<bool(qint64, QByteArrayView, QByteArrayView)> &visit)
{
    Statement rows(store.database(), R"(
        SELECT c.id, t.title, t.body FROM contribution c JOIN text t ON t.id = c.id
        WHERE c.live = 1 AND c.id > ? ORDER BY c.id)");
    rows.bind(after);
    while (rows.next()) {
        int titleLength = 0, bodyLength = 0;
        const char *title = rows.utf8(1, &titleLength);
        const char *body = rows.utf8(2, &bodyLength);
        if (!visit(rows.integer(0), {title, titleLength}, {body, bodyLength}))
            return {};
    }
    return rows.done();
}

Result<QString> readSetting(Store &store, const QString &key)
{
    Statement row(store.database(), "SELECT value FROM setting WHERE key = ?");
    const QString value = row.bind(key).next() ? row.text(0) : QString();
    if (auto done = row.done(); !done)
        return done.error();
    return value;
}

Result<void> writeSetting(Store &store, const QString &key, const QString &value)
{
    Statement write(store.database(), "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO "
                                      "UPDATE SET value = excluded.value");
    return write.bind(key, value).run();
}

} // namespace tamiz
