// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/triage.h"

#include "models/core/translate.h"
#include "models/domain/kind.h"
#include "models/storage/moderation.h"
#include "models/storage/writing.h"
#include "models/workspace/cells.h"
#include "models/workspace/columns.h"
#include "models/workspace/novelty.h"
#include "models/workspace/operations.h"
#include "models/workspace/secondreading.h"
#include "models/workspace/suggesting.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

constexpr std::array orderKeys{"oldest"_L1, "longest"_L1, "voted"_L1, "unlike"_L1, "likely"_L1};

quint32 codeNamed(const Column &column, QLatin1StringView value)
{
    return static_cast<quint32>(std::max<qsizetype>(column.dictionary.indexOf(value), 0));
}

/// What nobody has to read any more: what was read, and what was decided on, be it by a filter or elsewhere.
Bitmap readRows(const Columns &columns)
{
    const Column &read = *columns.column(u"read"_s);
    const Column &state = *columns.column(u"state"_s);
    return Bitmap::of(columns.rows(), [yes = codeNamed(read, "yes"_L1), codes = read.codes.data(), open = codeNamed(state, "open"_L1),
                                       states = state.codes.data()](size_t row) { return codes[row] == yes || states[row] != open; });
}

Result<Bitmap> waiting(Store &store, const Columns &columns, Bitmap rows, const QueueSpec &spec)
{
    rows &= columns.live();
    if (spec.second) {
        const auto due = secondReadingsFor(store, spec.reader);
        if (!due)
            return due.error();
        Bitmap drawn(columns.rows());
        for (const qint64 id : *due) {
            if (const auto row = columns.rowOf(id))
                drawn.set(*row);
        }
        rows &= drawn;
    } else {
        Bitmap done = readRows(columns);
        done.flip();
        rows &= done;
    }
    if (spec.mine) {
        const Column &assigned = *columns.column(u"assigned"_s);
        const quint32 own = codeNamed(assigned, QLatin1StringView());
        const auto place = assigned.dictionary.indexOf(spec.reader);
        const quint32 code = place > 0 ? static_cast<quint32>(place) : ~0U;
        rows &= Bitmap::of(columns.rows(),
                           [&](size_t row) { return assigned.codes[row] == code && code != own; });
    }
    return rows;
}

/// \a ids by what \a numbers (in their order) say, greatest first.
std::vector<qint64> byGreatest(const std::vector<qint64> &ids, const std::vector<double> &numbers)
{
    std::vector<size_t> order(ids.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return numbers[a] > numbers[b]; });
    std::vector<qint64> sorted;
    sorted.reserve(ids.size());
    for (const size_t place : order)
        sorted.push_back(ids[place]);
    return sorted;
}

Result<std::vector<double>> chancesOf(Store &store, const std::vector<qint64> &ids, qint64 tag,
                                      const Progress &progress)
{
    if (!tag)
        return Error{Error::Code::Usage, tr("Say which tag is meant."), {}};
    const auto suggester = Suggester::read(store, progress);
    if (!suggester)
        return suggester.error();
    std::vector<double> chances;
    for (const qint64 id : ids) {
        if (chances.size() % 1024 == 0 && progress.isCancelled())
            return cancelledError();
        chances.push_back((*suggester)->chanceOf(id, tag));
    }
    return chances;
}

} // namespace

QString keyOf(QueueOrder order)
{
    return orderKeys[static_cast<size_t>(order)];
}

std::optional<QueueOrder> queueOrderFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(orderKeys, [key](QLatin1StringView own) { return key == own; });
    return found == orderKeys.end() ? std::nullopt
                                    : std::optional(static_cast<QueueOrder>(found - orderKeys.begin()));
}

QString nameOf(QueueOrder order)
{
    switch (order) {
    case QueueOrder::Oldest:
        return tr("Oldest first");
    case QueueOrder::Longest:
        return tr("Longest first");
    case QueueOrder::Voted:
        return tr("Most voted first");
    case QueueOrder::Unlike:
        return tr("Least like anything read");
    case QueueOrder::Likely:
        return tr("Most likely to get a tag");
    }
    return {};
}

