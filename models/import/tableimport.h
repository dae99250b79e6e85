// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/recordbuilder.h"
#include "models/import/sample.h"

namespace tamiz {

/// Reads every row of \a reader as \a mapping says: finds the header row by its names, builds, refuses what
/// has no text or repeats an id, hands the rest to \a sink. Shared by every format that has rows of cells. \a
/// file is the name shown in problems. Errors: Refused, Cancelled, or what the sink returned.
Result<ReadCount> readTable(RowReader &reader, const Mapping &mapping, const QString &file,
                            DateOrder undecided, RecordSink &sink, const Progress &progress);

/// Opens the table at \a path and reads it with \ref readTable.
Result<ReadCount> readTextTable(const FilePlace &path, const Mapping &mapping, RecordSink &sink,
                                const Progress &progress);

/// Opens the table at \a path as \a mapping says, before its header. Errors: Refused.
Result<std::unique_ptr<RowReader>> openTable(const FilePlace &path, const Mapping &mapping);

/// How the table at \a path would be read. \a preset "auto" or a name; \a sheet and \a encoding as in \ref
/// recognise. Errors: Refused.
Result<Mapping> recogniseTextTable(const FilePlace &path, const QString &preset, const QString &sheet = {},
                                   const QString &encoding = {});

} // namespace tamiz
