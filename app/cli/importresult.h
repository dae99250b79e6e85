// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reviewing.h"
#include "models/workspace/verbs.h"

namespace tamiz {

/// What an import did, with what it changed in records that were here and what is gone from the source.
struct ImportResult
{
    ImportOutcome outcome;
    QList<RecordChange> changed; ///< The first 1,000.
    QList<NamedRecord> gone;     ///< The first 1,000.
};
/// Reads the rest of \a outcome from \a store. Errors: Storage.
Result<ImportResult> resultOf(Store &store, ImportOutcome outcome);

QJsonObject toJson(const ImportResult &result);
/// One object for all files: counts add up, and words that differ become "mixed".
QJsonObject sumOf(const QList<ImportResult> &results);
QString toText(const ImportResult &result);

} // namespace tamiz
