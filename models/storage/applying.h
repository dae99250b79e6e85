// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

namespace tamiz {

class Store;

/// The value that is there now for each id of \a change, into change.before. Ids that do not exist are dropped.
Result<void> readBefore(Store &store, Change &change);

/// Writes change.after. Inside the transaction of its operation.
Result<void> applyChange(Store &store, const Change &change);

} // namespace tamiz
