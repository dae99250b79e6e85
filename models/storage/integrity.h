// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QStringList>

namespace tamiz {

class Store;

/// What SQLite says of the file: quick_check and foreign_key_check, empty when sound (lines for the log otherwise).
Result<QStringList> checkFile(Store &store);
/// How many texts do not fit their SHA-256.
Result<qint64> checkTexts(Store &store, const Progress &progress);
/// Whether the search index fits the texts.
Result<bool> checkSearch(Store &store, const Progress &progress = {});

} // namespace tamiz
