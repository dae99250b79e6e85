// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/workspace/recipe.h"

#include <QJsonObject>
#include <QLatin1StringView>

// How a recipe's steps are done; for this room.
namespace tamiz {

inline constexpr QLatin1StringView recipeFormat{"tamiz-recipe/1"};

/// Does \a step of the recipe \a name, inside the transaction that is open, and counts its contributions into
/// \a outcome. The operation has the id 0 where there was nothing to change.
Result<Operation> applyStep(Store &store, const QJsonObject &step, const QString &name, const Actor &actor,
                            RecipeOutcome &outcome);

} // namespace tamiz
