// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/context.h"

#include "models/core/translate.h"
#include "models/storage/charts.h"
#include "models/workspace/operations.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

std::optional<Error> fault(const Indicator &indicator)
{
    if (indicator.name.trimmed().isEmpty())
        return Error{Error::Code::Usage, tr("A number of context needs a name."), {}};
    if (indicator.year < 1 || indicator.year > 9999)
        return Error{Error::Code::Usage, tr("“%1” is no year.").arg(indicator.year), {}};
    if (!std::isfinite(indicator.value))
        return Error{Error::Code::Usage, tr("The value of “%1” is no number.").arg(indicator.name), {}};
    return std::nullopt;
}

bool sayTheSame(const Indicator &a, const Indicator &b)
{
    return a.value == b.value && a.unit == b.unit && a.source == b.source;
}

} // namespace

Result<Operation> addIndicators(Store &store, const QList<Indicator> &indicators, const Actor &actor)
{
    for (const Indicator &one : indicators) {
        if (auto error = fault(one))
            return *error;
    }
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto there = readIndicators(store);
    if (!there)
        return there.error();
    std::map<std::pair<QString, int>, Indicator> known;
    for (const Indicator &one : *there)
        known.insert_or_assign({one.name, one.year}, one);
    std::map<qint64, qint64> live;
    qint64 count = 0;
    for (Indicator one : indicators) {
        one.name = one.name.simplified();
        one.unit = one.unit.simplified();
        one.source = one.source.simplified();
        const auto old = known.find({one.name, one.year});
        if (old != known.end() && sayTheSame(old->second, one))
            continue;
        const auto made = makeIndicator(store, one);
        if (!made)
            return made.error();
        if (old != known.end())
            live[old->second.id] = 0;
        live[*made] = 1;
        one.id = *made;
        known.insert_or_assign({one.name, one.year}, one);
        ++count;
    }
    Change lives{Target::IndicatorLive, 0, {}, {}, {}};
    for (const auto &[id, to] : live)
        lives.add(id, 1 - to, to);
    Operation operation = operations::by(actor, u"add context"_s);
    operation.params.insert(u"count"_s, count);
    operation.changes = {std::move(lives)};
    return operations::finish(store, **transaction, std::move(operation));
}

Result<Operation> removeIndicators(Store &store, const QList<qint64> &ids, const Actor &actor)
{
    QList<qint64> sorted = ids;
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    Operation operation = operations::by(actor, u"remove context"_s);
    operation.params.insert(u"count"_s, sorted.size());
    operation.changes = {operations::allTo(Target::IndicatorLive, sorted, 0)};
    return commit(store, std::move(operation));
}

} // namespace tamiz
