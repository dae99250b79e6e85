// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/setjoin.h"
#include "models/core/progress.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace tamiz {

using TextAt = std::function<QString(qsizetype)>;

/// The distinct texts behind the contributions, as sets for the join. Units are in the order the join wants:
/// by size of set, then by hash of content, so that nothing later depends on the order of the input.
struct TextUnits
{
    std::vector<std::vector<qint32>> texts; ///< Per unit: its texts, ascending. Exact copies share a unit.
    std::vector<quint64> keys;              ///< Per unit: hash of its content.
    std::vector<qint32> unitOf;             ///< Per text: its unit, or -1 for an empty text.
    SetStore sets;                          ///< Per unit.
};

struct Sketches;

/// Reads every text once and builds the units. A text in \a apart gets a unit of its own. \a sketches, where
/// given, takes the sketch of each unit's first text. \a textsRead is called once all were read. False when
/// cancelled.
bool buildUnits(qsizetype count, const TextAt &textAt, std::span<const qint32> apart, int threads,
                const Progress &progress, TextUnits &units, Sketches *sketches = nullptr,
                const std::function<void()> &textsRead = {});

} // namespace tamiz
