// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/fileplace.h"

namespace tamiz {

/// What a file is, by its bytes. Its name decides only where the bytes leave it open (a .json file of one
/// number).
enum class FileKind : quint8 { Text, Json, Xlsx, Ods, Pabulib, Archive, Codebook };

QString keyOf(FileKind kind); ///< "text", "json", "xlsx", "ods", "pabulib", "archive", "codebook".

/// Looks at the first bytes of \a place (and at the directory of an archive) and says what it is. Refuses, by
/// name, what no reader takes: an image, a page, an old workbook, an empty file, one over the limit. Errors:
/// Refused.
Result<FileKind> kindOf(const FilePlace &place);

} // namespace tamiz
