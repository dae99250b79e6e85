// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace tamiz {

class Store;

/// Many texts of one moment as UTF-8 in a few large pieces: half the memory of as many QStrings, and no
/// million of allocations. Title and body are joined by a line break.
class TextArena
{
public:
    /// The live texts with ids above \a after.
    static Result<TextArena> read(Store &store, qint64 after, const Progress &progress);

    void forget(); ///< Lets the texts go; ids and places stay.
    /// Reads the texts at \a places (ascending) again; the others stay empty.
    Result<void> recall(Store &store, const std::vector<qsizetype> &places);

    void add(qint64 id, QByteArrayView title, QByteArrayView body);

    qsizetype count() const { return static_cast<qsizetype>(m_ids.size()); }
    qint64 idAt(qsizetype i) const { return m_ids[static_cast<size_t>(i)]; }
    const std::vector<qint64> &ids() const { return m_ids; }
    QString textAt(qsizetype i) const;  ///< From any thread.
    qsizetype placeOf(qint64 id) const; ///< Ids ascending; -1 when it is not there.
    /// Pairs of contributions as pairs of places, those left out of which one is not there.
    std::vector<std::pair<qint32, qint32>>
    placesOf(const std::vector<std::pair<qint64, qint64>> &pairs) const;

private:
    struct Place
    {
        const char *data = nullptr;
        qsizetype size = 0;
    };
    Place put(QByteArrayView title, QByteArrayView body);

    std::vector<qint64> m_ids;
    std::vector<Place> m_places;
    std::vector<std::unique_ptr<char[]>> m_pieces;
    size_t m_left = 0;
    char *m_next = nullptr;
};

} // namespace tamiz
