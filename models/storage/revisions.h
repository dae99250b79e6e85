// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace tamiz {

class Store;

/// Keeps what contribution \a id says now as a revision; its id.
Result<qint64> keepRevision(Store &store, qint64 id);

/// Writes revision \a revision back over its contribution. The search index is left to the caller (reindexTexts()).
Result<void> restoreRevision(Store &store, qint64 revision);

} // namespace tamiz
