// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/readworkspace.h"

#include "models/storage/store.h"
#include "models/workspace/selection.h"

namespace tamiz {

Result<WorkspaceReading> readWorkspace(const QString &path, const Filter &filter, const Clock &clock,
                                       const Progress &progress)
{
    auto store = Store::open(path, Store::Mode::ReadOnly, clock);
    if (!store)
        return store.error();
    auto columns = Columns::load(**store, progress);
    if (!columns)
        return columns.error();
    auto rows = select(**columns, **store, filter);
    if (!rows)
        return rows.error();
    return WorkspaceReading{*std::move(store), *std::move(columns), *std::move(rows)};
}

Result<Operation> noteRelease(Store &store, const WorkspaceReading &reading, const ReleaseFacts &facts,
                              const Actor &actor)
{
    const auto done = recordRelease(store, releasedRows(*reading.columns, reading.rows), facts, actor);
    if (!done)
        return done.error();
    return Operation();
}

} // namespace tamiz
