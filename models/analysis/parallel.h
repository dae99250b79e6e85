// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"

#include <QString>

#include <functional>

namespace tamiz {

/// Work on the units [begin, end). \a worker is 0 for the calling thread, below the number of threads for the
/// others.
using RangeWork = std::function<void(qsizetype begin, qsizetype end, int worker)>;

/// Cuts \a count units into ranges of \a grain and gives them to \a threads threads, the calling one among
/// them. The cut depends on \a grain alone, so that work that keeps its results by range is the same on any
/// number of threads. \a progress is asked and told (as \a phase, in units; an empty phase is not reported)
/// only from the calling thread. Returns false when cancelled: some ranges were then not done.
bool parallelRanges(int threads, qsizetype count, qsizetype grain, const Progress &progress,
                    const QString &phase, const RangeWork &work);

} // namespace tamiz
