// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/families.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/storage/journal.h"
#include "models/storage/sketching.h"

#include <optional>
#include <set>
#include <vector>

namespace tamiz {

class Store;

/// One contribution that a run would put elsewhere.
struct FamilyMove
{
    qint64 contribution = 0;
    qint64 before = 0;  ///< Family, 0 = none.
    qint32 item = -1;   ///< Which item of the plan this belongs to.
    bool leaves = false; ///< It would stand alone.
    Edit edit = Edit::None;
    float similarity = 0;
    qint64 beforeEdit = 0, beforeSimilarity = 0; ///< As they stand in the file.
};

/// One family that a run would change: what a person accepts or not.
struct FamilyItem
{
    qint64 family = 0;  ///< 0 = a new one.
    qint64 centre = 0;  ///< Contribution; of a family that stays, its centre after.
    qint64 before = 0;  ///< Members before.
    qint64 joining = 0;
    qint64 leaving = 0; ///< To stand alone; those that go to another family are that one's joining.

    bool changes() const { return joining > 0 || leaving > 0; }
};

/// What finding families would change. Made by planFamilies() or planJoining(), carried out by applyFamilies().
struct FamilyPlan
{
    QString method;
    QJsonObject params;
    std::vector<FamilyItem> items;
    std::vector<FamilyMove> moves; ///< Ascending by contribution; those whose family, edit or similarity changes.
    qint64 families = 0;           ///< After all of it.
    qint64 members = 0;
    std::vector<SketchEntry> sketches; ///< What new texts will be compared with.
    qint64 upTo = 0;                   ///< The newest contribution looked at.
    bool fresh = true;                 ///< All texts were looked at.

    bool changesAnything() const { return !moves.empty(); }
};

/// Compares all texts. Members that a person kept stay where they are, and their families with them; pairs kept apart
/// stay apart; a family goes on (its number, name and label) in the group that holds most of it. Errors: Usage (a
/// similarity out of range), Cancelled, Storage.
Result<FamilyPlan> planFamilies(Store &store, double similarity, const Progress &progress);

/// Compares only the contributions that came after the last run with those that were there: they join families or make
/// new ones, and nothing that stands in a family moves. Without sketches from an earlier run as planFamilies().
Result<FamilyPlan> planJoining(Store &store, double similarity, const Progress &progress);

/// Carries out \a plan, or only its items \a chosen, as one operation; the sketches are brought up to date with it.
Result<Operation> applyFamilies(Store &store, const FamilyPlan &plan, const std::optional<std::set<qint32>> &chosen,
                                const Actor &actor, const Progress &progress);

/// How many live contributions came after the last run; 0 when there was none.
Result<qint64> countUncompared(Store &store);

} // namespace tamiz
