// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace tamiz {

/// At most so many hashes stand for a text.
inline constexpr size_t LargestSketch = 16;

/// The sketches of many texts: pairs of hash and text, in the order they were added.
struct Sketches
{
    std::vector<quint32> hashes;
    std::vector<qint32> texts;

    void add(qint32 text, std::span<const quint32> sketch);
};

/// The sketch of a text: its shingles with the lowest hashes (bottom-k, Broder 1997), as many as the prefix
/// filter at a Jaccard of one half wants (for characters three quarters) and at most LargestSketch. Two texts
/// that reach that Jaccard share one at least when both are short, and two or more with a chance above 0.9997
/// when not. \a shingles ascend; \a sketch is cleared.
void sketchOf(std::span<const quint64> shingles, bool byCharacter, std::vector<quint32> &sketch);

} // namespace tamiz
