// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facets.h"

#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/selection.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostDays = 120;

const QStringList &leftOut()
{
    static const QStringList fields{u"author"_s, u"family"_s, u"edit"_s, u"day"_s,
                                    u"week"_s,   u"month"_s,  u"votes"_s};
    return fields;
}

bool speaksOf(const Filter &filter, const QString &field)
{
    if (filter.type == Filter::Type::Term)
        return filter.field == field;
    return !filter.children.empty() &&
           std::ranges::all_of(filter.children, [&](const Filter &child) { return speaksOf(child, field); });
}

/// The values that a part asks for: one term, or terms joined by "or".
QStringList askedValues(const Filter &part, const QString &field)
{
    if (!speaksOf(part, field))
        return {};
    if (part.type == Filter::Type::Term && part.comparison == Filter::Comparison::Equal)
        return {part.value};
    QStringList values;
    if (part.type == Filter::Type::Or) {
        for (const Filter &child : part.children)
            values << askedValues(child, field);
    }
    return values;
}

bool refuses(const Filter &part, const QString &field, const QString &value)
{
    return part.type == Filter::Type::Not &&
           askedValues(part.children.front(), field).contains(value, Qt::CaseInsensitive);
}

Filter allOf(const std::vector<Filter> &parts)
{
    Filter filter;
    for (const Filter &part : parts)
        filter = Filter::both(std::move(filter), part);
    return filter;
}

Filter anyOf(const QString &field, const QStringList &values)
{
    if (values.size() == 1)
        return Filter::term(field, values.front());
    Filter filter;
    filter.type = Filter::Type::Or;
    for (const QString &value : values)
        filter.children.push_back(Filter::term(field, value));
    return filter;
}

QStringList includedValues(const Filter &filter, const QString &field)
{
    QStringList values;
    for (const Filter &part : conjuncts(filter))
        values << askedValues(part, field);
    return values;
}

Facet facetOf(const FieldCounts &counts, const Filter &filter)
{
    Facet facet{.key = counts.field, .title = counts.title, .values = {}};
    for (qsizetype i = 0; i < counts.values.size(); ++i) {
        facet.values.push_back({.value = counts.values[i],
                                .label = counts.labels[i],
                                .count = counts.counts[static_cast<size_t>(i)],
                                .mark = markOf(filter, counts.field, counts.values[i])});
    }
    if (counts.missing > 0) {
        facet.values.push_back({.value = u"none"_s,
                                .label = QCoreApplication::translate("tamiz::Facets", "(no value)"),
                                .count = counts.missing,
                                .mark = markOf(filter, counts.field, u"none"_s)});
    }
    return facet;
}

/// Counts \a field over the rows that the filter without \a field keeps.
std::optional<FieldCounts> countWithout(const Columns &columns, Store &store, const Filter &filter,
                                        const Bitmap &selection, const QString &field, const QString &counted)
{
    const Filter others = withoutField(filter, field);
    if (others == filter) {
        Result<FieldCounts> counts = countBy(columns, selection, counted, Measure::Submissions);
        return counts ? std::optional(std::move(*counts)) : std::nullopt;
    }
    const Result<Bitmap> rows = select(columns, store, others);
    if (!rows)
        return std::nullopt;
    Result<FieldCounts> counts = countBy(columns, *rows, counted, Measure::Submissions);
    return counts ? std::optional(std::move(*counts)) : std::nullopt;
}

} // namespace

Filter withoutField(const Filter &filter, const QString &field)
{
    std::vector<Filter> parts = conjuncts(filter);
    std::erase_if(parts, [&](const Filter &part) { return speaksOf(part, field); });
    return allOf(parts);
}

FacetMark markOf(const Filter &filter, const QString &field, const QString &value)
{
    for (const Filter &part : conjuncts(filter)) {
        if (refuses(part, field, value))
            return FacetMark::Excluded;
        if (askedValues(part, field).contains(value, Qt::CaseInsensitive))
            return FacetMark::Included;
    }
    return FacetMark::None;
}

Filter includeValue(const Filter &filter, const QString &field, const QString &value)
{
    const bool wasAsked = markOf(filter, field, value) == FacetMark::Included;
    const Filter others = withoutField(filter, field);
    return wasAsked ? others : Filter::both(others, Filter::term(field, value));
}

Filter alsoIncludeValue(const Filter &filter, const QString &field, const QString &value)
{
    QStringList values = includedValues(filter, field);
    if (!values.removeOne(value))
        values << value;
    const Filter others = withoutField(filter, field);
    return values.isEmpty() ? others : Filter::both(others, anyOf(field, values));
}

Filter excludeValue(const Filter &filter, const QString &field, const QString &value)
{
    std::vector<Filter> parts = conjuncts(filter);
    const bool wasRefused = markOf(filter, field, value) == FacetMark::Excluded;
    std::erase_if(parts, [&](const Filter &part) {
        return refuses(part, field, value) || askedValues(part, field).contains(value, Qt::CaseInsensitive);
    });
    if (!wasRefused)
        parts.push_back(Filter::negation(Filter::term(field, value)));
    return allOf(parts);
}

std::vector<Facet> facetsOf(const Columns &columns, Store &store, const Filter &filter,
                            const Bitmap &selection)
{
    std::vector<Facet> facets;
    for (const FieldName &name : countableFields(columns)) {
        if (leftOut().contains(name.key))
            continue;
        const std::optional<FieldCounts> counts =
            countWithout(columns, store, filter, selection, name.key, name.key);
        if (!counts)
            continue;
        Facet facet = facetOf(*counts, filter);
        const bool isAsked =
            std::ranges::any_of(facet.values, [](const FacetValue &v) { return v.mark != FacetMark::None; });
        if (facet.values.size() > 1 || isAsked)
            facets.push_back(std::move(facet));
    }
    return facets;
}

Facet arrivalsOf(const Columns &columns, Store &store, const Filter &filter, const Bitmap &selection)
{
    std::optional<FieldCounts> counts = countWithout(columns, store, filter, selection, u"day"_s, u"day"_s);
    if (counts && counts->values.size() > mostDays)
        counts = countWithout(columns, store, filter, selection, u"day"_s, u"month"_s);
    if (!counts)
        return {};
    counts->missing = 0;
    return facetOf(*counts, filter);
}

} // namespace tamiz
