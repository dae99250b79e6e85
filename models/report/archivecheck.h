// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tamiz {

/// Whether every XML part of the ZIP archive at \a path can be read to its end and is whole. A library that
/// writes through temporary files without looking whether they took everything makes archives that are sound
/// and documents that are not: on a full disk, a spreadsheet that ends in the middle of a row. Reads each
/// part once.
bool hasWholeParts(const QString &path);

} // namespace tamiz
