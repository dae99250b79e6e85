// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QString>

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// Something in a filter that can be read and yet is hardly what was meant.
struct FilterHint
{
    QString sentence; ///< "There is no tag “movilidat”."
    QString instead;  ///< What may have been meant, as it is written ("tag:movilidad"); may be empty.
    QString whole;    ///< The whole filter with that in its place.
};

/// What is odd about \a filter in a workspace with \a columns: values that no contribution has and that are
/// no value of the house either, ids that no source has, periods in a form that none has, and "or", "and",
/// "not" in small letters, which are words. In the order of the filter. Asked for once per filter, not per
/// key: fields of up to 20,000 values are searched for names that are near.
std::vector<FilterHint> filterHints(const Columns &columns, Store &store, const Filter &filter);

/// \a hint in one sentence or two: "There is no tag “movilidat”. Did you mean tag:movilidad?"
QString wordsOf(const FilterHint &hint);

} // namespace tamiz
