// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <string>
#include <vector>

namespace tamiz {

/// Numbers byte strings from 0 in the order they are first met; few bytes a string besides its own.
class ByteTable
{
public:
    struct Found
    {
        std::uint32_t number = 0;
        bool isNew = false;
    };
    Found numberOf(QByteArrayView bytes);
    size_t size() const { return m_places.size(); }
    void clear();

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< Plus 1; 0: free.
    };
    struct Place
    {
        size_t at = 0;
        size_t size = 0;
    };
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(64);
    std::vector<Place> m_places;
    std::string m_bytes;
};

} // namespace tamiz
