// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tamiz {

/// Adjusted Rand index (Hubert & Arabie 1985) of two partitions of the same items; items that either leaves
/// out (negative) do not count. 1 for equal partitions, about 0 for unrelated ones.
double adjustedRand(const std::vector<qint32> &a, const std::vector<qint32> &b);

} // namespace tamiz
