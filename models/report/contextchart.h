// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"
#include "models/report/chart.h"

#include <QList>

namespace tamiz {

/// Reads a CSV with the columns name, year, value and optionally unit and source (any order, comma or
/// semicolon; the decimal sign is a point, or a comma where the separator is none). Error Refused with the line.
Result<QList<Indicator>> readIndicatorFile(const QString &path);

/// The years of \a name among \a indicators beside the contributions of \a rows a year: two small charts, each
/// to its own scale, and a caption that says which is context and from where. Error Usage: no such name.
Result<ChartData> contextChart(const QList<Indicator> &indicators, const QString &name,
                               const Columns &columns, const Bitmap &rows, const ChartSpec &spec);

} // namespace tamiz
