// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textindexer.h"

#include "models/storage/segmentbuilder.h"

namespace tamiz {

namespace {
// So many that the others go on while a segment is sorted and written, which takes as long as reading 10,000 texts.
constexpr size_t batchesWaiting = 64;
constexpr size_t bytesWaiting = size_t(16) << 20;
} // namespace

TextIndexer::TextIndexer() : m_waiting(batchesWaiting, bytesWaiting) {}

TextIndexer::~TextIndexer()
{
    m_givenUp = true;
    m_waiting.finish();
}

void TextIndexer::add(std::shared_ptr<const ImportBatch> batch, std::vector<Text> texts)
{
    if (texts.empty())
        return;
    if (!m_thread.joinable())
        m_thread = std::jthread([this] { run(); });
    const size_t bytes = batch->bytes.size();
    static_cast<void>(m_waiting.push({std::move(batch), std::move(texts)}, bytes));
}

void TextIndexer::keep(Segment segment)
{
    const std::scoped_lock lock(m_mutex);
    m_ready.push_back(std::move(segment));
}

void TextIndexer::run()
{
    SegmentBuilder builder;
    while (const auto work = m_waiting.pop()) {
        if (m_givenUp)
            return;
        for (const Text &text : work->texts) {
            builder.add(text.id, work->batch->view(text.title), work->batch->view(text.body));
            if (builder.isFull())
                keep(builder.take());
        }
    }
    if (builder.texts() > 0 && !m_givenUp)
        keep(builder.take());
}

std::vector<Segment> TextIndexer::takeReady()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_ready, {});
}

void TextIndexer::close()
{
    m_waiting.finish();
}

std::vector<Segment> TextIndexer::finish()
{
    close();
    if (m_thread.joinable())
        m_thread.join();
    return takeReady();
}

} // namespace tamiz
