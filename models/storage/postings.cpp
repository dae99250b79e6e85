// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/postings.h"

#include <algorithm>
#include <cstring>

namespace tamiz {

namespace {

constexpr size_t pointerBytes = sizeof(std::uint8_t *);

/// Bytes for numbers in the n-th slice of a list: 8, 16, 32 and so on up to 4,096.
constexpr size_t sliceBytes(std::uint32_t slice)
{
    return size_t(8) << std::min(slice, std::uint32_t(9));
}

} // namespace

std::uint8_t *ListPool::take(size_t bytes)
{
    if (m_free < bytes) {
        if (m_used == m_pieces.size())
            m_pieces.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(PieceBytes));
        ++m_used;
        m_free = PieceBytes;
    }
    std::uint8_t *const place = m_pieces[m_used - 1].get() + (PieceBytes - m_free);
    m_free -= bytes;
    return place;
}

void ListPool::clear()
{
    m_used = m_free = 0;
}

void GrowingList::grow(ListPool &pool, ListTail &tail)
{
    std::uint8_t *const slice = pool.take(sliceBytes(m_slices) + pointerBytes);
    if (m_first)
        std::memcpy(tail.end, &slice, pointerBytes);
    else
        m_first = slice;
    tail = {slice, slice + sliceBytes(m_slices++)};
}

void GrowingList::put(ListPool &pool, ListTail &tail, std::uint64_t number)
{
    std::uint8_t buffer[LongestVarint];
    const std::uint8_t *const end = putVarint(buffer, number);
    for (const std::uint8_t *from = buffer; from < end; ++from) {
        if (tail.at == tail.end)
            grow(pool, tail);
        *tail.at++ = *from;
    }
}

void GrowingList::appendTo(std::vector<std::uint8_t> &bytes, const ListTail &tail) const
{
    const std::uint8_t *slice = m_first;
    for (std::uint32_t i = 0; i < m_slices; ++i) {
        const bool last = i + 1 == m_slices;
        const std::uint8_t *const end = last ? tail.at : slice + sliceBytes(i);
        bytes.insert(bytes.end(), slice, end);
        if (!last)
            std::memcpy(&slice, slice + sliceBytes(i), pointerBytes);
    }
}

} // namespace tamiz
