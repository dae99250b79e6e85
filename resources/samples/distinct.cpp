// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/distinct.h"

#include <algorithm>

namespace tamiz::samples {

namespace {

// FNV-1a: a hash that is the same on every platform and Qt version.
std::uint64_t hashOf(const QString &word)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash;
}

std::vector<std::uint64_t> shinglesOf(const QString &text)
{
    std::vector<std::uint64_t> words;
    QString word;
    const QString lower = text.toLower() + u' ';
    for (const QChar c : lower) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.push_back(hashOf(word));
            word.clear();
        }
    }
    std::vector<std::uint64_t> shingles;
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        shingles.push_back((words[i] * 31 + words[i + 1]) * 31 + words[i + 2]);
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

std::size_t common(const std::vector<std::uint64_t> &a, const std::vector<std::uint64_t> &b)
{
    std::size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            ++count;
            ++i;
            ++j;
        }
    }
    return count;
}

} // namespace

bool Distinct::accept(const QString &text)
{
    Shingles shingles = shinglesOf(text);
    for (const Shingles &other : m_seen) {
        const std::size_t both = common(shingles, other);
        if (both * 100 > std::size_t(m_limit) * (shingles.size() + other.size() - both))
            return false;
    }
    m_seen.push_back(std::move(shingles));
    return true;
}

} // namespace tamiz::samples
