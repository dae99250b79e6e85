// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>

namespace tamiz {

/// "recipe save FILE [N,N-N...]" and "recipe apply FILE" of the verb "journal".
Result<void> runRecipe(const QCommandLineParser &line);

} // namespace tamiz
