// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facets.h"

#include "models/tables/filterparts.h"
#include "models/text/fold.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"

#include <atomic>
#include <future>
#include <optional>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t mostListed = 500; ///< Of a large field.
constexpr qsizetype mostSearched =
    20'000; ///< Values of a closed field that are looked through for words as they are typed.
constexpr qsizetype largeDictionary = 20'000; ///< A field with more values is a large one.

constexpr size_t fewValues = 30;
constexpr size_t manyRows = 100'000;

/// What histograms show, or says nothing as a list of values.
const QStringList &leftOut()
{
    static const QStringList fields{u"day"_s, u"week"_s, u"month"_s, u"year"_s, u"votes"_s};
    return fields;
}

/// Links, numbers and the like, of which nearly every contribution has its own, say nothing as a list of
/// values.
bool namesOneEach(const Column &column)
{
    const auto values = static_cast<size_t>(column.dictionary.size() - 1);
    if (values <= fewValues)
        return false;
    size_t rows = 0; // with a value; most fields are told apart after a few
    for (const quint32 code : column.codes) {
        rows += code != 0 ? 1 : 0;
        if (rows * 10 > values * 12)
            return false;
    }
    return true;
}

bool isLarge(const Columns &columns, const QString &field)
{
    const Column *column = columns.column(field);
    return field == "author"_L1 || field == "family"_L1 ||
           (column && (column->dictionary.size() > largeDictionary || namesOneEach(*column)));
}

bool speaksOf(const Filter &filter, const QString &field)
{
    return speaksOfOnly(filter, {field});
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

/// \a filter may be left out where it does not speak of the field.
Facet facetOf(const FieldCounts &counts, const Filter *filter)
{
    const auto mark = [&](const QString &value) {
        return filter ? markOf(*filter, counts.field, value) : FacetMark::None;
    };
    Facet facet;
    facet.key = counts.field;
    facet.title = counts.title;
    for (qsizetype i = 0; i < counts.values.size(); ++i) {
        facet.values.push_back({.value = counts.values[i],
                                .label = counts.labels[i],
                                .count = counts.counts[static_cast<size_t>(i)],
                                .mark = mark(counts.values[i])});
    }
    if (counts.missing > 0) {
        facet.values.push_back({.value = u"none"_s,
                                .label = QCoreApplication::translate("tamiz::Facets", "(no value)"),
                                .count = counts.missing,
                                .mark = mark(u"none"_s)});
    }
    return facet;
}

/// Whether the filter requires several values of \a field at once: then each count is what adding it would
/// leave.
bool requiresAll(const Filter &filter, const QString &field)
{
    const std::vector<Filter> parts = conjuncts(filter);
    return std::ranges::count_if(parts,
                                 [&](const Filter &part) { return !askedValues(part, field).isEmpty(); }) > 1;
}

/// The most frequent values of a large field, or of those whose label holds the words.
Facet largeFacet(const Columns &columns, const QString &key, const Bitmap &rows, const Filter &filter,
                 const FacetQuestion &question)
{
    const Column &column = *columns.column(key);
    std::vector<qint64> counts(static_cast<size_t>(column.dictionary.size()));
    rows.forEach([&](size_t row) { ++counts[column.codes[row]]; });
    const QString words = question.only.isEmpty() || question.only == key ? question.words : QString();
    Facet facet;
    facet.key = key;
    facet.title = column.title;
    facet.isLarge = true;
    std::vector<quint32> found;
    for (size_t code = 1; code < counts.size(); ++code) {
        if (counts[code] == 0)
            continue;
        ++facet.distinct;
        const auto place = static_cast<quint32>(code);
        if (words.isEmpty() || foldText(column.label(place)).contains(words) ||
            markOf(filter, key, column.dictionary[static_cast<qsizetype>(code)]) != FacetMark::None)
            found.push_back(place);
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), mostListed));
    std::partial_sort(found.begin(), end, found.end(), [&](quint32 a, quint32 b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    for (auto code = found.begin(); code != end; ++code) {
        const QString value = column.dictionary[static_cast<qsizetype>(*code)];
        facet.values.push_back({value, column.label(*code), counts[*code], markOf(filter, key, value)});
    }
    if (counts[0] > 0 && words.isEmpty())
        facet.values.push_back({u"none"_s, QCoreApplication::translate("tamiz::Facets", "(no value)"),
                                counts[0], markOf(filter, key, u"none"_s)});
    return facet;
}

/// A field that is counted, by whichever thread comes to it first.
struct Counting
{
    QString field;
    const Bitmap *rows;
    std::optional<Bitmap> own; ///< Instead of rows.
    bool isSpokenOf;
    std::optional<FieldCounts> counts;

    const Bitmap &rowsOf() const { return own ? *own : *rows; }
};

/// Two threads halve the time of a click where there are many rows.
void countAll(const Columns &columns, std::vector<Counting> &fields)
{
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t at = next++; at < fields.size(); at = next++) {
            Counting &counting = fields[at];
            auto counts = countBy(columns, counting.rowsOf(), counting.field, Measure::Submissions);
            if (counts)
                counting.counts = *std::move(counts);
        }
    };
    std::future<void> other;
    if (columns.rows() > manyRows)
        other = std::async(std::launch::async, work);
    work();
    if (other.valid())
        other.get();
}

} // namespace

