// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"
#include "models/workspace/operations.h"
#include "models/workspace/themenames.h"
#include "models/workspace/themeplan.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The moves that are carried out, text by text, after links had their say.
class Acceptance
{
public:
    Acceptance(const ThemePlan &plan, const std::vector<bool> &accepted) : m_plan(plan)
    {
        for (size_t i = 0; i < plan.moves.size(); ++i) {
            const bool isAccepted = accepted.empty() || (i < accepted.size() && accepted[i]);
            for (const qint64 id : plan.moves[i].ids)
                m_moves.insert(id, {plan.moves[i].from, plan.moves[i].to, isAccepted});
        }
        keepLinks();
    }

    /// Where \a id goes, or nothing when it stays.
    std::optional<qint64> targetOf(qint64 id) const
    {
        const auto move = m_moves.constFind(id);
        if (move == m_moves.cend() || !move->isAccepted)
            return std::nullopt;
        return move->to;
    }
    bool isRefused(qint64 id) const
    {
        const auto move = m_moves.constFind(id);
        return move != m_moves.cend() && !move->isAccepted;
    }

private:
    struct Move
    {
        qint64 from = 0, to = 0;
        bool isAccepted = false;
    };

    /// The state before and the plan keep all links; a mixture may not. Texts of a broken link stay where
    /// they were, until nothing is broken any more (at worst nothing of the linked moves).
    void keepLinks()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const ThemeLinkEntry &link : m_plan.links) {
                const auto first = m_moves.find(link.first), second = m_moves.find(link.second);
                if ((first == m_moves.end() || !first->isAccepted) &&
                    (second == m_moves.end() || !second->isAccepted))
                    continue;
                if (isKept(link))
                    continue;
                for (const auto move : {first, second}) {
                    if (move != m_moves.end())
                        move->isAccepted = false;
                }
                changed = true;
            }
        }
    }

    bool isKept(const ThemeLinkEntry &link) const
    {
        const auto a = placeOf(link.first), b = placeOf(link.second);
        if (!a || !b) // one stays where nothing of the plan says where that is: it did not move, and is in
                      // the same theme
            return true;
        return link.together ? *a == *b : *a != *b || *a == 0;
    }

    std::optional<qint64> placeOf(qint64 id) const
    {
        if (const auto move = m_moves.constFind(id); move != m_moves.cend())
            return move->isAccepted ? move->to : move->from;
        const auto stay = m_plan.linkedTheme.constFind(id);
        return stay == m_plan.linkedTheme.cend() ? std::nullopt : std::optional(*stay);
    }

    const ThemePlan &m_plan;
    QHash<qint64, Move> m_moves;
};

Change emptyChange(Target target)
{
    return {target, 0, {}, {}, {}};
}

/// The changes that carry a plan out.
class Writer
{
public:
    Writer(Store &store, const ThemePlan &plan, const Acceptance &acceptance)
        : m_store(store), m_plan(plan), m_acceptance(acceptance)
    {
    }

    Result<std::vector<Change>> changes()
    {
        place();
        if (auto made = makeThemes(); !made)
            return made.error();
        retire();
        std::vector<Change> result;
        for (Change *change : {&m_live, &m_theme, &m_score, &m_edge, &m_area, &m_stability, &m_x, &m_y})
            result.push_back(std::move(*change));
        return result;
    }

    qint64 themes() const { return m_themes; }

private:
    void place()
    {
        for (const ThemeMove &move : m_plan.moves) {
            for (const qint64 id : move.ids)
                m_left[move.from] += m_acceptance.targetOf(id).has_value() ? 0 : 1;
        }
        for (size_t row = 0; row < m_plan.ids.size(); ++row) {
            const qint64 id = m_plan.ids[row];
            if (const auto to = m_acceptance.targetOf(id)) {
                m_theme.add(id, 0, *to);
                ++m_arrived[*to];
            }
            if (m_acceptance.isRefused(id))
                continue; // its score is about the theme it stays in
            m_score.add(id, 0, m_plan.score[row]);
            m_edge.add(id, 0, m_plan.edge[row]);
        }
    }

