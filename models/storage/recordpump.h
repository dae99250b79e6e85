// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

namespace tamiz {

class ImportWriter;

/// Reads all of \a source into \a writer: a thread of its own reads and prepares the records while the
/// calling one, which the writer's store belongs to, writes them in the order of the file. Returns when both
/// are done. \a progress is asked and told from the reading thread. Errors: as readRecords() and
/// ImportWriter::write().
Result<ReadCount> pumpRecords(const ImportSource &source, ImportWriter &writer, const Progress &progress);

} // namespace tamiz
