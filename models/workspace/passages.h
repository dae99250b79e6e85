// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/reading.h"
#include "models/storage/journal.h"

#include <QString>

namespace tamiz {

class Store;

// What people do while they read, one operation in the journal each. The journal holds ids: what a note says and what
// stands in a passage is in neither.

/// Gives the code points \a start to \a end (exclusive) of the body of \a contribution the tag \a path, made when new;
/// the contribution gets the tag too. Error Usage when the range is not in the text. A passage that is there already
/// changes nothing.
Result<Operation> tagPassage(Store &store, qint64 contribution, qint64 start, qint64 end, const QString &path,
                             const Actor &actor);
/// Takes the passage away; the contribution keeps the tag.
Result<Operation> removePassage(Store &store, qint64 passage, const Actor &actor);

/// Error Usage: no words.
Result<Operation> addNote(Store &store, qint64 contribution, const QString &text, const Actor &actor);
Result<Operation> removeNote(Store &store, qint64 note, const Actor &actor);

/// The entries of the journal that touched \a contribution or what hangs on it, newest first, without changes. Reads the
/// whole journal: long work.
Result<QList<Operation>> historyOf(Store &store, qint64 contribution, const Progress &progress);

} // namespace tamiz
