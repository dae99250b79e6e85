// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/integrity.h"
#include "models/storage/segmentreader.h"
#include "models/storage/store.h"
#include "models/text/utf8words.h"

#include <QCoreApplication>

#include <xxhash.h>

namespace tamiz {

namespace {

/// A sum over every word at every place: whoever adds the same in another order has the same sum.
class Sum
{
public:
    static quint64 hashOf(QByteArrayView word)
    {
        return XXH3_64bits(word.data(), static_cast<size_t>(word.size()));
    }
    void add(quint64 word, qint64 id, quint32 place)
    {
        quint64 x = word ^ (static_cast<quint64>(id) * 0x9e3779b97f4a7c15u) ^ (quint64(place) << 40 | place);
        x ^= x >> 31;
        x *= 0xbf58476d1ce4e5b9u;
        x ^= x >> 29;
        m_sum += x * 0x94d049bb133111ebu;
        ++m_count;
    }
    friend bool operator==(const Sum &, const Sum &) = default;

private:
    quint64 m_sum = 0;
    quint64 m_count = 0;
};

Result<Sum> sumOfTexts(Store &store, const Progress &progress)
{
    Sum sum;
    Statement rows(store.database(), "SELECT id, title, body FROM text ORDER BY id");
    Statement count(store.database(), "SELECT count(*) FROM text");
    const qint64 total = count.next() ? count.integer(0) : 0;
    for (qint64 seen = 0; rows.next(); ++seen) {
        const qint64 id = rows.integer(0);
        quint32 place = 0;
        const auto add = [&](QByteArrayView word) { sum.add(Sum::hashOf(word), id, ++place); };
        forEachUtf8Word(rows.bytes(1), add);
        ++place;
        forEachUtf8Word(rows.bytes(2), add);
        if (seen % 4096 == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(QCoreApplication::translate("tamiz::Storage", "Checking the search index"), seen,
                            total);
        }
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return sum;
}

/// The texts of \a segment that count, as places in it.
Result<PlaceBits> textsOf(SegmentReader &reader, const SegmentEntry &segment)
{
    PlaceBits bits(SegmentReader::wordsFor(segment));
    const auto mark = [&](qint64 id, quint32) {
        const auto place = static_cast<size_t>(id - segment.first);
        bits[place / 64] |= quint64(1) << (place % 64);
    };
    if (auto done = reader.visitLengths(segment, mark); !done)
        return done.error();
    if (auto done = reader.dropStale(segment, bits); !done)
        return done.error();
    return bits;
}

} // namespace

Result<bool> checkSearch(Store &store, const Progress &progress)
{
    SegmentReader reader(store);
    const auto segments = reader.segments();
    if (!segments)
        return segments.error();
    Sum indexed;
    bool known = true;
    std::vector<quint64> places;
    Statement word(store.database(), "SELECT 1 FROM word WHERE stem = search_stem(?1) AND surface = ?1");
    for (const SegmentEntry &segment : *segments) {
        const auto counting = textsOf(reader, segment);
        if (!counting)
            return counting.error();
        const auto add = [&](const WordLists &lists) {
            places.clear();
            if (!lists.appendPlaces(*counting, places))
                return false;
            for (const quint64 place : places)
                indexed.add(Sum::hashOf(lists.word), segment.first + static_cast<qint64>(place >> 32),
                            static_cast<quint32>(place));
            known = known && word.bind(Utf8{lists.word}).next();
            word.reset();
            return true;
        };
        if (auto done = reader.visit(segment, SegmentReader::Which::All, {}, true, add); !done)
            return done.error();
        if (progress.isCancelled())
            return cancelledError();
    }
    if (!known)
        return false;
    const auto wanted = sumOfTexts(store, progress);
    if (!wanted)
        return wanted.error();
    return indexed == *wanted;
}

} // namespace tamiz
