// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/segment.h"

#include <cstdint>
#include <string_view>

namespace tamiz {

/// Writes the lists of words, in order, as the blocks of a segment.
class SegmentWriter
{
public:
    explicit SegmentWriter(std::uint32_t width) : m_width(width) {} ///< Of the ids: last - first + 1.

    /// \a texts holds for each of \a count texts its step from the one before times two, plus one when the
    /// word stands there once, and else how often it does; \a places is as it will stand in the block.
    void add(std::string_view word, std::uint32_t count, const std::vector<std::uint8_t> &texts,
             const std::vector<std::uint8_t> &places);
    std::vector<SegmentBlock> take();

private:
    void closeBlock();

    std::uint32_t m_width;
    std::vector<SegmentBlock> m_blocks;
    SegmentBlock m_block;
    QByteArray m_last; ///< The word before, in the same block.
    QByteArray m_steps, m_times;
};

} // namespace tamiz
