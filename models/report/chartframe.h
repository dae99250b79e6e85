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
    qint64 per = 0;                     ///< Inhabitants a rate is said by; 0 = as many as make it readable.
    /// Only these people count (by person), in a small chart of those who are something; nothing: all of
    /// them.
    std::optional<Bitmap> among;

    const Bitmap *amongPeople() const { return among ? &*among : nullptr; }
};

/// Lays \a spec out over \a rows. Errors: Usage, as chartData().
Result<ChartFrame> chartFrame(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                              const ChartGround &ground);

/// Counts \a rows in \a frame: categories, series or boxes and the totals; no words and no table. What has
/// none of \a chosen (nothing: of all) is dimmed.
ChartData fillFrame(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                    const ChartFrame &frame, const Bitmap &chosen = {});

/// Adds the small charts that spec.split and spec.compared ask for to \a data; \a frame is empty for kinds
/// that need none. Error Usage: no such field, or too many values.
Result<void> addPanels(ChartData &data, const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                       const ChartGround &ground, const std::optional<ChartFrame> &frame);

/// Two fields of numbers (or votes for and against), and the Lorenz curve of one: charts without categories.
/// Error Usage: no such numbers.
Result<ChartData> scatterData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec);
Result<ChartData> lorenzData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec);

/// Works out the figures and intervals of \a data and its panels. \a rows is what it counts (people and texts
/// are cumulated from their first). Error Usage: no population for the field, or no order to cumulate in.
Result<void> addFigures(ChartData &data, const Columns &columns, const Bitmap &rows, const ChartFrame &frame,
                        const ChartGround &ground);

} // namespace tamiz
