// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/storage/themeholds.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<QList<SourceEntry>> readSources(Store &store)
{
    Statement rows(store.database(), R"(
        SELECT s.id, c.name, s.name, s.sha256, s.bytes, s.preset, s.encoding, s.delimiter, s.mapping, s.imported_at,
          s.records, s.imported, s.updated, s.unchanged, s.flagged, s.refused, s.participants, s.votes, s.live
        FROM source s JOIN consultation c ON c.id = s.consultation_id ORDER BY s.id)");
    QList<SourceEntry> sources;
    while (rows.next()) {
        SourceEntry source;
        source.id = rows.integer(0);
        source.consultation = rows.text(1);
        source.name = rows.text(2);
        source.sha256 = rows.blob(3);
        source.bytes = rows.integer(4);
        source.preset = rows.text(5);
        source.encoding = rows.text(6);
        source.delimiter = rows.text(7);
        source.mapping = QJsonDocument::fromJson(rows.text(8).toUtf8()).object();
        source.importedAt = QDateTime::fromString(rows.text(9), Qt::ISODateWithMs);
        source.records = rows.integer(10);
        source.imported = rows.integer(11);
        source.updated = rows.integer(12);
        source.unchanged = rows.integer(13);
        source.flagged = rows.integer(14);
        source.refused = rows.integer(15);
        source.participants = rows.integer(16);
        source.votes = rows.integer(17);
        source.live = rows.integer(18) != 0;
        sources.append(std::move(source));
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return sources;
}

Result<QList<ImportProblem>> readProblems(Store &store, qint64 source, qsizetype limit)
{
    Statement rows(store.database(), "SELECT file, line, column_name, reason, refused, contribution_id FROM problem WHERE source_id = ? ORDER BY id LIMIT ?");
    rows.bind(source, static_cast<qint64>(limit));
    QList<ImportProblem> problems;
    while (rows.next()) {
        problems.append({rows.text(0), rows.integer(1), rows.text(2), rows.text(3),
                         rows.integer(4) ? ImportProblem::Severity::Refused : ImportProblem::Severity::Flagged, rows.integer(5)});
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return problems;
}

Result<QList<ViewEntry>> readViews(Store &store)
{
    Statement rows(store.database(), R"(
        SELECT v.id, n.text, (SELECT text FROM value WHERE id = v.filter)
        FROM saved_view v JOIN value n ON n.id = v.name WHERE v.live = 1 ORDER BY v.id)");
    QList<ViewEntry> views;
    while (rows.next())
        views.append({.id = rows.integer(0), .name = rows.text(1), .filter = rows.text(2)});
    if (auto done = rows.done(); !done)
        return done.error();
    return views;
}

Result<QList<TagEntry>> readTags(Store &store)
{
    Statement rows(store.database(), R"(
        SELECT t.id, t.parent, n.text, t.colour, (SELECT text FROM value WHERE id = t.description), t.guid,
          (SELECT text FROM value WHERE id = t.example), t.shortcut, t.retired
        FROM tag t JOIN value n ON n.id = t.name WHERE t.live = 1 ORDER BY t.id)");
    QList<TagEntry> tags;
    QHash<qint64, qsizetype> indexes;
    while (rows.next()) {
        TagEntry tag;
        tag.id = rows.integer(0);
        tag.parent = rows.integer(1);
        tag.name = rows.text(2);
        tag.colour = QColor::fromRgb(static_cast<QRgb>(rows.integer(3)));
        tag.description = rows.text(4);
        tag.guid = rows.text(5);
        tag.example = rows.text(6);
        tag.shortcut = static_cast<int>(rows.integer(7));
        tag.retired = rows.integer(8) != 0;
        indexes.insert(tag.id, tags.size());
        tags.append(std::move(tag));
    }
    if (auto done = rows.done(); !done)
        return done.error();
    for (TagEntry &tag : tags) {
        tag.path = tag.name;
        qint64 parent = tag.parent;
        for (int depth = 0; parent && depth < 32 && indexes.contains(parent); ++depth) { // a damaged file may hold a ring
            const TagEntry &above = tags[indexes[parent]];
            tag.path = above.name + u'/' + tag.path;
            parent = above.parent;
        }
    }
    std::ranges::sort(tags, {}, &TagEntry::path);
    return tags;
}

Result<QList<ThemeEntry>> readThemes(Store &store)
{
    Statement rows(store.database(), R"(
        SELECT t.id, n.text, t.terms, t.pinned, (SELECT text FROM value WHERE id = t.area), t.stability, t.x, t.y
        FROM theme t JOIN value n ON n.id = t.name WHERE t.live = 1 ORDER BY t.id)");
    QList<ThemeEntry> themes;
    while (rows.next()) {
        const auto fraction = [&rows](int column) { return static_cast<double>(rows.integer(column)) / 10'000; };
        ThemeEntry theme{rows.integer(0), rows.text(1), {},          (rows.integer(3) & ThemeHoldMask) != 0, (rows.integer(3) & ThemeHoldMask) == 2,
                         rows.text(4),    fraction(5),  fraction(6), fraction(7)};
        for (const QJsonValue term : QJsonDocument::fromJson(rows.text(2).toUtf8()).array())
            theme.terms.append(term.toString());
        themes.append(std::move(theme));
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return themes;
}

Result<QList<ThemeLinkEntry>> readThemeLinks(Store &store)
{
    Statement rows(store.database(), "SELECT id, first, second, together FROM theme_link WHERE live = 1 ORDER BY id");
    QList<ThemeLinkEntry> links;
    while (rows.next())
        links.append({rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3) != 0});
    if (auto done = rows.done(); !done)
        return done.error();
    return links;
}

Result<std::vector<std::pair<qint64, bool>>> readThemePlaces(Store &store, std::span<const qint64> ids)
{
    Statement read(store.database(), "SELECT theme, theme_pin FROM contribution WHERE id = ?");
    std::vector<std::pair<qint64, bool>> places;
    for (const qint64 id : ids) {
        if (read.bind(id).next())
            places.emplace_back(read.integer(0), read.integer(1) != 0);
    }
    if (auto done = read.done(); !done)
        return done.error();
    return places;
}

Result<QList<FamilyEntry>> readFamilies(Store &store)
{
    Statement rows(store.database(), "SELECT f.id, (SELECT text FROM value WHERE id = f.name), f.centre, f.campaign FROM family f WHERE f.live = 1 ORDER BY f.id");
    QList<FamilyEntry> families;
    while (rows.next())
        families.append({rows.integer(0), rows.text(1), rows.integer(2), rows.integer(3) != 0});
    if (auto done = rows.done(); !done)
        return done.error();
    return families;
}

Result<std::vector<qint64>> readKept(Store &store)
{
    Statement rows(store.database(), "SELECT contribution_id FROM family_kept ORDER BY 1");
    std::vector<qint64> kept;
    while (rows.next())
        kept.push_back(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done.error();
    return kept;
}

Result<std::vector<std::pair<qint64, qint64>>> readApart(Store &store)
{
    Statement rows(store.database(), "SELECT contribution_id, other_id FROM apart ORDER BY 1, 2");
    std::vector<std::pair<qint64, qint64>> apart;
    while (rows.next())
        apart.emplace_back(rows.integer(0), rows.integer(1));
    if (auto done = rows.done(); !done)
        return done.error();
    return apart;
}

Result<std::vector<MemberEntry>> readMembers(Store &store, qint64 family)
{
    Statement rows(store.database(), R"(
        SELECT id, family, edit, similarity FROM contribution
        WHERE live = 1 AND family IS NOT NULL AND (?1 = 0 OR family = ?1) ORDER BY id)");
    rows.bind(family);
    std::vector<MemberEntry> members;
    while (rows.next())
        members.push_back({rows.integer(0), rows.integer(1), static_cast<int>(rows.integer(2)), static_cast<int>(rows.integer(3))});
    if (auto done = rows.done(); !done)
        return done.error();
    return members;
}

bool isEmpty(Store &store)
{
    Statement any(store.database(), "SELECT 1 FROM source LIMIT 1");
    return !any.next() && any.done();
}

Result<qint64> countAbove(Store &store, qint64 id)
{
    Statement count(store.database(), "SELECT count(*) FROM contribution WHERE live = 1 AND id > ?");
    const qint64 above = count.bind(id).next() ? count.integer(0) : 0;
    if (auto done = count.done(); !done)
        return done.error();
    return above;
}

QString joinedText(const TextEntry &text)
{
    if (text.title.isEmpty() || text.body.isEmpty())
        return text.title + text.body;
    return text.title + u'\n' + text.body;
}

Result<std::vector<MemberEntry>> readMembersAmong(Store &store, std::span<const qint64> ids)
{
    Statement row(store.database(), "SELECT family, edit, similarity FROM contribution WHERE id = ? AND live = 1 AND family IS NOT NULL");
    std::vector<MemberEntry> members;
    for (const qint64 id : ids) {
        if (row.bind(id).next())
            members.push_back({id, row.integer(0), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))});
    }
    if (auto done = row.done(); !done)
        return done.error();
    return members;
}

} // namespace tamiz
