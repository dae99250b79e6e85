// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterparts.h"

#include "models/text/fold.h"
#include "models/workspace/columns.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/selection.h"

#include <algorithm>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

/// The path of the one tag that is called \a value, by its path or its name; \a value when there is none, or
/// several.
QString tagPath(const Columns &columns, const QString &value)
{
    const QString sought = foldText(value);
    QString path;
    for (const TagEntry &tag : columns.tags()) {
        if (foldText(tag.path) == sought)
            return tag.path;
        if (foldText(tag.name) != sought)
            continue;
        if (!path.isEmpty())
            return value;
        path = tag.path;
    }
    return path.isEmpty() ? value : path;
}

} // namespace

Filter canonicalFilter(const Columns &columns, const Filter &filter)
{
    Filter known = filter;
    for (Filter &child : known.children)
        child = canonicalFilter(columns, child);
    if (known.type != Filter::Type::Term)
        return known;
    if (const QString field = canonicalField(columns, known.field); !field.isEmpty())
        known.field = field;
    known.value = canonicalValue(known.field, known.value);
    if (known.field == "tag"_L1 && !known.isNone)
        known.value = tagPath(columns, known.value);
    if (const Column *column = columns.column(known.field); column && !known.isNone) {
        const std::vector<quint32> codes = column->codesFor(known.value);
        if (codes.size() == 1)
            known.value = column->dictionary[static_cast<qsizetype>(codes.front())];
    }
    return known;
}

bool speaksOfOnly(const Filter &part, const QStringList &fields)
{
    if (part.type == Filter::Type::Term)
        return fields.contains(part.field);
    return !part.children.empty() && std::ranges::all_of(part.children, [&](const Filter &child) {
        return speaksOfOnly(child, fields);
    });
}

Filter withoutFields(const Filter &filter, const QStringList &fields)
{
    Filter rest;
    for (const Filter &part : conjuncts(filter)) {
        if (!speaksOfOnly(part, fields))
            rest = Filter::both(std::move(rest), part);
    }
    return rest;
}

FilterParts::FilterParts(const Columns &columns, Store &store, const Filter &filter, const Bitmap &selection)
    : m_columns(columns),
      m_store(store),
      m_filter(filter),
      m_selection(selection),
      m_parts(conjuncts(filter)),
      m_rows(m_parts.size())
{
}

bool FilterParts::speaksOf(const QStringList &fields) const
{
    return std::ranges::any_of(m_parts, [&](const Filter &part) { return speaksOfOnly(part, fields); });
}

const Bitmap *FilterParts::rowsOf(size_t part)
{
    if (!m_rows[part]) {
        auto rows = select(m_columns, m_store, m_parts[part]);
        if (!rows)
            return nullptr;
        m_rows[part] = std::move(*rows);
    }
    return &*m_rows[part];
}

const Bitmap *FilterParts::without(const QStringList &fields)
{
    if (!speaksOf(fields))
        return &m_selection;
    m_without = m_columns.live();
    for (size_t part = 0; part < m_parts.size(); ++part) {
        if (speaksOfOnly(m_parts[part], fields))
            continue;
        const Bitmap *rows = rowsOf(part);
        if (!rows)
            return nullptr;
        m_without &= *rows;
    }
    return &m_without;
}

} // namespace tamiz
