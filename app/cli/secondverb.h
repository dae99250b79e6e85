// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/journal.h"

#include <QCommandLineParser>

#include <span>

namespace tamiz {

class Store;

// The second reading within the verb "triage".

/// Draws --share of \a ids by --seed.
Result<Operation> drawFor(Store &store, const QCommandLineParser &line, std::span<const qint64> ids);
/// "second ID accepted|hidden [--reason CODE]".
Result<void> decideSecondly(const QCommandLineParser &line);
Result<void> printAgreement(const QCommandLineParser &line);

} // namespace tamiz
