// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/rows.h"

#include <future>
#include <memory>
#include <vector>

namespace tamiz {

/// Every contribution, read by threads with connections of their own while this one does something else:
/// handing out rows is what SQLite takes longest for when a workspace is opened. Each thread reads every
/// other range of ids, and the ranges are visited in their order, so that nobody can tell how many threads
/// there were. Inside a transaction of \a store, which other connections cannot see, and for few rows, it
/// reads by itself when visited.
class RowsAhead
{
public:
    explicit RowsAhead(Store &store); ///< Begins to read.
    ~RowsAhead();                     ///< What nobody visited is let go.
    Q_DISABLE_COPY_MOVE(RowsAhead)

    /// As visitRows() from the start; once.
    Result<void> visit(const std::function<bool(const RowEntry &)> &visit);

private:
    struct Plan;
    struct Batch;
    struct Reader;
    static Result<void> read(const Plan &plan, size_t number, Reader &reader);
    Result<void> finish();

    Store &m_store;
    std::unique_ptr<Plan> m_plan;
    std::vector<std::unique_ptr<Reader>> m_readers; ///< None: read when visited.
};

} // namespace tamiz
