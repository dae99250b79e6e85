// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/varint.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace tamiz {

/// Memory for many short lists that grow at once, in pieces of a megabyte; all of it is let go together.
class ListPool
{
public:
    std::uint8_t *take(size_t bytes);
    size_t bytes() const { return m_used * PieceBytes; }
    void clear(); ///< Keeps the pieces for the next lists.

private:
    static constexpr size_t PieceBytes = size_t(1) << 20;
    std::vector<std::unique_ptr<std::uint8_t[]>> m_pieces;
    size_t m_used = 0; ///< Pieces begun.
    size_t m_free = 0; ///< Bytes left in the last of them.
};

/// Where a list of numbers goes on: what is touched for each number.
struct ListTail
{
    std::uint8_t *at = nullptr;
    std::uint8_t *end = nullptr;
};

/// A list of numbers that only grows, apart from its tail: slices of a pool, each twice as long as the one
/// before and with a pointer to the next behind it.
class GrowingList
{
public:
    /// Appends a number of more than a byte, or what no longer fits the slice.
    void put(ListPool &pool, ListTail &tail, std::uint64_t number);
    /// Appends its bytes to \a bytes.
    void appendTo(std::vector<std::uint8_t> &bytes, const ListTail &tail) const;

private:
    void grow(ListPool &pool, ListTail &tail);

    std::uint8_t *m_first = nullptr;
    std::uint32_t m_slices = 0;
};

/// Appends \a number to \a list, which is looked at only where the tail is not enough.
inline void putNumber(ListPool &pool, GrowingList &list, ListTail &tail, std::uint64_t number)
{
    if (number < 0x80 && tail.at < tail.end) [[likely]]
        *tail.at++ = static_cast<std::uint8_t>(number);
    else
        list.put(pool, tail, number);
}

} // namespace tamiz
