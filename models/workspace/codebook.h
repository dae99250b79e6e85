// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/journal.h"

#include <QByteArray>
#include <QString>

namespace tamiz {

class Store;

// What people do to the codebook besides making, naming and merging tags (see verbs.h). One operation each.

/// Puts \a tag below \a parent (0 = top). Error Usage: below itself, or where a tag of its name is already.
Result<Operation> moveTag(Store &store, qint64 tag, qint64 parent, const Actor &actor);
/// A retired tag keeps its uses and is no longer offered; \a retired false offers it again.
Result<Operation> retireTag(Store &store, qint64 tag, bool retired, const Actor &actor);
/// The number key 1 to 9 that gives the tag, taken from the tag that had it; 0 = none of its own.
Result<Operation> setTagKey(Store &store, qint64 tag, int key, const Actor &actor);
Result<Operation> setTagExample(Store &store, qint64 tag, const QString &example, const Actor &actor);

/// The codebook as REFI-QDA Codebook 1.0 (.qdc): nested codes with GUID, name, colour and description; an example stands
/// at the end of the description, since the format has no place for it. Same codebook, same bytes.
Result<QByteArray> writeCodebook(Store &store);
/// Adds the codes of a .qdc file that are not here yet, by GUID (in any case of letters) or else by path, in one
/// operation; tags that are here stay as they are. Any version of the namespace. Error Refused: no codebook, a document
/// type declaration, XML that is not well-formed, or codes nested deeper than 32.
Result<Operation> readCodebook(Store &store, const QByteArray &xml, const Actor &actor);

} // namespace tamiz
