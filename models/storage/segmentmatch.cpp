// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/segmentmatch.h"

#include "models/storage/textcursor.h"

namespace tamiz {

namespace {

constexpr size_t fewWords = 8;

constexpr quint64 mostPlaces = quint64(1) << 28; ///< More words than any text has.

/// Places in a text, a bit each. With them, looking for words in a row is shifting and masking: where the
/// next word stands can hardly be foreseen, and a comparison for each place would be guessed wrong each time.
class PlaceSet
{
public:
    bool isEmpty() const { return m_used == 0; }
    quint32 count() const
    {
        int count = 0;
        for (size_t i = 0; i < m_used; ++i)
            count += std::popcount(m_words[i]);
        return static_cast<quint32>(count);
    }
    void clear()
    {
        std::fill_n(m_words.begin(), m_used, quint64{0});
        m_used = 0;
    }
    void add(quint64 place)
    {
        if (place >= room())
            grow(place);
        m_words[place / 64] |= quint64(1) << (place % 64);
        m_used = std::max<size_t>(m_used, place / 64 + 1);
    }
    /// Adds the next \a count places of a list. False: it is damaged.
    bool addFrom(VarintReader &list, quint64 count)
    {
        VarintReader steps = list; // one of our own, and bare words: this is done by the ten million
        if (count == 0 || count > steps.left())
            return false;
        quint64 *words = m_words.data();
        quint64 place = 0, room = this->room();
        for (; count > 0; --count) {
            place += steps.next();
            if (place >= room) [[unlikely]] {
                if (place >= mostPlaces || steps.failed())
                    return false;
                grow(place);
                words = m_words.data();
                room = this->room();
            }
            words[place / 64] |= quint64(1) << (place % 64);
        }
        m_used = std::max<size_t>(m_used, place / 64 + 1);
        list = steps;
        return true;
    }
    /// Which neighbour is looked for: what is added to a place to get to the one that must be here.
    enum Side : quint64 { Behind = ~quint64(0), Before = 1 };

    /// Reads the next places of a list, at most \a count, up to the first that stands right behind, or
    /// before, one of these. Takes from \a count what was read. False: there is none, or the list is damaged.
    bool findBeside(VarintReader &list, quint64 &count, Side side) const
    {
        VarintReader steps = list;
        const quint64 *words = m_words.data();
        const quint64 room = m_used * 64;
        quint64 place = side, left = count;
        bool found = false;
        while (left > 0 && !found) {
            --left;
            place += steps.next();
            if (place >= room) { // beyond the last of these, or before the first place of all
                if (place != ~quint64(0))
                    break;
                continue;
            }
            found = words[place / 64] >> (place % 64) & 1;
        }
        count = left;
        list = steps;
        return found;
    }
    /// Leaves those of \a next that stand right behind one of these.
    void goOn(const PlaceSet &next)
    {
        quint64 carried = 0;
        size_t used = 0;
        const size_t words = std::min(m_used + 1, next.m_used);
        if (words > m_words.size())
            grow(words * 64);
        for (size_t i = 0; i < words; ++i) {
            const quint64 own = i < m_used ? m_words[i] : 0;
            const quint64 both = (own << 1 | carried) & next.m_words[i];
            carried = own >> 63;
            m_words[i] = both;
            used = both ? i + 1 : used;
        }
        if (words < m_used)
            std::fill_n(m_words.begin() + static_cast<qsizetype>(words), m_used - words, quint64{0});
        m_used = used;
    }

private:
    quint64 room() const { return m_words.size() * 64; }
    void grow(quint64 place) { m_words.resize(place / 64 + 64); }

    std::vector<quint64> m_words; ///< Nothing is set from m_used on.
    size_t m_used = 0;
};

/// Where one word stands, text by text; texts that nobody asks for are left out without being read.
class Occurrences
{
public:
    explicit Occurrences(const WordLists &lists)
        : m_texts(lists), m_times(lists.times), m_places(lists.places)
    {
        step();
    }

    /// Adds the places of the word in \a text, which must not be before that of an earlier call.
    void addTo(PlaceSet &set, quint32 text)
    {
        while (m_more && m_text < text)
            step();
        if (!m_more || m_text != text)
            return;
        m_places.skip(m_behind - m_often);
        m_sound = set.addFrom(m_places, m_often) && m_sound;
        m_behind = m_often = 0;
    }
    /// Whether the word stands in \a text right beside one of \a others; \a text as above. What comes after
    /// the first such place is not read.
    bool standsBeside(const PlaceSet &others, quint32 text, PlaceSet::Side side)
    {
        while (m_more && m_text < text)
            step();
        if (!m_more || m_text != text)
            return false;
        m_places.skip(m_behind - m_often);
        m_behind = m_often;
        m_often = 0;
        return others.findBeside(m_places, m_behind, side);
    }
    bool failed() const { return !m_sound || m_times.failed() || m_places.failed(); }

private:
    void step()
    {
        m_more = m_texts.next(m_text);
        m_often = m_more ? m_times.next() + 1 : 0;
        m_behind += m_often;
    }

    TextCursor m_texts;
    VarintReader m_times, m_places;
    quint32 m_text = 0;
    quint64 m_often = 0;  ///< Places in the current text.
    quint64 m_behind = 0; ///< Places not read yet up to the end of the current text.
    bool m_more = false, m_sound = true;
};

/// The words of a slot together. Few words are read text by text; of many (all that begin alike) most texts
/// hold none, so that what each holds is put in order first.
class SlotPlaces
{
public:
    void add(const WordLists &lists) { m_words.emplace_back(lists); }
    void addToMany(const WordLists &lists, const PlaceBits &wanted)
    {
        m_failed = !lists.appendPlaces(wanted, m_many) || m_failed;
    }
    void sortMany() { std::ranges::sort(m_many); }
    bool failed() const { return m_failed || std::ranges::any_of(m_words, &Occurrences::failed); }

