// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartaxis.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QDate firstDayOf(const QString &field, const QString &value)
{
    if (field == "month"_L1)
        return QDate::fromString(value + "-01"_L1, Qt::ISODate);
    if (field == "year"_L1)
        return QDate::fromString(value + "-01-01"_L1, Qt::ISODate);
    if (field == "week"_L1 && value.indexOf("-W"_L1) == 4) {
        const QDate fourth(value.first(4).toInt(), 1,
                           4); // the week that holds 4 January is week 1 (ISO 8601)
        return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (value.mid(6).toInt() - 1));
    }
    return QDate::fromString(value, Qt::ISODate);
}

} // namespace

QDate nextStart(const QString &field, QDate day)
{
    if (field == "month"_L1)
        return day.addMonths(1);
    if (field == "year"_L1)
        return day.addYears(1);
    return day.addDays(field == "week"_L1 ? 7 : 1);
}

bool isTimeField(const QString &field)
{
    return field == "day"_L1 || field == "week"_L1 || field == "month"_L1 || field == "year"_L1;
}

std::optional<std::pair<QDate, QDate>> daysOf(const QString &field, const QString &value)
{
    const QDate from = firstDayOf(field, value);
    if (!from.isValid())
        return std::nullopt;
    return std::pair(from, nextStart(field, from));
}

Filter filterForDays(const QString &field, QDate first)
{
    using Comparison = Filter::Comparison;
    if (field == "day"_L1)
        return Filter::term(field, first.toString(Qt::ISODate));
    return Filter::both(
        Filter::term(u"day"_s, first.toString(Qt::ISODate), Comparison::GreaterOrEqual),
        Filter::term(u"day"_s, nextStart(field, first).toString(Qt::ISODate), Comparison::Less));
}

Filter filterFor(const QString &field, const QString &value)
{
    const auto days = isTimeField(field) ? daysOf(field, value) : std::nullopt;
    return days ? filterForDays(field, days->first) : Filter::term(field, value);
}

void addMissing(ChartAxis &axis, const QString &label)
{
    axis.categories.push_back({label, filterForMissing(axis.key), ChartCategory::Role::Missing, {}});
}

Filter filterForMissing(const QString &field)
{
    Filter filter = Filter::term(isTimeField(field) ? u"day"_s : field, u"none"_s);
    filter.isNone = true;
    return filter;
}

} // namespace tamiz
