// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/opinions.h"

#include "models/core/translate.h"
#include "models/workspace/operations.h"

#include <QJsonArray>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

Result<VotedConsultation> chosen(Store &store, const QString &name)
{
    const auto all = readVotedConsultations(store);
    if (!all)
        return all.error();
    if (all->empty())
        return Error{Error::Code::Refused,
                     tr("No source holds the votes of single people, so nobody can be grouped by them."),
                     {}};
    if (name.isEmpty())
        return all->front();
    const auto found = std::ranges::find(*all, name, &VotedConsultation::name);
    if (found == all->end())
        return Error{Error::Code::Usage, tr("There is no consultation “%1” with votes.").arg(name), name};
    return *found;
}

qint64 scaled(double value)
{
    return std::llround(value * 10'000);
}

/// The statements of \a order (columns of \a votes) that come first by \a value.
std::vector<OpinionReading::Line> strongest(const VotesOf &votes, const std::vector<double> &value)
{
    constexpr size_t most = 10;
    std::vector<size_t> order(value.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::erase_if(order, [&](size_t i) { return value[i] <= 0 || votes.votes.rejected[i]; });
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) { return value[i]; });
    std::vector<OpinionReading::Line> lines;
    for (size_t i = 0; i < std::min(most, order.size()); ++i)
        lines.push_back({votes.statements[order[i]], value[order[i]]});
    return lines;
}

} // namespace

Result<OpinionPlan> planOpinions(Store &store, const QString &consultation, const OpinionOptions &options,
                                 const Progress &progress)
{
    const auto where = chosen(store, consultation);
    if (!where)
        return where.error();
    progress.report(tr("Reading votes"), 0, 0);
    auto votes = readVotes(store, where->id);
    if (!votes)
        return votes.error();
    auto groups = findOpinionGroups(votes->votes, options, progress);
    if (!groups)
        return groups.error();
    return OpinionPlan{*where, *std::move(votes), *std::move(groups), options};
}

Result<Operation> keepOpinions(Store &store, const OpinionPlan &plan, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto people = readOpinionPlaces(store, plan.consultation.id);
    if (!people)
        return people.error();
    Operation operation = by({u"opinions"_s, ActorKind::Model}, u"opinions"_s, u"opinions/1"_s);
    Change group{Target::ParticipantOpinion, 0, {}, {}, {}}, x{Target::ParticipantOpinionX, 0, {}, {}, {}},
        y{Target::ParticipantOpinionY, 0, {}, {}, {}};
    for (const OpinionPlace &person : *people) { // also those whose votes are gone leave their group
        const auto at = std::ranges::lower_bound(plan.votes.participants, person.participant);
        const bool voted = at != plan.votes.participants.end() && *at == person.participant;
        const auto row = static_cast<size_t>(at - plan.votes.participants.begin());
        const int to = voted ? plan.groups.group[row] + 1 : 0;
        group.add(person.participant, person.group, to);
        x.add(person.participant, scaled(person.x), to ? scaled(plan.groups.place[row][0]) : 0);
        y.add(person.participant, scaled(person.y), to ? scaled(plan.groups.place[row][1]) : 0);
    }
    operation.changes = {std::move(group), std::move(x), std::move(y)};
    QJsonArray sizes;
    for (const qint32 size : plan.groups.sizes)
        sizes.append(size);
    operation.params = {{u"consultation"_s, plan.consultation.name},
                        {u"groups"_s, plan.groups.count},
                        {u"sizes"_s, sizes},
                        {u"least_votes"_s, plan.options.leastVotes},
                        {u"seed"_s, static_cast<qint64>(plan.options.seed)},
                        {u"asked_by"_s, actor.name}};
    return finish(store, **transaction, std::move(operation));
}

OpinionReading readOpinions(const VotesOf &votes, std::span<const qint32> group, int count,
                            Consensus consensus)
{
    OpinionReading reading;
    reading.votes = votesByGroup(votes.votes, group, count);
    reading.representatives = representatives(reading.votes);
    reading.consensus = strongest(votes, groupConsensus(reading.votes, consensus));
    reading.dividing = strongest(votes, division(reading.votes));
    return reading;
}

} // namespace tamiz
