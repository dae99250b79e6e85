// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>

namespace tamiz {

/// Whether \a word is about the rules of a codebook: rules, rule, unrule, accept, decline.
bool isRuleWord(const QString &word);
/// Does it, for the verb "codebook".
Result<void> runRules(const QCommandLineParser &line);

} // namespace tamiz
