// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace tamiz {

class Store;

/// "TMZ1" as a number: PRAGMA application_id of every workspace.
inline constexpr qint64 ApplicationId = 0x544d5a31;
/// The schema this program writes.
inline constexpr int SchemaVersion = 14;

/// What a file says of itself, read without changing a byte of it.
struct FileIdentity { qint64 applicationId = 0; qint64 version = 0; };

/// Reads the identity from the header of \a path. Errors: Refused with the reason (not there, empty, no SQLite file,
/// another program's, newer than this program).
Result<FileIdentity> identify(const QString &path);

/// Brings an empty or older database to SchemaVersion, all steps in one transaction.
Result<void> migrate(Store &store, int from);

} // namespace tamiz
