// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/workspace/bitmap.h"
#include "models/workspace/counting.h"

#include <QString>

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// A bar: the values from \c from to \c to, both as filters write them.
struct HistogramBar
{
    QString label;
    QString from, to;
    qint64 count = 0;    ///< Of what the filter keeps without its parts about this field.
    qint64 selected = 0; ///< Of what the whole filter keeps.
};

/// A field of days or numbers as bars in order. Days become months where there are more than 120. Votes grow
/// by 1, 2, 5, 10 since most have few; other numbers have a bar a value, or some 24 of equal width.
struct Histogram
{
    QString key;
    QString title;
    std::vector<HistogramBar> bars;
    bool isAsked = false; ///< The filter speaks of the field.
};

/// The fields that are days or numbers, in the order of menus: the day first, then votes, then attributes.
std::vector<FieldName> histogramFields(const Columns &columns);

/// \a field of \ref histogramFields over \a selection, the rows of \a filter. Empty when the file could not
/// be read.
Histogram histogramOf(const Columns &columns, Store &store, const Filter &filter, const Bitmap &selection,
                      const QString &field);

/// \a filter with the values of \a field from \a from to \a to instead of what it asked of the field (days:
/// of any field about time); an empty \a from and \a to ask for nothing.
Filter withRange(const Columns &columns, const Filter &filter, const QString &field, const QString &from,
                 const QString &to);

} // namespace tamiz
