// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textunits.h"

#include <span>
#include <utility>
#include <vector>

namespace tamiz {

/// A family as units: the centre and the others, with their Jaccard to it.
struct UnitFamily
{
    qint32 centre = -1;
    std::vector<std::pair<qint32, double>> others;
};

/// Cuts \a components (lists of units in their order) into families: the medoid stays with everyone at least
/// \a toCentre like it whom no pair in \a apart (units) forbids; the rest is linked anew by \a rules and cut
/// again. Units that end up alone with one text are in no family. False when cancelled.
bool splitFamilies(const TextUnits &units, std::vector<std::vector<qint32>> components,
                   std::span<const std::pair<qint32, qint32>> apart, std::span<const LinkRule> rules,
                   double toCentre, int threads, const Progress &progress, std::vector<UnitFamily> &families);

} // namespace tamiz
