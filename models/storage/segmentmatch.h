// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/segmentreader.h"

#include <QByteArray>

#include <vector>

namespace tamiz {

/// What was read of one segment for a query, kept, so that it can be worked on by any thread: the lists of
/// the words of each slot (a place in the row of words; any word of a slot will do), and the texts that hold
/// a word of every slot.
class SegmentMatch
{
public:
    explicit SegmentMatch(const SegmentEntry &segment, size_t slotCount)
        : m_segment(segment), m_slots(slotCount)
    {
    }

    const SegmentEntry &segment() const { return m_segment; }
    void setCandidates(PlaceBits candidates) { m_candidates = std::move(candidates); }
    void keep(size_t slot, const WordLists &lists); ///< As a copy.
    size_t keptBytes() const { return m_bytes; }    ///< How much work it is, roughly.

    /// The texts that match, as places in the segment. Error Damaged.
    Result<PlaceBits> texts() const;
    /// How often each text matches, by place. Error Damaged.
    Result<std::vector<quint32>> times() const;

private:
    struct Kept
    {
        QByteArray texts, times, places;
        WordLists lists; ///< Into the bytes above.
    };
    template<class Found>
    bool forEachMatch(bool counts, Found found) const;

    SegmentEntry m_segment;
    PlaceBits m_candidates;
    std::vector<std::vector<Kept>> m_slots;
    size_t m_bytes = 0;
};

} // namespace tamiz
