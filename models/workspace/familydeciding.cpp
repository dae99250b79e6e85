// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/families.h"
#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"
#include "models/workspace/familyverbs.h"
#include "models/workspace/operations.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

/// A family as a decision about it needs it.
struct Known
{
    FamilyEntry entry;
    std::vector<MemberEntry> members; ///< Ascending by contribution.

    bool has(qint64 id) const
    {
        return std::ranges::binary_search(members, id, {}, &MemberEntry::contribution);
    }
};

Result<Known> known(Store &store, qint64 family)
{
    const auto families = readFamilies(store);
    if (!families)
        return families.error();
    const auto entry = std::ranges::find(*families, family, &FamilyEntry::id);
    if (entry == families->end())
        return Error{Error::Code::Usage, tr("There is no family with the number %1.").arg(family), {}};
    auto members = readMembers(store, family);
    if (!members)
        return members.error();
    return Known{*entry, std::move(*members)};
}

Result<Known> knownWith(Store &store, qint64 family, std::span<const qint64> ids)
{
    auto found = known(store, family);
    if (!found)
        return found;
    if (!std::ranges::all_of(ids, [&](qint64 id) { return found->has(id); }))
        return Error{Error::Code::Usage, tr("One of the contributions is not in the family."), {}};
    return found;
}

/// allTo() for ids in any order.
Change inAll(Target target, std::span<const qint64> ids, qint64 value, qint64 argument = 0)
{
    std::vector<qint64> ordered(ids.begin(), ids.end());
    std::ranges::sort(ordered);
    return allTo(target, ordered, value, argument);
}

Operation about(qint64 family, const Actor &actor, const QString &verb)
{
    Operation operation = by(actor, verb);
    operation.params.insert(u"family"_s, family);
    return operation;
}

std::vector<qint64> idsOf(const std::vector<MemberEntry> &members)
{
    std::vector<qint64> ids;
    for (const MemberEntry &member : members)
        ids.push_back(member.contribution);
    return ids;
}

