// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/histogram.h"

#include "models/tables/filterparts.h"
#include "models/workspace/columns.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/ordering.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDays = 120;
constexpr size_t mostBars = 40;    ///< More values than this are taken together.
constexpr double barsOfWidth = 24; ///< Into about as many bars of equal width.
constexpr qint64 mostSingle = 24;  ///< Votes up to here have a bar each.
constexpr qint64 usualVotes = 1024;
constexpr qsizetype mostNumbers = 20'000;

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

/// The fields that a filter on \a field would contradict.
QStringList relatedFields(const QString &field)
{
    if (field == "day"_L1)
        return {u"day"_s, u"after"_s, u"before"_s, u"until"_s, u"week"_s, u"month"_s, u"year"_s};
    return {field};
}

bool isVotes(const QString &field)
{
    return field == "votes"_L1 || field == "for"_L1 || field == "against"_L1 || field == "pass"_L1;
}

/// Votes of rows as one of the fields counts them.
class VotesOf
{
public:
    VotesOf(const Columns &columns, const QString &field)
    {
        const bool all = field == "votes"_L1;
        m_for = all || field == "for"_L1 ? columns.votesFor().data() : nullptr;
        m_against = all || field == "against"_L1 ? columns.votesAgainst().data() : nullptr;
        m_pass = all || field == "pass"_L1 ? columns.votesPass().data() : nullptr;
    }

    /// Of \a row; -1 where nothing is known.
    qint64 operator()(size_t row) const
    {
        qint64 sum = 0;
        bool isKnown = false;
        for (const qint32 *numbers : {m_for, m_against, m_pass}) {
            if (numbers && numbers[row] >= 0) {
                sum += numbers[row];
                isKnown = true;
            }
        }
        return isKnown ? sum : -1;
    }

private:
    const qint32 *m_for, *m_against, *m_pass;
};

/// The numbers that the values of \a column begin with, by code; empty when it is a field of words.
std::vector<double> numbersOf(const Column &column)
{
    const qsizetype size = column.dictionary.size();
    if (size < 4 || size > mostNumbers || column.key == "day"_L1)
        return {};
    std::vector<double> numbers(static_cast<size_t>(size), noNumber);
    qsizetype others = 0;
    for (qsizetype code = 1; code < size; ++code) {
        bool isNumber = false;
        double number = column.dictionary[code].toDouble(&isNumber);
        if (!isNumber && size <= 200) { // bands: "18-29"; longer lists of words are not worth the trouble
            if (const auto leading = leadingNumber(column.dictionary[code])) {
                number = *leading;
                isNumber = true;
            }
        }
        numbers[static_cast<size_t>(code)] = isNumber ? number : noNumber;
        others += !isNumber;
        if (others > 2 && others * 3 >= size)
            return {};
    }
    return others * 3 >= size ? std::vector<double>() : numbers;
}

/// The first values of the bars for votes up to \a largest: 0 1 2 3 5 10 20 50 100…
std::vector<qint64> voteSteps(qint64 largest)
{
    std::vector<qint64> steps;
    if (largest <= mostSingle) {
        for (qint64 value = 0; value <= largest; ++value)
            steps.push_back(value);
        return steps;
    }
    steps = {0, 1, 2, 3, 5};
    for (qint64 ten = 10; ten <= largest; ten *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (ten * factor <= largest)
                steps.push_back(ten * factor);
        }
    }
    return steps;
}

QString spanLabel(const QString &from, const QString &to)
{
    return from == to ? from : QString(from + u"–"_s + to);
}

void fillVotes(const Columns &columns, const Bitmap &rows, const Bitmap &selection, Histogram &histogram)
{
    const VotesOf votesOf(columns, histogram.key);
    qint64 largest = -1;
    rows.forEach([&](size_t row) { largest = std::max(largest, votesOf(row)); });
    if (largest < 0)
        return;
    const std::vector<qint64> steps = voteSteps(largest);
    const QLocale locale;
    for (size_t i = 0; i < steps.size(); ++i) {
        const qint64 to = i + 1 < steps.size() ? steps[i + 1] - 1 : largest;
        histogram.bars.push_back({spanLabel(locale.toString(steps[i]), locale.toString(to)),
                                  QString::number(steps[i]), QString::number(to)});
    }
    const auto barOf = [&](qint64 votes) {
        return static_cast<size_t>(std::ranges::upper_bound(steps, votes) - steps.begin()) - 1;
    };
    std::array<quint8, usualVotes> barOfFew{}; // nearly all rows have few
    for (size_t votes = 0; votes < barOfFew.size(); ++votes)
        barOfFew[votes] = static_cast<quint8>(barOf(static_cast<qint64>(votes)));
    const auto count = [&](const Bitmap &set, qint64 HistogramBar::*number) {
        std::vector<qint64> counts(steps.size());
        set.forEach([&](size_t row) {
            const qint64 votes = votesOf(row);
            if (votes >= 0 && votes <= largest)
                ++counts[votes < usualVotes ? barOfFew[static_cast<size_t>(votes)] : barOf(votes)];
        });
        for (size_t i = 0; i < counts.size(); ++i)
            histogram.bars[i].*number = counts[i];
    };
    count(rows, &HistogramBar::count);
    count(selection, &HistogramBar::selected);
}

