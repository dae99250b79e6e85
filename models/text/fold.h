// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tamiz {

/// Folds one code point for comparison: lower case, diacritics dropped, except that ñ stays ñ. Returns 0 for
/// a combining mark (dropped; but n + U+0303 must be composed before, see foldText) and the code point itself
/// otherwise. Only marks that are diacritics to a reader go: the vowel signs of Thai or Devanagari and the
/// voicing marks of Kana stay. Invisible signs (soft hyphen, zero width space, variation selectors) count as
/// marks.
char32_t foldCodePoint(char32_t c) noexcept;

/// \a text composed (NFC), folded by foldCodePoint, runs of white space as one space, trimmed. Two texts that
/// a reader would call the same text have the same folded form; "año" and "ano" do not.
QString foldText(QStringView text);

/// Appends the folded form of \a text to \a out as foldText does, white space left as it is. Allocates only
/// when \a out must grow or the text is neither Latin nor already composed. For loops over millions of words.
void appendFolded(QStringView text, QString &out);

} // namespace tamiz
