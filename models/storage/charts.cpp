// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/charts.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Id of the name \a text; nothing for an empty one.
Result<std::optional<qint64>> nameOrNothing(Store &store, const QString &text)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto id = nameId(store, text);
    if (!id)
        return id.error();
    return std::optional<qint64>(*id);
}

} // namespace

Result<QList<ChartRow>> readCharts(Store &store)
{
    Statement rows(store.database(),
                   "SELECT c.id, v.text, c.place FROM chart c JOIN value v ON v.id = c.spec "
                   "WHERE c.live = 1 AND c.place >= 0 ORDER BY c.place, c.id");
    QList<ChartRow> charts;
    while (rows.next())
        charts.append({rows.integer(0), rows.text(1), rows.integer(2)});
    if (auto done = rows.done(); !done)
        return done.error();
    return charts;
}

Result<std::optional<ChartRow>> readChartBase(Store &store, ChartBase base)
{
    Statement row(store.database(), "SELECT c.id, v.text, c.place FROM chart c JOIN value v ON v.id = c.spec "
                                    "WHERE c.live = 1 AND c.place = ? ORDER BY c.id DESC LIMIT 1");
    std::optional<ChartRow> found;
    if (row.bind(static_cast<qint64>(base)).next())
        found = ChartRow{row.integer(0), row.text(1), row.integer(2)};
    if (auto done = row.done(); !done)
        return done.error();
    return found;
}

Result<qint64> makeChart(Store &store, const QString &spec)
{
    const auto value = nameId(store, spec);
    if (!value)
        return value.error();
    Statement insert(store.database(), "INSERT INTO chart (spec) VALUES (?)");
    if (auto done = insert.bind(*value).run(); !done)
        return done.error();
    return store.database().lastId();
}

Result<QList<Indicator>> readIndicators(Store &store)
{
    Statement rows(store.database(), R"(
        SELECT i.id, n.text, i.year, CAST(i.amount AS TEXT), (SELECT text FROM value WHERE id = i.unit),
          (SELECT text FROM value WHERE id = i.source)
        FROM indicator i JOIN value n ON n.id = i.name WHERE i.live = 1 ORDER BY n.text, i.year, i.id)");
    QList<Indicator> indicators;
    while (rows.next())
        indicators.append({rows.integer(0), rows.text(1), static_cast<int>(rows.integer(2)),
                           rows.text(3).toDouble(), rows.text(4), rows.text(5)});
    if (auto done = rows.done(); !done)
        return done.error();
    return indicators;
}

Result<qint64> makeIndicator(Store &store, const Indicator &indicator)
{
    const auto name = nameId(store, indicator.name);
    const auto unit = nameOrNothing(store, indicator.unit);
    const auto source = nameOrNothing(store, indicator.source);
    if (!name || !unit || !source)
        return !name ? name.error() : !unit ? unit.error() : source.error();
    Statement insert(store.database(),
                     "INSERT INTO indicator (name, year, amount, unit, source) VALUES (?, ?, ?, ?, ?)");
    if (auto done =
            insert.bind(*name, indicator.year, QString::number(indicator.value, 'g', 17), *unit, *source)
                .run();
        !done)
        return done.error();
    return store.database().lastId();
}

} // namespace tamiz
