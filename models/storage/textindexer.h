// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/boundedqueue.h"
#include "models/storage/importbatch.h"
#include "models/storage/segment.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tamiz {

/// Makes segments of the search index out of texts, in a thread of its own: an import writes its rows
/// meanwhile. What is made waits until it is taken.
class TextIndexer
{
public:
    struct Text
    {
        qint64 id = 0;
        Part title, body;
    };

    TextIndexer();
    ~TextIndexer(); ///< Gives up what is not done.
    Q_DISABLE_COPY_MOVE(TextIndexer)

    /// Hands over texts of \a batch; ids ascend over all calls. Waits when the thread is behind.
    void add(std::shared_ptr<const ImportBatch> batch, std::vector<Text> texts);
    /// The segments made since the last call.
    std::vector<Segment> takeReady();
    void close(); ///< Nothing more comes: what is left is made meanwhile.
    /// Ends: waits for everything that was handed over, and gives the segments not taken yet.
    std::vector<Segment> finish();

private:
    struct Work
    {
        std::shared_ptr<const ImportBatch> batch;
        std::vector<Text> texts;
    };
    void run();
    void keep(Segment segment);

    BoundedQueue<Work> m_waiting;
    std::mutex m_mutex;
    std::vector<Segment> m_ready;
    std::atomic<bool> m_givenUp = false;
    std::jthread m_thread; ///< Last: it uses what is above.
};

} // namespace tamiz
