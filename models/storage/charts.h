// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/indicator.h"

#include <QList>
#include <QString>

#include <optional>

namespace tamiz {

class Store;

/// A chart of the sheet as the workspace keeps it.
struct ChartRow
{
    qint64 id = 0;
    QString spec; ///< JSON.
    qint64 place = 0;
};
Result<QList<ChartRow>> readCharts(Store &store); ///< Live ones of the sheet, by place.

/// What charts stand on: how many people there are, and where a map has its tiles. Kept among the charts,
/// below the first place, so that the journal has one way for both.
enum class ChartBase : qint8 { Population = -1, Tiles = -2 };
Result<std::optional<ChartRow>> readChartBase(Store &store, ChartBase base);

/// A chart that is not live yet; for one operation, inside its transaction.
Result<qint64> makeChart(Store &store, const QString &spec);

/// Live ones, by name and year.
Result<QList<Indicator>> readIndicators(Store &store);
/// A row for \a indicator that is not live yet; its id is ignored.
Result<qint64> makeIndicator(Store &store, const Indicator &indicator);

} // namespace tamiz
