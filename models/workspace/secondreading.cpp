// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/secondreading.h"

#include "models/core/translate.h"
#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/storage/writing.h"
#include "models/workspace/operations.h"
#include "models/workspace/policy.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

/// A number as good as random that depends on both alone (the finaliser of MurmurHash3).
quint64 mixed(quint64 id, quint64 seed)
{
    quint64 value = id * 0x9e3779b97f4a7c15 + seed * 0xc2b2ae3d27d4eb4f;
    value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd;
    value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53;
    return value ^ (value >> 33);
}

/// Who gave the state that each of \a ids (ascending) has, by the journal.
Result<QHash<qint64, QString>> decidersOf(Store &store, const std::vector<qint64> &ids)
{
    constexpr qsizetype batch = 200;
    QHash<qint64, QString> deciders;
    for (qint64 after = 0; !ids.empty();) {
        const auto entries = readOperations(store, after, batch, true);
        if (!entries)
            return entries.error();
        for (const Operation &entry : *entries) {
            after = entry.id;
            for (const Change &change : entry.changes) {
                if (change.target != Target::ContributionState || entry.undoes)
                    continue;
                for (const qint64 id : change.ids) {
                    if (std::ranges::binary_search(ids, id))
                        deciders.insert(id, entry.actor);
                }
            }
        }
        if (entries->size() < batch)
            break;
    }
    return deciders;
}

struct Waiting
{
    std::vector<qint64> ids;
    QHash<qint64, QString> deciders;
};

Result<Waiting> readWaiting(Store &store)
{
    const auto readings = readSecondReadings(store);
    if (!readings)
        return readings.error();
    Waiting waiting;
    for (const SecondReading &reading : *readings) {
        if (!reading.state)
            waiting.ids.push_back(reading.contribution);
    }
    auto deciders = decidersOf(store, waiting.ids);
    if (!deciders)
        return deciders.error();
    waiting.deciders = std::move(*deciders);
    return waiting;
}

Error usage(const QString &sentence)
{
    return {Error::Code::Usage, sentence, {}};
}

} // namespace

Result<Operation> drawSecondReadings(Store &store, std::span<const qint64> ids, double share, quint64 seed,
                                     const Actor &actor)
{
    if (!(share > 0 && share <= 1))
        return usage(tr("The share for a second reading lies above 0 and is at most 1."));
    std::vector<qint64> drawn(ids.begin(), ids.end());
    const auto count = static_cast<size_t>(std::ceil(static_cast<double>(drawn.size()) * share - 1e-9));
    std::ranges::sort(drawn, {}, [seed](qint64 id) { return mixed(static_cast<quint64>(id), seed); });
    drawn.resize(count);
    std::ranges::sort(drawn);
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (auto made = makeSecondReadings(store, drawn); !made)
        return made.error();
    Operation operation = by(actor, u"draw second reading"_s, u"random/1"_s);
    operation.params = {{u"share"_s, share},
                        {u"seed"_s, static_cast<qint64>(seed)},
                        {u"of"_s, static_cast<qint64>(ids.size())}};
    operation.changes = {allTo(Target::ContributionSecond, drawn, 1)};
    return finish(store, **transaction, std::move(operation));
}

Result<std::vector<qint64>> secondReadingsFor(Store &store, const QString &reader)
{
    const auto waiting = readWaiting(store);
    if (!waiting)
        return waiting.error();
    std::vector<qint64> ids;
    for (const qint64 id : waiting->ids) {
        const QString decider = waiting->deciders.value(id);
        if (decider.isEmpty() || decider == reader)
            continue;
        const auto entry = readContribution(store, id);
        if (!entry)
            return entry.error();
        if (entry->state == State::Accepted || entry->state == State::Hidden)
            ids.push_back(id);
    }
    return ids;
}

Result<Operation> decideSecond(Store &store, qint64 contribution, State state, const QString &reason,
                               const Actor &actor)
{
    if (state != State::Accepted && state != State::Hidden)
        return usage(tr("A second reader accepts or hides."));
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto waiting = readWaiting(store);
    const auto policy = Policy::read(store);
    const auto entry = readContribution(store, contribution);
    if (!waiting || !policy || !entry)
        return !waiting ? waiting.error() : !policy ? policy.error() : entry.error();
    if (!std::ranges::binary_search(waiting->ids, contribution))
        return usage(tr("This contribution does not wait for a second reading."));
    if (waiting->deciders.value(contribution).isEmpty() ||
        (entry->state != State::Accepted && entry->state != State::Hidden))
        return usage(tr("Nobody has decided on this contribution a first time."));
    if (waiting->deciders.value(contribution) == actor.name)
        return usage(tr("You decided on this contribution first. The second reading is another person's."));
    const QList<PolicyEntry> reasons = policy->reasons();
    if (state == State::Hidden && std::ranges::find(reasons, reason, &PolicyEntry::code) == reasons.end())
        return usage(tr("Hiding needs a reason of the moderation policy."));
    Dictionary dictionary(store);
    const auto why = dictionary.value(0, state == State::Hidden ? reason : QString());
    const auto before = dictionary.value(0, entry->state == State::Hidden ? entry->reason : QString());
    const auto reader = dictionary.value(0, actor.name);
    if (!why || !before || !reader)
        return !why ? why.error() : !before ? before.error() : reader.error();
    Operation operation = by(actor, u"second reading"_s);
    operation.params = {{u"contribution"_s, contribution}};
    operation.changes = {
        oneTo(Target::ContributionSecondState, contribution, static_cast<qint64>(state) + 1),
        oneTo(Target::ContributionSecondReason, contribution, *why),
        oneTo(Target::ContributionSecondReader, contribution, *reader),
        oneTo(Target::ContributionFirstState, contribution, static_cast<qint64>(entry->state) + 1),
        oneTo(Target::ContributionFirstReason, contribution, *before)};
    return finish(store, **transaction, std::move(operation));
}

Result<SecondAgreement> secondAgreement(Store &store, quint64 seed)
{
    const auto readings = readSecondReadings(store);
    if (!readings)
        return readings.error();
    SecondAgreement agreement;
    std::vector<Codes> states, reasons;
    QHash<QString, qint32> numbers;
    const auto numberOf = [&numbers](const std::optional<State> &state, const QString &reason) {
        const QString key = *state == State::Hidden ? QString(u"hidden:"_s + reason) : keyOf(*state);
        const auto next = static_cast<qint32>(numbers.size());
        return *numbers.insert(key, numbers.value(key, next));
    };
    for (const SecondReading &reading : *readings) {
        ++agreement.drawn;
        if (!reading.state || !reading.firstState) {
            ++agreement.waiting;
            continue;
        }
        states.push_back({static_cast<qint32>(*reading.firstState), static_cast<qint32>(*reading.state)});
        const qint32 first = numberOf(reading.firstState, reading.firstReason),
                     second = numberOf(reading.state, reading.reason);
        reasons.push_back({first, second});
        if (first != second)
            agreement.different.append(reading);
    }
    agreement.onState = agreementOf(states, seed);
    agreement.onReason = agreementOf(reasons, seed);
    return agreement;
}

} // namespace tamiz