Result<std::vector<qint64>> triageQueue(Store &store, const Columns &columns, const Bitmap &rows,
                                        const QueueSpec &spec, const Progress &progress)
{
    const auto open = waiting(store, columns, rows, spec);
    if (!open)
        return open.error();
    const std::vector<qint64> ids = columns.idsOf(*open);
    std::vector<double> numbers;
    numbers.reserve(ids.size());
    switch (spec.order) {
    case QueueOrder::Oldest:
        open->forEach([&](size_t row) {
            const qint64 created = columns.created()[row];
            numbers.push_back(created == std::numeric_limits<qint64>::min()
                                  ? -std::numeric_limits<double>::infinity()
                                  : -static_cast<double>(created));
        });
        break;
    case QueueOrder::Voted:
        open->forEach([&](size_t row) { numbers.push_back(static_cast<double>(knownVotes(columns, row))); });
        break;
    case QueueOrder::Longest: {
        const auto lengths = readLengths(store, ids);
        if (!lengths)
            return lengths.error();
        numbers.assign(lengths->begin(), lengths->end());
        break;
    }
    case QueueOrder::Unlike:
        return orderByNovelty(store, ids, columns.idsOf(readRows(columns)), progress);
    case QueueOrder::Likely: {
        auto chances = chancesOf(store, ids, spec.tag, progress);
        if (!chances)
            return chances.error();
        numbers = std::move(*chances);
        break;
    }
    }
    return byGreatest(ids, numbers);
}

ReadShare readShare(const Columns &columns, const Bitmap &rows)
{
    Bitmap read = readRows(columns);
    read &= rows;
    return {{}, {}, static_cast<qint64>(rows.count()), static_cast<qint64>(read.count())};
}

Result<std::vector<ReadShare>> readShares(const Columns &columns, const Bitmap &rows, const QString &field)
{
    Bitmap read = readRows(columns);
    read &= rows;
    const auto all = countBy(columns, rows, field, Measure::Submissions);
    const auto done = countBy(columns, read, field, Measure::Submissions);
    if (!all || !done)
        return all ? done.error() : all.error();
    QHash<QString, qint64> counts;
    for (qsizetype i = 0; i < done->values.size(); ++i)
        counts.insert(done->values[i], done->counts[static_cast<size_t>(i)]);
    std::vector<ReadShare> shares;
    for (qsizetype i = 0; i < all->values.size(); ++i)
        shares.push_back({all->values[i], all->labels[i], all->counts[static_cast<size_t>(i)],
                          counts.value(all->values[i])});
    if (all->missing)
        shares.push_back({{}, tr("(no data)"), all->missing, done->missing});
    std::ranges::stable_sort(shares, std::ranges::greater(),
                             [](const ReadShare &share) { return share.total - share.read; });
    return shares;
}

Result<Operation> markRead(Store &store, bool read, std::span<const qint64> ids, const Actor &actor)
{
    Operation operation = by(actor, u"read"_s);
    operation.params.insert(u"read"_s, read);
    operation.changes = {allTo(Target::ContributionRead, ids, read)};
    return commit(store, std::move(operation));
}

Result<Operation> assignTo(Store &store, const QStringList &people, std::span<const qint64> ids,
                           const Actor &actor)
{
    QStringList names;
    for (const QString &person : people) {
        if (const QString name = person.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    std::vector<qint64> values;
    for (const QString &name : std::as_const(names)) {
        const auto value = nameId(store, name);
        if (!value)
            return value.error();
        values.push_back(*value);
    }
    Operation operation = by(actor, u"assign"_s);
    operation.params.insert(u"people"_s, names.join(u", "_s));
    Change change = allTo(Target::ContributionAssigned, ids, 0);
    for (size_t i = 0; i < change.after.size() && !values.empty(); ++i)
        change.after[i] = values[i % values.size()];
    operation.changes = {std::move(change)};
    return finish(store, **transaction, std::move(operation));
}

} // namespace tamiz
