// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

namespace tamiz {

class Store;

/// What a chart asks, as JSON of a fixed order: the same question, the same text. The filter behind the
/// selection is no part of it.
QString toJson(const ChartSpec &spec);
/// Nothing when \a text is of a later version or no chart.
std::optional<ChartSpec> chartSpecFromJson(const QString &text);
QStringList toJson(const std::vector<ChartSpec> &charts);

/// The charts of the sheet: those people arranged, else the usual ones and what earlier versions added.
Result<std::vector<ChartSpec>> sheetCharts(Store &store, const Columns &columns);
/// What the charts of \a store need beside its rows: its population, its grid, and the rows of \a compared.
ChartGround chartGround(Store &store, const Bitmap &compared = {});

} // namespace tamiz
