// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/segmentreader.h"
#include "models/storage/varint.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tamiz {

/// The texts of a list, one after the other; places within the segment.
class TextCursor
{
public:
    explicit TextCursor(const WordLists &lists)
        : m_bytes(lists.texts), m_width(lists.width), m_steps(lists.texts), m_dense(lists.dense)
    {
    }

    /// The next text; false at the end and where the list is damaged.
    bool next(quint32 &text)
    {
        if (!m_dense) {
            if (m_steps.atEnd())
                return false;
            m_text += m_steps.next();
            text = static_cast<quint32>(m_text);
            return m_text < m_width && !m_steps.failed();
        }
        while (m_bits == 0) {
            const auto at = static_cast<qsizetype>(m_word) * 8;
            if (at >= m_bytes.size())
                return false;
            const qsizetype bytes = std::min<qsizetype>(8, m_bytes.size() - at);
            std::memcpy(&m_bits, m_bytes.data() + at, static_cast<size_t>(bytes));
            ++m_word;
        }
        text = static_cast<quint32>((m_word - 1) * 64 + static_cast<size_t>(std::countr_zero(m_bits)));
        m_bits &= m_bits - 1;
        return text < m_width;
    }

private:
    QByteArrayView m_bytes;
    quint32 m_width;
    VarintReader m_steps;
    quint64 m_text = 0;
    quint64 m_bits = 0;
    size_t m_word = 0;
    bool m_dense;
};

} // namespace tamiz