/// Puts \a ids into \a family, held against \a centre.
Result<void> placeInto(Store &store, qint64 family, qint64 centre, const std::vector<qint64> &ids,
                       Operation &operation)
{
    const std::vector<qint64> one{centre};
    const auto centreText = readTexts(store, one);
    const auto texts = readTexts(store, ids);
    if (!centreText || !texts)
        return !centreText ? centreText.error() : texts.error();
    Change edit{Target::ContributionEdit, 0, {}, {}, {}}, like{Target::ContributionSimilarity, 0, {}, {}, {}};
    const QString held = joinedText(centreText->front());
    for (const TextEntry &text : *texts) {
        const Likeness likeness = likenessOf(held, joinedText(text));
        edit.add(text.id, 0, static_cast<qint64>(likeness.edit));
        like.add(text.id, 0, std::lround(likeness.similarity * 10'000));
    }
    operation.changes.push_back(inAll(Target::ContributionFamily, ids, family));
    operation.changes.push_back(std::move(edit));
    operation.changes.push_back(std::move(like));
    return {};
}

void takeOut(const std::vector<qint64> &ids, Operation &operation)
{
    for (const Target target : {Target::ContributionFamily, Target::ContributionEdit,
                                Target::ContributionSimilarity, Target::ContributionKept})
        operation.changes.push_back(inAll(target, ids, 0));
}

/// The member most like the centre, or the centre itself where it is among \a members.
qint64 typicalOf(const std::vector<MemberEntry> &members, qint64 centre)
{
    const auto best = std::ranges::max_element(members, {}, [centre](const MemberEntry &member) {
        return std::pair(member.contribution == centre, std::pair(member.similarity, -member.contribution));
    });
    return best->contribution;
}

/// The journal's entry of a tag or state given to a whole family.
Result<Operation> noted(Store &store, qint64 family,
                        const std::function<Result<Operation>(std::span<const qint64>, const Lineage &)> &act)
{
    const auto found = known(store, family);
    if (!found)
        return found.error();
    return act(idsOf(found->members), Lineage{u"by family"_s, {{u"family"_s, family}}});
}

} // namespace

Result<Operation> confirmMembers(Store &store, qint64 family, std::span<const qint64> ids, const Actor &actor)
{
    if (const auto found = knownWith(store, family, ids); !found)
        return found.error();
    Operation operation = about(family, actor, u"confirm family"_s);
    operation.changes.push_back(inAll(Target::ContributionKept, ids, 1));
    return commit(store, std::move(operation));
}

Result<Operation> confirmNext(Store &store, qint64 family, qint64 count, const Actor &actor)
{
    auto found = known(store, family);
    const auto kept = readKept(store);
    if (!found || !kept)
        return !found ? found.error() : kept.error();
    std::erase_if(found->members, [&](const MemberEntry &member) {
        return std::ranges::binary_search(*kept, member.contribution);
    });
    std::ranges::stable_sort(found->members, std::ranges::greater(), &MemberEntry::similarity);
    found->members.resize(std::min(found->members.size(), static_cast<size_t>(std::max<qint64>(0, count))));
    return confirmMembers(store, family, idsOf(found->members), actor);
}

Result<Operation> excludeMembers(Store &store, qint64 family, std::span<const qint64> ids, const Actor &actor)
{
    auto found = knownWith(store, family, ids);
    if (!found)
        return found.error();
    std::vector<MemberEntry> rest = found->members;
    std::erase_if(rest, [&](const MemberEntry &member) {
        return std::ranges::find(ids, member.contribution) != ids.end();
    });
    Operation operation = about(family, actor, u"take from family"_s);
    operation.params.insert(u"members"_s, static_cast<qint64>(ids.size()));
    std::vector<qint64> leaving(ids.begin(), ids.end());
    const std::vector<qint64> self{family};
    if (!rest.empty()) {
        const qint64 centre = typicalOf(rest, found->entry.centre);
        operation.changes.push_back(inAll(Target::ContributionApart, leaving, 1, centre));
        if (rest.size() > 1 && centre != found->entry.centre) {
            operation.changes.push_back(inAll(Target::FamilyCentre, self, centre));
            if (auto placed = placeInto(store, family, centre, idsOf(rest), operation); !placed)
                return placed.error();
        }
    }
    if (rest.size() < 2) {
        leaving = idsOf(found->members);
        operation.changes.push_back(oneTo(Target::FamilyLive, family, 0));
    }
    takeOut(leaving, operation);
    return commit(store, std::move(operation));
}

Result<Operation> splitFamily(Store &store, qint64 family, std::span<const qint64> ids, const Actor &actor)
{
    auto found = knownWith(store, family, ids);
    if (!found)
        return found.error();
    std::vector<MemberEntry> part, rest;
    for (const MemberEntry &member : found->members)
        (std::ranges::find(ids, member.contribution) != ids.end() ? part : rest).push_back(member);
    if (part.empty() || rest.empty())
        return Error{
            Error::Code::Usage, tr("A family is split into two parts: mark some of its texts, not all."), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const qint64 centre = typicalOf(part, 0), restCentre = typicalOf(rest, found->entry.centre);
    const auto fresh = makeFamily(store, centre);
    if (!fresh)
        return fresh.error();
    Operation operation = about(family, actor, u"split family"_s);
    operation.params.insert(u"into"_s, *fresh);
    const std::vector<qint64> made{*fresh}, self{family}, apart{centre};
    operation.changes.push_back(inAll(Target::FamilyLive, made, 1));
    operation.changes.push_back(inAll(Target::FamilyCentre, self, restCentre));
    if (auto placed = placeInto(store, *fresh, centre, idsOf(part), operation); !placed)
        return placed.error();
    operation.changes.push_back(inAll(Target::ContributionKept, idsOf(found->members), 1));
    operation.changes.push_back(inAll(Target::ContributionApart, apart, 1, restCentre));
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> mergeFamilies(Store &store, qint64 from, qint64 into, const Actor &actor)
{
    if (from == into)
        return Error{Error::Code::Usage, tr("A family cannot be merged into itself."), {}};
    const auto source = known(store, from);
    const auto target = known(store, into);
    if (!source || !target)
        return !source ? source.error() : target.error();
    Operation operation = about(from, actor, u"merge families"_s);
    operation.params.insert(u"into"_s, into);
    if (auto placed = placeInto(store, into, target->entry.centre, idsOf(source->members), operation);
        !placed)
        return placed.error();
    std::vector<qint64> all = idsOf(source->members);
    for (const MemberEntry &member : target->members)
        all.push_back(member.contribution);
    const std::vector<qint64> gone{from};
    operation.changes.push_back(inAll(Target::ContributionKept, all, 1));
    operation.changes.push_back(inAll(Target::FamilyLive, gone, 0));
    return commit(store, std::move(operation));
}

Result<Operation> setCampaign(Store &store, qint64 family, bool campaign, const Actor &actor)
{
    if (const auto found = known(store, family); !found)
        return found.error();
    Operation operation = about(family, actor, u"label family"_s);
    operation.params.insert(u"campaign"_s, campaign);
    const std::vector<qint64> ids{family};
    operation.changes.push_back(inAll(Target::FamilyCampaign, ids, campaign ? 1 : 0));
    return commit(store, std::move(operation));
}

Result<Operation> tagFamily(Store &store, qint64 family, const QString &path, const Actor &actor)
{
    return noted(store, family, [&](std::span<const qint64> ids, const Lineage &lineage) {
        return addTag(store, path, ids, actor, lineage);
    });
}

Result<Operation> setFamilyState(Store &store, qint64 family, State state, const QString &reason,
                                 const Actor &actor)
{
    return noted(store, family, [&](std::span<const qint64> ids, const Lineage &lineage) {
        return setState(store, state, reason, ids, actor, lineage);
    });
}

} // namespace tamiz
