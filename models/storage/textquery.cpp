// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textquery.h"

#include "models/storage/store.h"
#include "models/storage/tokenizer.h"
#include "models/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

quint32 textOf(quint64 occurrence)
{
    return static_cast<quint32>(occurrence >> 32);
}

} // namespace

Result<TextQuery> TextQuery::make(Store &store, const QString &query)
{
    QString words = query;
    const bool prefix = words.endsWith(u'*');
    if (prefix)
        words.chop(1);
    Statement kin(store.database(), "SELECT surface FROM word WHERE stem = ?1 AND surface <> ?2");
    TextQuery result;
    for (const Word &word : wordsOf(words)) { // the quotes about them part words, and are none
        Slot slot;
        slot.words.push_back(word.folded.toUtf8());
        const QByteArray stem = searchStem(word.folded).toUtf8();
        kin.bind(Utf8{stem}, Utf8{slot.words.front()});
        while (kin.next())
            slot.words.push_back(kin.bytes(0).toByteArray());
        if (auto done = kin.done(); !done)
            return done.error();
        result.m_slots.push_back(std::move(slot));
    }
    if (prefix && !result.m_slots.empty()) {
        result.m_slots.back().prefix = true;
        result.m_slots.back().words.resize(1);
    }
    return result;
}

Result<void> TextQuery::visit(SegmentReader &reader, const SegmentEntry &segment, const Slot &slot,
                              bool places, const Visit &f)
{
    const auto which = slot.prefix ? SegmentReader::Which::Prefix : SegmentReader::Which::Word;
    for (const QByteArray &word : slot.words) {
        if (auto done = reader.visit(segment, which, word, places, f); !done)
            return done;
    }
    return {};
}

/// Texts that hold a word of every slot.
Result<PlaceBits> TextQuery::candidates(SegmentReader &reader, const SegmentEntry &segment) const
{
    PlaceBits all;
    for (const Slot &slot : m_slots) {
        PlaceBits bits(SegmentReader::wordsFor(segment));
        if (auto done =
                visit(reader, segment, slot, false, [&](const WordLists &lists) { return lists.mark(bits); });
            !done)
            return done.error();
        if (all.empty()) {
            all = std::move(bits);
            continue;
        }
        std::ranges::transform(all, bits, all.begin(), std::bit_and<>());
    }
    if (auto done = reader.dropStale(segment, all); !done)
        return done.error();
    return all;
}

Result<std::vector<quint64>> TextQuery::placesOf(SegmentReader &reader, const SegmentEntry &segment,
                                                 const Slot &slot, const PlaceBits &wanted)
{
    // One form of a word is nearly always far more frequent than the others together: only these are sorted.
    std::vector<quint64> largest, others;
    const auto append = [&](const WordLists &word) {
        std::vector<quint64> places;
        if (!word.appendPlaces(wanted, places))
            return false;
        if (places.size() > largest.size())
            largest.swap(places);
        others.insert(others.end(), places.begin(), places.end());
        return true;
    };
    if (auto done = visit(reader, segment, slot, true, append); !done)
        return done.error();
    if (others.empty())
        return largest;
    std::ranges::sort(others);
    std::vector<quint64> places(largest.size() + others.size());
    std::ranges::merge(largest, others, places.begin());
    return places;
}

/// Each occurrence of the whole row of words, by its last word.
Result<std::vector<quint64>> TextQuery::phrases(SegmentReader &reader, const SegmentEntry &segment,
                                                const PlaceBits &among) const
{
    std::vector<quint64> found;
    for (size_t i = 0; i < m_slots.size(); ++i) {
        auto next = placesOf(reader, segment, m_slots[i], among);
        if (!next)
            return next;
        if (i == 0) {
            found = *std::move(next);
            continue;
        }
        auto before = found.cbegin();
        size_t kept = 0;
        for (const quint64 occurrence : *next) {
            while (before != found.cend() && *before + 1 < occurrence)
                ++before;
            if (before == found.cend())
                break;
            if (*before + 1 == occurrence)
                (*next)[kept++] = occurrence;
        }
        next->resize(kept);
        found = *std::move(next);
    }
    return found;
}

Result<PlaceBits> TextQuery::texts(SegmentReader &reader, const SegmentEntry &segment) const
{
    auto bits = candidates(reader, segment);
    if (!bits || m_slots.size() < 2)
        return bits;
    const auto found = phrases(reader, segment, *bits);
    if (!found)
        return found.error();
    std::ranges::fill(*bits, quint64{0});
    for (const quint64 occurrence : *found)
        (*bits)[textOf(occurrence) / 64] |= quint64(1) << (textOf(occurrence) % 64);
    return bits;
}

Result<std::vector<quint32>> TextQuery::times(SegmentReader &reader, const SegmentEntry &segment) const
{
    const auto bits = candidates(reader, segment);
    if (!bits)
        return bits.error();
    std::vector<quint32> times(bits->size() * 64);
    if (m_slots.size() > 1) {
        const auto found = phrases(reader, segment, *bits);
        if (!found)
            return found.error();
        for (const quint64 occurrence : *found)
            ++times[textOf(occurrence)];
        return times;
    }
    const auto add = [&](const WordLists &lists) {
        return lists.forEachText([&](quint32 text, quint32 often) { times[text] += often; });
    };
    if (auto done = visit(reader, segment, m_slots.front(), false, add); !done)
        return done.error();
    for (size_t text = 0; text < times.size(); ++text) {
        if (!((*bits)[text / 64] >> (text % 64) & 1)) // stale
            times[text] = 0;
    }
    return times;
}

} // namespace tamiz
