// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"

#include "models/storage/database.h"
#include "models/storage/segmentbuilder.h"
#include "models/storage/segmentreader.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <algorithm>

namespace tamiz {

namespace {

constexpr size_t mostSegments = 12;     ///< More of them are joined,
constexpr qint64 smallSegment = 50'000; ///< of those the ones with fewer texts than this.

/// Indexes the texts of \a ids, ascending, in as many segments as they need; \a renewed: they stood in the
/// index before.
Result<void> indexTexts(Store &store, const std::vector<qint64> &ids, bool renewed)
{
    Statement text(store.database(), "SELECT title, body FROM text WHERE id = ?");
    Statement stale(store.database(),
                    "INSERT OR REPLACE INTO search_stale (contribution_id, since) VALUES (?, ?)");
    SegmentBuilder builder;
    size_t from = 0;
    const auto save = [&](size_t to) -> Result<void> {
        if (builder.texts() > 0) {
            const auto segment = saveSegment(store, builder.take());
            if (!segment)
                return segment.error();
            for (size_t i = from; renewed && i < to; ++i) {
                if (auto done = stale.bind(ids[i], *segment).run(); !done)
                    return done;
            }
        }
        from = to;
        return {};
    };
    for (size_t i = 0; i < ids.size(); ++i) {
        if (text.bind(ids[i]).next())
            builder.add(ids[i], text.bytes(0), text.bytes(1));
        if (auto done = text.done(); !done)
            return done;
        text.reset();
        if (builder.isFull()) {
            if (auto done = save(i + 1); !done)
                return done;
        }
    }
    return save(ids.size());
}

/// The texts of \a segment that no later one holds.
Result<void> appendIds(SegmentReader &reader, const SegmentEntry &segment, std::vector<qint64> &ids)
{
    PlaceBits bits(SegmentReader::wordsFor(segment));
    const auto placeOf = [&](qint64 id) { return static_cast<size_t>(id - segment.first); };
    std::vector<qint64> own;
    if (auto done = reader.visitLengths(segment, [&](qint64 id, quint32) { own.push_back(id); }); !done)
        return done;
    for (const qint64 id : own)
        bits[placeOf(id) / 64] |= quint64(1) << (placeOf(id) % 64);
    if (auto done = reader.dropStale(segment, bits); !done)
        return done;
    for (const qint64 id : own) {
        if (bits[placeOf(id) / 64] >> (placeOf(id) % 64) & 1)
            ids.push_back(id);
    }
    return {};
}

} // namespace

Result<void> joinSmallSegments(Store &store)
{
    SegmentReader reader(store);
    auto segments = reader.segments();
    if (!segments)
        return segments.error();
    if (segments->size() <= mostSegments)
        return {};
    std::erase_if(*segments, [](const SegmentEntry &segment) { return segment.texts >= smallSegment; });
    if (segments->size() < 2)
        return {};
    std::vector<qint64> ids;
    for (const SegmentEntry &segment : *segments) {
        if (auto done = appendIds(reader, segment, ids); !done)
            return done;
    }
    std::ranges::sort(ids);
    Statement blocks(store.database(), "DELETE FROM search_block WHERE segment_id = ?");
    Statement remove(store.database(), "DELETE FROM search_segment WHERE id = ?");
    for (const SegmentEntry &segment : *segments) {
        if (auto done = blocks.bind(segment.id).run(); !done)
            return done;
        if (auto done = remove.bind(segment.id).run(); !done)
            return done;
    }
    if (auto done = indexTexts(store, ids, true); !done)
        return done;
    // What no earlier segment holds need not be remembered.
    return store.database().execute(
        R"(DELETE FROM search_stale WHERE NOT EXISTS (SELECT 1 FROM search_segment s
        WHERE s.id < search_stale.since AND search_stale.contribution_id BETWEEN s.first AND s.last))");
}

Result<qint64> saveSegment(Store &store, const Segment &segment)
{
    Database &database = store.database();
    Statement add(database,
                  "INSERT INTO search_segment (first, last, texts, words, lengths) VALUES (?, ?, ?, ?, ?)");
    if (auto done =
            add.bind(segment.first, segment.last, segment.texts, segment.words, Blob{segment.lengths}).run();
        !done)
        return done.error();
    const qint64 id = database.lastId();
    Statement block(
        database,
        "INSERT INTO search_block (segment_id, first_word, directory, texts, places) VALUES (?, ?, ?, ?, ?)");
    for (const SegmentBlock &one : segment.blocks) {
        if (auto done =
                block.bind(id, one.firstWord, Blob{one.directory}, Blob{one.texts}, Blob{one.places}).run();
            !done)
            return done.error();
    }
    Statement word(database, "INSERT OR IGNORE INTO word (stem, surface) VALUES (?, ?)");
    for (const auto &[stem, surface] : segment.newWords) {
        if (auto done = word.bind(Utf8{stem}, Utf8{surface}).run(); !done)
            return done.error();
    }
    return id;
}

Result<void> reindexTexts(Store &store, std::vector<qint64> ids)
{
    if (ids.empty())
        return {};
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    if (auto done = indexTexts(store, ids, true); !done)
        return done;
    return joinSmallSegments(store);
}

Result<void> rebuildIndex(Store &store)
{
    if (auto done = store.database().execute(
            "DELETE FROM search_block; DELETE FROM search_segment; DELETE FROM search_stale;");
        !done)
        return done;
    std::vector<qint64> ids;
    Statement rows(store.database(), "SELECT id FROM text ORDER BY id");
    while (rows.next())
        ids.push_back(rows.integer(0));
    if (auto done = rows.done(); !done)
        return done;
    return indexTexts(store, ids, false);
}

} // namespace tamiz
