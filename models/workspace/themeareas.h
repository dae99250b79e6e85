// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/storage/journal.h"

#include <QString>

#include <span>

namespace tamiz {

class Store;

// The level above the themes. A search proposes areas; what a person says of them survives every new search,
// and new themes that stand among those of a named area join it. Each is one operation in the journal. Error
// Usage where there is no such theme or area.

/// Calls the area \a area by another \a name; where another one has that name already, they become one.
Result<Operation> renameArea(Store &store, const QString &area, const QString &name, const Actor &actor);
/// Puts \a themes (ascending) into the area \a area, new or not; empty = into none.
Result<Operation> moveToArea(Store &store, std::span<const qint64> themes, const QString &area,
                             const Actor &actor);
/// Lets the next search say again which areas the themes of \a area belong to.
Result<Operation> freeArea(Store &store, const QString &area, const Actor &actor);

} // namespace tamiz
