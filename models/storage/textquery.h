// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/segmentmatch.h"

#include <QByteArray>
#include <QString>

namespace tamiz {

/// Words in a row, ready to be looked for: each with all words of its stem.
class TextQuery
{
public:
    /// Reads what searchQuery() writes. Errors: those of the storage.
    static Result<TextQuery> make(Store &store, const QString &query);

    bool isEmpty() const { return m_slots.empty(); } ///< No word at all: matches nothing.

    /// What \ref SegmentMatch::texts() needs of \a segment, or, with \a times, SegmentMatch::times().
    Result<SegmentMatch> read(SegmentReader &reader, const SegmentEntry &segment, bool times) const;

private:
    struct Slot
    {
        std::vector<QByteArray> words;
        bool prefix = false;
    };
    using Visit = SegmentReader::Visit;
    static Result<void> visit(SegmentReader &reader, const SegmentEntry &segment, const Slot &slot,
                              bool places, const Visit &f);
    Result<PlaceBits> candidates(SegmentReader &reader, const SegmentEntry &segment) const;

    std::vector<Slot> m_slots;
};

} // namespace tamiz
