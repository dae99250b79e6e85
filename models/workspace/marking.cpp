// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tokenizer.h"
#include "models/text/words.h"
#include "models/workspace/selection.h"

using namespace Qt::StringLiterals;

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
    QStringList row;
    for (const Word &word : wordsOf(filter.value))
        row << word.folded;
    if (row.isEmpty())
        return;
    const QString sought = row.join(u' ') + (filter.match == Filter::Match::Prefix ? "*"_L1 : ""_L1);
    if (!words.contains(sought))
        words << sought;
}

/// Words in a row that are sought: whole ones by their stem (see the tokenizer), the last one perhaps by how
/// it begins.
struct Sought
{
    QStringList stems;
    QString prefix; ///< Empty: none.

    explicit Sought(const QString &words) : stems(words.split(u' '))
    {
        if (words.endsWith(u'*'))
            prefix = stems.takeLast().chopped(1);
        for (QString &stem : stems)
            stem = searchStem(stem);
    }
    size_t count() const { return static_cast<size_t>(stems.size()) + (prefix.isEmpty() ? 0 : 1); }
};

/// The words of a text, with their stems as far as anybody asked for them.
class Read
{
public:
    explicit Read(QStringView text) : words(wordsOf(text)), m_stems(words.size()) {}

    bool holds(const Sought &sought, size_t from)
    {
        if (from + sought.count() > words.size())
            return false;
        for (qsizetype i = 0; i < sought.stems.size(); ++i) {
            if (stemAt(from + static_cast<size_t>(i)) != sought.stems[i])
                return false;
        }
        return sought.prefix.isEmpty() || words[from + sought.count() - 1].folded.startsWith(sought.prefix);
    }

    const std::vector<Word> words;

private:
    const QString &stemAt(size_t at)
    {
        if (m_stems[at].isEmpty())
            m_stems[at] = searchStem(words[at].folded);
        return m_stems[at];
    }

    std::vector<QString> m_stems;
};

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
    std::vector<Sought> all;
    for (const QString &sought : words)
        all.emplace_back(sought);
    std::vector<Span> spans;
    Read read(text);
    for (size_t at = 0; at < read.words.size();) {
        size_t longest = 0;
        for (const Sought &sought : all) {
            if (sought.count() > longest && read.holds(sought, at))
                longest = sought.count();
        }
        if (longest == 0) {
            ++at;
            continue;
        }
        const Word &first = read.words[at], &last = read.words[at + longest - 1];
        spans.push_back({first.start, last.start + last.length - first.start});
        at += longest;
    }
    return spans;
}

} // namespace tamiz
