// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/families.h"
#include "models/analysis/familysplit.h"

namespace tamiz {

using Pairs = std::span<const std::pair<qint32, qint32>>;

/// The texts of \a pairs (those of a text with itself left out), ascending.
std::vector<qint32> textsIn(Pairs pairs);
/// \a pairs of texts as pairs of units.
std::vector<std::pair<qint32, qint32>> unitPairs(const TextUnits &units, Pairs pairs);

/// The rules of words and of characters, and the components of units that \a rules link, one root per set.
std::array<LinkRule, 2> rulesOf(const FamilyOptions &options);
/// The units that \a rules could link to any other: the rest shares too little with all others together.
std::vector<qint32> linkable(const TextUnits &units, std::span<const LinkRule> rules);
/// Components of the join with more than one text, as lists of units in ascending order.
std::vector<std::vector<qint32>> componentsOf(const TextUnits &units, const std::vector<qint32> &sets,
                                              const std::vector<qint32> &roots);

/// Joins, cuts and attaches: the families of \a units. False when cancelled.
bool groupUnits(const TextUnits &units, Pairs apart, const FamilyOptions &options, const Progress &progress,
                std::vector<UnitFamily> &families);
/// Numbers the families by size and fills everything but the edits.
FamilyResult numbered(qsizetype count, const TextUnits &units, const std::vector<UnitFamily> &found);

} // namespace tamiz
