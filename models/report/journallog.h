// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/rowwriter.h"
#include "models/storage/journalreading.h"

namespace tamiz {

/// The moderation log as a table: one row an entry, oldest first, with codes, words and the hash that chains
/// it.
TableInfo journalLogInfo();
std::vector<Cell> journalLogRow(const Operation &operation, bool undone);

/// Calls \a visit for each entry that \a filter and \a words ask for, oldest first.
Result<void>
visitJournalLog(Store &store, const JournalFilter &filter, const QString &words,
                const std::function<Result<void>(const Operation &operation, bool undone)> &visit);

/// Writes the log to \a path as CSV for spreadsheets; how many entries it has. Error Storage: nothing was
/// left there.
Result<qint64> writeJournalLog(Store &store, const JournalFilter &filter, const QString &words,
                               const QString &path);

} // namespace tamiz
