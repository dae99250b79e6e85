// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/answer.h"

#include <QList>

#include <span>

namespace tamiz {

class Store;

/// The live answers to live themes, by theme; and those to live contributions, by contribution.
Result<QList<Answer>> readThemeAnswers(Store &store);
Result<QList<Answer>> readContributionAnswers(Store &store);
/// The rows of the answers to themes or contributions, in the order of \a ids; made dead where there is none
/// (see writing.h).
Result<std::vector<qint64>> makeThemeAnswers(Store &store, std::span<const qint64> ids);
Result<std::vector<qint64>> makeContributionAnswers(Store &store, std::span<const qint64> ids);

} // namespace tamiz
