// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/spherical.h"

#include <span>
#include <vector>

namespace tamiz {

/// One partition out of several of the same rows, by k-means on what they say of each row (Wu, Liu, Xiong,
/// Cao & Chen 2015, "K-means-based consensus clustering"): a row is the list of its groups in all of them,
/// and joins the group whose rows are listed most alike. \a groups is the one to start from; -1 stays -1.
/// Pinned rows stay, and closed groups take nobody. One seed may be unlucky with a theme; several seldom all
/// are.
void agreeOn(std::span<const std::vector<qint32>> partitions, const GroupRules &rules, int count,
             std::vector<qint32> &groups);

} // namespace tamiz
