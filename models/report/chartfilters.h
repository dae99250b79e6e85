// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

namespace tamiz {

/// One filter for all of \a parts (what filterAt() gave for bars that were chosen together): what they share
/// stands once, and days, months or classes of numbers that follow each other are one range. Everything when
/// there are none.
Filter joinedFilters(std::vector<Filter> parts);

/// The fields that a chart asks for itself, by the names filters use: what speaks of them alone is the
/// chart's own choice.
QStringList ownFields(const Columns &columns, const ChartSpec &spec);

} // namespace tamiz
