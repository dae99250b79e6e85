// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/analysis/plainjoin.h"

#include "models/text/words.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace tamiz::bench {

namespace {

constexpr size_t ShingleWords = 3;

std::vector<quint64> hashesOf(const QString &text)
{
    std::vector<quint64> words;
    forEachWord(text, [&](qsizetype, qsizetype, QStringView folded) {
        words.push_back(static_cast<quint64>(
            qHashBits(folded.utf16(), static_cast<size_t>(folded.size()) * sizeof(char16_t), 77)));
    });
    std::vector<quint64> hashes;
    const size_t width = std::min(ShingleWords, words.size());
    for (size_t i = 0; width > 0 && i + width <= words.size(); ++i) {
        quint64 hash = 1469598103934665603ULL;
        for (size_t w = 0; w < width; ++w)
            hash = (hash ^ words[i + w]) * 1099511628211ULL;
        hashes.push_back(hash);
    }
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

bool reaches(const std::vector<quint32> &a, const std::vector<quint32> &b, size_t needed)
{
    size_t i = 0;
    size_t j = 0;
    size_t common = 0;
    while (i < a.size() && j < b.size()) {
        if (common + std::min(a.size() - i, b.size() - j) < needed)
            return false;
        if (a[i] == b[j])
            ++common, ++i, ++j;
        else if (a[i] < b[j])
            ++i;
        else
            ++j;
    }
    return common >= needed;
}

} // namespace

TokenSets wordShinglesOf(const std::vector<QString> &texts)
{
    std::vector<std::vector<quint64>> hashes;
    hashes.reserve(texts.size());
    std::unordered_map<quint64, quint32> ranks;
    for (const QString &text : texts) {
        hashes.push_back(hashesOf(text));
        for (const quint64 hash : hashes.back())
            ++ranks[hash];
    }
    std::vector<std::pair<quint32, quint64>> order;
    order.reserve(ranks.size());
    for (const auto &[hash, holders] : ranks)
        order.emplace_back(holders, hash);
    std::ranges::sort(order);
    for (size_t i = 0; i < order.size(); ++i)
        ranks[order[i].second] = static_cast<quint32>(i);
    TokenSets sets(texts.size());
    for (size_t i = 0; i < sets.size(); ++i) {
        for (const quint64 hash : hashes[i])
            sets[i].push_back(ranks[hash]);
        hashes[i] = {};
        std::ranges::sort(sets[i]);
    }
    return sets;
}

void plainJoin(const TokenSets &sets, double jaccard, const std::function<void(qint32, qint32)> &found)
{
    std::vector<qint32> order(sets.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qint32 a, qint32 b) {
        const auto &left = sets[static_cast<size_t>(a)];
        const auto &right = sets[static_cast<size_t>(b)];
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    struct Holder
    {
        qint32 text;
        quint32 place; // of the token in the text's set
    };
    std::unordered_map<quint32, std::vector<Holder>> index;
    std::vector<qint32> seenBy(sets.size(), -1);
    const std::vector<quint32> *before = nullptr;
    for (const qint32 text : order) {
        const auto &set = sets[static_cast<size_t>(text)];
        if (set.empty() || (before && *before == set))
            continue;
        before = &set;
        const auto least = static_cast<size_t>(std::ceil(jaccard * static_cast<double>(set.size()) - 1e-9));
        const size_t prefix = set.size() - least + 1;
        for (size_t p = 0; p < prefix; ++p) {
            auto &holders = index[set[p]];
            for (const auto &[other, q] : holders) {
                const auto &shorter = sets[static_cast<size_t>(other)];
                if (seenBy[static_cast<size_t>(other)] == text || shorter.size() < least)
                    continue;
                seenBy[static_cast<size_t>(other)] = text;
                const auto both = static_cast<double>(set.size() + shorter.size());
                const auto needed = static_cast<size_t>(std::ceil(jaccard / (1 + jaccard) * both - 1e-9));
                if (std::min(set.size() - p, shorter.size() - q) >= needed && reaches(set, shorter, needed))
                    found(other, text);
            }
            holders.push_back({text, static_cast<quint32>(p)});
        }
    }
}

} // namespace tamiz::bench
