// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/segmentreader.h"

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

    /// The texts of \a segment that match, as places in it; stale ones are not among them.
    Result<PlaceBits> texts(SegmentReader &reader, const SegmentEntry &segment) const;

    /// How often each text of \a segment matches, by place.
    Result<std::vector<quint32>> times(SegmentReader &reader, const SegmentEntry &segment) const;

private:
    struct Slot
    {
        std::vector<QByteArray> words;
        bool prefix = false;
    };
    using Visit = SegmentReader::Visit;
    static Result<void> visit(SegmentReader &reader, const SegmentEntry &segment, const Slot &slot,
                              bool places, const Visit &f);
    static Result<std::vector<quint64>> placesOf(SegmentReader &reader, const SegmentEntry &segment,
                                                 const Slot &slot, const PlaceBits &wanted);
    Result<PlaceBits> candidates(SegmentReader &reader, const SegmentEntry &segment) const;
    Result<std::vector<quint64>> phrases(SegmentReader &reader, const SegmentEntry &segment,
                                         const PlaceBits &among) const;

    std::vector<Slot> m_slots;
};

} // namespace tamiz
