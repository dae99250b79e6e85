// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/asking.h"

#include "models/analysis/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tamiz {

namespace {

constexpr size_t MostJudged = 2000;
constexpr float TooAlike = 0.4F;
constexpr qint64 RareBelow = 10;

float cosine(const TermMatrix &matrix, qint32 a, qint32 b)
{
    auto i = static_cast<size_t>(matrix.offsets[static_cast<size_t>(a)]);
    auto j = static_cast<size_t>(matrix.offsets[static_cast<size_t>(b)]);
    const auto endI = static_cast<size_t>(matrix.offsets[static_cast<size_t>(a) + 1]);
    const auto endJ = static_cast<size_t>(matrix.offsets[static_cast<size_t>(b) + 1]);
    float sum = 0;
    while (i < endI && j < endJ) {
        if (matrix.terms[i] == matrix.terms[j])
            sum += matrix.weights[i++] * matrix.weights[j++];
        else
            matrix.terms[i] < matrix.terms[j] ? ++i : ++j;
    }
    return sum;
}

/// What the model says of a candidate.
struct Judged
{
    qint32 row = 0;
    float waver = 1; ///< Distance of the chance nearest to even from one half.
    float rare = 0;  ///< Best chance of a rare tag.
};

std::vector<Judged> judge(const TagModel &model, const std::vector<qint32> &candidates)
{
    std::vector<qint64> held(static_cast<size_t>(model.tagCount()), 0);
    for (const LabelledDocument &document : model.documents()) {
        for (const qint32 tag : document.tags)
            ++held[static_cast<size_t>(tag)];
    }
    std::vector<Judged> judged;
    const size_t step = candidates.size() / MostJudged + 1;
    for (size_t i = 0; i < candidates.size(); i += step) {
        Judged one{candidates[i], 1, 0};
        const std::vector<float> chances = model.chances(candidates[i]);
        for (size_t tag = 0; tag < chances.size(); ++tag) {
            one.waver = std::min(one.waver, std::abs(chances[tag] - 0.5F));
            if (held[tag] < RareBelow)
                one.rare = std::max(one.rare, chances[tag]);
        }
        judged.push_back(one);
    }
    return judged;
}

} // namespace

QString wordOf(AskReason reason)
{
    switch (reason) {
    case AskReason::Uncertain:
        return QStringLiteral("uncertain");
    case AskReason::Random:
        return QStringLiteral("random");
    case AskReason::Rare:
        return QStringLiteral("rare");
    case AskReason::None:
        break;
    }
    return QStringLiteral("chosen");
}

std::vector<Ask> askNext(const TermMatrix &matrix, const TagModel &model,
                         const std::vector<qint32> &candidates, int count, quint64 seed)
{
    std::vector<Ask> asks;
    std::set<qint32> taken;
    const auto take = [&](qint32 row, AskReason reason) {
        if (taken.insert(row).second)
            asks.push_back({row, reason});
    };
    const auto wanted = std::min(static_cast<size_t>(std::max(count, 0)), candidates.size());
    const size_t atRandom = std::max<size_t>(wanted / 5, wanted > 0);
    Random random(seed);
    while (asks.size() < atRandom)
        take(candidates[static_cast<size_t>(random.below(static_cast<qint64>(candidates.size())))],
             AskReason::Random);
    std::vector<Judged> judged = judge(model, candidates);
    std::ranges::stable_sort(judged, [](const Judged &a, const Judged &b) { return a.rare > b.rare; });
    const size_t rare = wanted / 10;
    for (size_t i = 0; i < judged.size() && asks.size() < atRandom + rare && judged[i].rare > 0; ++i)
        take(judged[i].row, AskReason::Rare);
    std::ranges::stable_sort(judged, [](const Judged &a, const Judged &b) { return a.waver < b.waver; });
    for (const bool spread : {true, false}) {
        for (const Judged &one : judged) {
            if (asks.size() >= wanted)
                break;
            const bool alike = spread && std::ranges::any_of(asks, [&](const Ask &ask) {
                                   return cosine(matrix, ask.row, one.row) > TooAlike;
                               });
            if (!alike)
                take(one.row, AskReason::Uncertain);
        }
    }
    for (size_t i = asks.size(); i > 1; --i) // mixed, so that nobody can tell which are the random ones
        std::swap(asks[i - 1], asks[static_cast<size_t>(random.below(static_cast<qint64>(i)))]);
    return asks;
}

Share shareOf(qint64 hits, qint64 of)
{
    Share share{hits, of, 0, 1};
    if (of <= 0)
        return share;
    constexpr double z = 1.959964;
    const auto n = static_cast<double>(of);
    const double p = static_cast<double>(hits) / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double reach = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    share.low = std::max(0.0, middle - reach);
    share.high = std::min(1.0, middle + reach);
    return share;
}

Estimate estimateAt(const TagModel &model, float threshold)
{
    std::map<qint32, qint64> held;
    for (const LabelledDocument &document : model.documents()) {
        for (const qint32 tag : document.tags)
            ++held[tag];
    }
    Estimate estimate;
    const auto most = std::ranges::max_element(held, {}, [](const auto &entry) { return entry.second; });
    estimate.frequent = most == held.end() ? -1 : most->first;
    qint64 suggested = 0, right = 0, given = 0, frequent = 0;
    for (size_t place = 0; place < model.documents().size(); ++place) {
        const auto &tags = model.documents()[place].tags;
        if (!model.documents()[place].atRandom)
            continue;
        ++estimate.documents;
        given += static_cast<qint64>(tags.size());
        frequent += std::ranges::binary_search(tags, estimate.frequent);
        for (const TagChance &chance : suggestionsOf(model.heldOutChances(place), threshold)) {
            ++suggested;
            right += std::ranges::binary_search(tags, chance.tag);
        }
    }
    estimate.precision = shareOf(right, suggested);
    estimate.recall = shareOf(right, given);
    estimate.baseline = shareOf(frequent, estimate.documents);
    estimate.baselineRecall = shareOf(frequent, given);
    return estimate;
}

float thresholdFor(const TagModel &model, double precision)
{
    for (int percent = 20; percent <= 99; ++percent) {
        const float threshold = static_cast<float>(percent) / 100;
        if (estimateAt(model, threshold).precision.low >= precision)
            return threshold;
    }
    return 2;
}

} // namespace tamiz
