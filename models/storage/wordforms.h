// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <string>
#include <vector>

namespace tamiz {

/// Between the words of a text that was cut for the index. No word holds it.
inline constexpr char WordSeparator = '\n';

/// A folded word and its stem, as UTF-8. Lives until the next call of WordForms::of().
struct Forms
{
    QByteArrayView surface;
    QByteArrayView stem;
    bool isNew = false; ///< Not met before, or forgotten.
};

/// The forms of the words met last: a text of a thousand words has a few hundred, most of them met before. A
/// flat table into one piece of memory, so that a known word costs two cache lines; half of an import's time
/// went into finding them in a map of nodes. Forgets everything when it is full. Belongs to one thread.
class WordForms
{
public:
    explicit WordForms(size_t slots = size_t(1) << 18); ///< A power of two; half of them are used.
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
