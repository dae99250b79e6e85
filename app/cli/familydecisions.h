// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>

namespace tamiz {

/// Whether \a word is one of the decisions about a family: confirm, exclude, split, merge, name, campaign,
/// tag, state.
bool isFamilyDecision(const QString &word);

/// "families W confirm N …": carries out the decision that the words of \a line name and prints how many
/// contributions it touched. Error Usage when the words do not fit it.
Result<void> decideOnFamily(const QCommandLineParser &line);

/// "families W like ID": the contributions whose texts are like that of the contribution with this source id.
Result<void> listKin(const QCommandLineParser &line);

/// "families W list": number, name, campaign, the three counts, kept members and days of each family, largest
/// first.
Result<void> listFamilies(const QCommandLineParser &line);

} // namespace tamiz
