// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searching.h"

#include "models/storage/inorder.h"
#include "models/storage/textquery.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace tamiz {

namespace {

constexpr double saturation = 1.2;    ///< k1: how soon more of the same word adds nothing.
constexpr double lengthWeight = 0.75; ///< b: how much long texts are marked down.

constexpr size_t workOfAThread = 30'000; ///< Bytes of lists that are worth one.

/// The matching texts of one segment, as BM25 needs them.
struct Counted
{
    SegmentEntry segment;
    std::vector<quint32> times;
    std::vector<quint32> lengths;
    qint64 matching = 0;
};

Result<Counted> count(const SegmentMatch &match, const QByteArray &lengths)
{
    Counted counted{match.segment(), {}, {}};
    auto times = match.times();
    if (!times)
        return times.error();
    counted.times = *std::move(times);
    counted.matching = std::ranges::count_if(counted.times, [](quint32 often) { return often > 0; });
    counted.lengths.resize(counted.times.size());
    const bool sound = visitTextLengths(match.segment(), lengths, [&](qint64 id, quint32 words) {
        counted.lengths[static_cast<size_t>(id - match.segment().first)] = words;
    });
    return sound ? Result<Counted>{std::move(counted)} : Result<Counted>{damagedIndex()};
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
    Result<void> done;
    InOrder<std::pair<qint64, Result<PlaceBits>>> work(
        [&](const std::pair<qint64, Result<PlaceBits>> &found) {
            const auto &[first, texts] = found;
            if (!texts) {
                done = texts.error();
                return;
            }
            for (size_t at = 0; at < texts->size(); ++at) {
                for (quint64 bits = (*texts)[at]; bits != 0; bits &= bits - 1)
                    ids.push_back(first + static_cast<qint64>(at * 64) + std::countr_zero(bits));
            }
        });
    for (const SegmentEntry &segment : *segments) {
        auto match = wanted->read(reader, segment, false);
        if (!match)
            return match.error();
        const bool large = match->keptBytes() > workOfAThread;
        work.add([match = *std::move(match)] { return std::pair(match.segment().first, match.texts()); },
                 large);
    }
    work.finish();
    if (!done)
        return done.error();
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
    Result<void> done;
    InOrder<Result<Counted>> work([&](Result<Counted> counted) {
        if (!counted) {
            done = counted.error();
            return;
        }
        texts += static_cast<double>(counted->segment.texts);
        words += static_cast<double>(counted->segment.words);
        matching += static_cast<double>(counted->matching);
        all.push_back(*std::move(counted));
    });
    for (const SegmentEntry &segment : *segments) {
        auto match = sought->read(reader, segment, true);
        if (!match)
            return match.error();
        const auto lengths = reader.lengths(segment);
        if (!lengths)
            return lengths.error();
        const bool large = match->keptBytes() > workOfAThread;
        work.add([match = *std::move(match), lengths = *lengths] { return count(match, lengths); }, large);
    }
    work.finish();
    if (!done)
        return done;
    const double rarity = std::log1p((texts - matching + .5) / (matching + .5));
    const double usual = texts > 0 ? std::max(words / texts, 1.) : 1.;
    for (const Counted &counted : all) {
        for (size_t text = 0; text < counted.times.size(); ++text) {
            const double times = counted.times[text];
            if (times == 0)
                continue;
            const double length = 1 - lengthWeight + lengthWeight * counted.lengths[text] / usual;
            visit(counted.segment.first + static_cast<qint64>(text),
                  rarity * times * (saturation + 1) / (times + saturation * length));
        }
    }
    return {};
}

} // namespace tamiz
