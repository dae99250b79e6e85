// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/verbs.h"

#include <functional>
#include <optional>

namespace tamiz {

/// Who is told of an import while it runs. Both are called from threads of the import, one at a time.
struct ImportWatch
{
    /// The first records as they will be, before anything of them is stored: within a second, whatever the file's size.
    std::function<void(QList<ContributionRecord> records)> first;
    /// So many records are written by now; they count once the import has committed.
    std::function<void(qint64 written)> written;
};
/// importSource(), watched.
Result<ImportOutcome> importSource(Store &store, const ImportSource &source, const QString &consultation, bool dryRun,
                                   const Actor &actor, const Progress &progress, const ImportWatch &watch);

/// Where the people of a source are known from.
struct PeopleJoin
{
    QString consultation;
    qint64 matched = 0; ///< So many people of the source,
    qint64 of = 0;      ///< of so many that were looked at, are participants there.
};

/// The consultation that \a source belongs to by its people, for a file of participants that comes beside the
/// contributions (or the other way round): at least half of the people of the smaller side are in the other, and of no
/// other consultation as many. Nothing for a source that names its consultation, whose family is here already, or where
/// neither side is a list of people. Errors: as readRecords(), Storage.
Result<std::optional<PeopleJoin>> joinByPeople(Store &store, const ImportSource &source);

/// The codes of a REFI-QDA codebook as tags, in one operation; the count law counts codes (those that are here already
/// are unchanged). No source is kept. Errors: Refused, Storage.
Result<ImportOutcome> importCodebook(Store &store, const ImportSource &source, bool dryRun, const Actor &actor);

} // namespace tamiz
