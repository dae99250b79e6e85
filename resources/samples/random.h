// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace tamiz::samples {

/// A small seeded generator (xoshiro256**, seeded by SplitMix64; Blackman and Vigna 2018). The standard
/// library's distributions differ between platforms; these use whole numbers only, so the samples are the
/// same bytes everywhere.
class Random
{
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    /// A whole number from 0 to \a n - 1; 0 when \a n is not positive.
    int below(int n);
    /// True \a percent times in a hundred.
    bool chance(int percent) { return below(100) < percent; }
    /// An index, each as likely as its weight.
    int weighted(const QList<int> &weights);
    /// A heavy-tailed count: most are small, a few are in the hundreds. \a percent is the chance to double
    /// the scale.
    int heavyTail(int scale, int percent);
    const QString &pick(const QList<QString> &list) { return list.at(below(int(list.size()))); }

private:
    std::uint64_t m_state[4];
};

} // namespace tamiz::samples
