// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace tamiz::bench {

/// Sets of word 3-shingles, sorted, rarest token first.
using TokenSets = std::vector<std::vector<quint32>>;

/// One set a text; a text under three words has the set of its words as one token.
TokenSets wordShinglesOf(const std::vector<QString> &texts);

/// The plain exact join that families are held against: one thread, prefix, length and position filter, an
/// unordered index, verified by merging (PPJoin: Xiao et al. 2008). \a found takes each pair of texts whose
/// Jaccard is at least \a jaccard; sets that are the same are joined once, by their first text.
void plainJoin(const TokenSets &sets, double jaccard, const std::function<void(qint32, qint32)> &found);

} // namespace tamiz::bench
