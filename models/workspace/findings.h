// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/reading.h"
#include "models/storage/journal.h"

#include <span>

namespace tamiz {

class Store;

/// Looks for personal data in all live texts. Verdicts stay; what no longer fits its text goes. An operation of the
/// model, with the number of new findings in params.
/// Setting: the newest operation when somebody last looked.
inline constexpr QLatin1StringView FindingsLookedKey{"findings/looked"};
struct FindingOutcome { Operation operation; qint64 found = 0; qint64 made = 0; };
Result<FindingOutcome> runFindings(Store &store, const Progress &progress);

/// Confirms or dismisses findings, or opens them again. What is confirmed is masked in everything that leaves.
Result<Operation> decideFindings(Store &store, std::span<const qint64> findings, Verdict verdict, const Actor &actor);

} // namespace tamiz
