// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>
#include <vector>

namespace tamiz {

/// Texts of fewer words are compared by characters: three of their words are already half of what they say.
inline constexpr int LeastWordsForShingles = 8;

/// What near-copy search keeps of a text.
struct Shingled
{
    quint64 key =
        0; ///< Hash of the folded words in order; of the folded signs where there is no word; 0 = nothing.
    bool byCharacter = false; ///< The shingles are of characters (fewer than LeastWordsForShingles words).
};

/// Hashes of the folded words of \a text in order, into \a words (cleared first).
void wordHashes(QStringView text, std::vector<quint64> &words);

/// The 3-shingle hash of the words a, b, c in this order.
quint64 shingleOf(quint64 a, quint64 b, quint64 c) noexcept;

/// Key and distinct shingles of \a text. \a shingles is cleared and comes back sorted; \a words is scratch.
Shingled shingle(QStringView text, std::vector<quint64> &shingles, std::vector<quint64> &words);

} // namespace tamiz
