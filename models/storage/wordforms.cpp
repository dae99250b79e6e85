// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/wordforms.h"

#include "models/storage/tokenizer.h"

#include <QByteArray>
#include <QString>

#include <cstring>

#include <xxhash.h>

namespace tamiz {

namespace {
constexpr qsizetype longestUnits = 60; // 180 bytes of UTF-8 at most: every length fits a byte
} // namespace

WordForms::WordForms(size_t slots) : m_slots(slots) {}

Forms WordForms::formsAt(const Slot &slot) const
{
    const char *surface = m_memory.data() + slot.at + slot.units * sizeof(char16_t);
    const QByteArrayView first(surface, slot.surface);
    return {first, slot.stem ? QByteArrayView(surface + slot.surface, slot.stem) : first, false};
}

Forms WordForms::of(QStringView folded)
{
    if (folded.size() > longestUnits) {
        m_longSurface = folded.toUtf8();
        m_longStem = searchStem(folded).toUtf8();
        return {m_longSurface, m_longStem, true};
    }
    const auto bytes = static_cast<size_t>(folded.size()) * sizeof(char16_t);
    const quint64 hash = XXH3_64bits(folded.utf16(), bytes);
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (!slot.taken) {
            if (m_count >= m_slots.size() / 2) {
                forget();
                return of(folded);
            }
            remember(slot, hash, folded);
            Forms forms = formsAt(slot);
            forms.isNew = true;
            return forms;
        }
        if (slot.hash == hash && slot.units == folded.size() &&
            std::memcmp(m_memory.data() + slot.at, folded.utf16(), bytes) == 0)
            return formsAt(slot);
    }
}

void WordForms::remember(Slot &slot, quint64 hash, QStringView folded)
{
    const QByteArray surface = folded.toUtf8();
    const QByteArray stem = searchStem(folded).toUtf8();
    const bool own = stem != surface && !stem.isEmpty();
    slot = {hash,
            static_cast<quint32>(m_memory.size()),
            static_cast<quint8>(folded.size()),
            static_cast<quint8>(surface.size()),
            static_cast<quint8>(own ? stem.size() : 0),
            true};
    m_memory.append(reinterpret_cast<const char *>(folded.utf16()),
                    static_cast<size_t>(folded.size()) * sizeof(char16_t));
    m_memory.append(surface.constData(), static_cast<size_t>(surface.size()));
    if (own)
        m_memory.append(stem.constData(), static_cast<size_t>(stem.size()));
    ++m_count;
}

void WordForms::forget()
{
    m_slots.assign(m_slots.size(), {});
    m_memory.clear();
    m_count = 0;
}

} // namespace tamiz
