// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searching.h"

#include "models/storage/textquery.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace tamiz {

namespace {

constexpr double saturation = 1.2;    ///< k1: how soon more of the same word adds nothing.
constexpr double lengthWeight = 0.75; ///< b: how much long texts are marked down.

/// The matching texts of one segment, as BM25 needs them.
struct Counted
{
    qint64 first = 0;
    std::vector<quint32> times;
    std::vector<quint32> lengths;
};

Result<Counted> count(const TextQuery &query, SegmentReader &reader, const SegmentEntry &segment)
{
    Counted counted{segment.first, {}, {}};
    auto times = query.times(reader, segment);
    if (!times)
        return times.error();
    counted.times = *std::move(times);
    counted.lengths.resize(counted.times.size());
    const auto note = [&](qint64 id, quint32 words) {
        counted.lengths[static_cast<size_t>(id - segment.first)] = words;
    };
    if (auto done = reader.visitLengths(segment, note); !done)
        return done.error();
    return counted;
}

} // namespace

Result<std::vector<qint64>> searchText(Store &store, const QString &query)
{
    std::vector<qint64> ids;
    const auto wanted = TextQuery::make(store, query);
    if (!wanted)
        return wanted.error();
    if (wanted->isEmpty())
        return ids;
    SegmentReader reader(store);
    const auto segments = reader.segments();
    if (!segments)
        return segments.error();
    for (const SegmentEntry &segment : *segments) {
        const auto texts = wanted->texts(reader, segment);
        if (!texts)
            return texts.error();
        for (size_t at = 0; at < texts->size(); ++at) {
            for (quint64 bits = (*texts)[at]; bits != 0; bits &= bits - 1)
                ids.push_back(segment.first + static_cast<qint64>(at * 64) + std::countr_zero(bits));
        }
    }
    if (!std::ranges::is_sorted(ids)) // texts that were indexed again stand in a later segment
        std::ranges::sort(ids);
    return ids;
}

Result<void> scoreTexts(Store &store, const QString &query, const std::function<void(qint64, double)> &visit)
{
    const auto sought = TextQuery::make(store, query);
    if (!sought)
        return sought.error();
    if (sought->isEmpty())
        return {};
    SegmentReader reader(store);
    const auto segments = reader.segments();
    if (!segments)
        return segments.error();
    std::vector<Counted> all;
    double texts = 0, words = 0, matching = 0;
    for (const SegmentEntry &segment : *segments) {
        auto counted = count(*sought, reader, segment);
        if (!counted)
            return counted.error();
        texts += static_cast<double>(segment.texts);
        words += static_cast<double>(segment.words);
        matching += static_cast<double>(
            std::ranges::count_if(counted->times, [](quint32 times) { return times > 0; }));
        all.push_back(*std::move(counted));
    }
    const double rarity = std::log1p((texts - matching + .5) / (matching + .5));
    const double usual = texts > 0 ? std::max(words / texts, 1.) : 1.;
    for (const Counted &counted : all) {
        for (size_t text = 0; text < counted.times.size(); ++text) {
            const double times = counted.times[text];
            if (times == 0)
                continue;
            const double length = 1 - lengthWeight + lengthWeight * counted.lengths[text] / usual;
            visit(counted.first + static_cast<qint64>(text),
                  rarity * times * (saturation + 1) / (times + saturation * length));
        }
    }
    return {};
}

} // namespace tamiz
