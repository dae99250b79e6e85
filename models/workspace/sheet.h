// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/storage/charts.h"
#include "models/storage/journal.h"

#include <QStringList>

namespace tamiz {

class Store;

/// The charts of the sheet as text, in their order; empty until somebody has arranged it.
Result<QStringList> keptSheet(Store &store);

/// Makes \a charts the sheet, in this order: one operation of the journal called \a verb ("add chart",
/// "change chart", "remove chart", "move chart", "reset charts"). Charts that were there stay the same rows,
/// so that undoing one change does not disturb another. The id is 0 when nothing had to change.
Result<Operation> keepSheet(Store &store, const QStringList &charts, const QString &verb, const Actor &actor);

/// The population or the map of tiles that the charts stand on, as JSON; empty when nobody has loaded one.
Result<QString> keptBase(Store &store, ChartBase base);
/// Makes \a text that base: one operation ("load population", "load tiles"). The id is 0 when it was that
/// already.
Result<Operation> keepBase(Store &store, ChartBase base, const QString &text, const Actor &actor);

} // namespace tamiz
