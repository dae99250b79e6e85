// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/dissent.h"

#include "models/core/translate.h"
#include "models/workspace/columns.h"
#include "models/workspace/kin.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr double leastSimilarity = 0.5;

/// What was decided on a row; nothing while it is open or merged.
std::optional<SimilarDecision> decisionOn(const Columns &columns, size_t row)
{
    const Column &states = *columns.column(u"state"_s), &reasons = *columns.column(u"reason"_s);
    const auto state = stateFromKey(states.dictionary[static_cast<qsizetype>(states.codes[row])]);
    if (state != State::Accepted && state != State::Hidden)
        return std::nullopt;
    SimilarDecision decision;
    decision.contribution = columns.idOf(row);
    decision.state = *state;
    if (state == State::Hidden)
        decision.reason = reasons.dictionary[static_cast<qsizetype>(reasons.codes[row])];
    return decision;
}

} // namespace

Result<std::vector<SimilarDecision>> similarDecisions(Store &store, const Columns &columns,
                                                      std::span<const qint64> ids)
{
    const std::vector<quint32> &texts = columns.textCodes(), &families = columns.column(u"family"_s)->codes;
    Bitmap own(columns.rows());
    std::vector<bool> text(columns.textCount()),
        family(static_cast<size_t>(columns.column(u"family"_s)->dictionary.size()));
    for (const qint64 id : ids) {
        if (const auto row = columns.rowOf(id)) {
            own.set(*row);
            text[texts[*row]] = true;
            family[families[*row]] = families[*row] != 0;
        }
    }
    std::vector<SimilarDecision> found;
    Bitmap seen = own;
    columns.live().forEach([&](size_t row) {
        const bool copy = text[texts[row]];
        if ((!copy && !family[families[row]]) || own.test(row))
            return;
        seen.set(row);
        if (auto decision = decisionOn(columns, row)) {
            decision->by = copy ? SimilarDecision::By::Copy : SimilarDecision::By::Family;
            found.push_back(*decision);
        }
    });
    if (ids.size() == 1) {
        const auto near = textsLike(store, ids.front(), leastSimilarity);
        if (!near)
            return near.error();
        for (const Kin &kin : *near) {
            const auto row = columns.rowOf(kin.contribution);
            if (!row || seen.test(*row) || !columns.live().test(*row))
                continue;
            if (auto decision = decisionOn(columns, *row)) {
                decision->by = SimilarDecision::By::Text;
                decision->similarity = kin.similarity;
                found.push_back(*decision);
            }
        }
    }
    std::ranges::stable_sort(found, {}, [](const SimilarDecision &decision) {
        return std::pair(decision.by, -decision.similarity);
    });
    return found;
}

std::vector<SimilarDecision> differing(const std::vector<SimilarDecision> &decisions, State state,
                                       const QString &reason)
{
    std::vector<SimilarDecision> found;
    if (state == State::Accepted || state == State::Hidden)
        std::ranges::copy_if(decisions, std::back_inserter(found), [&](const SimilarDecision &decision) {
            return decision.state != state || (state == State::Hidden && decision.reason != reason);
        });
    return found;
}

QString summaryOf(const Columns &columns, const std::vector<SimilarDecision> &decisions)
{
    qint64 accepted = 0;
    QMap<QString, qint64> hidden;
    for (const SimilarDecision &decision : decisions)
        ++(decision.state == State::Accepted ? accepted : hidden[decision.reason]);
    QStringList parts;
    if (accepted)
        parts << tr("%n accepted", nullptr, accepted);
    for (auto reason = hidden.cbegin(); reason != hidden.cend(); ++reason)
        parts << tr("%n hidden (%1)", nullptr, *reason).arg(columns.policy().reasonName(reason.key()));
    return parts.join(u", "_s);
}

} // namespace tamiz
