// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/report/chart.h"

#include <QSizeF>

namespace tamiz {

/// The question that --kind, --by, --of, --show, --top, --split and --compare ask. Error Usage.
Result<ChartSpec> chartSpecOf(const QCommandLineParser &line);

/// What the workspace keeps for charts, and what --population, --grid and --compare bring.
Result<ChartGround> chartGroundOf(const QCommandLineParser &line, const Session &session,
                                  const ChartSpec &spec);

/// --size as WIDTHxHEIGHT in 1/96 inch; empty when it was not given. Error Usage.
Result<QSizeF> sizeOf(const QCommandLineParser &line);

} // namespace tamiz
