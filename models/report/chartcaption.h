// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chartaxis.h"

namespace tamiz {

/// Title and caption of \a data over \a selected contributions, counted along \a axes.
void writeWords(ChartData &data, qint64 selected, const std::vector<const ChartAxis *> &axes);

/// Header and rows of the table twin of \a data.
void writeTable(ChartData &data);

} // namespace tamiz