    /// Puts all places in \a text in \a set; \a text must be behind that of the last call.
    void fill(PlaceSet &set, quint32 text)
    {
        set.clear();
        for (Occurrences &word : m_words)
            word.addTo(set, text);
        while (m_next < m_many.size() && m_many[m_next] >> 32 < text)
            ++m_next;
        for (; m_next < m_many.size() && m_many[m_next] >> 32 == text; ++m_next) {
            const quint64 place = m_many[m_next] & 0xffffffff;
            m_failed = m_failed || place >= mostPlaces;
            if (!m_failed)
                set.add(place);
        }
    }

    /// Whether one of them stands in \a text right behind one of \a ends. Lists of many words are put
    /// together first.
    bool standBehind(const PlaceSet &ends, quint32 text, PlaceSet &spare)
    {
        if (m_many.empty())
            return standBeside(ends, text, PlaceSet::Behind);
        fill(spare, text);
        PlaceSet both = ends;
        both.goOn(spare);
        return !both.isEmpty();
    }
    /// The same of a side; not for lists of many words.
    bool standBeside(const PlaceSet &others, quint32 text, PlaceSet::Side side)
    {
        return std::ranges::any_of(m_words,
                                   [&](Occurrences &word) { return word.standsBeside(others, text, side); });
    }

private:
    std::vector<Occurrences> m_words;
    std::vector<quint64> m_many; ///< Text << 32 | place, for texts that are wanted.
    size_t m_next = 0;
    bool m_failed = false;
};

} // namespace

void SegmentMatch::keep(size_t slot, const WordLists &lists)
{
    Kept &kept = m_slots[slot].emplace_back(
        Kept{lists.texts.toByteArray(), lists.times.toByteArray(), lists.places.toByteArray(), lists});
    kept.lists.word = {};
    kept.lists.texts = kept.texts;
    kept.lists.times = kept.times;
    kept.lists.places = kept.places;
    m_bytes += static_cast<size_t>(kept.texts.size() + kept.times.size() + kept.places.size());
}

/// Calls \a found(text, times) for each candidate that holds the words in a row; without \a counts, a text is
/// left at the first such place, and times is 1. False: damaged.
template<class Found>
bool SegmentMatch::forEachMatch(bool counts, Found found) const
{
    std::vector<SlotPlaces> places(m_slots.size());
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        const bool many = m_slots[slot].size() > fewWords;
        for (const Kept &kept : m_slots[slot])
            many ? places[slot].addToMany(kept.lists, m_candidates) : places[slot].add(kept.lists);
        places[slot].sortMany();
    }
    // Of two words the rarer one is read whole, and the other up to the first place beside it.
    const auto bytesOf = [this](size_t slot) {
        qsizetype bytes = 0;
        for (const Kept &kept : m_slots[slot])
            bytes += kept.places.size();
        return bytes;
    };
    const bool isTurned =
        !counts && m_slots.size() == 2 && m_slots[0].size() <= fewWords && bytesOf(0) > bytesOf(1);
    PlaceSet ends, next;
    for (size_t word = 0; word < m_candidates.size(); ++word) {
        for (quint64 bits = m_candidates[word]; bits != 0; bits &= bits - 1) {
            const auto text = static_cast<quint32>(word * 64 + static_cast<size_t>(std::countr_zero(bits)));
            if (isTurned) {
                places[1].fill(next, text);
                if (!next.isEmpty() && places[0].standBeside(next, text, PlaceSet::Before))
                    found(text, 1);
                continue;
            }
            places[0].fill(ends, text);
            const size_t filled = counts ? places.size() : places.size() - 1;
            for (size_t slot = 1; slot < filled && !ends.isEmpty(); ++slot) {
                places[slot].fill(next, text);
                ends.goOn(next);
            }
            if (ends.isEmpty())
                continue;
            if (counts)
                found(text, ends.count());
            else if (places.back().standBehind(ends, text, next))
                found(text, 1);
        }
    }
    return std::ranges::none_of(places, &SlotPlaces::failed);
}

Result<PlaceBits> SegmentMatch::texts() const
{
    if (m_slots.size() < 2)
        return m_candidates;
    PlaceBits bits(m_candidates.size());
    const bool sound =
        forEachMatch(false, [&](quint32 text, quint32) { bits[text / 64] |= quint64(1) << (text % 64); });
    return sound ? Result<PlaceBits>{std::move(bits)} : Result<PlaceBits>{damagedIndex()};
}

Result<std::vector<quint32>> SegmentMatch::times() const
{
    std::vector<quint32> times(m_candidates.size() * 64);
    bool sound = true;
    if (m_slots.size() > 1) {
        sound = forEachMatch(true, [&](quint32 text, quint32 often) { times[text] = often; });
    } else {
        for (const Kept &kept : m_slots.front())
            sound =
                sound && kept.lists.forEachText([&](quint32 text, quint32 often) { times[text] += often; });
        for (size_t text = 0; text < times.size(); ++text) {
            if (!(m_candidates[text / 64] >> (text % 64) & 1)) // stale
                times[text] = 0;
        }
    }
    return sound ? Result<std::vector<quint32>>{std::move(times)}
                 : Result<std::vector<quint32>>{damagedIndex()};
}

} // namespace tamiz
