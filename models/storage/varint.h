// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <bit>
#include <cstdint>
#include <cstring>

namespace tamiz {

/// Whole numbers of the search index, seven bits a byte, the lowest first, as most of them are small.
inline constexpr int LongestVarint = 10;

inline std::uint8_t *putVarint(std::uint8_t *to, std::uint64_t number)
{
    while (number >= 0x80) {
        *to++ = static_cast<std::uint8_t>(number | 0x80);
        number >>= 7;
    }
    *to++ = static_cast<std::uint8_t>(number);
    return to;
}

inline void appendVarint(QByteArray &bytes, std::uint64_t number)
{
    std::uint8_t buffer[LongestVarint];
    bytes.append(reinterpret_cast<const char *>(buffer), putVarint(buffer, number) - buffer);
}

/// Reads numbers one after the other. What stands in a file may be damaged: nothing is read beyond the end,
/// where everything is 0 and \ref failed() is true.
class VarintReader
{
public:
    explicit VarintReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const std::uint8_t *>(bytes.data())), m_end(m_at + bytes.size())
    {
    }

    std::uint64_t next()
    {
        if (m_at < m_end && *m_at < 0x80) [[likely]]
            return *m_at++;
        return longer();
    }
    bool atEnd() const { return m_at >= m_end; }
    bool failed() const { return m_failed; }
    std::uint64_t left() const { return static_cast<std::uint64_t>(m_end - m_at); } ///< Bytes.

    /// Leaves out \a count numbers, eight bytes at a time: each number ends with a byte below 128.
    void skip(std::uint64_t count)
    {
        while (count >= 8 && m_end - m_at >= 8) {
            std::uint64_t some = 0;
            std::memcpy(&some, m_at, 8);
            count -= static_cast<std::uint64_t>(std::popcount(~some & 0x8080808080808080U));
            m_at += 8;
        }
        while (count > 0 && m_at < m_end)
            count -= *m_at++ < 0x80 ? 1 : 0;
        if (count > 0)
            fail();
    }

    /// The next \a count bytes as they are.
    QByteArrayView bytes(std::uint64_t count)
    {
        if (count > static_cast<std::uint64_t>(m_end - m_at)) {
            fail();
            return {};
        }
        const QByteArrayView view(reinterpret_cast<const char *>(m_at), static_cast<qsizetype>(count));
        m_at += count;
        return view;
    }

private:
    std::uint64_t longer()
    {
        std::uint64_t number = 0;
        for (int shift = 0; m_at < m_end && shift < 64; shift += 7) {
            const std::uint8_t byte = *m_at++;
            number |= std::uint64_t(byte & 0x7F) << shift;
            if (byte < 0x80)
                return number;
        }
        fail();
        return 0;
    }
    void fail()
    {
        m_at = m_end;
        m_failed = true;
    }

    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
    bool m_failed = false;
};

} // namespace tamiz
