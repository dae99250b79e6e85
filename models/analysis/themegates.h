// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmatrix.h"

#include <vector>

namespace tamiz {

/// What a proposed theme must be before people are shown it: of at least five documents and one in a
/// thousand, and no double of another one (cosine of the centres below .9). Doubles become one, the documents
/// of small ones go to the nearest other group. Groups below \a pinnedCount are people's: they lose no
/// document and are never doubles to be dropped. \a groups: per row of \a rows its group of \a count, or -1;
/// groups that were dropped end empty. Collections below 50 documents are left as they are.
void gateGroups(const FloatMatrix &rows, int pinnedCount, int count, std::vector<qint32> &groups);

} // namespace tamiz
