// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tamiz {

/// Offsets between UTF-16 units, in which Qt counts, and code points, in which REFI-QDA and the workspace count. An
/// offset within a surrogate pair belongs to its code point; one beyond the end is the end. A lone surrogate is one
/// code point.
qsizetype codePointAt(QStringView text, qsizetype unit);
qsizetype unitAt(QStringView text, qsizetype codePoint);
/// How many code points \a text has.
qsizetype codePoints(QStringView text);

} // namespace tamiz
