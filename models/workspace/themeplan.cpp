// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/themeplan.h"

#include "models/analysis/wordvectors.h"
#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/storage/store.h"
#include "models/storage/themeholds.h"
#include "models/workspace/themeground.h"
#include "models/workspace/themevectors.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int MostThemes = 500;
constexpr double SameTheme = 0.5; // overlap (Jaccard) at which a theme found is one there was
constexpr double LeastAlike = 1e-9;

/// Holds what was found against what there is.
class Planner
{
public:
    Planner(const ThemeGround &ground, const ThemeResult &found) : m_ground(ground), m_found(found) {}

    ThemePlan plan()
    {
        match();
        listThemes();
        listMoves();
        ThemePlan plan = std::move(m_plan);
        plan.ids = m_ground.ids;
        plan.links = m_ground.linkEntries;
        plan.curve = m_found.curve;
        QHash<qint64, qint64> linked;
        for (const ThemeLinkEntry &link : m_ground.linkEntries) {
            linked.insert(link.first, 0);
            linked.insert(link.second, 0);
        }
        for (size_t row = 0; row < m_ground.ids.size() && !linked.isEmpty(); ++row) {
            if (linked.contains(m_ground.ids[row]))
                plan.linkedTheme.insert(m_ground.ids[row], m_ground.theme[row]);
        }
        for (size_t row = 0; row < m_ground.ids.size(); ++row) {
            const size_t document = documentOf(row);
            const bool placed = m_found.theme[document] >= 0;
            plan.score.push_back(placed ? static_cast<int>(std::lround(m_found.score[document] * 10'000))
                                        : 0);
            plan.edge.push_back(placed ? m_found.borderline[document] : quint8{0});
            plan.inTray += !placed;
        }
        return plan;
    }

private:
    size_t documentOf(size_t row) const { return static_cast<size_t>(m_ground.documentOf[row]); }

    /// Gives each theme found the number of the one it is: held ones keep theirs, others by their overlap,
    /// the most alike first.
    void match()
    {
        m_idOf.assign(m_found.themes.size(), 0);
        std::copy_n(m_ground.heldThemes.begin(), m_ground.heldThemes.size(), m_idOf.begin());
        std::map<std::pair<qint64, qint32>, double> both;
        std::map<qint32, double> sizes;
        for (size_t row = 0; row < m_ground.ids.size(); ++row) {
            const qint32 theme = m_found.theme[documentOf(row)];
            ++m_now[m_ground.theme[row]];
            ++sizes[theme];
            if (theme >= 0 && m_ground.theme[row] != 0)
                ++both[{m_ground.theme[row], theme}];
        }
        std::vector<std::tuple<double, qint64, qint32>> alike;
        for (const auto &[key, shared] : both) {
            const double jaccard =
                shared / (static_cast<double>(m_now[key.first]) + sizes[key.second] - shared);
            if (jaccard > SameTheme - LeastAlike)
                alike.emplace_back(-jaccard, key.first, key.second);
        }
        std::ranges::sort(alike);
        for (const auto &[likeness, id, theme] : alike) {
            qint64 &known = m_idOf[static_cast<size_t>(theme)];
            if (known == 0 && std::ranges::find(m_idOf, id) == m_idOf.end())
                known = id;
        }
    }

    /// Areas found, by number: called as people called the themes that stand in them, the most texts counting.
    QHash<qint32, QString> areaNames() const
    {
        QHash<qint32, QString> names;
        std::map<std::pair<qint32, QString>, qint64> said;
        for (qint32 area = 0; area < m_found.areas.size(); ++area)
            names.insert(area, m_found.areas[area]);
        for (const ThemeEntry &old : m_ground.themes) {
            const auto at = static_cast<size_t>(std::ranges::find(m_idOf, old.id) - m_idOf.begin());
            if ((m_ground.holds.value(old.id) & ThemeAreaHeld) && !old.area.isEmpty() && at < m_idOf.size() && m_found.themes[at].area >= 0)
                said[{m_found.themes[at].area, old.area}] += 1 + m_found.themes[at].size;
        }
        QHash<qint32, qint64> most;
        for (const auto &[key, size] : said) {
            if (size > most.value(key.first)) {
                most[key.first] = size;
                names[key.first] = key.second;
            }
        }
        return names;
    }

    void listThemes()
    {
        const QHash<qint32, QString> areas = areaNames();
        const auto entryOf = [&areas, this](const Theme &theme, ThemeEntry entry) {
            entry.stability = static_cast<double>(theme.stability);
            entry.x = static_cast<double>(theme.x);
            entry.y = static_cast<double>(theme.y);
            if (!(m_ground.holds.value(entry.id) & ThemeAreaHeld))
                entry.area = areas.value(theme.area);
            return entry;
        };
        for (const ThemeEntry &old : m_ground.themes) {
            const auto at = std::ranges::find(m_idOf, old.id) - m_idOf.begin();
            if (at < std::ssize(m_idOf))
                m_plan.themes.push_back(
                    {entryOf(m_found.themes[static_cast<size_t>(at)], old), m_now[old.id], 0});
            else
                m_plan.gone.push_back(old);
        }
        m_target.assign(m_idOf.size(), 0);
        for (size_t t = 0; t < m_idOf.size(); ++t) {
            m_target[t] = m_idOf[t];
            if (m_idOf[t] == 0) {
                m_target[t] = -1 - static_cast<qint64>(m_plan.themes.size());
                ThemeEntry fresh;
                fresh.name = m_found.themes[t].label;
                fresh.terms = m_found.themes[t].terms;
                m_plan.themes.push_back({entryOf(m_found.themes[t], fresh), 0, 0});
            }
        }
    }

    void listMoves()
    {
        std::map<std::pair<qint64, qint64>, std::vector<qint64>> moves;
        QHash<qint64, qint64> then;
        for (size_t row = 0; row < m_ground.ids.size(); ++row) {
            const qint32 theme = m_found.theme[documentOf(row)];
            const qint64 to = theme < 0 ? 0 : m_target[static_cast<size_t>(theme)];
            ++then[to];
            if (to != m_ground.theme[row])
                moves[{m_ground.theme[row], to}].push_back(m_ground.ids[row]);
        }
        for (auto &[key, ids] : moves)
            m_plan.moves.push_back({key.first, key.second, std::move(ids)});
        std::ranges::stable_sort(
            m_plan.moves, [](const ThemeMove &a, const ThemeMove &b) { return a.ids.size() > b.ids.size(); });
        for (size_t t = 0; t < m_plan.themes.size(); ++t) {
            PlannedTheme &theme = m_plan.themes[t];
            theme.after = then.value(theme.entry.id ? theme.entry.id : -1 - static_cast<qint64>(t));
        }
    }

    const ThemeGround &m_ground;
    const ThemeResult &m_found;
    ThemePlan m_plan;
    std::vector<qint64> m_idOf, m_target; ///< Per theme found: the one it is (0 = new); how moves call it.
    std::map<qint64, qint64> m_now;       ///< Contributions per theme now.
};

} // namespace

qint64 ThemePlan::moved() const
{
    qint64 count = 0;
    for (const ThemeMove &move : moves)
        count += static_cast<qint64>(move.ids.size());
    return count;
}

Result<ThemePlan> planThemes(Store &store, const ThemeRun &run, const Progress &progress)
{
    if (run.count < 0 || run.count == 1 || run.count > MostThemes)
        return Error{Error::Code::Usage, tr("The number of themes must be “auto” or between 2 and 500."), {}};
    const auto basis = lastOperation(store);
    if (!basis)
        return basis.error();
    std::shared_ptr<const WordVectors> vectors;
    if (!run.vectors.isEmpty()) {
        auto opened = WordVectors::open(run.vectors);
        if (!opened && !run.placeOnly) // texts that come in find their place by words alone meanwhile
            return opened.error();
        if (opened)
            vectors = std::move(*opened);
    }
    const auto ground = readThemeGround(store, run.placeOnly, progress);
    if (!ground)
        return ground.error();
    if (run.placeOnly && ground->themes.isEmpty())
        return Error{Error::Code::Refused,
                     tr("There are no themes yet that texts could go to. Find themes first."),
                     {}};
    ThemeOptions options;
    options.count = run.placeOnly ? std::max(1, static_cast<int>(ground->heldThemes.size())) : run.count;
    options.consensus = run.placeOnly ? 0 : options.consensus;
    options.seed = run.seed;
    options.closed = ground->closed;
    options.links = ground->links;
    options.vectors = vectors;
    const auto found = findThemes(
        static_cast<qsizetype>(ground->rowOf.size()), [&ground](qsizetype i) { return ground->document(i); },
        options, progress);
    if (!found)
        return found.error();
    ThemePlan plan = Planner(*ground, *found).plan();
    plan.run = run;
    plan.vectorsFingerprint = vectors ? vectors->fingerprint() : QByteArray();
    plan.basis = *basis;
    return plan;
}

Result<ThemeOutcome> placeNewTexts(Store &store, const Actor &actor, const Progress &progress)
{
    const auto themes = readThemes(store);
    if (!themes)
        return themes.error();
    if (themes->isEmpty())
        return ThemeOutcome{};
    const auto kept = themeVectors(store);
    if (!kept)
        return kept.error();
    const auto plan = planThemes(store, {0, 1, true, *kept}, progress);
    if (!plan)
        return plan.error();
    return acceptPlan(store, *plan, {}, actor, progress);
}

Result<ThemeOutcome> runThemes(Store &store, int count, quint64 seed, const Actor &actor,
                               const Progress &progress)
{
    const auto plan = planThemes(store, {count, seed, false}, progress);
    if (!plan)
        return plan.error();
    return acceptPlan(store, *plan, {}, actor, progress);
}

} // namespace tamiz