    Result<void> makeThemes()
    {
        QHash<qint64, qint64> idOf;
        std::vector<qint64> fresh;
        QStringList taken = namesThatStay();
        for (size_t t = 0; t < m_plan.themes.size(); ++t) {
            const ThemeEntry &entry = m_plan.themes[t].entry;
            const qint64 called = -1 - static_cast<qint64>(t);
            qint64 id = entry.id;
            if (id == 0) {
                if (m_arrived.value(called) == 0)
                    continue;
                const auto made = makeTheme(m_store, freeThemeName(entry.name, taken), entry.terms);
                if (!made)
                    return made.error();
                id = *made;
                idOf.insert(called, id);
                fresh.push_back(id);
            }
            ++m_themes;
            const auto area = nameId(m_store, entry.area);
            if (!area)
                return area.error();
            if (m_plan.run.placeOnly)
                continue;
            m_area.add(id, 0, *area);
            m_stability.add(id, 0, std::llround(entry.stability * 10'000));
            m_x.add(id, 0, std::llround(entry.x * 10'000));
            m_y.add(id, 0, std::llround(entry.y * 10'000));
        }
        for (qint64 &to : m_theme.after)
            to = to < 0 ? idOf.value(to) : to;
        for (const qint64 id : fresh)
            m_live.add(id, 0, 1);
        return {};
    }

    /// A theme that nobody holds and that loses its last text goes; one whose texts were kept there stays.
    bool isGone(qint64 theme) const { return m_left.value(theme) == 0 && m_arrived.value(theme) == 0; }

    void retire()
    {
        for (const ThemeEntry &gone : m_plan.gone) {
            if (isGone(gone.id))
                m_live.add(gone.id, 1, 0);
            else
                ++m_themes;
        }
    }

    QStringList namesThatStay() const
    {
        QStringList names;
        for (const PlannedTheme &theme : m_plan.themes) {
            if (theme.entry.id)
                names << theme.entry.name;
        }
        for (const ThemeEntry &gone : m_plan.gone) {
            if (!isGone(gone.id))
                names << gone.name;
        }
        return names;
    }

    Store &m_store;
    const ThemePlan &m_plan;
    const Acceptance &m_acceptance;
    QHash<qint64, qint64> m_arrived, m_left; ///< Texts that came to a theme; that were to leave it and stay.
    qint64 m_themes = 0;
    Change m_live = emptyChange(Target::ThemeLive), m_theme = emptyChange(Target::ContributionTheme),
           m_score = emptyChange(Target::ContributionThemeScore),
           m_edge = emptyChange(Target::ContributionThemeEdge), m_area = emptyChange(Target::ThemeArea),
           m_stability = emptyChange(Target::ThemeStability), m_x = emptyChange(Target::ThemeX),
           m_y = emptyChange(Target::ThemeY);
};

/// The judged numbers, for whoever chooses another one later: [count, silhouette, stability], rounded.
QJsonArray toJson(const std::vector<ThemeChoice> &curve)
{
    QJsonArray array;
    const auto rounded = [](double value) { return std::round(value * 10'000) / 10'000; };
    for (const ThemeChoice &choice : curve)
        array.append(QJsonArray{choice.count, rounded(choice.silhouette), rounded(choice.stability)});
    return array;
}

Operation describeRun(const ThemePlan &plan, bool whole, qint64 themes, const Actor &actor)
{
    const ThemeRun &run = plan.run;
    Operation operation = operations::by({u"tamiz"_s, ActorKind::Model},
                                         run.placeOnly ? u"place in themes"_s : u"themes"_s, u"themes/4"_s);
    const ThemeOptions options;
    operation.params = {{u"count"_s, run.count == 0 ? QJsonValue(u"auto"_s) : QJsonValue(run.count)},
                        {u"seed"_s, static_cast<qint64>(run.seed)},
                        {u"restarts"_s, options.restarts},
                        {u"consensus"_s, run.placeOnly ? 0 : options.consensus},
                        {u"themes"_s, themes},
                        {u"tray"_s, plan.inTray},
                        {u"accepted"_s, whole ? u"all"_s : u"in part"_s},
                        {u"started_by"_s, actor.name}};
    if (!run.vectors.isEmpty()) {
        operation.params.insert(u"vectors"_s, QFileInfo(run.vectors).fileName());
        operation.params.insert(u"vectors_sha256"_s, QString::fromLatin1(plan.vectorsFingerprint));
    }
    if (!plan.curve.empty())
        operation.params.insert(u"curve"_s, toJson(plan.curve));
    return operation;
}

} // namespace

Result<ThemeOutcome> acceptPlan(Store &store, const ThemePlan &plan, const std::vector<bool> &accepted,
                                const Actor &actor, const Progress &progress)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto now = lastOperation(store);
    if (!now)
        return now.error();
    if (*now != plan.basis)
        return Error{Error::Code::Refused,
                     tr("The workspace was changed since these themes were proposed. Find themes again."),
                     {}};
    const Acceptance acceptance(plan, accepted);
    Writer writer(store, plan, acceptance);
    auto changes = writer.changes();
    if (!changes)
        return changes.error();
    progress.report(tr("Writing"), 0, 0);
    if (progress.isCancelled())
        return cancelledError();
    const bool whole = accepted.empty() || std::ranges::all_of(accepted, [](bool is) { return is; });
    Operation operation = describeRun(plan, whole, writer.themes(), actor);
    operation.changes = std::move(*changes);
    auto done = operations::finish(store, **transaction, std::move(operation));
    if (!done)
        return done.error();
    ThemeOutcome outcome;
    outcome.operation = std::move(*done);
    outcome.themes = writer.themes();
    outcome.inTray = plan.inTray;
    return outcome;
}

} // namespace tamiz
