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
            progress.report(tamiz::tr("Reading texts"), arena.count(), *total);
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
    m_ids.push_back(id);
    m_places.push_back(put(title, body));
}

TextArena::Place TextArena::put(QByteArrayView title, QByteArrayView body)
{
    const bool both = !title.isEmpty() && !body.isEmpty();
    const auto size = static_cast<size_t>(title.size() + body.size() + (both ? 1 : 0));
    if (size > m_left) {
        m_left = std::max(size, PieceSize);
        m_pieces.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_next = m_pieces.back().get();
    }
    const Place place{m_next, static_cast<qsizetype>(size)};
    if (!title.isEmpty())
        std::memcpy(m_next, title.data(), static_cast<size_t>(title.size()));
    m_next += title.size();
    if (both)
        *m_next++ = '\n';
    if (!body.isEmpty())
        std::memcpy(m_next, body.data(), static_cast<size_t>(body.size()));
    m_next += body.size();
    m_left -= size;
    return place;
}

void TextArena::forget()
{
    std::ranges::fill(m_places, Place());
    m_pieces.clear();
    m_left = 0;
    m_next = nullptr;
}

Result<void> TextArena::recall(Store &store, const std::vector<qsizetype> &places)
{
    std::vector<qint64> ids;
    ids.reserve(places.size());
    for (const qsizetype place : places)
        ids.push_back(idAt(place));
    return visitTextBytesOf(store, ids, [this](qint64 id, QByteArrayView title, QByteArrayView body) {
        if (const qsizetype place = placeOf(id); place >= 0)
            m_places[static_cast<size_t>(place)] = put(title, body);
    });
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

std::vector<std::pair<qint32, qint32>>
TextArena::placesOf(const std::vector<std::pair<qint64, qint64>> &pairs) const
{
    std::vector<std::pair<qint32, qint32>> places;
    for (const auto &[a, b] : pairs) {
        const qsizetype first = placeOf(a), second = placeOf(b);
        if (first >= 0 && second >= 0)
            places.emplace_back(static_cast<qint32>(first), static_cast<qint32>(second));
    }
    return places;
}

} // namespace tamiz
