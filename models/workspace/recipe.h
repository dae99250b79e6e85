// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/journal.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>

namespace tamiz {

class Store;

// A recipe: chosen operations of one workspace's journal, written so that they can be done again in another,
// such as that of the next export. Contributions are named as their source names them, tags, people and views
// by name.

/// Whether an operation with \a verb can be part of a recipe: states, tags, codebook, rules, views, policy,
/// reading, assigning, merging and splitting. What machines worked out (families, themes) is worked out again
/// instead.
bool isRecipeVerb(const QString &verb);

/// The recipe of \a operations (ids), in the order of the journal, as JSON; same operations, same bytes.
/// Error Usage: one is not there, undone, or cannot be part of a recipe.
Result<QByteArray> writeRecipe(Store &store, std::span<const qint64> operations, const QString &name);
/// All operations of the journal that are done and can be part of a recipe, ascending.
Result<std::vector<qint64>> recipeOperations(Store &store);

struct RecipeOutcome
{
    qint64 steps = 0;            ///< In the recipe.
    qint64 changed = 0;          ///< Of those, that changed something.
    qint64 already = 0;          ///< Left aside: what they would do is done here.
    qint64 contributions = 0;    ///< Named by the steps, each time they are.
    qint64 missing = 0;          ///< Of those, not in this workspace.
    QList<Operation> operations; ///< What was done, one entry a step that changed something.
};
/// Does the steps of \a recipe, all or none, those left aside whose outcome is there already; \a dryRun:
/// counts and does none. Error Refused: no recipe, or a step that cannot be done here, named with its number.
Result<RecipeOutcome> applyRecipe(Store &store, const QByteArray &recipe, const Actor &actor, bool dryRun);

} // namespace tamiz
