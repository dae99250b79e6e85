// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/workspace/bitmap.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tamiz {

class Columns;
class Store;

/// \a filter with the names of fields and values that the columns know ("estado:oculta" is state:hidden), so
/// that facets know what it speaks of.
Filter canonicalFilter(const Columns &columns, const Filter &filter);

/// Whether \a part speaks of one of \a fields and of nothing else.
bool speaksOfOnly(const Filter &part, const QStringList &fields);
/// \a filter without the parts that speak of \a fields alone.
Filter withoutFields(const Filter &filter, const QStringList &fields);

/// The rows that each part of a filter keeps, each asked for once: facets count what the filter keeps without
/// the parts about their own field.
class FilterParts
{
public:
    /// \a filter is canonical, \a selection its rows. All are only looked at, and must outlive this.
    FilterParts(const Columns &columns, Store &store, const Filter &filter, const Bitmap &selection);

    const Filter &filter() const { return m_filter; }
    const Bitmap &selection() const { return m_selection; }
    bool speaksOf(const QStringList &fields) const;
    /// What all parts but those about \a fields keep; the selection itself where there are none. Null when
    /// the file could not be read.
    const Bitmap *without(const QStringList &fields);

private:
    const Bitmap *rowsOf(size_t part);

    const Columns &m_columns;
    Store &m_store;
    const Filter &m_filter;
    const Bitmap &m_selection;
    std::vector<Filter> m_parts;
    std::vector<std::optional<Bitmap>> m_rows;
    Bitmap m_without;
};

} // namespace tamiz
