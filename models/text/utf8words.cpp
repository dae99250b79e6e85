// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/utf8words.h"

#include "models/text/chartable.h"
#include "models/text/words.h"

#include <QString>

#include <array>
#include <cstring>

namespace tamiz {

namespace {

constexpr char32_t SoftHyphen = 0x00AD;

/// A code point and the bytes it takes.
struct Point
{
    char32_t code = 0;
    int bytes = 1;
};

/// The folded ASCII letter or digit, 0 for other bytes.
constexpr std::array<char, 256> asciiWord = [] {
    std::array<char, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[static_cast<size_t>(c)] = static_cast<char>(c);
    for (int c = 'a'; c <= 'z'; ++c) {
        table[static_cast<size_t>(c)] = static_cast<char>(c);
        table[static_cast<size_t>(c - 'a' + 'A')] = static_cast<char>(c);
    }
    return table;
}();

} // namespace

/// One pass over one text. The rules are those of words.cpp, which see.
class Utf8Cutter
{
public:
    Utf8Cutter(QByteArrayView text, FoldedWords &words)
        : m_at(text.data()), m_end(text.data() + text.size()), m_words(words)
    {
        makeRoom(m_words.m_ends.empty() ? 0 : m_words.m_ends.back());
    }

    void run()
    {
        while (m_at < m_end) {
            if (asciiWord[static_cast<unsigned char>(*m_at)]) {
                word();
                continue;
            }
            if (static_cast<unsigned char>(*m_at) < 0x80) { // no letter or digit: it starts no word
                ++m_at;
                continue;
            }
            const Point point = pointAt(m_at);
            switch (kindAt(point.code)) {
            case CharKind::Letter:
            case CharKind::Digit:
                word();
                break;
            case CharKind::Dictionary:
                dictionaryRun();
                break;
            default:
                m_at += point.bytes;
            }
        }
    }

private:
    /// The code point at \a at; U+FFFD, one byte long, for what is not UTF-8.
    Point pointAt(const char *at) const
    {
        const auto byte = [at](int i) { return static_cast<unsigned char>(at[i]); };
        const auto more = [&](int count) {
            if (m_end - at <= count)
                return false;
            for (int i = 1; i <= count; ++i) {
                if ((byte(i) & 0xC0) != 0x80)
                    return false;
            }
            return true;
        };
        const char32_t lead = byte(0);
        if (lead < 0x80)
            return {lead, 1};
        if (lead >= 0xC2 && lead < 0xE0 && more(1))
            return {((lead & 0x1F) << 6) | (byte(1) & 0x3Fu), 2};
        if (lead >= 0xE0 && lead < 0xF0 && more(2))
            return {((lead & 0x0F) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu), 3};
        if (lead >= 0xF0 && lead < 0xF5 && more(3))
            return {((lead & 0x07) << 18) | ((byte(1) & 0x3Fu) << 12) | ((byte(2) & 0x3Fu) << 6) |
                        (byte(3) & 0x3Fu),
                    4};
        return {0xFFFD, 1};
    }

    bool isLetterAt(const char *at) const
    {
        return at < m_end && kindAt(pointAt(at).code) == CharKind::Letter;
    }

    /// Folding makes a byte of ASCII one byte, and two bytes three at most.
    void makeRoom(size_t used)
    {
        const size_t most = used + static_cast<size_t>(m_end - m_at) * 3 / 2 + 8;
        if (m_words.m_letters.size() < most)
            m_words.m_letters.resize(most * 2);
        m_to = m_words.m_letters.data() + used;
    }

    void put(char16_t folded)
    {
        if (folded < 0x80) {
            *m_to++ = static_cast<char>(folded);
        } else if (folded < 0x800) {
            *m_to++ = static_cast<char>(0xC0 | (folded >> 6));
            *m_to++ = static_cast<char>(0x80 | (folded & 0x3F));
        } else {
            *m_to++ = static_cast<char>(0xE0 | (folded >> 12));
            *m_to++ = static_cast<char>(0x80 | ((folded >> 6) & 0x3F));
            *m_to++ = static_cast<char>(0x80 | (folded & 0x3F));
        }
    }

    /// Apostrophes become ', middle dots go.
    void putJoiner(char32_t joiner)
    {
        if (joiner != 0x00B7 && joiner != 0x2027)
            *m_to++ = '\'';
    }

    void endWord() { m_words.m_ends.push_back(static_cast<std::uint32_t>(m_to - m_words.m_letters.data())); }

    void word()
    {
        const char *const start = m_at;
        char *const begin = m_to;
        bool afterLetter = false;
        bool plain = true; // nothing that the table alone cannot fold
        while (m_at < m_end) {
            if (const char folded = asciiWord[static_cast<unsigned char>(*m_at)]) {
                *m_to++ = folded;
                afterLetter = folded > '9';
                ++m_at;
                continue;
            }
            if (*m_at == ' ') // the most frequent end
                break;
            const Point point = pointAt(m_at);
            const CharKind kind = kindAt(point.code);
            if (kind == CharKind::Joiner) {
                if (!afterLetter || !isLetterAt(m_at + point.bytes))
                    break;
                putJoiner(point.code);
            } else if (kind == CharKind::Letter || kind == CharKind::Digit) {
                afterLetter = kind == CharKind::Letter;
                plain = plain && point.code < CharTable::Size && m_table.fold[point.code] != 0;
                if (plain)
                    put(m_table.fold[point.code]);
            } else if (kind == CharKind::Mark || point.code == SoftHyphen) {
                plain = false;
            } else {
                break;
            }
            m_at += point.bytes;
        }
        if (plain) {
            endWord();
            return;
        }
        m_to = begin;
        slowly(start);
    }

    void dictionaryRun()
    {
        const char *const start = m_at;
        while (m_at < m_end) {
            const Point point = pointAt(m_at);
            const CharKind kind = kindAt(point.code);
            if (kind != CharKind::Dictionary && kind != CharKind::Mark)
                break;
            m_at += point.bytes;
        }
        slowly(start);
    }

    /// What the table cannot fold goes the long way.
    void slowly(const char *start)
    {
        forEachWord(QString::fromUtf8(start, m_at - start), [this](qsizetype, qsizetype, QStringView folded) {
            const QByteArray utf8 = folded.toUtf8();
            const auto used = static_cast<size_t>(m_to - m_words.m_letters.data());
            makeRoom(used + static_cast<size_t>(utf8.size()));
            std::memcpy(m_words.m_letters.data() + used, utf8.constData(), static_cast<size_t>(utf8.size()));
            m_to = m_words.m_letters.data() + used + utf8.size();
            endWord();
        });
    }

    CharKind kindAt(char32_t code) const
    {
        return code < CharTable::Size ? m_table.kind[code] : kindOf(code);
    }

    const char *m_at;
    const char *m_end;
    char *m_to = nullptr;
    FoldedWords &m_words;
    const CharTable &m_table = charTable();
};

void FoldedWords::append(QByteArrayView text)
{
    Utf8Cutter(text, *this).run();
}

} // namespace tamiz
