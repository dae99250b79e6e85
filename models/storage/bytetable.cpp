// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bytetable.h"

#include <string_view>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace tamiz {

ByteTable::Found ByteTable::numberOf(QByteArrayView bytes)
{
    if ((m_places.size() + 1) * 2 > m_slots.size())
        grow();
    const std::string_view sought(bytes.data(), static_cast<size_t>(bytes.size()));
    const auto hash = static_cast<std::uint32_t>(XXH3_64bits(sought.data(), sought.size()));
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.number == 0) {
            m_places.push_back({m_bytes.size(), sought.size()});
            m_bytes.append(sought);
            slot = {hash, static_cast<std::uint32_t>(m_places.size())};
            return {slot.number - 1, true};
        }
        if (slot.hash == hash) {
            const Place &place = m_places[slot.number - 1];
            if (std::string_view(m_bytes).substr(place.at, place.size) == sought)
                return {slot.number - 1, false};
        }
    }
}

void ByteTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.number == 0)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].number != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

void ByteTable::clear()
{
    *this = {};
}

} // namespace tamiz
