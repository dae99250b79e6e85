// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/merging.h"

#include "models/core/translate.h"
#include "models/storage/moderation.h"
#include "models/storage/reading.h"
#include "models/storage/searchindex.h"
#include "models/text/codepoints.h"
#include "models/workspace/operations.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

struct Taken
{
    std::vector<std::pair<qint64, qint64>> merged;
    std::vector<qint64> split;

    bool isMerged(qint64 id) const
    {
        const auto found = std::ranges::lower_bound(merged, id, {}, &std::pair<qint64, qint64>::first);
        return found != merged.end() && found->first == id;
    }
    bool isSplit(qint64 id) const { return std::ranges::binary_search(split, id); }
};

Result<Taken> readTaken(Store &store)
{
    auto merged = readMerged(store);
    auto split = readSplit(store);
    if (!merged || !split)
        return merged ? split.error() : merged.error();
    return Taken{std::move(*merged), std::move(*split)};
}

Error taken()
{
    return {Error::Code::Usage,
            tr("This contribution counts within another or as its parts. Separate it first."),
            {}};
}

} // namespace

Result<Operation> mergeContributions(Store &store, qint64 into, std::span<const qint64> ids,
                                     const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto place = readContribution(store, into);
    if (!place)
        return place.error();
    const auto known = readTaken(store);
    if (!known)
        return known.error();
    if (known->isMerged(into) || known->isSplit(into))
        return taken();
    std::vector<qint64> merged;
    std::ranges::copy_if(ids, std::back_inserter(merged), [&](qint64 id) {
        return id != into && !known->isMerged(id) && !known->isSplit(id);
    });
    if (merged.empty())
        return Error{
            Error::Code::Usage, tr("Choose at least one other contribution to merge into this one."), {}};
    qint64 sums = 0;
    for (const qint64 id : merged) {
        const auto votes = readVoteSums(store, id);
        if (!votes)
            return votes.error();
        sums += !votes->byVoter && std::max({votes->up, votes->down, votes->pass}) > 0;
    }
    Operation operation = by(actor, u"merge contributions"_s);
    operation.params = {{u"into"_s, into}, {u"external"_s, place->externalId}};
    if (sums)
        operation.params.insert(u"sums"_s, sums);
    operation.changes = {allTo(Target::ContributionState, merged, static_cast<qint64>(State::Merged)),
                         allTo(Target::ContributionReason, merged, 0),
                         allTo(Target::ContributionMergedInto, merged, into)};
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> splitContribution(Store &store, qint64 id, std::vector<qint64> cuts, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto entry = readContribution(store, id);
    if (!entry)
        return entry.error();
    const auto known = readTaken(store);
    if (!known)
        return known.error();
    if (known->isMerged(id) || known->isSplit(id))
        return taken();
    QJsonArray places;
    for (const qint64 cut : cuts)
        places.append(cut);
    const QStringList parts = partsAt(entry->body, std::move(cuts));
    if (parts.size() < 2)
        return Error{Error::Code::Usage, tr("Splitting needs at least two parts with words."), {}};
    Operation operation = by(actor, u"split contribution"_s);
    operation.params = {{u"contribution"_s, id}, {u"parts"_s, parts.size()}, {u"cuts"_s, places}};
    std::vector<qint64> made;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part =
            makePart(store, id, static_cast<int>(i) + 1, i == 0 ? entry->title : QString(), parts[i]);
        if (!part)
            return part.error();
        made.push_back(*part);
    }
    if (auto indexed = reindexTexts(store, made); !indexed)
        return indexed.error();
    operation.changes = {allTo(Target::ContributionLive, made, 1),
                         oneTo(Target::ContributionState, id, static_cast<qint64>(State::Merged)),
                         oneTo(Target::ContributionReason, id, 0)};
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> separateContributions(Store &store, std::span<const qint64> ids, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto known = readTaken(store);
    if (!known)
        return known.error();
    std::vector<qint64> merged, open, parts;
    for (const qint64 id : ids) {
        if (known->isMerged(id))
            merged.push_back(id);
        if (known->isMerged(id) || known->isSplit(id))
            open.push_back(id);
        if (!known->isSplit(id))
            continue;
        const auto own = readParts(store, id);
        if (!own)
            return own.error();
        for (const qint64 part : *own) {
            const auto within = readMergedInto(store, part);
            if (!within)
                return within.error();
            if (!within->empty() || known->isSplit(part))
                return Error{
                    Error::Code::Usage, tr("A part holds other contributions. Separate those first."), {}};
            parts.push_back(part);
        }
    }
    if (open.empty())
        return Error{Error::Code::Usage, tr("None of these contributions was merged or split."), {}};
    std::ranges::sort(parts);
    Operation operation = by(actor, u"separate contributions"_s);
    operation.changes = {allTo(Target::ContributionState, open, static_cast<qint64>(State::Open))};
    if (!merged.empty())
        operation.changes.push_back(allTo(Target::ContributionMergedInto, merged, 0));
    if (!parts.empty()) // a part that was merged elsewhere is let go, so that its votes count nowhere
        operation.changes.push_back(allTo(Target::ContributionMergedInto, parts, 0));
    if (!parts.empty())
        operation.changes.push_back(allTo(Target::ContributionLive, parts, 0));
    return finish(store, **transaction, std::move(operation));
}

std::vector<qint64> paragraphCuts(const QString &body)
{
    static const QRegularExpression empty(u"\\n[ \\t\\r]*\\n\\s*(?=\\S)"_s);
    std::vector<qint64> cuts;
    for (auto found = empty.globalMatch(body); found.hasNext();)
        cuts.push_back(codePointAt(body, found.next().capturedEnd()));
    return cuts;
}

QStringList partsAt(const QString &body, std::vector<qint64> cuts)
{
    std::ranges::sort(cuts);
    QStringList parts;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        if (const QString part = body.sliced(from, to - from).trimmed(); !part.isEmpty())
            parts.append(part);
        from = to;
    };
    for (const qint64 cut : cuts) {
        const qsizetype unit = std::clamp(unitAt(body, std::max<qint64>(cut, 0)), qsizetype{0}, body.size());
        if (unit > from)
            take(unit);
    }
    take(body.size());
    return parts;
}

} // namespace tamiz
