// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace tamiz {

/// What every writer says when \a path could not be written because of \a why (translated, or as the system put it):
/// Storage, and that nothing was changed there.
Error notWritten(const QString &path, const QString &why);

} // namespace tamiz
