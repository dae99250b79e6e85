// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/edits.h"

#include "models/analysis/shingles.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace tamiz {

namespace {

constexpr size_t BlockWords = 6;   // a run of own words this long is a block, not an edit
constexpr double OrderKept = 0.85; // share of the common shingles in one ascending order
constexpr size_t LeastForOrder = 4;

/// Shingle to place; -1 where it occurs more than once.
std::unordered_map<quint64, qint32> placesOf(std::span<const quint64> words)
{
    std::unordered_map<quint64, qint32> places;
    for (size_t i = 0; i + 3 <= words.size(); ++i) {
        const auto [at, isNew] =
            places.emplace(shingleOf(words[i], words[i + 1], words[i + 2]), static_cast<qint32>(i));
        if (!isNew)
            at->second = -1;
    }
    return places;
}

/// Length of the longest ascending subsequence.
size_t longestAscending(const std::vector<qint32> &values)
{
    std::vector<qint32> tails;
    for (const qint32 value : values) {
        const auto at = std::ranges::lower_bound(tails, value);
        if (at == tails.end())
            tails.push_back(value);
        else
            *at = value;
    }
    return tails.size();
}

size_t longestUncovered(const std::vector<char> &covered)
{
    size_t longest = 0;
    size_t run = 0;
    for (const char c : covered) {
        run = c ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return longest;
}

void cover(std::vector<char> &covered, size_t at)
{
    std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(at), 3, char(1));
}

} // namespace

Edit editOf(std::span<const quint64> centre, std::span<const quint64> words)
{
    if (std::ranges::equal(centre, words))
        return Edit::Exact;
    if (centre.size() < LeastWordsForShingles || words.size() < LeastWordsForShingles)
        return Edit::Minor;
    const auto places = placesOf(centre);
    std::vector<char> inCentre(centre.size(), 0);
    std::vector<char> inWords(words.size(), 0);
    std::vector<qint32> order;
    for (size_t i = 0; i + 3 <= words.size(); ++i) {
        const auto found = places.find(shingleOf(words[i], words[i + 1], words[i + 2]));
        if (found == places.end())
            continue;
        cover(inWords, i);
        if (found->second >= 0) {
            cover(inCentre, static_cast<size_t>(found->second));
            order.push_back(found->second);
        }
    }
    if (order.size() >= LeastForOrder &&
        static_cast<double>(longestAscending(order)) < OrderKept * static_cast<double>(order.size()))
        return Edit::Reordered;
    const double sharedOfWords =
        static_cast<double>(std::ranges::count(inWords, 1)) / static_cast<double>(words.size());
    const double sharedOfCentre =
        static_cast<double>(std::ranges::count(inCentre, 1)) / static_cast<double>(centre.size());
    if (std::max(sharedOfWords, sharedOfCentre) >= 0.8 && std::min(sharedOfWords, sharedOfCentre) < 0.5)
        return Edit::Passage;
    const size_t added = longestUncovered(inWords);
    const size_t cut = longestUncovered(inCentre);
    if (std::max(added, cut) < BlockWords)
        return Edit::Minor;
    return added >= cut ? Edit::Added : Edit::Cut;
}

} // namespace tamiz
