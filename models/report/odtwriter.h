// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/report/chartpainter.h"
#include "models/report/pages.h"

#include <QString>

namespace tamiz {

/// Writes \a report to \a path as an OpenDocument text (ODF 1.3): headings, lists of figures, tables whose
/// heads repeat on every page, charts as vectors with a picture for programs that show none. Whole or not at
/// all; the same report gives the same bytes. Runs in the thread \a painter can paint in. Errors:
/// Storage, Cancelled.
Result<void> writeOdt(const Report &report, ChartPainter &painter, const QString &path,
                      const Progress &progress = {});

} // namespace tamiz
