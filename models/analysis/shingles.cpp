// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/shingles.h"

#include "models/text/fold.h"
#include "models/text/words.h"

#include <QString>

#include <xxhash.h>

namespace tamiz {

namespace {

constexpr quint64 CharacterSeed = 0x9E3779B97F4A7C15;

quint64 hashOf(QStringView text, quint64 seed = 0) noexcept
{
    return XXH3_64bits_withSeed(text.utf16(), static_cast<size_t>(text.size()) * sizeof(char16_t), seed);
}

quint64 mix(quint64 a, quint64 b) noexcept
{
    quint64 h = (a ^ (b + 0x9E3779B97F4A7C15 + (a << 6) + (a >> 2))) * 0xFF51AFD7ED558CCD;
    return (h ^ (h >> 32)) * 0xC4CEB9FE1A85EC53;
}

void characterShingles(QStringView text, std::vector<quint64> &shingles)
{
    QString joined(QChar(u' '));
    forEachWord(text, [&joined](qsizetype, qsizetype, QStringView folded) {
        joined.append(folded);
        joined.append(QChar(u' '));
    });
    for (qsizetype i = 0; i + 3 <= joined.size(); ++i)
        shingles.push_back(hashOf(QStringView(joined).sliced(i, 3), CharacterSeed));
}

} // namespace

quint64 shingleOf(quint64 a, quint64 b, quint64 c) noexcept
{
    return mix(mix(a, b), c);
}

void wordHashes(QStringView text, std::vector<quint64> &words)
{
    words.clear();
    forEachWord(text,
                [&words](qsizetype, qsizetype, QStringView folded) { words.push_back(hashOf(folded)); });
}

Shingled shingle(QStringView text, std::vector<quint64> &shingles, std::vector<quint64> &words)
{
    shingles.clear();
    wordHashes(text, words);
    if (words.empty()) {
        const QString folded = foldText(text);
        return {folded.isEmpty() ? 0 : hashOf(folded, CharacterSeed) | 1, true};
    }
    const bool byCharacter = words.size() < LeastWordsForShingles;
    if (byCharacter) {
        characterShingles(text, shingles);
    } else {
        shingles.reserve(words.size());
        for (size_t i = 0; i + 3 <= words.size(); ++i)
            shingles.push_back(shingleOf(words[i], words[i + 1], words[i + 2]));
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return {XXH3_64bits(words.data(), words.size() * sizeof(quint64)) | 1, byCharacter};
}

} // namespace tamiz
