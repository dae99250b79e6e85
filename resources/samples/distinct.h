// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace tamiz::samples {

/// Keeps invented texts from being near-copies of one another by accident: what looks like a copy in a sample
/// is one.
class Distinct
{
public:
    /// \a limit: the highest share of common word triples (Jaccard, per cent) that two texts may have.
    explicit Distinct(int limit) : m_limit(limit) {}

    /// Keeps \a text and returns true, unless an earlier one is too much like it.
    bool accept(const QString &text);

private:
    using Shingles = std::vector<std::uint64_t>;
    int m_limit;
    std::vector<Shingles> m_seen;
};

} // namespace tamiz::samples
