// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <string>
#include <vector>

namespace tamiz {

/// Folded words (UTF-8), one behind the other in one piece of memory that is used again for the next text.
class FoldedWords
{
public:
    size_t count() const { return m_ends.size(); }
    QByteArrayView operator[](size_t i) const
    {
        const std::uint32_t begin = i == 0 ? 0 : m_ends[i - 1];
        return {m_letters.data() + begin, static_cast<qsizetype>(m_ends[i] - begin)};
    }
    void clear() { m_ends.clear(); }

    /// Appends the words of \a text (UTF-8), the same as those of visitWords() in the same order: texts that
    /// are indexed by the million are UTF-8 already, and nearly all their words need no more than a table.
    /// Bytes that are not UTF-8 part words. Safe from any thread.
    void append(QByteArrayView text);

private:
    friend class Utf8Cutter;
    std::string m_letters; ///< Longer than what is used.
    std::vector<std::uint32_t> m_ends;
};

/// Calls \a f(QByteArrayView folded) for each word of \a text.
template<class F>
void forEachUtf8Word(QByteArrayView text, F &&f)
{
    FoldedWords words;
    words.append(text);
    for (size_t i = 0; i < words.count(); ++i)
        f(words[i]);
}

} // namespace tamiz
