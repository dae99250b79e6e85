// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tamiz {

/// SplitMix64 (Steele, Lea & Flood 2014): small, and the same bytes on every machine, which std's
/// distributions are not.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next() noexcept
    {
        quint64 z = m_state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, 1).
    double real() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Uniform in [0, bound); \a bound > 0. The bias of the modulus is below 2^-32 for bounds that fit
    /// memory.
    qint64 below(qint64 bound) noexcept { return static_cast<qint64>(next() % static_cast<quint64>(bound)); }

private:
    quint64 m_state;
};

} // namespace tamiz
