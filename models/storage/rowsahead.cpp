// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowsahead.h"

#include "models/core/boundedqueue.h"
#include "models/storage/database.h"
#include "models/storage/entryreader.h"
#include "models/storage/store.h"

#include <sqlite3.h>

#include <algorithm>
#include <thread>

namespace tamiz {

namespace {

constexpr size_t batchRows = 8192;
constexpr size_t batchesAhead =
    12; ///< Of each thread, two megabytes each: what is read before anybody visits.
constexpr qint64 rangeIds = 8192;
constexpr quint64 mostRanges = 4096; ///< Where ids lie far apart, ranges are larger.
constexpr qint64 fewIds = 30'000;

} // namespace

/// The ids from the first to the last in ranges of equal width.
struct RowsAhead::Plan
{
    QString path;
    Clock clock;
    qint64 first = 0, last = -1;
    qint64 width = rangeIds;
    size_t threads = 0;

    size_t ranges() const
    {
        return static_cast<size_t>((static_cast<quint64>(last) - static_cast<quint64>(first)) /
                                   static_cast<quint64>(width)) +
               1;
    }
    qint64 start(size_t range) const { return first + static_cast<qint64>(range) * width; }
    qint64 end(size_t range) const { return last - start(range) < width ? last : start(range) + width - 1; }
};

/// Rows with the numbers their attributes point to.
struct RowsAhead::Batch
{
    std::vector<RowEntry> rows;
    std::vector<qint64> values;
    bool isLast = false; ///< Of its range.

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

struct RowsAhead::Reader
{
    BoundedQueue<std::unique_ptr<Batch>> queue{batchesAhead};
    std::future<Result<void>> result;
};

RowsAhead::RowsAhead(Store &store) : m_store(store), m_plan(std::make_unique<Plan>())
{
    Statement ends(store.database(),
                   "SELECT (SELECT min(id) FROM contribution), (SELECT max(id) FROM contribution)");
    const bool alone = sqlite3_get_autocommit(store.database().handle()) != 0;
    if (!alone || !ends.next() || ends.isNull(0))
        return;
    *m_plan = {.path = store.path(),
               .clock = store.clock(),
               .first = std::max(qint64{1}, ends.integer(0)),
               .last = ends.integer(1)};
    const quint64 span = static_cast<quint64>(m_plan->last) - static_cast<quint64>(m_plan->first);
    if (span < static_cast<quint64>(fewIds) ||
        span > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return;
    m_plan->width = std::max(rangeIds, static_cast<qint64>(span / mostRanges) + 1);
    m_plan->threads = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 2);
    for (size_t number = 0; number < m_plan->threads; ++number) {
        Reader &reader = *m_readers.emplace_back(std::make_unique<Reader>());
        reader.result = std::async(std::launch::async, [this, number, &reader] {
            auto done = read(*m_plan, number, reader);
            reader.queue.finish();
            return done;
        });
    }
}

RowsAhead::~RowsAhead()
{
    static_cast<void>(finish());
}

/// Every m_plan->threads-th range, each in one batch or several.
Result<void> RowsAhead::read(const Plan &plan, size_t number, Reader &reader)
{
    const auto store = Store::open(plan.path, Store::Mode::ReadOnly, plan.clock);
    if (!store)
        return store.error();
    EntryReader rows(**store);
    bool wanted = true;
    for (size_t range = number; wanted && range < plan.ranges(); range += plan.threads) {
        auto batch = std::make_unique<Batch>();
        batch->rows.reserve(batchRows);
        const auto give = [&](bool isLast) {
            batch->isLast = isLast;
            batch->pointToValues();
            wanted = reader.queue.push(std::exchange(batch, std::make_unique<Batch>()));
            return wanted;
        };
        const auto done = rows.visit(plan.start(range), plan.end(range), [&](const RowEntry &row) {
            batch->add(row);
            return batch->rows.size() < batchRows || give(false);
        });
        if (!done)
            return done;
        if (wanted)
            give(true);
    }
    return {};
}

Result<void> RowsAhead::finish()
{
    Result<void> result;
    for (const auto &reader : m_readers)
        reader->queue.abandon();
    for (const auto &reader : m_readers) {
        if (auto done = reader->result.get(); !done && result)
            result = done;
    }
    m_readers.clear();
    return result;
}

Result<void> RowsAhead::visit(const std::function<bool(const RowEntry &)> &visit)
{
    if (m_readers.empty())
        return visitRows(m_store, 0, visit);
    for (size_t range = 0; range < m_plan->ranges(); ++range) {
        for (bool isLast = false; !isLast;) {
            const auto batch = m_readers[range % m_readers.size()]->queue.pop();
            if (!batch) // it failed
                return finish();
            for (const RowEntry &row : (*batch)->rows) {
                if (!visit(row))
                    return finish();
            }
            isLast = (*batch)->isLast;
        }
    }
    return finish();
}

} // namespace tamiz
