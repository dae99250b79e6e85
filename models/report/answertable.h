// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace tamiz {

struct AnswerOverview;

/// Writes “you said, we did” as CSV for spreadsheets: a theme a line, unanswered ones too. Error Storage.
Result<void> exportAnswers(const AnswerOverview &overview, const QString &path);

} // namespace tamiz
