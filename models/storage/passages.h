// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/reading.h"

#include <QList>

#include <functional>

namespace tamiz {

class Store;

Result<QList<Passage>> readPassages(Store &store, qint64 contribution); ///< In order of place.
Result<void> visitPassages(Store &store, const std::function<void(const Passage &)> &visit); ///< All, by contribution.
Result<QList<Note>> readNotes(Store &store, qint64 contribution); ///< Oldest first.

/// New rows, dead until their operation brings them to life (see writing.h). \a body is the text of the offsets.
Result<qint64> makePassage(Store &store, const Passage &passage, const QString &body);
Result<qint64> makeNote(Store &store, const Note &note);

} // namespace tamiz
