// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/workspace/bitmap.h"

#include <QString>
#include <QStringList>

namespace tamiz {

class Columns;
class Store;
struct ChartData;

/// Formats exportSelection() writes: "csv" (for spreadsheets: texts that look like formulas get an
/// apostrophe), "csv-data" (texts untouched), "json", "xlsx".
QStringList exportFormats();

/// Writes the contributions of \a rows to \a path, a line each, hidden and merged ones with their state: id,
/// external_id, kind, state, reason, title, body, created, region, category, language, author, votes, tags,
/// theme, family, every attribute, source. Returns how many. Errors: Usage (unknown format), Refused (too
/// many for a sheet), Storage, Cancelled; on any of them \a path is as it was.
Result<qint64> exportSelection(Store &store, const Columns &columns, const Bitmap &rows,
                               const QString &format, const QString &path, const Progress &progress);

/// Writes the table twin of \a data as CSV for spreadsheets.
Result<void> exportTable(const ChartData &data, const QString &path);

} // namespace tamiz
