// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace tamiz {

/// What a code point is to the word loop.
enum class CharKind : std::uint8_t {
    Separator,
    Letter,
    Digit,
    Mark,       ///< Extends a word, never starts one.
    Joiner,     ///< Apostrophe or middle dot: part of a word only between two letters.
    Dictionary, ///< A script written without spaces, cut by ICU.
};

/// Fold and kind of the first code points (Latin, Greek, Cyrillic, Semitic, Indic, general punctuation), so
/// that the loops over ordinary text touch one small table and no Unicode trie.
struct CharTable
{
    static constexpr char32_t Size = 0x2100;
    std::array<char16_t, Size> fold;
    std::array<CharKind, Size> kind;
};

/// The table, built once. Safe from any thread.
const CharTable &charTable();

/// The kind of any code point; lone surrogates are separators.
CharKind kindOf(char32_t c) noexcept;

} // namespace tamiz
