// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordpump.h"

#include "models/core/boundedqueue.h"
#include "models/storage/importwriter.h"
#include "models/storage/preparing.h"

#include <algorithm>
#include <thread>

namespace tamiz {

namespace {

constexpr size_t batchesWaiting = 24;
constexpr size_t bytesWaiting = size_t(8) << 20;
constexpr size_t batchBytes = size_t(1) << 20; ///< Of text: long texts come in smaller batches.
constexpr size_t batchItems = 512;

using Queue = BoundedQueue<ImportBatch>;

/// Collects prepared records into batches and hands them on.
class BatchingSink final : public RecordSink
{
public:
    explicit BatchingSink(Queue &queue) : m_queue(queue) {}

    Result<void> add(const ContributionRecord &record) override
    {
        m_preparer.add(record, m_batch);
        return handWhenFull();
    }
    Result<void> add(const ParticipantRecord &record) override
    {
        m_preparer.add(record, m_batch);
        return handWhenFull();
    }
    Result<void> add(const VoteRecord &record) override
    {
        m_preparer.add(record, m_batch);
        return handWhenFull();
    }
    void add(const ImportProblem &problem) override { m_batch.items.emplace_back(problem); }

    Result<void> hand()
    {
        const size_t bytes = m_batch.bytes.size();
        return m_queue.push(std::exchange(m_batch, {}), bytes) ? Result<void>{} : Result<void>{cancelledError()};
    }

private:
    Result<void> handWhenFull()
    {
        return m_batch.items.size() < batchItems && m_batch.bytes.size() < batchBytes ? Result<void>{}
                                                                                      : hand();
    }

    Queue &m_queue;
    Preparer m_preparer;
    ImportBatch m_batch;
};

/// What the count law counts.
bool isRecord(const std::variant<PreparedRecord, PreparedPerson, PreparedVote, ImportProblem> &item)
{
    const auto *person = std::get_if<PreparedPerson>(&item);
    return std::holds_alternative<PreparedRecord>(item) || (person && person->counted);
}

} // namespace

Result<ReadCount> pumpRecords(const ImportSource &source, ImportWriter &writer, const Progress &progress,
                              const std::function<void(qint64)> &written)
{
    Queue queue(batchesWaiting, bytesWaiting);
    Result<ReadCount> read = ReadCount{};
    Result<void> done;
    qint64 records = 0;
    {
        const std::jthread reader([&] {
            BatchingSink sink(queue);
            read = readRecords(source, sink, progress);
            if (read)
                static_cast<void>(
                    sink.hand()); // refused only when the writer failed, and then its error counts
            queue.finish();
        });
        while (auto batch = queue.pop()) {
            records += std::ranges::count_if(batch->items, isRecord);
            done = writer.write(std::move(*batch));
            if (!done) {
                queue.abandon();
                break;
            }
            if (written)
                written(records);
        }
    }
    if (!done)
        return done.error();
    return read;
}

} // namespace tamiz
