// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <string>
#include <vector>

namespace tamiz {

/// What a word is indexed under, as UTF-8. Lives until the next call of WordForms::of().
struct Forms
{
    QByteArrayView surface;
    QByteArrayView stem; ///< The same bytes as the surface where the stem is the word itself.
};

/// The forms of the words met last: a text of a thousand words has a few hundred, most of them met before. A
/// flat table into one piece of memory, so that a known word costs two cache lines; half of an import's time
/// went into finding them in a map of nodes. Forgets everything when it is full. Belongs to one thread.
class WordForms
{
public:
    WordForms();
    Forms of(QStringView folded);

private:
    struct Slot
    {
        quint64 hash = 0;
        quint32 at = 0; ///< In m_memory: the folded word, then its surface, then its stem.
        quint8 units = 0, surface = 0, stem = 0; ///< Lengths; a stem of 0 is the surface.
        bool taken = false;
    };
    Forms formsAt(const Slot &slot) const;
    void remember(Slot &slot, quint64 hash, QStringView folded);
    void forget();

    std::vector<Slot> m_slots;
    std::string m_memory;
    size_t m_count = 0;
    QByteArray m_longSurface, m_longStem; ///< Of a word too long for the table.
};

} // namespace tamiz
