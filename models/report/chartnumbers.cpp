// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartnumbers.h"

#include "models/core/translate.h"
#include "models/workspace/cells.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/ordering.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

const std::vector<qint32> *votesColumn(const Columns &columns, const QString &key)
{
    if (key == "for"_L1)
        return &columns.votesFor();
    if (key == "against"_L1)
        return &columns.votesAgainst();
    return key == "pass"_L1 ? &columns.votesPass() : nullptr;
}

/// The number each value of \a column begins with; empty when fewer than half have one.
std::vector<double> numbersOf(const Column &column)
{
    std::vector<double> numbers(static_cast<size_t>(column.dictionary.size()), none);
    qsizetype found = 0;
    for (qsizetype code = 1; code < column.dictionary.size(); ++code) {
        if (const auto number = leadingNumber(column.dictionary[code])) {
            numbers[static_cast<size_t>(code)] = *number;
            ++found;
        }
    }
    return found > 0 && found * 2 >= column.dictionary.size() - 1 ? numbers : std::vector<double>();
}

/// Whether an attribute may hold numbers; a glance at its first values is enough for a menu.
bool looksNumeric(const Columns &columns, const QString &key)
{
    if (isReservedField(key))
        return false;
    const Column &column = *columns.column(key);
    const qsizetype glance = std::min<qsizetype>(column.dictionary.size(), 40);
    qsizetype found = 0;
    for (qsizetype code = 1; code < glance; ++code)
        found += leadingNumber(column.dictionary[code]).has_value();
    return found > 0 && found * 2 >= glance - 1;
}

double quantile(const std::vector<double> &sorted, double p)
{
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(at);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

std::vector<FieldName> numberFields(const Columns &columns)
{
    std::vector<FieldName> fields;
    for (const QLatin1StringView key : {"votes"_L1, "for"_L1, "against"_L1, "pass"_L1})
        fields.push_back({key, fieldTitle(key)});
    const QStringList keys = columns.keys();
    for (const QString &key : keys) {
        if (looksNumeric(columns, key))
            fields.push_back({key, columns.column(key)->title});
    }
    return fields;
}

Result<NumberField> numberField(const Columns &columns, const QString &name)
{
    const QString key = canonicalField(columns, name);
    NumberField field{key, fieldTitle(key), true, {}};
    field.values.reserve(columns.rows());
    if (key == "votes"_L1) {
        for (size_t row = 0; row < columns.rows(); ++row) {
            const bool known = columns.votesFor()[row] >= 0 || columns.votesAgainst()[row] >= 0 ||
                               columns.votesPass()[row] >= 0;
            field.values.push_back(known ? static_cast<double>(knownVotes(columns, row)) : none);
        }
        return field;
    }
    if (const auto *votes = votesColumn(columns, key)) {
        for (const qint32 number : *votes)
            field.values.push_back(number < 0 ? none : number);
        return field;
    }
    const Column *column = isReservedField(key) ? nullptr : columns.column(key);
    const std::vector<double> numbers = column ? numbersOf(*column) : std::vector<double>();
    if (numbers.empty()) {
        QStringList known;
        for (const FieldName &one : numberFields(columns))
            known << one.key;
        return Error{Error::Code::Usage,
                     tr("“%1” is no field of numbers. There are: %2.").arg(name, known.join(", "_L1)),
                     {}};
    }
    field.title = column->title;
    field.ofVotes = false;
    for (const quint32 code : column->codes)
        field.values.push_back(numbers[code]);
    field.byCode = numbers;
    return field;
}

ChartBox boxOf(std::vector<double> &values)
{
    ChartBox box;
    box.count = static_cast<qint64>(values.size());
    if (values.empty())
        return box;
    std::ranges::sort(values);
    box.least = values.front();
    box.most = values.back();
    box.lower = quantile(values, 0.25);
    box.median = quantile(values, 0.5);
    box.upper = quantile(values, 0.75);
    const double reach = 1.5 * (box.upper - box.lower);
    box.low = *std::ranges::lower_bound(values, box.lower - reach);
    box.high = *(std::ranges::upper_bound(values, box.upper + reach) - 1);
    return box;
}

Inequality inequalityOf(std::vector<qint64> values)
{
    std::ranges::sort(values);
    Inequality result;
    result.things = static_cast<qint64>(values.size());
    result.curve.push_back({0, 0, 0});
    double weighted = 0;
    const size_t topTenth = values.size() - (values.size() + 9) / 10;
    qint64 atTopTenth = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i == topTenth)
            atTopTenth = result.sum;
        result.sum += values[i];
        weighted += static_cast<double>(i + 1) * static_cast<double>(values[i]);
        if ((i + 1) * 100 / values.size() > i * 100 / values.size())
            result.curve.push_back({static_cast<double>(i + 1), static_cast<double>(result.sum), 1});
    }
    if (result.sum > 0) {
        const auto n = static_cast<double>(values.size());
        result.gini = 2 * weighted / (n * static_cast<double>(result.sum)) - (n + 1) / n;
        result.topTenth = static_cast<double>(result.sum - atTopTenth) / static_cast<double>(result.sum);
    }
    return result;
}

} // namespace tamiz
