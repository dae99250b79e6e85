// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chartaxis.h"
#include "models/report/chartnumbers.h"

#include <optional>

namespace tamiz {

/// How a chart is laid out: what it has in common with its panels and with the chart of another selection.
struct ChartFrame
{
    ChartAxis first;
    std::optional<ChartAxis> second;
    std::optional<NumberField> numbers; ///< Box alone.
};

/// Lays \a spec out over \a rows. Errors: Usage, as chartData().
Result<ChartFrame> chartFrame(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                              const ChartGround &ground);

/// Counts \a rows in \a frame: categories, series or boxes and the totals; no words and no table.
ChartData fillFrame(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                    const ChartFrame &frame);

/// Adds the small charts that spec.split and spec.compared ask for to \a data; \a frame is empty for kinds that
/// need none. Error Usage: no such field, or too many values.
Result<void> addPanels(ChartData &data, const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                       const ChartGround &ground, const std::optional<ChartFrame> &frame);

/// Votes for and against, and the Lorenz curve of a field of numbers: charts without categories.
ChartData scatterData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec);
Result<ChartData> lorenzData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec);

/// Works out the figures and intervals of \a data and its panels. \a rows is what it counts (people and texts
/// are cumulated from their first). Error Usage: no population for the field, or no order to cumulate in.
Result<void> addFigures(ChartData &data, const Columns &columns, const Bitmap &rows, const ChartFrame &frame,
                        const ChartGround &ground);

} // namespace tamiz
