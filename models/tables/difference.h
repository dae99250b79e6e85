// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/selection.h"

#include <QStringView>

#include <vector>

namespace tamiz {

/// The words of \a text that are its own, not those of \a centre, as spans (UTF-16 units, ascending,
/// neighbours joined).
///
/// Two texts share a word when a longest common subsequence of words holds it (Wagner & Fischer 1974), or
/// when it stands in three words in a row that the centre has too, so that a moved passage counts as shared.
/// Above four million pairs of words only the second holds: linear in time.
std::vector<Span> ownWords(QStringView text, QStringView centre);

/// How much of \a text is its own, 0 to 1, by words; 0 for a text without words.
double ownShare(QStringView text, QStringView centre);

} // namespace tamiz
