// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/report/chartpainter.h"
#include "models/report/report.h"

#include <QByteArray>
#include <QString>

namespace tamiz {

/// \a report as one HTML file that needs nothing else: landmarks, headings, tables with scopes, each chart as
/// SVG with its words and its table below, a style for print, and a policy that lets no script run and
/// nothing be fetched. Runs in the thread \a painter can paint in. The same report gives the same bytes;
/// nothing, when \a progress is cancelled on the way.
QByteArray htmlOf(const Report &report, ChartPainter &painter, const Progress &progress = {});

/// Writes it to \a path, whole or not at all. Errors: Storage, Cancelled.
Result<void> writeHtml(const Report &report, ChartPainter &painter, const QString &path,
                       const Progress &progress = {});

/// \a text for HTML: what would be markup is escaped, foreign directions stay inside, what HTML cannot hold
/// is replaced.
QString htmlText(const QString &text);

} // namespace tamiz
