// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tamiz {

class Columns;

/// Texts that deserve a second look whatever their theme: two queues that lead through all of them. Pinned
/// texts are in neither: somebody looked at them. Rows of \a columns, live ones only.

/// Texts that most further searches would put into another theme, the least typical first.
std::vector<quint32> borderlineRows(const Columns &columns);

/// Texts far from everything: first those in no theme, then the twentieth of each theme that is nearest to
/// nothing (cosine to the centre below the theme's 5th percentile), the farthest first. Themes of fewer than
/// 20 texts have no such part.
std::vector<quint32> farRows(const Columns &columns);

} // namespace tamiz
