// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/difference.h"

#include "models/text/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t mostPairs = 4'000'000;
constexpr size_t shingle = 3;

QString joined(const std::vector<Word> &words, size_t first)
{
    QString text;
    for (size_t i = first; i < first + shingle; ++i) {
        text += words[i].folded;
        text += u' ';
    }
    return text;
}

void markShingles(const std::vector<Word> &own, const std::vector<Word> &other, std::vector<bool> &shared)
{
    QSet<QString> known;
    for (size_t i = 0; i + shingle <= other.size(); ++i)
        known.insert(joined(other, i));
    for (size_t i = 0; i + shingle <= own.size(); ++i) {
        if (!known.contains(joined(own, i)))
            continue;
        for (size_t k = i; k < i + shingle; ++k)
            shared[k] = true;
    }
}

/// Marks the words of \a own in one longest common subsequence. A step is kept as two bits in one byte a
/// pair.
void markSubsequence(const std::vector<Word> &own, const std::vector<Word> &other, std::vector<bool> &shared)
{
    const size_t rows = own.size();
    const size_t columns = other.size();
    std::vector<quint32> above(columns + 1, 0);
    std::vector<quint32> here(columns + 1, 0);
    enum Step : quint8 { Up, Left, Both };
    std::vector<quint8> steps(rows * columns);
    for (size_t i = 0; i < rows; ++i) {
        for (size_t k = 0; k < columns; ++k) {
            quint8 &step = steps[i * columns + k];
            if (own[i].folded == other[k].folded) {
                here[k + 1] = above[k] + 1;
                step = Both;
            } else {
                step = above[k + 1] >= here[k] ? Up : Left;
                here[k + 1] = std::max(above[k + 1], here[k]);
            }
        }
        std::swap(above, here);
    }
    for (size_t i = rows, k = columns; i > 0 && k > 0;) {
        const quint8 step = steps[(i - 1) * columns + k - 1];
        if (step == Both)
            shared[i - 1] = true;
        i -= step != Left ? 1 : 0;
        k -= step != Up ? 1 : 0;
    }
}

std::vector<bool> sharedWords(const std::vector<Word> &own, const std::vector<Word> &other)
{
    std::vector<bool> shared(own.size(), false);
    markShingles(own, other, shared);
    if (!own.empty() && own.size() * other.size() <= mostPairs)
        markSubsequence(own, other, shared);
    return shared;
}

} // namespace

std::vector<Span> ownWords(QStringView text, QStringView centre)
{
    const std::vector<Word> own = wordsOf(text);
    const std::vector<bool> shared = sharedWords(own, wordsOf(centre));
    std::vector<Span> spans;
    for (size_t i = 0; i < own.size(); ++i) {
        if (shared[i])
            continue;
        if (i > 0 && !shared[i - 1] && !spans.empty())
            spans.back().length = own[i].start + own[i].length - spans.back().start;
        else
            spans.push_back({own[i].start, own[i].length});
    }
    return spans;
}

double ownShare(QStringView text, QStringView centre)
{
    const std::vector<Word> own = wordsOf(text);
    if (own.empty())
        return 0;
    const std::vector<bool> shared = sharedWords(own, wordsOf(centre));
    const auto mine = std::count(shared.begin(), shared.end(), false);
    return static_cast<double>(mine) / static_cast<double>(own.size());
}

} // namespace tamiz
