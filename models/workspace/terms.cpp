// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/terms.h"

#include "models/domain/filterplace.h"
#include "models/text/fold.h"
#include "models/text/near.h"
#include "models/workspace/columns.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/ordering.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

using Comparison = Filter::Comparison;

Error failure(const Filter &term, const QString &reason)
{
    return {Error::Code::Usage,
            QCoreApplication::translate("tamiz::Filter", "The filter cannot be used: at character %1, %2")
                .arg(term.position + 1)
                .arg(reason),
            detailOfPlace(term.position)};
}

/// Whether a value that stands \a order (<0, 0, >0) to the one asked for is meant by \a comparison.
bool holds(Comparison comparison, int order)
{
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::NotEqual: // turned round by selectTerm()
        return order == 0;
    case Comparison::Less:
        return order < 0;
    case Comparison::LessOrEqual:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

bool isEquality(const Filter &term)
{
    return term.comparison == Comparison::Equal || term.comparison == Comparison::NotEqual;
}

Bitmap rowsWithCode(const Column &column, quint32 code)
{
    const quint32 *codes = column.codes.data();
    return Bitmap::of(column.codes.size(), [=](size_t row) { return codes[row] == code; });
}

/// Rows whose code is among those with a 1 in \a wanted (as long as the dictionary).
Bitmap rowsWithCodes(const Column &column, const std::vector<quint8> &wanted)
{
    const auto count = std::ranges::count(wanted, quint8{1});
    if (count == 0)
        return Bitmap(column.codes.size());
    if (count == 1)
        return rowsWithCode(column,
                            static_cast<quint32>(std::ranges::find(wanted, quint8{1}) - wanted.begin()));
    const quint32 *codes = column.codes.data();
    const quint8 *wantedCodes = wanted.data();
    return Bitmap::of(column.codes.size(), [=](size_t row) { return wantedCodes[codes[row]] != 0; });
}

/// The two ends of "10..20", "..20" or "10.."; nothing for any other value.
std::optional<std::pair<QString, QString>> rangeOf(const QString &value)
{
    const qsizetype dots = value.indexOf(".."_L1);
    if (dots < 0 || value.size() == 2)
        return std::nullopt;
    return std::pair(value.first(dots), value.sliced(dots + 2));
}

/// Both ends of \a term as terms of their own ("at least", "at most"), for ranges.
std::optional<std::pair<Filter, Filter>> endsOf(const Filter &term)
{
    const auto range = isEquality(term) ? rangeOf(term.value) : std::nullopt;
    if (!range)
        return std::nullopt;
    Filter from = term, to = term;
    from.comparison = Comparison::GreaterOrEqual;
    from.value = range->first;
    to.comparison = Comparison::LessOrEqual;
    to.value = range->second;
    return std::pair(from, to);
}

/// What both ends of a range keep, where \a select(term) selects by one of them; an end that is left open
/// keeps all that have a value.
template<class Select>
Result<Bitmap> selectRange(const std::pair<Filter, Filter> &ends, Select select)
{
    std::optional<Bitmap> rows;
    for (const Filter *end : {&ends.first, &ends.second}) {
        if (end->value.isEmpty())
            continue;
        auto some = select(*end);
        if (!some)
            return some;
        if (rows)
            *rows &= *some;
        else
            rows = std::move(*some);
    }
    return std::move(*rows);
}

/// Rows whose value passes \a test(text of the value); rows without a value do not.
template<class Test>
Bitmap rowsWhere(const Column &column, Test test)
{
    std::vector<quint8> wanted(static_cast<size_t>(column.dictionary.size()));
    for (qsizetype code = 1; code < column.dictionary.size(); ++code)
        wanted[static_cast<size_t>(code)] = test(column.dictionary[code]) ? 1 : 0;
    return rowsWithCodes(column, wanted);
}

Bitmap rowsWithoutValue(const Column &column)
{
    return rowsWithCode(column, 0);
}

/// Days compare as text: "2016-03" stands for every day of that month, so only as much of a day is looked at.
Result<Bitmap> selectDay(const Columns &columns, const Filter &term, Comparison comparison)
{
    static const QRegularExpression shape(u"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"_s);
    const Column &day = *columns.column(u"day"_s);
    if (const auto ends = endsOf(term))
        return selectRange(*ends, [&](const Filter &end) { return selectDay(columns, end, end.comparison); });
    if (!shape.match(term.value).hasMatch())
        return failure(term, QCoreApplication::translate("tamiz::Filter",
                                                         "a date is written 2016-01-31, 2016-01 or 2016."));
    return rowsWhere(day, [&](const QString &text) {
        return holds(comparison, QStringView(text).first(term.value.size()).compare(term.value));
    });
}

Result<Bitmap> selectPeriod(const Columns &columns, const Filter &term, const QString &period)
{
    if (const auto ends = endsOf(term))
        return selectRange(*ends, [&](const Filter &end) { return selectPeriod(columns, end, period); });
    return rowsWhere(*columns.column(u"day"_s), [&](const QString &text) {
        return holds(term.comparison, periodOf(text, period).compare(term.value, Qt::CaseInsensitive));
    });
}

/// \a numberOf(row) is negative where there is no number.
template<class NumberOf>
Result<Bitmap> selectNumber(const Columns &columns, const Filter &term, NumberOf numberOf)
{
    if (term.isNone)
        return Bitmap::of(columns.rows(), [&](size_t row) { return numberOf(row) < 0; });
    if (isEquality(term) && saysAny(term.value))
        return Bitmap::of(columns.rows(), [&](size_t row) { return numberOf(row) >= 0; });
    if (const auto ends = endsOf(term))
        return selectRange(*ends, [&](const Filter &end) { return selectNumber(columns, end, numberOf); });
    bool isNumber = false;
    const qint64 sought = term.value.toLongLong(&isNumber);
    if (!isNumber)
        return failure(
            term, QCoreApplication::translate("tamiz::Filter", "“%1” needs a whole number.").arg(term.field));
    return Bitmap::of(columns.rows(), [&](size_t row) {
        const qint64 number = numberOf(row);
        return number >= 0 && holds(term.comparison, number < sought ? -1 : number > sought);
    });
}

/// A tag by its path or its name, with all below it.
Bitmap selectTag(const Columns &columns, const Filter &term)
{
    Bitmap rows(columns.rows());
    const bool any = term.isNone || saysNone(term.value) || saysAny(term.value);
    const QString sought = foldText(term.value);
    for (const TagEntry &tag : columns.tags()) {
        if (any && columns.tagRows(tag.id).size() == rows.size())
            rows |= columns.tagRows(tag.id);
        else if (!any && (foldText(tag.path) == sought || foldText(tag.name) == sought))
            rows |= columns.tagTreeRows(tag.id);
    }
    if (any && !saysAny(term.value))
        rows.flip();
    return rows;
}

/// Attributes of numbers or bands: compared by the number their values begin with.
Result<Bitmap> selectBand(const Column &column, const Filter &term)
{
    const auto sought = leadingNumber(term.value);
    if (!sought)
        return failure(
            term, QCoreApplication::translate("tamiz::Filter", "“%1” can be compared with a number only.")
                      .arg(term.field));
    return rowsWhere(column, [&](const QString &text) {
        const auto number = leadingNumber(text);
        return number && holds(term.comparison, *number < *sought ? -1 : *number > *sought);
    });
}

Result<Bitmap> selectValue(const Column &column, const Filter &term)
{
    if (term.isNone || term.value.isEmpty())
        return rowsWithoutValue(column);
    if (!isEquality(term))
        return selectBand(column, term);
    std::vector<quint32> codes = column.codesFor(term.value);
    if (codes.empty())
        codes = column.codesFor(canonicalValue(column.key, term.value));
    std::vector<quint8> wanted(static_cast<size_t>(column.dictionary.size()));
    for (const quint32 code : codes)
        wanted[code] = 1;
    if (!codes.empty())
        return rowsWithCodes(column, wanted);
    if (saysNone(term.value) || saysAny(term.value)) {
        Bitmap rows = rowsWithoutValue(column);
        if (saysAny(term.value))
            rows.flip();
        return rows;
    }
    if (const auto ends = endsOf(term))
        return selectRange(*ends, [&](const Filter &end) { return selectBand(column, end); });
    if (!term.value.endsWith(u'*'))
        return Bitmap(column.codes.size());
    const QString start = foldText(term.value.chopped(1));
    return rowsWhere(column, [&](const QString &text) { return foldText(text).startsWith(start); });
}

Result<Bitmap> selectField(const Columns &columns, const Filter &term, const QString &field)
{
    const auto number = [&](const std::vector<qint32> &numbers) {
        return selectNumber(columns, term, [&numbers](size_t row) { return qint64{numbers[row]}; });
    };
    if (field == "votes"_L1)
        return selectNumber(columns, term, [&](size_t row) { return votesOf(columns, row); });
    if (field == "for"_L1)
        return number(columns.votesFor());
    if (field == "against"_L1)
        return number(columns.votesAgainst());
    if (field == "pass"_L1)
        return number(columns.votesPass());
    if (field == "hour"_L1)
        return selectNumber(columns, term,
                            [&](size_t row) { return qint64{hourOf(columns.created()[row])}; });
    if (field == "weekday"_L1)
        return selectNumber(columns, term,
                            [&](size_t row) { return qint64{weekdayOf(columns.created()[row])}; });
    if (field == "id"_L1) // every contribution has one; which, stands on disk (sourceids.h)
        return Bitmap(columns.rows(), !term.isNone && !saysNone(term.value));
    if (field == "number"_L1)
        return selectNumber(columns, term, [&](size_t row) { return columns.idOf(row); });
    if (field == "after"_L1)
        return selectDay(columns, term, Comparison::GreaterOrEqual);
    if (field == "before"_L1)
        return selectDay(columns, term, Comparison::Less);
    if (field == "until"_L1)
        return selectDay(columns, term, Comparison::LessOrEqual);

    const bool isPeriod = field == "week"_L1 || field == "month"_L1 || field == "year"_L1;
    if (isPeriod || field == "day"_L1) {
        const Column &day = *columns.column(u"day"_s);
        if (term.isNone || (isEquality(term) && (saysNone(term.value) || saysAny(term.value))))
            return selectValue(day, term);
        return isPeriod ? selectPeriod(columns, term, field) : selectDay(columns, term, term.comparison);
    }
    if (field == "tag"_L1)
        return selectTag(columns, term);
    return selectValue(*columns.column(field), term);
}

/// " Did you mean “region”?" where a field has such a name.
QString nearField(const Columns &columns, const QString &name)
{
    const QString near = nearestTo(name, fieldWords() + columns.keys());
    return near.isEmpty()
               ? QString()
               : u' ' + QCoreApplication::translate("tamiz::Filter", "Did you mean “%1”?").arg(near);
}

} // namespace

Result<Bitmap> selectTerm(const Columns &columns, const Filter &term)
{
    const QString field = canonicalField(columns, term.field);
    if (field.isEmpty())
        return failure(
            term, QCoreApplication::translate("tamiz::Filter", "there is no field “%1”.").arg(term.field) +
                      nearField(columns, term.field));
    if (!isEquality(term) && (term.isNone || field == "tag"_L1 || field == "id"_L1))
        return failure(term,
                       QCoreApplication::translate("tamiz::Filter", "only “:” and “!=” can stand here."));
    auto rows = selectField(columns, term, field);
    if (rows && term.comparison == Comparison::NotEqual)
        rows->flip();
    return rows;
}

} // namespace tamiz
