// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/store.h"
#include "models/workspace/operations.h"
#include "models/workspace/suggesting.h"

#include <QJsonArray>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr auto Method =
    "suggest/1"_L1; // that the machine suggested it is told by the method, who accepted it by the actor

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

Result<Operation> answerSuggestions(Store &store, qint64 id, const std::vector<Suggestion> &accepted,
                                    AskReason reason, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    Operation operation = operations::by(actor, u"answer suggestions"_s, Method);
    QJsonArray tags;
    for (const Suggestion &suggestion : accepted) {
        operation.changes.push_back(operations::oneTo(Target::ContributionTag, id, 1, suggestion.tag));
        tags.append(QJsonObject{{u"tag"_s, suggestion.tag}, {u"chance"_s, rounded(suggestion.chance)}});
    }
    operation.params = {{u"accepted"_s, tags}, {u"asked"_s, wordOf(reason)}};
    // A text that somebody chose to look at says nothing about the others: only that it was seen.
    const auto mark = reason == AskReason::None ? AskReason::Uncertain : reason;
    operation.changes.push_back(operations::oneTo(Target::ContributionAsked, id, static_cast<qint64>(mark)));
    return operations::finish(store, **transaction, std::move(operation));
}

Result<Operation> acceptAbove(Store &store, const Suggester &suggester, double precision, const Actor &actor,
                              const Progress &progress)
{
    const double threshold = suggester.thresholdFor(precision);
    if (threshold > 1)
        return Error{Error::Code::Refused,
                     tr("The contributions drawn at random do not support this precision yet. Answer more of "
                        "them, or ask for less."),
                     {}};
    std::map<qint64, Change> changes;
    const std::vector<qint64> open = suggester.open();
    for (size_t i = 0; i < open.size(); ++i) {
        for (const auto &[tag, chance] : suggester.chances(open[i], threshold))
            changes.try_emplace(tag, Change{Target::ContributionTag, tag, {}, {}, {}})
                .first->second.add(open[i], 0, 1);
        if (i % 512 == 0) {
            progress.report(tr("Suggesting tags"), static_cast<qint64>(i), static_cast<qint64>(open.size()));
            if (progress.isCancelled())
                return cancelledError();
        }
    }
    const Estimate estimate = suggester.estimate(threshold);
    Operation operation = operations::by(actor, u"accept suggestions"_s, Method);
    operation.params = {{u"precision_wanted"_s, precision},
                        {u"threshold"_s, rounded(threshold)},
                        {u"precision_low"_s, rounded(estimate.precision.low)},
                        {u"precision"_s, rounded(estimate.precision.value())},
                        {u"random_sample"_s, estimate.documents},
                        {u"labelled"_s, suggester.labelled()}};
    for (auto &[tag, change] : changes)
        operation.changes.push_back(std::move(change));
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    return operations::finish(store, **transaction, std::move(operation));
}

} // namespace tamiz