Filter withoutField(const Filter &filter, const QString &field)
{
    return withoutFields(filter, {field});
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

Filter alsoRequireValue(const Filter &filter, const QString &field, const QString &value)
{
    std::vector<Filter> parts = conjuncts(filter);
    const auto required = std::ranges::find_if(parts, [&](const Filter &part) {
        return part.type == Filter::Type::Term &&
               askedValues(part, field).contains(value, Qt::CaseInsensitive);
    });
    if (required != parts.end()) {
        parts.erase(required);
    } else {
        std::erase_if(parts, [&](const Filter &part) { return refuses(part, field, value); });
        parts.push_back(Filter::term(field, value));
    }
    return allOf(parts);
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
                            const Bitmap &selection, const FacetQuestion &question)
{
    const Filter known = canonicalFilter(columns, filter);
    FilterParts parts(columns, store, known, selection);
    std::vector<Facet> large;
    std::vector<Counting> counted;
    for (const FieldName &name : countableFields(columns)) {
        const QString &field = name.key;
        const bool isSpokenOf = parts.speaksOf({field});
        if (leftOut().contains(field))
            continue;
        const bool hasMany = isLarge(columns, field);
        const bool isAsked = hasMany && !question.words.isEmpty() && question.only.isEmpty() &&
                             columns.column(field)->dictionary.size() <= mostSearched;
        if (hasMany && !question.open.contains(field) && !isSpokenOf && !isAsked) {
            const qsizetype values = columns.column(field)->dictionary.size() - 1;
            if (values > 0)
                large.push_back({field, name.title, {}, values, true, false});
            continue;
        }
        const Bitmap *rows = requiresAll(known, field) ? &selection : parts.without({field});
        if (!rows)
            continue;
        if (hasMany) {
            large.push_back(largeFacet(columns, field, *rows, known, question));
            continue;
        }
        Counting &counting = counted.emplace_back(Counting{field, rows, {}, isSpokenOf, {}});
        if (rows != &selection)
            counting.own = *rows; // the next question of the parts overwrites it
    }
    countAll(columns, counted);
    std::vector<Facet> facets;
    for (const Counting &counting : counted) {
        if (!counting.counts)
            continue;
        Facet facet = facetOf(*counting.counts, counting.isSpokenOf ? &known : nullptr);
        // "(no value)" is a line to click and no value.
        facet.distinct = static_cast<qint64>(std::ranges::count_if(
            facet.values, [](const FacetValue &value) { return value.value != "none"_L1; }));
        if (facet.values.size() > 1 || counting.isSpokenOf)
            facets.push_back(std::move(facet));
    }
    std::ranges::move(large, std::back_inserter(facets));
    return facets;
}

} // namespace tamiz
