// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/segmentbuilder.h"

#include "models/storage/segmentwriter.h"
#include "models/storage/tokenizer.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace tamiz {

namespace {

constexpr size_t fullBytes = size_t(24) << 20;
constexpr size_t firstSlots = size_t(1) << 15;
constexpr size_t mostMet =
    1'000'000; ///< Hashes kept; beyond it words are reported again, which does no harm.
constexpr qint64 widest = qint64(1) << 31; ///< Ids of a segment are closer together than this.

} // namespace

SegmentBuilder::SegmentBuilder() : m_slots(firstSlots) {}

void SegmentBuilder::add(qint64 id, QByteArrayView title, QByteArrayView body)
{
    if (m_texts == 0)
        m_first = m_last = id;
    m_text = static_cast<std::uint32_t>(id - m_first);
    m_cut.clear();
    m_cut.append(title);
    const size_t inTitle = m_cut.count();
    m_cut.append(body);
    noteAll(inTitle);
    appendVarint(m_lengths, static_cast<std::uint64_t>(id - m_last));
    appendVarint(m_lengths, m_cut.count());
    m_last = id;
    m_total += static_cast<qint64>(m_cut.count());
    ++m_texts;
}

bool SegmentBuilder::isFull() const
{
    return m_pool.bytes() + m_words.size() * (sizeof(Word) + sizeof(Rest) + 4 * sizeof(Slot)) +
                   m_letters.size() >
               fullBytes ||
           m_last - m_first >= widest;
}

/// In rounds over all words of the text, each of which asks for the memory that the next one needs: most of
/// the time of an index goes into waiting for it.
void SegmentBuilder::noteAll(size_t inTitle)
{
    const size_t count = m_cut.count();
    if ((m_words.size() + count) * 2 >= m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    m_hashes.resize(count);
    m_guesses.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const QByteArrayView folded = m_cut[i];
        m_hashes[i] =
            static_cast<std::uint32_t>(XXH3_64bits(folded.data(), static_cast<size_t>(folded.size())));
        __builtin_prefetch(&m_slots[m_hashes[i] & mask]);
    }
    for (size_t i = 0; i < count; ++i) {
        const Slot &slot = m_slots[m_hashes[i] & mask];
        m_guesses[i] = slot.hash == m_hashes[i] ? slot.word : 0;
        if (m_guesses[i])
            __builtin_prefetch(&m_words[m_guesses[i] - 1], 1);
    }
    for (size_t i = 0; i < count; ++i) {
        const QByteArrayView folded = m_cut[i];
        const std::uint32_t guess = m_guesses[i];
        const std::uint32_t word = guess && is(guess - 1, folded) ? guess - 1 : find(m_hashes[i], folded);
        note(word, static_cast<std::uint32_t>(i < inTitle ? i + 1 : i + 2));
    }
}

void SegmentBuilder::note(std::uint32_t number, std::uint32_t place)
{
    Word &word = m_words[number];
    if (word.times == 0 || word.current != m_text) {
        closeText(word, m_rest[number]);
        word.current = m_text;
        word.place = 0;
    }
    putNumber(m_pool, m_rest[number].places, word.places, place - word.place);
    word.place = place;
    ++word.times;
}

/// A text's number and how often it holds the word, kept together until the segment is written.
void SegmentBuilder::closeText(Word &word, Rest &rest)
{
    if (word.times == 0)
        return;
    const std::uint64_t step = word.current - word.text;
    putNumber(m_pool, rest.texts, word.texts, step << 1 | (word.times == 1));
    if (word.times > 1)
        putNumber(m_pool, rest.texts, word.texts, word.times);
    word.text = word.current;
    ++word.count;
    word.times = 0;
}

bool SegmentBuilder::is(std::uint32_t number, QByteArrayView folded) const
{
    const Word &word = m_words[number];
    const auto size = static_cast<size_t>(folded.size());
    if (size <= ShortBytes)
        return word.bytes == size && std::memcmp(word.letters, folded.data(), size) == 0;
    return word.bytes > ShortBytes && letters(number) == std::string_view(folded.data(), size);
}

std::uint32_t SegmentBuilder::find(std::uint32_t hash, QByteArrayView folded)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.word == 0) {
            slot = {hash, addWord(folded) + 1};
            return slot.word - 1;
        }
        if (slot.hash == hash && is(slot.word - 1, folded))
            return slot.word - 1;
    }
}

std::uint32_t SegmentBuilder::addWord(QByteArrayView folded)
{
    const auto size = static_cast<size_t>(folded.size());
    Word word;
    word.bytes = static_cast<std::uint8_t>(std::min(size, ShortBytes + 1));
    if (size <= ShortBytes)
        std::memcpy(word.letters, folded.data(), size);
    m_words.push_back(word);
    Rest rest;
    rest.at = m_letters.size();
    rest.bytes = static_cast<std::uint32_t>(size);
    m_rest.push_back(rest);
    m_letters.append(folded.data(), size);
    return static_cast<std::uint32_t>(m_words.size() - 1);
}

void SegmentBuilder::grow()
{
    size_t size = m_slots.size() * 2;
    while ((m_words.size() + m_cut.count()) * 2 >= size)
        size *= 2;
    std::vector<Slot> old(size);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.word == 0)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].word != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

void SegmentBuilder::reportNew(std::string_view written, std::vector<std::pair<QByteArray, QByteArray>> &to)
{
    if (!m_met.insert(XXH3_64bits(written.data(), written.size())).second)
        return;
    const QByteArray surface(written.data(), static_cast<qsizetype>(written.size()));
    to.emplace_back(searchStem(QString::fromUtf8(surface)).toUtf8(), surface);
}

Segment SegmentBuilder::take()
{
    Segment segment;
    segment.first = m_first;
    segment.last = m_last;
    segment.texts = m_texts;
    segment.words = m_total;
    segment.lengths = std::exchange(m_lengths, {});
    std::vector<std::uint32_t> order(m_words.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [this](std::uint32_t word) { return letters(word); });
    SegmentWriter writer(static_cast<std::uint32_t>(m_last - m_first) + 1);
    std::vector<std::uint8_t> texts, places;
    if (m_met.size() > mostMet)
        m_met.clear();
    for (const std::uint32_t number : order) {
        Word &word = m_words[number];
        const Rest &rest = m_rest[number];
        closeText(word, m_rest[number]);
        texts.clear();
        places.clear();
        rest.texts.appendTo(texts, word.texts);
        rest.places.appendTo(places, word.places);
        writer.add(letters(number), word.count, texts, places);
        reportNew(letters(number), segment.newWords);
    }
    std::ranges::sort(segment.newWords);
    segment.blocks = writer.take();
    m_slots.assign(firstSlots, {});
    m_words.clear();
    m_rest.clear();
    m_letters.clear();
    m_pool.clear();
    m_texts = m_total = m_first = m_last = 0;
    return segment;
}

} // namespace tamiz
