// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/report/chartpainter.h"
#include "models/report/pages.h"

#include <QString>

namespace tamiz {

/// Writes \a report to \a path as a Word document (ECMA-376 transitional): real headings, a contents list of
/// links, tables whose heads repeat and whose rows stay whole, charts as vectors with a picture for programs
/// that show none and words for those who do not see, the language, running head and "page n of m". Whole or
/// not at all, the same report gives the same bytes. Runs in the thread \a painter can paint in.
/// Errors: Storage, Cancelled.
Result<void> writeDocx(const Report &report, ChartPainter &painter, const QString &path,
                       const Progress &progress = {});

} // namespace tamiz
