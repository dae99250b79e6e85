// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reviewing.h"
#include "models/storage/store.h"
#include "models/workspace/importsteps.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// Who wrote, or is listed; ends the reading by an error of its own when it has enough.
class People final : public RecordSink
{
public:
    Result<void> add(const ContributionRecord &record) override { return take(record.participantId); }
    Result<void> add(const ParticipantRecord &record) override { return take(record.externalId); }
    Result<void> add(const VoteRecord &) override { return {}; }
    void add(const ImportProblem &) override {}
    bool full() const { return names.size() >= most; }

    QSet<QString> names;

private:
    static constexpr qsizetype most = 200'000;

    Result<void> take(const QString &name)
    {
        if (!name.isEmpty() && !name.startsWith(u'#')) // '#': made of the content, a name of nobody
            names.insert(name);
        return full() ? Result<void>(cancelledError()) : Result<void>();
    }
};

} // namespace

Result<std::optional<PeopleJoin>> joinByPeople(Store &store, const ImportSource &source)
{
    constexpr qint64 fewest = 3;
    std::optional<PeopleJoin> none;
    const Mapping &mapping = source.mapping;
    const auto groups = readPeopleGroups(store);
    if (!groups)
        return groups.error();
    const bool isList = mapping.rows == RowsAre::Participants;
    const auto isCandidate = [&](const PeopleGroup &group) { return group.people > 0 && (isList || group.isList); };
    const bool isKnown = std::ranges::any_of(*groups, [&](const PeopleGroup &group) { return group.family == mapping.family; });
    if (!mapping.title.isEmpty() || isKnown || std::ranges::none_of(*groups, isCandidate))
        return none;
    People people;
    const auto read = readRecords(source, people, {});
    if (!read && !people.full())
        return read.error();
    std::optional<PeopleJoin> best;
    bool isTie = false;
    for (const PeopleGroup &group : *groups) {
        if (!isCandidate(group))
            continue;
        const auto matched = countKnownPeople(store, group.consultation, people.names);
        if (!matched)
            return matched.error();
        const qint64 smaller = std::min<qint64>(people.names.size(), group.people);
        if (*matched < fewest || *matched * 2 < smaller)
            continue;
        isTie = best && best->matched == *matched;
        if (!best || *matched > best->matched)
            best = PeopleJoin{group.name, *matched, people.names.size()};
    }
    return isTie ? none : best;
}

} // namespace tamiz
