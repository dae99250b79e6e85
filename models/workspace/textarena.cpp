// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/textarena.h"

#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace tamiz {

namespace {
constexpr size_t PieceSize = size_t(4) << 20;
}

Result<TextArena> TextArena::read(Store &store, qint64 after, const Progress &progress)
{
    const auto total = rowCount(store);
    if (!total)
        return total.error();
    TextArena arena;
    bool cancelled = false;
    const auto done = visitTextBytes(store, after, [&](qint64 id, QByteArrayView title, QByteArrayView body) {
        arena.add(id, title, body);
        if (arena.count() % 8192 == 0) {
            cancelled = progress.isCancelled();
            progress.report(tr("Reading texts"), arena.count(), *total);
        }
        return !cancelled;
    });
    if (!done)
        return done.error();
    if (cancelled)
        return cancelledError();
    return arena;
}

void TextArena::add(qint64 id, QByteArrayView title, QByteArrayView body)
{
    const bool both = !title.isEmpty() && !body.isEmpty();
    const auto size = static_cast<size_t>(title.size() + body.size() + (both ? 1 : 0));
    if (size > m_left) {
        m_left = std::max(size, PieceSize);
        m_pieces.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_next = m_pieces.back().get();
    }
    char *to = m_next;
    if (!title.isEmpty())
        std::memcpy(to, title.data(), static_cast<size_t>(title.size()));
    to += title.size();
    if (both)
        *to++ = '\n';
    if (!body.isEmpty())
        std::memcpy(to, body.data(), static_cast<size_t>(body.size()));
    m_ids.push_back(id);
    m_places.push_back({m_next, static_cast<qsizetype>(size)});
    m_next += size;
    m_left -= size;
}

QString TextArena::textAt(qsizetype i) const
{
    const Place &place = m_places[static_cast<size_t>(i)];
    return QString::fromUtf8(place.data, place.size);
}

qsizetype TextArena::placeOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found == m_ids.end() || *found != id ? -1 : found - m_ids.begin();
}

} // namespace tamiz
