// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"
#include "models/report/chartnumbers.h"
#include "models/report/groupfields.h"
#include "models/workspace/columns.h"
#include "models/workspace/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype fewValues = 20; ///< Attributes with more are names or texts, not groups.
constexpr int mostAttributes = 4;

qsizetype valuesOf(const Columns &columns, const QString &key)
{
    const Column *column = columns.column(key);
    return column ? column->dictionary.size() - 1 : 0;
}

bool hasVotes(const std::vector<qint32> &votes)
{
    return std::ranges::any_of(votes, [](qint32 n) { return n >= 0; });
}

} // namespace

std::vector<ChartSpec> standardCharts(const Columns &columns, Measure measure)
{
    std::vector<ChartSpec> charts;
    const auto add = [&](ChartKind kind, const QStringList &fields) {
        charts.push_back({kind, fields, measure, 12, 0, {}});
    };
    if (const qsizetype days = valuesOf(columns, u"day"_s); days > 0) {
        const QStringList &values = columns.column(u"day"_s)->dictionary;
        const QDate first = QDate::fromString(values.value(1), Qt::ISODate);
        const qint64 span = first.daysTo(QDate::fromString(values.last(), Qt::ISODate));
        add(ChartKind::Line, {span > 3'000 ? u"month"_s : span > 700 ? u"week"_s : u"day"_s});
    }
    for (const QString &key : {u"category"_s, u"region"_s}) {
        if (valuesOf(columns, key) > 0)
            add(ChartKind::Bar, {key});
    }
    const auto counted = [&](ChartKind kind, const QString &key) {
        add(kind, {key});
        if (columns.people().codesOf(
                key)) // what is known of people is counted by people, who may have voted alone
            charts.back().measure = Measure::People;
    };
    const QStringList attributes = groupFields(columns, fewValues).mid(0, mostAttributes);
    for (const QString &key : attributes)
        counted(ChartKind::Bar, key);
    const QStringList wide = groupFields(columns, 150); // ages, where they are given as such
    for (const QString &key : wide) {
        const bool ofNumbers = valuesOf(columns, key) > fewValues && columns.column(key)->ordered;
        if (ofNumbers && columns.people().codesOf(key) && numberField(columns, key))
            counted(ChartKind::Histogram, key);
    }
    if (!columns.tags().empty())
        add(ChartKind::Bar, {u"tag"_s});
    if (valuesOf(columns, u"theme"_s) > 0)
        add(ChartKind::Bar, {u"theme"_s});
    if (hasVotes(columns.votesFor()) || hasVotes(columns.votesAgainst()))
        add(ChartKind::Bar, {u"votes"_s});
    if (std::ranges::any_of(columns.votesAgainst(), [](qint32 n) { return n > 0; })) // else all lie on a line
        add(ChartKind::Scatter, {u"votes"_s});
    return charts;
}

} // namespace tamiz
