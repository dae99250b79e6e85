// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <vector>

namespace tamiz {

class Store;

/// A contribution whose text is like another.
struct Kin
{
    qint64 contribution = 0;
    double similarity = 0; ///< Jaccard of the shingles; 1 = the same words.
    bool holds = false;    ///< One of the two holds the other whole.
};

/// The contributions most like \a contribution, by similarity, at most \a limit: those a run of families
/// would link to it at \a similarity. Takes a few milliseconds in a workspace of a million, for use while a
/// person reads. Exact copies stand for themselves only once (their number is in the columns). Needs the
/// sketches of an earlier run: see sketchedUpTo(); empty without, and for a text of more than half a megabyte,
/// whose words would have to be counted while the person waits.
Result<std::vector<Kin>> textsLike(Store &store, qint64 contribution, double similarity = 0.5,
                                   qsizetype limit = 50);

/// A text that looks for its kin.
struct Seeker
{
    qint64 contribution = 0;
    std::vector<quint32> sketch;
};

/// The sketch of \a text.
std::vector<quint32> sketchOfText(const QString &text);

/// Per seeker the contributions that share most of its sketch, itself left out, at most \a limit, likeliest
/// first, among all that have sketches in the file and \a seekers themselves.
Result<std::vector<std::vector<qint64>>> likelyKin(Store &store, const std::vector<Seeker> &seekers,
                                                   size_t limit);

} // namespace tamiz
