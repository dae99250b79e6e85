// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace tamiz {

/// The ids of one file and the lines where they first stood: 16 bytes a place, whatever the length of the id. Two
/// ids with the same 64-bit hash (one chance in 37 million among a million) are told apart by nothing, so the
/// second is refused and named, never lost in silence. Of the content 32 bits are kept: of four thousand
/// million records under a known id one is taken for a repetition, and named as well. No file that is read has more
/// lines than 32 bits can count.
class SeenIds
{
public:
    struct First
    {
        qint64 line;
        bool sameContent;
    };

    /// Notes \a id with \a content (a hash of the record); what stood first when the id was known already.
    std::optional<First> note(quint64 id, quint64 content, qint64 line);

private:
    struct Slot
    {
        quint64 id = 0;
        quint32 content = 0;
        quint32 line = 0; ///< 0: free.
    };
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(1024);
    size_t m_count = 0;
};

} // namespace tamiz
