// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/segmentreader.h"

#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/store.h"
#include "models/storage/textcursor.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tamiz {

Error damagedIndex()
{
    return {Error::Code::Damaged,
            tr("The search index is damaged. Restore a backup, or check the file with “tamiz-cli check”."),
            u"search_block"_s};
}

bool WordLists::mark(PlaceBits &bits) const
{
    if (dense) {
        for (qsizetype at = 0; at < texts.size(); at += 8) {
            quint64 some = 0;
            std::memcpy(&some, texts.data() + at,
                        static_cast<size_t>(std::min<qsizetype>(8, texts.size() - at)));
            if (static_cast<size_t>(at / 8) < bits.size())
                bits[static_cast<size_t>(at / 8)] |= some;
        }
        return true;
    }
    TextCursor cursor(*this);
    quint32 text = 0, met = 0;
    for (; cursor.next(text); ++met)
        bits[text / 64] |= quint64(1) << (text % 64);
    return met == count;
}

bool WordLists::forEachText(const std::function<void(quint32, quint32)> &f) const
{
    TextCursor cursor(*this);
    VarintReader often(times);
    quint32 text = 0, met = 0;
    for (; cursor.next(text); ++met)
        f(text, static_cast<quint32>(often.next()) + 1);
    return met == count && !often.failed();
}

bool WordLists::appendPlaces(const PlaceBits &wanted, std::vector<quint64> &to) const
{
    TextCursor cursor(*this);
    VarintReader often(times), steps(places);
    quint32 text = 0, met = 0;
    for (; cursor.next(text); ++met) {
        const bool use = wanted[text / 64] >> (text % 64) & 1;
        quint64 place = quint64(text) << 32;
        for (quint64 left = often.next() + 1; left > 0 && !steps.failed(); --left) {
            place += steps.next();
            if (use)
                to.push_back(place);
        }
    }
    return met == count && !steps.failed();
}

SegmentReader::SegmentReader(Store &store)
    : m_store(store),
      m_find(store.database(), R"(SELECT directory, texts, places FROM search_block
          WHERE segment_id = ?1 AND first_word <= ?2 ORDER BY first_word DESC LIMIT 1)"),
      m_following(store.database(), R"(SELECT directory, texts, places FROM search_block
          WHERE segment_id = ?1 AND first_word >= coalesce((SELECT max(first_word) FROM search_block
            WHERE segment_id = ?1 AND first_word <= ?2), x'') ORDER BY first_word)"),
      m_lengths(store.database(), "SELECT lengths FROM search_segment WHERE id = ?")
{
}

Result<std::vector<SegmentEntry>> SegmentReader::segments()
{
    Statement rows(m_store.database(),
                   "SELECT id, first, last, texts, words FROM search_segment ORDER BY id");
    std::vector<SegmentEntry> segments;
    while (rows.next())
        segments.push_back(
            {rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)});
    if (auto done = rows.done(); !done)
        return done.error();
    return segments;
}

Result<void> SegmentReader::visit(const SegmentEntry &segment, Which which, QByteArrayView word, bool places,
                                  const Visit &visit)
{
    Statement &rows = which == Which::Word ? m_find : m_following;
    rows.bind(segment.id, word.toByteArray());
    QByteArray current;
    WordLists lists;
    lists.width = static_cast<quint32>(segment.last - segment.first) + 1;
    bool sound = true, more = true;
    while (sound && more && rows.next()) {
        VarintReader directory(rows.bytes(0));
        const QByteArrayView texts = rows.bytes(1);
        QByteArrayView all;
        bool fetched = false;
        qsizetype textAt = 0, placeAt = 0;
        current.clear();
        while (sound && more && !directory.atEnd()) {
            const auto shared = static_cast<qsizetype>(directory.next());
            const auto letters = directory.bytes(directory.next());
            const quint64 count = directory.next();
            const auto textBytes = static_cast<qsizetype>(directory.next());
            const auto timesBytes = static_cast<qsizetype>(directory.next());
            const auto placeBytes = static_cast<qsizetype>(directory.next());
            sound = !directory.failed() && shared <= current.size() && textBytes >= 0 && timesBytes >= 0 &&
                    placeBytes >= 0 && textBytes <= texts.size() - textAt &&
                    timesBytes <= texts.size() - textAt - textBytes;
            if (!sound)
                break;
            current.truncate(shared);
            current.append(letters.data(), letters.size());
            const bool before = std::string_view(current.data(), static_cast<size_t>(current.size())) <
                                std::string_view(word.data(), static_cast<size_t>(word.size()));
            const bool fits =
                which == Which::All || (which == Which::Word ? current == word : current.startsWith(word));
            if (fits) {
                lists.word = current;
                lists.count = static_cast<quint32>(count >> 1);
                lists.dense = count & 1;
                lists.texts = texts.sliced(textAt, textBytes);
                lists.times = texts.sliced(textAt + textBytes, timesBytes);
                if (places && !fetched) {
                    all = rows.bytes(2); // read from the disk only now
                    fetched = true;
                }
                sound = !places || placeBytes <= all.size() - placeAt;
                if (sound && places)
                    lists.places = all.sliced(placeAt, placeBytes);
                sound = sound && visit(lists);
            }
            more = which == Which::All || (which == Which::Word ? before : fits || before);
            textAt += textBytes + timesBytes;
            placeAt += placeBytes;
        }
    }
    const auto done = rows.done();
    rows.reset();
    if (!done)
        return done;
    return sound ? Result<void>{} : Result<void>{damagedIndex()};
}

Result<QByteArray> SegmentReader::lengths(const SegmentEntry &segment)
{
    QByteArray bytes;
    if (m_lengths.bind(segment.id).next())
        bytes = m_lengths.bytes(0).toByteArray();
    const auto done = m_lengths.done();
    m_lengths.reset();
    return done ? Result<QByteArray>{bytes} : Result<QByteArray>{done.error()};
}

Result<void> SegmentReader::visitLengths(const SegmentEntry &segment,
                                         const std::function<void(qint64, quint32)> &visit)
{
    const auto bytes = lengths(segment);
    if (!bytes)
        return bytes.error();
    const bool sound = visitTextLengths(segment, *bytes, visit);
    return sound ? Result<void>{} : Result<void>{damagedIndex()};
}

Result<void> SegmentReader::readStale()
{
    Statement rows(m_store.database(),
                   "SELECT contribution_id, since FROM search_stale ORDER BY contribution_id");
    while (rows.next())
        m_stale.emplace_back(rows.integer(0), rows.integer(1));
    m_staleRead = true;
    return rows.done();
}

Result<void> SegmentReader::dropStale(const SegmentEntry &segment, PlaceBits &bits)
{
    if (!m_staleRead) {
        if (auto done = readStale(); !done)
            return done;
    }
    auto at = std::ranges::lower_bound(m_stale, std::pair(segment.first, qint64{0}));
    for (; at != m_stale.end() && at->first <= segment.last; ++at) {
        if (at->second > segment.id) {
            const auto place = static_cast<size_t>(at->first - segment.first);
            bits[place / 64] &= ~(quint64(1) << (place % 64));
        }
    }
    return {};
}

} // namespace tamiz
