// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <vector>

namespace tamiz {

class Store;

/// Something that left the house.
struct ReleaseEntry
{
    qint64 id = 0;
    qint64 operation = 0; ///< The entry of the journal that says so.
    QDateTime at;         ///< UTC.
    QString what;         ///< "report", "datapackage", "csv", "xlsx"…
    QString name;         ///< Of the file, without folder.
    QString filter;       ///< Text of the selection; empty = everything.
    qint64 k = 0;         ///< Smallest group that is shown; 0 = no such rule.
    qint64 contributions = 0, people = 0;
    QString sha256;       ///< Of the file, hexadecimal; empty for a folder without a list of checksums.
    std::vector<qint64> ids; ///< Of the contributions, ascending.
    QString numbers;      ///< Those of a report as printed, JSON.
};

/// All releases, oldest first; \a ids of them only when asked for.
Result<QList<ReleaseEntry>> readReleases(Store &store, bool withIds);
/// Appends \a operation (no changes) and \a entry in one transaction; id and operation are filled in.
Result<ReleaseEntry> appendRelease(Store &store, Operation operation, ReleaseEntry entry);

} // namespace tamiz