/// A step of 1, 2 or 5 times a power of ten, so that about \ref barsOfWidth of them span \a width.
double niceStep(double width)
{
    const double raw = width / barsOfWidth;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

void fillNumbers(const Column &column, const Bitmap &rows, const Bitmap &selection, Histogram &histogram)
{
    const std::vector<double> numbers = numbersOf(column);
    if (numbers.empty())
        return;
    std::vector<qint64> counts(numbers.size()), selected(numbers.size());
    rows.forEach([&](size_t row) { ++counts[column.codes[row]]; });
    selection.forEach([&](size_t row) { ++selected[column.codes[row]]; });
    std::multimap<double, size_t> inOrder;
    for (size_t code = 1; code < numbers.size(); ++code) {
        if (!std::isnan(numbers[code]) && counts[code] > 0)
            inOrder.emplace(numbers[code], code);
    }
    if (inOrder.size() < 2)
        return;
    const double first = inOrder.begin()->first;
    const bool isSingle = inOrder.size() <= mostBars;
    const double step = isSingle ? 0 : niceStep(inOrder.rbegin()->first - first);
    double until = -std::numeric_limits<double>::infinity(); // where the bar being filled ends
    for (const auto &[number, code] : inOrder) {
        const QString text = numberText(number);
        if (isSingle || number >= until) {
            const QString label = isSingle ? column.label(static_cast<quint32>(code)) : text;
            histogram.bars.push_back({label, text, text});
            until = isSingle ? number : (std::floor(number / step) + 1) * step;
        }
        HistogramBar &bar = histogram.bars.back();
        bar.to = text;
        if (!isSingle)
            bar.label = spanLabel(bar.from, bar.to);
        bar.count += counts[code];
        bar.selected += selected[code];
    }
}

void fillDays(const Columns &columns, const Bitmap &rows, const Bitmap &selection, Histogram &histogram)
{
    auto counts = countBy(columns, rows, u"day"_s, Measure::Submissions);
    const QString period = counts && counts->values.size() > mostDays ? u"month"_s : u"day"_s;
    if (counts && period == "month"_L1)
        counts = countBy(columns, rows, period, Measure::Submissions);
    const auto selected = countBy(columns, selection, period, Measure::Submissions);
    if (!counts || !selected)
        return;
    QHash<QString, qint64> within;
    for (qsizetype i = 0; i < selected->values.size(); ++i)
        within.insert(selected->values[i], selected->counts[static_cast<size_t>(i)]);
    for (qsizetype i = 0; i < counts->values.size(); ++i) {
        const QString &value = counts->values[i];
        histogram.bars.push_back(
            {counts->labels[i], value, value, counts->counts[static_cast<size_t>(i)], within.value(value)});
    }
}

} // namespace

std::vector<FieldName> histogramFields(const Columns &columns)
{
    std::vector<FieldName> fields{{u"day"_s, fieldTitle(u"day"_s)}};
    const auto isKnown = [](const std::vector<qint32> &numbers) {
        return std::ranges::any_of(numbers, [](qint32 number) { return number >= 0; });
    };
    const bool hasFor = isKnown(columns.votesFor()), hasAgainst = isKnown(columns.votesAgainst()),
               hasPass = isKnown(columns.votesPass());
    if (hasFor || hasAgainst || hasPass)
        fields.push_back({u"votes"_s, fieldTitle(u"votes"_s)});
    if (hasFor && (hasAgainst || hasPass))
        fields.push_back({u"for"_s, fieldTitle(u"for"_s)});
    if (hasAgainst)
        fields.push_back({u"against"_s, fieldTitle(u"against"_s)});
    if (hasPass)
        fields.push_back({u"pass"_s, fieldTitle(u"pass"_s)});
    const QStringList keys = columns.keys();
    for (const QString &key : keys) {
        // Of our own fields none is a number but the day and the votes.
        if (!isReservedField(key) && !numbersOf(*columns.column(key)).empty())
            fields.push_back({key, columns.column(key)->title});
    }
    return fields;
}

Histogram histogramOf(const Columns &columns, Store &store, const Filter &filter, const Bitmap &selection,
                      const QString &field)
{
    const Filter known = canonicalFilter(columns, filter);
    FilterParts parts(columns, store, known, selection);
    Histogram histogram{.key = field, .title = fieldTitle(field), .bars = {}};
    histogram.isAsked = parts.speaksOf(relatedFields(field));
    const Bitmap *rows = parts.without(relatedFields(field));
    if (!rows)
        return histogram;
    const Column *column = columns.column(field);
    if (histogram.title.isEmpty() && column)
        histogram.title = column->title;
    if (field == "day"_L1)
        fillDays(columns, *rows, selection, histogram);
    else if (isVotes(field))
        fillVotes(columns, *rows, selection, histogram);
    else if (column)
        fillNumbers(*column, *rows, selection, histogram);
    return histogram;
}

Filter withRange(const Columns &columns, const Filter &filter, const QString &field, const QString &from,
                 const QString &to)
{
    const Filter rest = withoutFields(canonicalFilter(columns, filter), relatedFields(field));
    if (from.isEmpty() && to.isEmpty())
        return rest;
    // A band ("18-29") is known by its first number alone, which only a range asks for.
    const bool isSingle = from == to && (field == "day"_L1 || isVotes(field));
    return Filter::both(rest, Filter::term(field, isSingle ? from : QString(from + u".."_s + to)));
}

} // namespace tamiz
