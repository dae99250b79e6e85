// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/families.h"

#include <span>

namespace tamiz {

/// How the text of \a words differs from the text of \a centre (hashes of folded words in order, see
/// wordHashes). Kinds as in DURIAN (Yang, Callan & Shulman 2006): from the places of the 3-shingles that both
/// hold once. Passage: the shared text is most of one and less than half of the other.
Edit editOf(std::span<const quint64> centre, std::span<const quint64> words);

} // namespace tamiz
