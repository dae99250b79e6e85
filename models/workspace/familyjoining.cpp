// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reading.h"
#include "models/workspace/familymoves.h"
#include "models/workspace/kin.h"
#include "models/workspace/textarena.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t MostCandidates = 24;

/// Finds for each new text the family it belongs to.
class Joiner
{
public:
    Joiner(Store &store, const TextArena &fresh, const FamilyOptions &options)
        : m_store(store), m_fresh(fresh), m_options(options)
    {
    }

    Result<void> run(FamilyPlan &plan, const Progress &progress)
    {
        std::vector<Seeker> seekers;
        for (qsizetype i = 0; i < m_fresh.count(); ++i) {
            seekers.push_back({m_fresh.idAt(i), sketchOfText(m_fresh.textAt(i))});
            for (const quint32 hash : seekers.back().sketch)
                plan.sketches.push_back({hash, static_cast<quint32>(m_fresh.idAt(i))});
        }
        auto likely = likelyKin(m_store, seekers, MostCandidates);
        if (!likely)
            return likely.error();
        if (auto read = readAll(*likely); !read)
            return read;
        for (size_t i = 0; i < likely->size(); ++i) {
            if (i % 256 == 0 && progress.isCancelled())
                return cancelledError();
            place(static_cast<qsizetype>(i), (*likely)[i]);
        }
        return write(plan, progress);
    }

private:
    struct Place
    {
        qint64 family = 0;
        Likeness like;
    };

    /// The texts and places of all candidates and of the centres of their families.
    Result<void> readAll(const std::vector<std::vector<qint64>> &likely)
    {
        m_ids = m_fresh.ids();
        for (const auto &kin : likely)
            m_ids.insert(m_ids.end(), kin.begin(), kin.end());
        std::ranges::sort(m_ids);
        const auto [from, to] = std::ranges::unique(m_ids);
        m_ids.erase(from, to);
        auto now = readFamiliesNow(m_store, m_ids);
        if (!now)
            return now.error();
        m_now = std::move(*now);
        std::vector<qint64> wanted;
        for (size_t i = 0; i < m_ids.size(); ++i) {
            wanted.push_back(m_ids[i]);
            if (m_now.family[i])
                wanted.push_back(m_now.families.value(m_now.family[i]).centre);
        }
        std::ranges::sort(wanted);
        const auto [first, last] = std::ranges::unique(wanted);
        wanted.erase(first, last);
        const auto texts = readTexts(m_store, wanted);
        if (!texts)
            return texts.error();
        for (const TextEntry &text : *texts)
            m_texts.insert(text.id, joinedText(text));
        return {};
    }

    qint64 familyOf(qint64 id) const
    {
        if (const auto placed = m_placed.constFind(id); placed != m_placed.cend())
            return placed->family;
        const auto at = std::ranges::lower_bound(m_ids, id);
        return at != m_ids.end() && *at == id ? m_now.family[static_cast<size_t>(at - m_ids.begin())] : 0;
    }

    /// Among the families of its kin the one whose centre it is most like, ties to the lower number.
    void place(qsizetype i, const std::vector<qint64> &likely)
    {
        const qint64 id = m_fresh.idAt(i);
        const QString text = m_fresh.textAt(i);
        Place best;
        std::vector<qint64> tried;
        for (const qint64 other : likely) {
            const qint64 family = familyOf(other);
            if (std::ranges::find(tried, family) != tried.end())
                continue;
            const Likeness toOther = likenessOf(m_texts.value(other), text);
            const bool kin = isKin(toOther, m_options);
            if (family == 0) {
                if (kin && m_fresh.placeOf(other) < 0)
                    m_alone.push_back(other);
                continue;
            }
            if (!kin && toOther.containment < m_options.containment)
                continue;
            tried.push_back(family);
            const Likeness like = likenessOf(m_texts.value(m_now.families.value(family).centre), text);
            if (!belongs(like) || (best.family && std::pair(-like.similarity, family) >=
                                                      std::pair(-best.like.similarity, best.family)))
                continue;
            best = {family, like};
        }
        if (best.family)
            m_placed.insert(id, best);
    }

    bool belongs(const Likeness &like) const
    {
        if (like.byCharacter)
            return isKin(like, m_options);
        return like.similarity >= m_options.toCentre ||
               (like.containment >= m_options.containment && like.similarity >= m_options.passage);
    }

    /// Who joined goes to the family; of the rest, and of the lonely texts that are like one of them, new
    /// ones are made.
    Result<void> write(FamilyPlan &plan, const Progress &progress)
    {
        std::vector<qint64> pool = m_alone;
        for (const qint64 id : m_fresh.ids()) {
            if (!m_placed.contains(id))
                pool.push_back(id);
        }
        std::ranges::sort(pool);
        const auto [from, to] = std::ranges::unique(pool);
        pool.erase(from, to);
        const auto found = findFamilies(
            static_cast<qsizetype>(pool.size()),
            [&](qsizetype i) { return m_texts.value(pool[static_cast<size_t>(i)]); }, {}, m_options,
            progress);
        if (!found)
            return found.error();
        MovePlanner planner(m_now, m_ids, plan);
        const auto placeOf = [this](qint64 id) {
            return static_cast<size_t>(std::ranges::lower_bound(m_ids, id) - m_ids.begin());
        };
        for (const qint32 centre : found->centre)
            planner.open(0, pool[static_cast<size_t>(centre)]);
        for (size_t i = 0; i < pool.size(); ++i) {
            if (found->family[i] >= 0)
                planner.put(placeOf(pool[i]), found->family[i], found->edit[i], found->similarity[i]);
        }
        auto group = static_cast<qint32>(found->centre.size());
        std::map<qint64, qint32> groups;
        for (const qint64 id : m_fresh.ids()) {
            const auto placed = m_placed.constFind(id);
            if (placed == m_placed.cend())
                continue;
            const auto [at, isNew] = groups.try_emplace(placed->family, group);
            if (isNew) {
                planner.open(placed->family, m_now.families.value(placed->family).centre);
                ++group;
            }
            planner.put(placeOf(id), at->second, placed->like.edit,
                        static_cast<float>(placed->like.similarity));
        }
        planner.close();
        return {};
    }

    Store &m_store;
    const TextArena &m_fresh;
    const FamilyOptions &m_options;
    std::vector<qint64> m_ids; ///< New texts and candidates, ascending.
    FamiliesNow m_now;
    QHash<qint64, QString> m_texts;
    QHash<qint64, Place> m_placed; ///< New texts that join a family.
    std::vector<qint64> m_alone;   ///< Old texts in no family that are like a new one.
};

} // namespace

Result<FamilyPlan> planJoining(Store &store, double similarity, const Progress &progress)
{
    if (!(similarity > 0 && similarity <= 1))
        return similarityError();
    const auto upTo = sketchedUpTo(store);
    if (!upTo)
        return upTo.error();
    if (*upTo == 0)
        return planFamilies(store, similarity, progress);
    const auto fresh = TextArena::read(store, *upTo, progress);
    if (!fresh)
        return fresh.error();
    FamilyOptions options;
    options.similarity = similarity;
    FamilyPlan plan;
    plan.method = u"families/2"_s;
    plan.params = {{u"similarity"_s, similarity}, {u"new"_s, fresh->count()}};
    plan.fresh = false;
    plan.upTo = fresh->count() ? fresh->ids().back() : *upTo;
    if (fresh->count()) {
        if (auto done = Joiner(store, *fresh, options).run(plan, progress); !done)
            return done.error();
    }
    return plan;
}

} // namespace tamiz
