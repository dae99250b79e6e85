// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/indicator.h"
#include "models/storage/journal.h"

#include <QList>

namespace tamiz {

class Store;

/// Adds \a indicators: one operation of the journal. One of the same name and year takes the place of the one
/// there is. The id is 0 when all are there already. Error Usage: no name, a year out of 1 to 9999, or a value
/// that is no number.
Result<Operation> addIndicators(Store &store, const QList<Indicator> &indicators, const Actor &actor);
/// Removes those with the ids \a ids.
Result<Operation> removeIndicators(Store &store, const QList<qint64> &ids, const Actor &actor);

} // namespace tamiz
