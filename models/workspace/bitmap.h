// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tamiz {

/// A set of rows, one bit a row. All operands of one operation have the same size.
class Bitmap
{
public:
    Bitmap() = default;
    explicit Bitmap(size_t size, bool value = false) : m_size(size), m_words((size + 63) / 64, value ? ~uint64_t{0} : 0)
    {
        trim();
    }

    /// The rows for which \a test(row) is true.
    template<class Test>
    static Bitmap of(size_t size, Test test)
    {
        Bitmap result(size);
        size_t row = 0;
        for (size_t i = 0; i < size / 64; ++i) {
            uint64_t word = 0;
            for (unsigned bit = 0; bit < 64; ++bit, ++row)
                word |= static_cast<uint64_t>(test(row)) << bit;
            result.m_words[i] = word;
        }
        for (; row < size; ++row)
            result.assign(row, test(row));
        return result;
    }

    size_t size() const noexcept { return m_size; }
    bool test(size_t row) const noexcept { return (m_words[row >> 6] >> (row & 63)) & 1; }
    void set(size_t row) noexcept { m_words[row >> 6] |= uint64_t{1} << (row & 63); }
    void reset(size_t row) noexcept { m_words[row >> 6] &= ~(uint64_t{1} << (row & 63)); }
    void assign(size_t row, bool value) noexcept { value ? set(row) : reset(row); }
    void resize(size_t size)
    {
        m_size = size;
        m_words.resize((size + 63) / 64);
        trim();
    }

    size_t count() const noexcept
    {
        size_t n = 0;
        for (const uint64_t word : m_words)
            n += static_cast<size_t>(std::popcount(word));
        return n;
    }

    Bitmap &operator&=(const Bitmap &other) noexcept
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    Bitmap &operator|=(const Bitmap &other) noexcept
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    void flip() noexcept
    {
        for (uint64_t &word : m_words)
            word = ~word;
        trim();
    }

    /// Calls \a visit(row) for each row of the set, ascending.
    template<class Visit>
    void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i] == ~uint64_t{0}) { // whole words are common: nothing filtered, or a range of days
                for (size_t row = i * 64; row < i * 64 + 64; ++row)
                    visit(row);
                continue;
            }
            for (uint64_t word = m_words[i]; word; word &= word - 1)
                visit(i * 64 + static_cast<size_t>(std::countr_zero(word)));
        }
    }

    friend bool operator==(const Bitmap &, const Bitmap &) = default;

private:
    void trim() noexcept
    {
        if (m_size % 64 && !m_words.empty())
            m_words.back() &= (uint64_t{1} << (m_size % 64)) - 1;
    }

    size_t m_size = 0;
    std::vector<uint64_t> m_words;
};

} // namespace tamiz
