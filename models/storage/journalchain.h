// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"

#include <QByteArray>

namespace tamiz {

class Store;
class Statement;

/// The columns of an entry, in the order readEntry() takes them.
inline constexpr char EntryColumns[] =
    "id, verb, targets, changes, actor, actor_kind, method, params, at, replica, lamport, undoes, previous, hash";

/// The entry in the current row of \a row; \a changes gets its bytes.
Operation readEntry(const Statement &row, QByteArray *changes);

/// SHA-256 over every field of \a operation and \a changes, each with its length before it, and over the hash before.
QByteArray hashOf(const Operation &operation, const QByteArray &changes);

/// Fills id, at, replica, lamport, previous and hash, and writes the entry. Inside a transaction.
Result<void> appendEntry(Store &store, Operation &operation);

} // namespace tamiz
