// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

#include <functional>

namespace tamiz {

class ImportWriter;

/// Reads all of \a source into \a writer: a thread of its own reads and prepares the records while the
/// calling one, which the writer's store belongs to, writes them in the order of the file. Returns when both
/// are done. \a progress is asked and told from the reading thread; \a written, where given, is told after
/// each batch how many records the writer has by now. Errors: as readRecords() and
/// ImportWriter::write().
Result<ReadCount> pumpRecords(const ImportSource &source, ImportWriter &writer, const Progress &progress,
                              const std::function<void(qint64)> &written = {});

} // namespace tamiz
