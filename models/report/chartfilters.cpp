// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartfilters.h"

#include "models/report/chartaxis.h"
#include "models/workspace/fieldnames.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

using Comparison = Filter::Comparison;

/// From \c from up to but without \c to, of days (Julian) or of numbers.
struct Range
{
    QString field;
    double from = 0, to = 0;
};

bool isWhole(const QString &field)
{
    static const QStringList whole{u"day"_s,  u"votes"_s, u"for"_s,    u"against"_s,
                                   u"pass"_s, u"hour"_s,  u"weekday"_s};
    return whole.contains(field);
}

std::optional<double> numberOf(const Filter &term)
{
    bool isNumber = false;
    const double number = term.field == "day"_L1
                              ? static_cast<double>(QDate::fromString(term.value, Qt::ISODate).toJulianDay())
                              : term.value.toDouble(&isNumber);
    const bool isDay = term.field == "day"_L1 && QDate::fromString(term.value, Qt::ISODate).isValid();
    return isDay || isNumber ? std::optional(number) : std::nullopt;
}

/// What \a part says when it is one day, one whole number or both ends of a class.
std::optional<Range> rangeOf(const Filter &part)
{
    if (part.type == Filter::Type::Term && part.comparison == Comparison::Equal && !part.isNone &&
        isWhole(part.field)) {
        if (const qsizetype dots = part.value.indexOf(".."_L1); dots > 0) { // a range already
            const auto from = numberOf(Filter::term(part.field, part.value.first(dots)));
            const auto to = numberOf(Filter::term(part.field, part.value.sliced(dots + 2)));
            return from && to ? std::optional(Range{part.field, *from, *to + 1}) : std::nullopt;
        }
        const auto number = numberOf(part);
        return number ? std::optional(Range{part.field, *number, *number + 1}) : std::nullopt;
    }
    if (part.type != Filter::Type::And || part.children.size() != 2)
        return std::nullopt;
    const Filter &first = part.children[0];
    const Filter &last = part.children[1];
    const bool isClass = first.type == Filter::Type::Term && last.type == Filter::Type::Term &&
                         first.field == last.field && first.comparison == Comparison::GreaterOrEqual &&
                         (last.comparison == Comparison::Less || last.comparison == Comparison::LessOrEqual);
    const auto from = isClass ? numberOf(first) : std::nullopt;
    const auto to = isClass ? numberOf(last) : std::nullopt;
    if (!from || !to)
        return std::nullopt;
    return Range{first.field, *from, *to + (last.comparison == Comparison::LessOrEqual ? 1 : 0)};
}

QString written(const QString &field, double number)
{
    return field == "day"_L1 ? QDate::fromJulianDay(static_cast<qint64>(number)).toString(Qt::ISODate)
                             : QString::number(number, 'g', 15);
}

Filter filterOf(const Range &range)
{
    if (!isWhole(range.field))
        return Filter::both(
            Filter::term(range.field, written(range.field, range.from), Comparison::GreaterOrEqual),
            Filter::term(range.field, written(range.field, range.to), Comparison::Less));
    const QString from = written(range.field, range.from), to = written(range.field, range.to - 1);
    return Filter::term(range.field, from == to ? from : QString(from + u".."_s + to));
}

/// The fewest ranges that hold all of \a parts; nothing when one of them is none.
std::optional<std::vector<Filter>> asRanges(const std::vector<Filter> &parts)
{
    std::vector<Range> ranges;
    for (const Filter &part : parts) {
        const auto range = rangeOf(part);
        if (!range || (!ranges.empty() && range->field != ranges.front().field))
            return std::nullopt;
        ranges.push_back(*range);
    }
    if (ranges.size() < 2)
        return std::nullopt;
    std::ranges::sort(ranges, {}, &Range::from);
    std::vector<Range> merged{ranges.front()};
    for (const Range &range : ranges) {
        const double gap = range.from - merged.back().to;
        if (gap <= 1e-9 * std::max(1.0, std::abs(range.from)))
            merged.back().to = std::max(merged.back().to, range.to);
        else
            merged.push_back(range);
    }
    std::vector<Filter> filters;
    for (const Range &range : merged)
        filters.push_back(filterOf(range));
    return filters;
}

/// Takes out of each of \a parts what all of them ask for.
Filter takeShared(std::vector<Filter> &parts)
{
    Filter shared;
    for (const Filter &condition : conjuncts(parts.front())) {
        const bool everywhere = std::ranges::all_of(
            parts, [&](const Filter &part) { return std::ranges::count(conjuncts(part), condition) > 0; });
        if (!everywhere)
            continue;
        shared = Filter::both(std::move(shared), condition);
        for (Filter &part : parts) {
            Filter rest;
            for (const Filter &one : conjuncts(part)) {
                if (!(one == condition))
                    rest = Filter::both(std::move(rest), one);
            }
            part = std::move(rest);
        }
    }
    return shared;
}

} // namespace

Filter joinedFilters(std::vector<Filter> given)
{
    std::vector<Filter> parts;
    for (Filter &part : given) {
        if (part.type != Filter::Type::Everything && std::ranges::count(parts, part) == 0)
            parts.push_back(std::move(part));
    }
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return parts.front();
    const Filter shared = takeShared(parts);
    if (std::ranges::any_of(parts, [](const Filter &part) { return part.type == Filter::Type::Everything; }))
        return shared; // one of them asks for nothing else
    if (auto ranges = asRanges(parts))
        parts = *std::move(ranges);
    if (parts.size() == 1)
        return Filter::both(shared, parts.front());
    Filter any;
    any.type = Filter::Type::Or;
    any.children = std::move(parts);
    return Filter::both(shared, any);
}

QStringList ownFields(const Columns &columns, const ChartSpec &spec)
{
    QStringList own;
    for (const QString &name : spec.fields + QStringList{spec.split}) {
        const QString field = canonicalField(columns, name);
        if (isTimeField(field) || field == "day"_L1)
            own << u"day"_s << u"after"_s << u"before"_s << u"until"_s << u"week"_s << u"month"_s
                << u"year"_s;
        else if (spec.kind == ChartKind::Scatter && field == "votes"_L1)
            own << u"for"_s << u"against"_s;
        else if (!field.isEmpty())
            own << field;
    }
    return own;
}

} // namespace tamiz
