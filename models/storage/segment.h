// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace tamiz {

/// The search index is a few segments, each the words of some texts, written once and never changed. A
/// segment is a row of what it covers and blocks of words in the order of their bytes. In a block stand, for
/// each of its words,
///
/// - in the directory: how many bytes it shares with the word before, how many are its own, those bytes; the
/// number of
///   texts that hold it times two, plus one when they are a bitmap; the sizes of its three lists in bytes;
/// - in the list of texts: their places (id less the first id of the segment), each less the one before, or,
/// where that
///   is smaller, a bitmap of all places;  then how often each text holds it, less one;
/// - in the list of places: for each text, where the word stands, each less the one before. Words are counted
/// from 1
///   through the title and on through the body, one number left out between the two, so that no phrase goes
///   over it.
///
/// All numbers are varints. A word that is frequent has a block of its own.
struct SegmentBlock
{
    QByteArray firstWord;
    QByteArray directory;
    QByteArray texts;
    QByteArray places;
};

struct Segment
{
    qint64 first = 0, last = 0; ///< Ids of the texts, inclusive.
    qint64 texts = 0;
    qint64 words = 0; ///< Occurrences.
    QByteArray
        lengths; ///< For each text: its id less the one before (the first: 0), and its number of words.
    std::vector<SegmentBlock> blocks;
    std::vector<std::pair<QByteArray, QByteArray>>
        newWords; ///< (stem, word), of those the builder had not met before.
};

} // namespace tamiz
