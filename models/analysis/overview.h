// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <vector>

namespace tamiz {

/// A level above the groups whose \a centres (of length one) and \a sizes are given: Ward's method (Ward
/// 1963) on the centres, each weighed by the square root of its size, cut at about the square root of their
/// number. It joins what makes an area least uneven, dearer where the area becomes large; average linkage
/// would chain most themes into one. Per group the number of its area, areas by their lowest group; empty
/// with fewer than six groups, where a second level says nothing.
std::vector<qint32> areasOf(const FloatMatrix &centres, const std::vector<qint32> &sizes);

/// Where the groups stand on a picture: their centres' two strongest directions (principal components), each
/// axis scaled to [-1, 1]. Signs are fixed. Groups by two.
FloatMatrix mapOf(const FloatMatrix &centres);

} // namespace tamiz
