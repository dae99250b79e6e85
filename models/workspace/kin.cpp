// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/kin.h"

#include "models/analysis/families.h"
#include "models/analysis/shingles.h"
#include "models/analysis/sketch.h"
#include "models/storage/reading.h"
#include "models/storage/sketching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 largestReadAlong = 500'000; ///< Bytes.

/// Counts how many hashes each pair of seeker and contribution shares.
std::vector<std::pair<quint64, int>> pairsOf(const std::vector<SketchEntry> &hits,
                                             const std::vector<std::pair<quint32, quint32>> &wanted)
{
    std::vector<quint64> pairs; // seeker in the upper half, contribution in the lower
    for (const SketchEntry &hit : hits) {
        const auto from = std::ranges::lower_bound(wanted, hit.hash, {}, &std::pair<quint32, quint32>::first);
        for (auto at = from; at != wanted.end() && at->first == hit.hash; ++at)
            pairs.push_back(quint64(at->second) << 32 | hit.contribution);
    }
    std::ranges::sort(pairs);
    std::vector<std::pair<quint64, int>> counted;
    for (const quint64 pair : pairs) {
        if (counted.empty() || counted.back().first != pair)
            counted.emplace_back(pair, 0);
        ++counted.back().second;
    }
    return counted;
}

} // namespace

std::vector<quint32> sketchOfText(const QString &text)
{
    std::vector<quint64> shingles, words;
    std::vector<quint32> sketch;
    const Shingled shingled = shingle(text, shingles, words);
    sketchOf(shingles, shingled.byCharacter, sketch);
    return sketch;
}

Result<std::vector<std::vector<qint64>>> likelyKin(Store &store, const std::vector<Seeker> &seekers,
                                                   size_t limit)
{
    std::vector<std::pair<quint32, quint32>> wanted; // hash, seeker
    std::vector<SketchEntry> own;
    for (size_t i = 0; i < seekers.size(); ++i) {
        for (const quint32 hash : seekers[i].sketch) {
            wanted.emplace_back(hash, static_cast<quint32>(i));
            own.push_back({hash, static_cast<quint32>(seekers[i].contribution)});
        }
    }
    std::ranges::sort(wanted);
    std::vector<quint32> hashes;
    for (const auto &entry : wanted) {
        if (hashes.empty() || hashes.back() != entry.first)
            hashes.push_back(entry.first);
    }
    auto hits = findSketches(store, hashes);
    if (!hits)
        return hits.error();
    hits->insert(hits->end(), own.begin(), own.end());
    std::ranges::sort(*hits);
    const auto [from, to] = std::ranges::unique(*hits); // a seeker may have its sketch in the file already
    hits->erase(from, to);
    std::vector<std::vector<std::pair<int, qint64>>> ranked(seekers.size()); // minus shared, contribution
    for (const auto &[pair, shared] : pairsOf(*hits, wanted)) {
        const Seeker &seeker = seekers[pair >> 32];
        const auto contribution = static_cast<qint64>(pair & 0xffffffff);
        const int least = seeker.sketch.size() >= LargestSketch ? 2 : 1;
        if (shared >= least && contribution != seeker.contribution)
            ranked[pair >> 32].emplace_back(-shared, contribution);
    }
    std::vector<std::vector<qint64>> kin(seekers.size());
    for (size_t i = 0; i < seekers.size(); ++i) {
        std::ranges::sort(ranked[i]);
        for (size_t k = 0; k < std::min(limit, ranked[i].size()); ++k)
            kin[i].push_back(ranked[i][k].second);
    }
    return kin;
}

Result<std::vector<Kin>> textsLike(Store &store, qint64 contribution, double similarity, qsizetype limit)
{
    if (bodyBytes(store, contribution) > largestReadAlong)
        return std::vector<Kin>();
    const std::vector<qint64> self{contribution};
    const auto own = readTexts(store, self);
    if (!own)
        return own.error();
    const QString text = own->empty() ? QString() : joinedText(own->front());
    const auto likely = likelyKin(store, {{contribution, sketchOfText(text)}}, static_cast<size_t>(limit));
    if (!likely)
        return likely.error();
    const auto others = readTexts(store, likely->front());
    if (!others)
        return others.error();
    FamilyOptions options;
    options.similarity = similarity;
    std::vector<Kin> kin;
    for (const TextEntry &other : *others) {
        const Likeness like = likenessOf(joinedText(other), text);
        const double within = std::max(like.containment, like.containedIn);
        if (isKin(like, options) ||
            (within >= options.containment && like.similarity >= options.passage && !like.byCharacter))
            kin.push_back({other.id, like.similarity, within >= options.containment});
    }
    std::ranges::stable_sort(kin, std::ranges::greater(), &Kin::similarity);
    return kin;
}

} // namespace tamiz
