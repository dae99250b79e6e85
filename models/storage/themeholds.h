// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>

namespace tamiz {

class Store;

/// What people hold of a theme, as theme.pinned keeps it: 0 to 2 say how its texts are held (free, kept,
/// locked), and one bit above says that a person chose its area.
inline constexpr qint64 ThemeHoldMask = 3;
inline constexpr qint64 ThemeAreaHeld = 4;

/// Per live theme the value of theme.pinned.
Result<QHash<qint64, qint64>> readThemeHolds(Store &store);

} // namespace tamiz
