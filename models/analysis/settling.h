// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/spherical.h"
#include "models/analysis/themes.h"

namespace tamiz {

/// Gives every document of \a rows its place among \a groups for good: free ones whose cosine to their centre
/// is below \a least go to no group (-1); then documents that belong together share the group that fits their
/// sum best, and documents that are to stay apart part ways, the worse fitting one to its next best group (or
/// to none): COP-k-means (Wagstaff 2001) as a last step, so that no link is ever broken. Pinned documents
/// never move; a link between two that pins contradict is left.
void settleGroups(const FloatMatrix &rows, const FloatMatrix &centres, const GroupRules &rules,
                  const std::vector<ThemeLink> &links, float least, std::vector<qint32> &groups);

} // namespace tamiz
