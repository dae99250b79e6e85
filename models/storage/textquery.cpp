// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textquery.h"

#include "models/storage/store.h"
#include "models/storage/tokenizer.h"
#include "models/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

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

Result<SegmentMatch> TextQuery::read(SegmentReader &reader, const SegmentEntry &segment, bool times) const
{
    SegmentMatch match(segment, m_slots.size());
    auto bits = candidates(reader, segment);
    if (!bits)
        return bits.error();
    const bool row = m_slots.size() > 1;
    const bool any = std::ranges::any_of(*bits, [](quint64 some) { return some != 0; });
    for (size_t slot = 0; (row || times) && any && slot < m_slots.size(); ++slot) {
        const auto keep = [&](const WordLists &lists) {
            match.keep(slot, lists);
            return true;
        };
        if (auto done = visit(reader, segment, m_slots[slot], row, keep); !done)
            return done.error();
    }
    match.setCandidates(*std::move(bits));
    return match;
}

} // namespace tamiz
