// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/boundedqueue.h"
#include "models/storage/rows.h"

#include <future>

namespace tamiz {

namespace {

constexpr size_t batchRows = 4096;
constexpr size_t batchesAhead = 4; ///< About a megabyte each.

/// Rows with the numbers their attributes point to.
struct Batch
{
    std::vector<RowEntry> rows;
    std::vector<qint64> values;

    void add(const RowEntry &row)
    {
        rows.push_back(row);
        values.insert(values.end(), row.attributes.begin(), row.attributes.end());
    }

    /// Once all are there: values may have moved while they were added.
    void pointToValues()
    {
        size_t at = 0;
        for (RowEntry &row : rows) {
            row.attributes = std::span(values).subspan(at, row.attributes.size());
            at += row.attributes.size();
        }
    }
};

Result<void> readAhead(Store &store, BoundedQueue<std::unique_ptr<Batch>> &queue)
{
    auto batch = std::make_unique<Batch>();
    const auto give = [&] {
        batch->pointToValues();
        return queue.push(std::exchange(batch, std::make_unique<Batch>()));
    };
    auto read = visitRows(store, 0, [&](const RowEntry &row) {
        batch->add(row);
        return batch->rows.size() < batchRows || give();
    });
    if (read && !batch->rows.empty())
        give();
    queue.finish();
    return read;
}

} // namespace

Result<void> visitRowsAhead(Store &store, const std::function<bool(const RowEntry &)> &visit)
{
    BoundedQueue<std::unique_ptr<Batch>> queue(batchesAhead);
    auto reading = std::async(std::launch::async, [&] { return readAhead(store, queue); });
    while (const auto batch = queue.pop()) {
        for (const RowEntry &row : (*batch)->rows) {
            if (!visit(row)) {
                queue.abandon();
                return reading.get();
            }
        }
    }
    return reading.get();
}

} // namespace tamiz
