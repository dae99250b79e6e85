// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/sheet.h"

#include "models/storage/reading.h"
#include "models/workspace/operations.h"

#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

Result<QStringList> keptSheet(Store &store)
{
    const auto rows = readCharts(store);
    if (!rows)
        return rows.error();
    QStringList charts;
    for (const ChartRow &row : *rows)
        charts << row.spec;
    return charts;
}

Result<Operation> keepSheet(Store &store, const QStringList &charts, const QString &verb, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    auto there = readCharts(store);
    if (!there)
        return there.error();
    std::map<qint64, qint64> live; // by id, as changes want them
    std::map<qint64, qint64> place;
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const auto same = std::ranges::find(*there, charts[i], &ChartRow::spec);
        qint64 id = 0;
        if (same != there->end()) {
            id = same->id;
            there->erase(same);
        } else {
            const auto made = makeChart(store, charts[i]);
            if (!made)
                return made.error();
            id = *made;
            live[id] = 1;
        }
        place[id] = i;
    }
    for (const ChartRow &gone : std::as_const(*there))
        live[gone.id] = 0;
    Change lives{Target::ChartLive, 0, {}, {}, {}};
    Change places{Target::ChartPlace, 0, {}, {}, {}};
    for (const auto &[id, to] : live)
        lives.add(id, 1 - to, to);
    for (const auto &[id, to] : place)
        places.add(id, 0, to);
    Operation operation = operations::by(actor, verb);
    operation.changes = {std::move(lives), std::move(places)};
    return operations::finish(store, **transaction, std::move(operation));
}

Result<QString> keptBase(Store &store, ChartBase base)
{
    const auto row = readChartBase(store, base);
    if (!row)
        return row.error();
    if (*row)
        return (*row)->spec;
    // Before the journal knew them, they were settings.
    return readSetting(store, base == ChartBase::Population ? u"charts/population"_s : u"charts/grid"_s);
}

Result<Operation> keepBase(Store &store, ChartBase base, const QString &text, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto there = readChartBase(store, base);
    if (!there)
        return there.error();
    Operation operation =
        operations::by(actor, base == ChartBase::Population ? u"load population"_s : u"load tiles"_s);
    if (!*there || (*there)->spec != text) {
        const auto made = makeChart(store, text);
        if (!made)
            return made.error();
        Change lives{Target::ChartLive, 0, {}, {}, {}};
        if (*there)
            lives.add((*there)->id, 1, 0); // the older one has the smaller id
        lives.add(*made, 0, 1);
        Change places{Target::ChartPlace, 0, {}, {}, {}};
        places.add(*made, 0, static_cast<qint64>(base));
        operation.changes = {std::move(lives), std::move(places)};
    }
    return operations::finish(store, **transaction, std::move(operation));
}

} // namespace tamiz
