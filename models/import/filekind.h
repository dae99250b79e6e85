// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace tamiz {

/// Looks at the first bytes of \a path and refuses, by name, what is not a text table: an image, an archive,
/// a page, a workbook, an empty file, one over the limit. Errors: Refused.
Result<void> checkTextFile(const QString &path);

} // namespace tamiz
