// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/progress.h"
#include "models/report/releasing.h"
#include "models/workspace/columns.h"

#include <memory>

namespace tamiz {

struct Filter;

/// Everything a task needs to look at a workspace from its own thread.
struct WorkspaceReading
{
    std::unique_ptr<Store> store;
    std::shared_ptr<Columns> columns;
    Bitmap rows; ///< The selection.
};

/// Opens the workspace at \a path for reading, with the rows of \a filter. Errors: Storage, Cancelled.
Result<WorkspaceReading> readWorkspace(const QString &path, const Filter &filter, const Clock &clock,
                                       const Progress &progress);

/// Notes in \a store that the rows of \a reading left the house; nothing to show for it in the window. Error
/// Storage.
Result<Operation> noteRelease(Store &store, const WorkspaceReading &reading, const ReleaseFacts &facts,
                              const Actor &actor);

} // namespace tamiz
