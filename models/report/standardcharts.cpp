// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"
#include "models/workspace/columns.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype fewValues = 20; ///< Attributes with more are names or texts, not groups.
constexpr int mostAttributes = 4;

bool isOwn(const QString &key)
{
    static const QStringList own{u"kind"_s,   u"state"_s,        u"reason"_s, u"category"_s,    u"region"_s,
                                 u"lang"_s,   u"source"_s,       u"theme"_s,  u"family"_s,      u"edit"_s,
                                 u"author"_s, u"source_state"_s, u"day"_s,    u"consultation"_s,
                                 u"read"_s,   u"assigned"_s,     u"second"_s}; // the last: how the work stands
    return own.contains(key);
}

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
    int attributes = 0;
    const QStringList keys = columns.keys();
    for (const QString &key : keys) {
        const qsizetype values = valuesOf(columns, key);
        if (!isOwn(key) && values >= 2 && values <= fewValues && attributes++ < mostAttributes)
            add(ChartKind::Bar, {key});
    }
    if (!columns.tags().empty())
        add(ChartKind::Bar, {u"tag"_s});
    if (valuesOf(columns, u"theme"_s) > 0)
        add(ChartKind::Bar, {u"theme"_s});
    if (hasVotes(columns.votesFor()) || hasVotes(columns.votesAgainst()))
        add(ChartKind::Bar, {u"votes"_s});
    if (hasVotes(columns.votesAgainst()))
        add(ChartKind::Scatter, {u"votes"_s});
    return charts;
}

} // namespace tamiz
