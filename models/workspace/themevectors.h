// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace tamiz {

class Store;

/// The table of static word vectors that searches for themes in this workspace use, as an absolute path;
/// empty: words alone. The table stays where it is: the workspace keeps its place only, and what a search
/// used stands in the journal with the table's SHA-256. Error Storage.
Result<QString> themeVectors(Store &store);

/// Keeps \a path for every later search, in the window and on the command line; an empty one: words alone
/// from now on. Errors: those of WordVectors::open, and then nothing is kept; Storage.
Result<void> keepThemeVectors(Store &store, const QString &path);

} // namespace tamiz
