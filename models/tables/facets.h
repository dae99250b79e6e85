// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"
#include "models/workspace/bitmap.h"

#include <QString>

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// How a filter speaks of one value of a field.
enum class FacetMark : quint8 { None, Included, Excluded };

/// A value of a field with its count; value "none" stands for rows without one.
struct FacetValue
{
    QString value;
    QString label;
    qint64 count = 0;
    FacetMark mark = FacetMark::None;
};

/// A field counted over everything that the rest of the filter keeps, so that another value can be picked.
struct Facet
{
    QString key;
    QString title;
    std::vector<FacetValue> values;
};

/// The facets of \a filter over submissions, in the order of the columns. Fields with one value only are left
/// out, unless the filter speaks of them; so are authors, families and dates. \a selection is the rows of \a
/// filter.
std::vector<Facet> facetsOf(const Columns &columns, Store &store, const Filter &filter,
                            const Bitmap &selection);

/// The days (or the months, when there are more than 120 days) of the rows that the filter without its dates
/// keeps.
Facet arrivalsOf(const Columns &columns, Store &store, const Filter &filter, const Bitmap &selection);

/// \a filter without the parts that speak of \a field alone.
Filter withoutField(const Filter &filter, const QString &field);
FacetMark markOf(const Filter &filter, const QString &field, const QString &value);

/// Asks for \a value of \a field instead of what the filter asks of the field; takes it back when it was
/// asked for.
Filter includeValue(const Filter &filter, const QString &field, const QString &value);
/// Asks for \a value besides the values asked for already.
Filter alsoIncludeValue(const Filter &filter, const QString &field, const QString &value);
/// Refuses \a value; takes it back when it was refused.
Filter excludeValue(const Filter &filter, const QString &field, const QString &value);

} // namespace tamiz
