// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/familysplit.h"

namespace tamiz {

/// What makes a text that holds a whole letter a member of the letter's family.
struct PassageRule
{
    double containment = 0.8;  ///< Least share of the letter's shingles that the text holds.
    double leastJaccard = 0.2; ///< And the letter is a fifth of the text at least.
    qint32 leastShingles = 12; ///< Letters of fewer shingles are phrases.
};

/// Adds to \a families the units that are in none and hold the whole centre of one inside a longer text of
/// their own: the letter in a personal text. Of several letters the one held most wins. A letter that more
/// people put into another text than sent as it is, is taken for a common phrase or a quotation, and gets
/// none: otherwise one shared paragraph would make a campaign of texts that say different things. Units that
/// a pair of \a apart keeps from a member stay out. False when cancelled.
bool attachPassages(const TextUnits &units, std::span<const std::pair<qint32, qint32>> apart,
                    const PassageRule &rule, int threads, const Progress &progress,
                    std::vector<UnitFamily> &families);

} // namespace tamiz
