// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reading.h"

#include <QCache>

#include <functional>

namespace tamiz {

class Store;

/// Texts of a list by pages of 100 rows, the last 64 pages kept: a page takes under a millisecond to read, so
/// a list may ask while it paints.
class TextPages
{
public:
    explicit TextPages(Store &store) : m_store(store), m_pages(64) {}

    static constexpr qsizetype pageSize = 100;

    /// The text of place \a row of a list of \a count, whose ids \a idAt gives. Empty when it could not be
    /// read.
    const TextEntry &at(qsizetype row, qsizetype count, const std::function<qint64(qsizetype)> &idAt) const;
    void clear() { m_pages.clear(); }

private:
    Store &m_store;
    mutable QCache<qsizetype, std::vector<TextEntry>> m_pages;
};

/// The first words of a text as one line: title, or the beginning of the body, white space made even.
QString firstWords(const TextEntry &text, qsizetype limit = 240);
/// Title and body as one text.
QString wholeText(const TextEntry &text);

} // namespace tamiz
