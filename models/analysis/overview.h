// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <vector>

namespace tamiz {

/// A level above the groups whose \a centres (of length one) are given: average linkage on their cosines
/// (Sokal & Michener 1958), cut at about the square root of their number. Per group the number of its area,
/// areas by their lowest group; empty with fewer than six groups, where a second level says nothing.
std::vector<qint32> areasOf(const FloatMatrix &centres);

/// Where the groups stand on a picture: their centres' two strongest directions (principal components), each
/// axis scaled to [-1, 1]. Signs are fixed. Groups by two.
FloatMatrix mapOf(const FloatMatrix &centres);

} // namespace tamiz
