// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/statement.h"
#include "models/storage/varint.h"

#include <QByteArrayView>

#include <functional>
#include <span>
#include <vector>

namespace tamiz {

class Store;

/// What a segment covers.
struct SegmentEntry
{
    qint64 id = 0;
    qint64 first = 0, last = 0; ///< Ids of the texts.
    qint64 texts = 0, words = 0;
};

/// A set of places in a segment, a bit each.
using PlaceBits = std::vector<quint64>;

/// Where one word stands in the texts of a segment; see segment.h. Lives until the visit returns.
struct WordLists
{
    QByteArrayView word;
    quint32 count = 0;
    bool dense = false;
    QByteArrayView texts, times, places; ///< \a places only when it was asked for.

    /// Sets the bit of each text. False when the lists are damaged.
    bool mark(PlaceBits &bits) const;
    /// Calls f(text, times) for each text in order, f(text, place) for each occurrence in those of \a wanted.
    bool forEachText(const std::function<void(quint32, quint32)> &f) const;
    /// Appends text << 32 | place of each occurrence in the texts of \a wanted.
    bool appendPlaces(const PlaceBits &wanted, std::vector<quint64> &to) const;

    quint32 width = 0; ///< Of the segment.
};

/// Calls \a visit(id, words) for each text of \a segment in order, from its \a lengths. False when they are
/// damaged.
template<class Visit>
bool visitTextLengths(const SegmentEntry &segment, QByteArrayView lengths, Visit visit)
{
    VarintReader reader(lengths);
    qint64 id = segment.first;
    while (!reader.atEnd()) {
        id += static_cast<qint64>(reader.next());
        const auto words = static_cast<quint32>(reader.next());
        if (reader.failed() || id < segment.first || id > segment.last)
            return false;
        visit(id, words);
    }
    return true;
}

/// What is said of an index that is not what was written.
Error damagedIndex();

/// Reads the segments of the search index. Errors: those of the storage; Damaged when a list is not what was
/// written.
class SegmentReader
{
public:
    using Visit = std::function<bool(const WordLists &)>; ///< False: the lists are damaged.

    explicit SegmentReader(Store &store);

    Result<std::vector<SegmentEntry>> segments();
    /// The lists of \a word, of every word that begins with it, or of all.
    enum class Which { Word, Prefix, All };
    Result<void> visit(const SegmentEntry &segment, Which which, QByteArrayView word, bool places,
                       const Visit &visit);
    /// What the ids and numbers of words of the texts of \a segment are read from by visitTextLengths().
    Result<QByteArray> lengths(const SegmentEntry &segment);
    /// Ids of the texts of \a segment with their numbers of words, in order.
    Result<void> visitLengths(const SegmentEntry &segment, const std::function<void(qint64, quint32)> &visit);
    /// Clears the bits of texts that a later segment holds anew.
    Result<void> dropStale(const SegmentEntry &segment, PlaceBits &bits);

    Store &store() const { return m_store; }
    static size_t wordsFor(const SegmentEntry &segment)
    {
        return static_cast<size_t>((segment.last - segment.first) / 64 + 1);
    }

private:
    Result<void> readStale();

    Store &m_store;
    Statement m_find, m_following, m_lengths;
    std::vector<std::pair<qint64, qint64>> m_stale; ///< (text, first segment that counts), by text.
    bool m_staleRead = false;
};

} // namespace tamiz
