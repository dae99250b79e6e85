// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/seenids.h"

namespace tamiz {

std::optional<SeenIds::First> SeenIds::note(quint64 id, quint64 content, qint64 line)
{
    if ((m_count + 1) * 10 > m_slots.size() * 7)
        grow();
    const size_t mask = m_slots.size() - 1;
    for (size_t at = size_t(id) & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.line == 0) {
            slot = {id, static_cast<quint32>(content), static_cast<quint32>(line)};
            ++m_count;
            return std::nullopt;
        }
        if (slot.id == id)
            return First{slot.line, slot.content == static_cast<quint32>(content)};
    }
}

void SeenIds::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.line == 0)
            continue;
        size_t at = size_t(slot.id) & mask;
        while (m_slots[at].line != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace tamiz
