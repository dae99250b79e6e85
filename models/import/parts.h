// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

namespace tamiz {

/// Tables of one folder or archive that have the same columns are one consultation, in pieces or one export
/// after the other, unless they use the same ids for different texts (each counts from 1): then each is given
/// a family and a title of its own, so that none overwrites another. Reads every such table to its end, of
/// each record id and text only, and keeps 16 bytes of it. \a root is the folder or archive. Errors:
/// Cancelled; a table that cannot be read is told of by its import.
Result<void> tellPartsApart(QList<ImportSource> &sources, const QString &root, const Progress &progress);

} // namespace tamiz
