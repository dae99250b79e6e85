// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

namespace tamiz {

class Store;

/// The verb of an entry that says what was published. It changes nothing in the workspace and cannot be
/// undone.
inline constexpr char PublishVerb[] = "publish";

/// Appends \a operation, which has no changes, to the journal in a transaction of its own.
Result<Operation> appendNote(Store &store, Operation operation);

/// The hash of the newest entry of the journal that is no publication, hexadecimal: it names what was
/// published.
Result<QString> contentHead(Store &store);

/// Newest import, 0 for none: what came after the last look for personal data was not looked at.
Result<qint64> lastImport(Store &store);

} // namespace tamiz
