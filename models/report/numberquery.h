// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/report.h"

namespace tamiz {

class Bitmap;
class Columns;
class Store;

/// The number \a query asks of \a rows, as a run of prose: "people", "votes where region:Norte", "share where
/// theme:agua" (percent of the contributions, one digit), "values region" (how many there are). What cannot be counted
/// says why in its text, with an empty value; it is never 0. Errors: Storage.
Result<ReportRun> countNumber(Store &store, const Columns &columns, const Bitmap &rows, const QString &query);

/// What \a query counts, in words: "people where region:Norte".
QString wordsOf(const QString &query);

} // namespace tamiz
