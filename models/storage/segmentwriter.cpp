// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/segmentwriter.h"

#include "models/storage/varint.h"

#include <algorithm>

namespace tamiz {

namespace {

constexpr qsizetype blockBytes = 16 * 1024; ///< Of all three parts: what is read to find one word.

QByteArrayView viewOf(const std::vector<std::uint8_t> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

std::uint8_t *bytesOf(QByteArray &bytes) { return reinterpret_cast<std::uint8_t *>(bytes.data()); }

} // namespace

void SegmentWriter::closeBlock()
{
    if (!m_block.directory.isEmpty())
        m_blocks.push_back(std::exchange(m_block, {}));
    m_last.clear();
}

void SegmentWriter::add(std::string_view word, std::uint32_t count, const std::vector<std::uint8_t> &texts,
                        const std::vector<std::uint8_t> &places)
{
    const auto bitmapBytes = static_cast<qsizetype>(m_width / 8 + 1);
    QByteArray bitmap;
    // No number grows by being taken apart: both lists fit where the one they come from did.
    const auto most = static_cast<qsizetype>(texts.size());
    m_steps.resize(most);
    m_times.resize(most);
    std::uint8_t *const steps = bytesOf(m_steps), *const times = bytesOf(m_times);
    std::uint8_t *step = steps, *time = times;
    const bool dense = static_cast<qsizetype>(count) > bitmapBytes; // a step is a byte at least
    if (dense)
        bitmap.fill('\0', bitmapBytes);
    std::uint8_t *const bits = bytesOf(bitmap);
    VarintReader reader(viewOf(texts));
    std::uint64_t place = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint64_t number = reader.next();
        place += number >> 1;
        if (dense)
            bits[place >> 3] |= static_cast<std::uint8_t>(1u << (place & 7));
        else
            step = putVarint(step, number >> 1);
        time = putVarint(time, number & 1 ? 0 : reader.next() - 1);
    }
    m_steps.truncate(step - steps);
    m_times.truncate(time - times);
    const QByteArray &list = dense ? bitmap : m_steps;
    const qsizetype size = list.size() + m_times.size() + static_cast<qsizetype>(places.size());
    const qsizetype now = m_block.directory.size() + m_block.texts.size() + m_block.places.size();
    if (now + size > blockBytes)
        closeBlock();
    const QByteArrayView letters(word.data(), static_cast<qsizetype>(word.size()));
    if (m_block.directory.isEmpty())
        m_block.firstWord = letters.toByteArray();
    const auto differ = std::ranges::mismatch(m_last, letters);
    const qsizetype shared = differ.in1 - m_last.begin();
    appendVarint(m_block.directory, static_cast<std::uint64_t>(shared));
    appendVarint(m_block.directory, static_cast<std::uint64_t>(letters.size() - shared));
    m_block.directory.append(letters.data() + shared, letters.size() - shared);
    appendVarint(m_block.directory, std::uint64_t(count) << 1 | dense);
    appendVarint(m_block.directory, static_cast<std::uint64_t>(list.size()));
    appendVarint(m_block.directory, static_cast<std::uint64_t>(m_times.size()));
    appendVarint(m_block.directory, places.size());
    m_block.texts += list;
    m_block.texts += m_times;
    m_block.places.append(viewOf(places).data(), static_cast<qsizetype>(places.size()));
    m_last = letters.toByteArray();
    if (size > blockBytes)
        closeBlock();
}

std::vector<SegmentBlock> SegmentWriter::take()
{
    closeBlock();
    return std::exchange(m_blocks, {});
}

} // namespace tamiz
