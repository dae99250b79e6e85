// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart.h"

namespace tamiz {

/// Fills title, caption and the titles of the axes of \a data: what is counted, over which selection, what is
/// grouped, left out and hidden.
void writeWords(ChartData &data);

/// Fills the table twin of \a data from its series, boxes, points or panels; hidden numbers are "·".
void writeTable(ChartData &data);

} // namespace tamiz
