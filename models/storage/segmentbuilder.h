// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/postings.h"
#include "models/storage/segment.h"
#include "models/text/utf8words.h"

#include <QByteArrayView>

#include <string>
#include <unordered_set>

namespace tamiz {

/// Cuts texts into words and collects where each stands, in memory, until a segment of them is taken. Belongs
/// to one thread; knows no file.
class SegmentBuilder
{
public:
    SegmentBuilder();

    /// Adds a text (UTF-8); ids ascend within a segment.
    void add(qint64 id, QByteArrayView title, QByteArrayView body);

    qint64 texts() const { return m_texts; }
    /// Whether it is time to take what is there: memory is bounded, whatever the texts hold.
    bool isFull() const;
    /// Everything since the last call; the builder is empty again.
    Segment take();

private:
    static constexpr size_t ShortBytes = 11;
    /// What is touched each time the word is met: one line of the processor's cache.
    struct alignas(64) Word
    {
        ListTail texts, places;
        std::uint32_t count = 0;   ///< Texts that hold it and are done with.
        std::uint32_t text = 0;    ///< The one before the current one, as a place in the segment.
        std::uint32_t current = 0; ///< The text being counted.
        std::uint32_t times = 0;   ///< In that text, so far; 0: none is being counted.
        std::uint32_t place = 0;   ///< Of the last occurrence.
        std::uint8_t bytes = 0;    ///< Of the word; more than ShortBytes: see Rest.
        char letters[ShortBytes] = {};
    };
    /// What is not.
    struct Rest
    {
        GrowingList texts, places;
        size_t at = 0; ///< In m_letters.
        std::uint32_t bytes = 0;
    };
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t word = 0; ///< Number + 1; 0: free.
    };

    void noteAll(size_t inTitle);
    bool is(std::uint32_t word, QByteArrayView folded) const;
    std::uint32_t find(std::uint32_t hash, QByteArrayView folded);
    std::uint32_t addWord(QByteArrayView folded);
    void grow();
    void note(std::uint32_t word, std::uint32_t place);
    void closeText(Word &word, Rest &rest);
    std::string_view letters(std::uint32_t word) const
    {
        return {m_letters.data() + m_rest[word].at, m_rest[word].bytes};
    }
    void reportNew(std::string_view written, std::vector<std::pair<QByteArray, QByteArray>> &to);

    FoldedWords m_cut; ///< Of the text being added.
    std::vector<std::uint32_t> m_hashes, m_guesses;
    std::vector<Slot> m_slots;
    std::vector<Word> m_words;
    std::vector<Rest> m_rest;
    std::string m_letters;
    ListPool m_pool;
    std::unordered_set<std::uint64_t> m_met; ///< Hashes of words of earlier segments.
    QByteArray m_lengths;
    qint64 m_first = 0, m_last = 0, m_texts = 0, m_total = 0;
    std::uint32_t m_text = 0; ///< Place of the text being added.
};

} // namespace tamiz
