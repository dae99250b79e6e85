// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/random.h"

#include <bit>
#include <numeric>

namespace tamiz::samples {

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t &word : m_state) {
        seed += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        word = mixed ^ (mixed >> 31);
    }
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

int Random::below(int n)
{
    if (n <= 0)
        return 0;
    return int(((next() >> 32) * std::uint64_t(n)) >> 32);
}

int Random::weighted(const QList<int> &weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (int i = 0; i < weights.size(); ++i) {
        left -= weights.at(i);
        if (left < 0)
            return i;
    }
    return 0;
}

int Random::heavyTail(int scale, int percent)
{
    while (scale < 4000 && chance(percent))
        scale *= 2;
    return below(scale);
}

} // namespace tamiz::samples
