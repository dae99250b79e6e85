// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"
#include "models/workspace/bitmap.h"

namespace tamiz {

class Columns;

/// The rows, live or not, that \a term (Filter::Type::Term) is true of. field!=value is true wherever
/// field:value is not, rows without a value included; the other comparisons are false there. A value nobody
/// has gives no rows; errors (Usage, with the place) are unknown fields and values that are no date or number
/// where one is needed. Numbers, days and bands take ranges, both ends included and either left open:
/// votes:10..20, day:2016-01..2016-03, age:..17.
Result<Bitmap> selectTerm(const Columns &columns, const Filter &term);

} // namespace tamiz
