// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// Gives the application the look \a appearance: "light" and "dark" are the Fusion style with a palette of
/// our own, anything else is the system's style and palette as they were at the start. Takes effect at once.
void applyAppearance(const QString &appearance);

} // namespace tamiz
