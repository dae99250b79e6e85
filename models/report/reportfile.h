// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/report/pages.h"

#include <QString>
#include <QStringList>

namespace tamiz {

/// What a report can be written as, by the ending of the file: "pdf", "docx", "odt", "html".
QStringList reportEndings();

/// Writes \a report to \a path as its ending says, whole or not at all. The same report gives the same bytes. Returns the number of pages of a PDF, otherwise 0. Runs
/// in the thread \a painter can paint in. Errors: Usage (another ending), Storage, Cancelled.
Result<int> writeReport(const Report &report, ChartPainter &painter, const QString &path,
                        const Progress &progress);

} // namespace tamiz
