// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/familyplan.h"

#include "models/analysis/sketch.h"
#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/workspace/familymoves.h"
#include "models/workspace/textarena.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Which family each found group goes on as: -1 none, else the place among the families that stand.
class Matcher
{
public:
    Matcher(const FamilyResult &found, const FamiliesNow &now) : m_found(found), m_now(now) {}

    /// Family id by group; 0 = a new one.
    std::vector<qint64> match() const
    {
        std::map<std::pair<qint32, qint64>, qint64> kept, shared; // (group, family) to members
        for (size_t i = 0; i < m_found.family.size(); ++i) {
            const qint32 group = m_found.family[i];
            if (group < 0 || m_now.family[i] == 0)
                continue;
            ++shared[{group, m_now.family[i]}];
            if (m_now.kept[i])
                ++kept[{group, m_now.family[i]}];
        }
        std::vector<qint64> ids(m_found.centre.size(), 0);
        std::set<qint64> taken;
        assign(kept, ids, taken, true);
        assign(shared, ids, taken, false);
        return ids;
    }

private:
    /// The largest share first, ties by the lower family: each group gets one, and \a several groups may
    /// share it.
    static void assign(const std::map<std::pair<qint32, qint64>, qint64> &shares, std::vector<qint64> &ids,
                       std::set<qint64> &taken, bool several)
    {
        std::vector<std::tuple<qint64, qint64, qint32>> order; // minus members, family, group
        for (const auto &[key, members] : shares)
            order.emplace_back(-members, key.second, key.first);
        std::ranges::sort(order);
        for (const auto &[members, family, group] : order) {
            qint64 &id = ids[static_cast<size_t>(group)];
            if (id != 0 || (!several && taken.contains(family)))
                continue;
            id = family;
            taken.insert(family);
        }
    }

    const FamilyResult &m_found;
    const FamiliesNow &m_now;
};

std::vector<SketchEntry> entriesOf(const Sketches &sketches, const TextArena &texts)
{
    std::vector<SketchEntry> entries;
    entries.reserve(sketches.hashes.size());
    for (size_t i = 0; i < sketches.hashes.size(); ++i) {
        const qint64 id = texts.idAt(sketches.texts[i]);
        if (id <= std::numeric_limits<quint32>::max())
            entries.push_back({sketches.hashes[i], static_cast<quint32>(id)});
    }
    return entries;
}

/// The texts that edits are read from: those of members, and of the centres that standing families hold on
/// to.
Result<void> recallMembers(Store &store, const FamilyResult &found, const FamiliesNow &now, TextArena &texts)
{
    std::vector<qsizetype> places;
    for (size_t i = 0; i < found.family.size(); ++i) {
        if (found.family[i] >= 0)
            places.push_back(static_cast<qsizetype>(i));
    }
    for (const FamilyEntry &family : now.families) {
        if (const qsizetype place = texts.placeOf(family.centre);
            place >= 0 && found.family[static_cast<size_t>(place)] < 0)
            places.push_back(place);
    }
    std::ranges::sort(places);
    return texts.recall(store, places);
}

} // namespace

Result<FamiliesNow> readFamiliesNow(Store &store, const std::vector<qint64> &ids)
{
    FamiliesNow now;
    const auto families = readFamilies(store);
    constexpr size_t few = 50'000; // rows that are looked up one by one faster than all are walked
    const auto members = ids.size() < few ? readMembersAmong(store, ids) : readMembers(store);
    const auto kept = readKept(store);
    auto apart = readApart(store);
    if (!families || !members || !kept || !apart)
        return !families  ? families.error()
               : !members ? members.error()
               : !kept    ? kept.error()
                          : apart.error();
    now.apart = std::move(*apart);
    for (const FamilyEntry &family : *families)
        now.families.insert(family.id, family);
    now.family.assign(ids.size(), 0);
    now.edit.assign(ids.size(), 0);
    now.similarity.assign(ids.size(), 0);
    now.kept.assign(ids.size(), 0);
    for (size_t i = 0, m = 0; i < ids.size() && m < members->size();) {
        if (ids[i] != (*members)[m].contribution) {
            ids[i] < (*members)[m].contribution ? ++i : ++m;
            continue;
        }
        now.family[i] = (*members)[m].family;
        now.edit[i] = (*members)[m].edit;
        now.similarity[i] = (*members)[m].similarity;
        now.kept[i] = std::ranges::binary_search(*kept, ids[i]) ? 1 : 0;
        ++i, ++m;
    }
    return now;
}

Error similarityError()
{
    return {Error::Code::Usage, tr("The similarity must be above 0 and at most 1."), {}};
}

Result<FamilyPlan> planFamilies(Store &store, double similarity, const Progress &progress)
{
    if (!(similarity > 0 && similarity <= 1))
        return similarityError();
    auto texts = TextArena::read(store, 0, progress);
    if (!texts)
        return texts.error();
    const auto now = readFamiliesNow(store, texts->ids());
    if (!now)
        return now.error();
    FamilyOptions options;
    options.similarity = similarity;
    Sketches sketches;
    const auto textAt = [&texts](qsizetype i) { return texts->textAt(i); };
    auto found = groupTexts(texts->count(), textAt, texts->placesOf(now->apart), options, progress, &sketches,
                            [&texts] { texts->forget(); });
    if (!found)
        return found.error();
    if (auto recalled = recallMembers(store, *found, *now, *texts); !recalled)
        return recalled.error();
    if (auto typed = typeEdits(textAt, options.threads, progress, *found); !typed)
        return typed.error();
    FamilyPlan plan;
    plan.method = u"families/2"_s;
    plan.params = {{u"similarity"_s, similarity},
                   {u"containment"_s, options.containment},
                   {u"to_centre"_s, options.toCentre},
                   {u"passage"_s, options.passage}};
    plan.sketches = entriesOf(sketches, *texts);
    plan.upTo = texts->count() ? texts->ids().back() : 0;
    const std::vector<qint64> ids = Matcher(*found, *now).match();
    MovePlanner planner(*now, texts->ids(), plan);
    std::vector<qint64> centres(ids.size());
    for (size_t group = 0; group < ids.size(); ++group)
        centres[group] = planner.open(ids[group], texts->idAt(found->centre[group]));
    for (size_t i = 0; i < texts->ids().size(); ++i) {
        if (now->kept[i])
            continue; // a person's decision
        const qint32 group = found->family[i];
        if (group < 0) {
            planner.leave(i);
            continue;
        }
        const qint64 centre = centres[static_cast<size_t>(group)];
        const qsizetype at =
            centre == texts->idAt(found->centre[static_cast<size_t>(group)]) ? -1 : texts->placeOf(centre);
        if (at < 0) {
            planner.put(i, group, found->edit[i], found->similarity[i]);
        } else { // a kept family holds on to its centre
            const Likeness like = likenessOf(textAt(at), textAt(static_cast<qsizetype>(i)));
            planner.put(i, group, like.edit, static_cast<float>(like.similarity));
        }
    }
    planner.close();
    return plan;
}

Result<qint64> countUncompared(Store &store)
{
    const auto upTo = sketchedUpTo(store);
    if (!upTo || *upTo == 0)
        return upTo;
    return countAbove(store, *upTo);
}

} // namespace tamiz
