// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"
#include "models/workspace/bitmap.h"

#include <QSet>
#include <QString>

#include <vector>

namespace tamiz {

class Columns;
class FilterParts;
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
/// Where the filter requires several values of the field at once (all of them), over what it keeps.
struct Facet
{
    QString key;
    QString title;
    std::vector<FacetValue> values = {};
    qint64 distinct = 0; ///< How many values there are; more than are listed in a large field.
    bool isLarge =
        false; ///< Participants, families: counted only while open, the most frequent 500 or those found.
    bool isCounted = true;
};

/// What of the large facets is asked for.
struct FacetQuestion
{
    QSet<QString> open = {}; ///< Large fields that are open.
    QString words = {};      ///< Their values hold these, folded; closed fields are looked through too.
    QString only = {};       ///< The words are about this field alone.
};

/// The facets of \a filter over submissions, in the order of the columns, large ones last. Fields with one
/// value only are left out, unless the filter speaks of them; so are dates. \a selection is the rows of \a
/// filter.
std::vector<Facet> facetsOf(const Columns &columns, Store &store, const Filter &filter,
                            const Bitmap &selection, const FacetQuestion &question = {});

/// \a filter without the parts that speak of \a field alone.
Filter withoutField(const Filter &filter, const QString &field);
FacetMark markOf(const Filter &filter, const QString &field, const QString &value);

/// Asks for \a value of \a field instead of what the filter asks of the field; takes it back when it was
/// asked for.
Filter includeValue(const Filter &filter, const QString &field, const QString &value);
/// Asks for \a value besides the values asked for already: any of them will do.
Filter alsoIncludeValue(const Filter &filter, const QString &field, const QString &value);
/// Requires \a value besides what is asked of the field: all of them. Takes it back when it was required so.
Filter alsoRequireValue(const Filter &filter, const QString &field, const QString &value);
/// Refuses \a value; takes it back when it was refused.
Filter excludeValue(const Filter &filter, const QString &field, const QString &value);

} // namespace tamiz
