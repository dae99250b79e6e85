// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

namespace tamiz {

class Columns;

/// \a filter as people read it, in chips and captions alike: "Region: Jalisco or Puebla · Day: 1/3/16 to
/// 7/3/16 · − State: hidden". Fields and values by the names the screen has for them; empty for everything.
QString filterWords(const Filter &filter, const Columns &columns);
/// The same of a filter as it is written; the text itself where it cannot be read.
QString filterWords(const QString &text, const Columns &columns);

} // namespace tamiz
