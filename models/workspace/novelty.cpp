// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/novelty.h"

#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/text/words.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <queue>
#include <span>

namespace tamiz {

namespace {

constexpr size_t mostRead = 100'000;
constexpr size_t greedy = 1'000;
constexpr size_t chunk = 2'000;

/// Texts as sets of numbered words.
struct WordSets
{
    QHash<quint64, quint32> numbers;        ///< By hash of the folded word.
    std::vector<std::vector<quint32>> sets; ///< Ascending.

    quint32 numberOf(QStringView word)
    {
        const quint64 hash = qHash(word, 0x5eed) ^ (quint64{qHash(word, 0xface)} << 17);
        const auto known = numbers.constFind(hash);
        if (known != numbers.cend())
            return *known;
        const auto next = static_cast<quint32>(numbers.size());
        numbers.insert(hash, next);
        return next;
    }
};

Result<void> readSets(Store &store, std::span<const qint64> ids, WordSets &words, const Progress &progress)
{
    for (size_t begin = 0; begin < ids.size(); begin += chunk) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(tr("Reading texts"), static_cast<qint64>(begin), static_cast<qint64>(ids.size()));
        const auto texts = readTexts(store, ids.subspan(begin, std::min(chunk, ids.size() - begin)));
        if (!texts)
            return texts.error();
        for (const TextEntry &text : *texts) {
            std::vector<quint32> set;
            forEachWord(joinedText(text), [&](qsizetype, qsizetype, QStringView folded) {
                set.push_back(words.numberOf(
                    folded.first(std::min<qsizetype>(folded.size(), 7)))); // as good as a stem here
            });
            std::ranges::sort(set);
            set.erase(std::ranges::unique(set).begin(), set.end());
            words.sets.push_back(std::move(set));
        }
    }
    return {};
}

} // namespace

Result<std::vector<qint64>> orderByNovelty(Store &store, const std::vector<qint64> &ids,
                                           const std::vector<qint64> &read, const Progress &progress)
{
    WordSets words, known;
    if (auto done = readSets(store, ids, words, progress); !done)
        return done.error();
    std::vector<qint64> sample;
    const size_t step = read.size() / mostRead + 1;
    for (size_t i = 0; i < read.size(); i += step)
        sample.push_back(read[i]);
    known.numbers = words.numbers;
    if (auto done = readSets(store, sample, known, progress); !done)
        return done.error();

    std::vector<quint32> holders(static_cast<size_t>(words.numbers.size()));
    for (const auto &set : words.sets) {
        for (const quint32 word : set)
            ++holders[word];
    }
    std::vector<float> weight(holders.size());
    for (size_t word = 0; word < weight.size(); ++word)
        weight[word] =
            std::log((static_cast<float>(ids.size()) + 1) / (static_cast<float>(holders[word]) + 0.5F));
    std::vector<bool> met(static_cast<size_t>(known.numbers.size()));
    for (const auto &set : known.sets) {
        for (const quint32 word : set)
            met[word] = true;
    }
    const auto newShare = [&](size_t text) { // of the text's weight; short texts do not win by one odd word
        float fresh = 0, all = 12;
        for (const quint32 word : words.sets[text]) {
            all += weight[word];
            fresh += met[word] ? 0 : weight[word];
        }
        return fresh / all;
    };
    // A text's share only falls as words are met: the best of the stale shares, if it is still the best, is
    // the best of all.
    using Entry = std::pair<float, qint64>; // share, and minus the place, so that earlier ones win
    std::priority_queue<Entry> open;
    for (size_t text = 0; text < ids.size(); ++text)
        open.emplace(newShare(text), -static_cast<qint64>(text));
    std::vector<qint64> order;
    order.reserve(ids.size());
    while (!open.empty()) {
        const auto [share, place] = open.top();
        open.pop();
        const auto text = static_cast<size_t>(-place);
        if (order.size() < greedy) {
            const float now = newShare(text);
            if (!open.empty() && Entry(now, place) < open.top()) {
                open.emplace(now, place);
                continue;
            }
            for (const quint32 word : words.sets[text])
                met[word] = true;
        }
        order.push_back(ids[text]);
    }
    return order;
}

} // namespace tamiz
