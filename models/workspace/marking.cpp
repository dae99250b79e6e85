// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tokenizer.h"
#include "models/text/words.h"
#include "models/workspace/selection.h"

#include <QSet>

namespace tamiz {

namespace {

void collect(const Filter &filter, QStringList &words)
{
    if (filter.type == Filter::Type::And || filter.type == Filter::Type::Or) {
        for (const Filter &child : filter.children)
            collect(child, words);
    }
    if (filter.type != Filter::Type::Text)
        return;
    const std::vector<Word> parts = wordsOf(filter.value);
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool isPrefix = filter.match == Filter::Match::Prefix && i + 1 == parts.size();
        const QString word = isPrefix ? QString(parts[i].folded + u'*') : parts[i].folded;
        if (!words.contains(word))
            words << word;
    }
}

} // namespace

QStringList markedWords(const Filter &filter)
{
    QStringList words;
    collect(filter, words);
    return words;
}

std::vector<Span> markedSpans(QStringView text, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    QSet<QString> stems; // a whole word is sought by its stem; see the tokenizer
    QStringList prefixes;
    for (const QString &word : words) {
        if (word.endsWith(u'*'))
            prefixes << word.chopped(1);
        else
            stems << searchStem(word);
    }
    const auto isMarked = [&](const QString &folded) {
        return std::ranges::any_of(prefixes,
                                   [&](const QString &prefix) { return folded.startsWith(prefix); }) ||
               (!stems.isEmpty() && (stems.contains(folded) || stems.contains(searchStem(folded))));
    };
    std::vector<Span> spans;
    const std::vector<Word> found = wordsOf(text);
    for (const Word &word : found) {
        if (isMarked(word.folded))
            spans.push_back({word.start, word.length});
    }
    return spans;
}

} // namespace tamiz
