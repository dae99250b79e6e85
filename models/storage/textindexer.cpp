// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textindexer.h"

#include "models/storage/segmentbuilder.h"

namespace tamiz {

namespace {
constexpr size_t batchesWaiting = 4;
} // namespace

TextIndexer::TextIndexer() : m_waiting(batchesWaiting) {}

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
    static_cast<void>(m_waiting.push({std::move(batch), std::move(texts)}));
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

std::vector<Segment> TextIndexer::finish()
{
    m_waiting.finish();
    if (m_thread.joinable())
        m_thread.join();
    return takeReady();
}

} // namespace tamiz
