// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listtext.h"

#include "models/storage/reading.h"

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 4'000;
constexpr qsizetype leastTitle = 8; ///< A shorter beginning of a title names nothing.

/// The start of the word at \a place, so that no letter is cut from it; \a place itself in a very long one.
qsizetype wordStart(const QString &text, qsizetype place)
{
    constexpr qsizetype longest = 24;
    qsizetype start = place;
    while (start > 0 && place - start < longest && !text[start - 1].isSpace())
        --start;
    if (start > 0 && !text[start - 1].isSpace())
        start = place;
    return start < text.size() && text[start].isLowSurrogate() ? start + 1 : start;
}

} // namespace

ListText listText(const TextEntry &entry, const QStringList &words)
{
    ListText line;
    line.text = entry.title.left(mostLetters).simplified();
    const QString body = entry.body.left(mostLetters).simplified();
    if (body.startsWith(line.text)) {
        line.title = body == line.text || line.text.isEmpty() ? 0 : line.text.size();
        line.text = body;
    } else {
        line.title = line.text.size();
        if (!body.isEmpty())
            line.text += u"\u00a0· "_s + body; // the dot stays with the title
    }
    if (!words.isEmpty()) {
        const auto spans = markedSpans(line.text, words);
        line.spans = QList<Span>(spans.begin(), spans.end());
    }
    return line;
}

ListText excerptOf(const ListText &whole, qsizetype fits)
{
    if (whole.spans.isEmpty() || whole.spans.first().start + whole.spans.first().length <= fits)
        return whole;
    const qsizetype hit = whole.spans.first().start;
    // A third of the room for the title, a quarter for the words before the hit, the rest for it and what
    // follows.
    qsizetype head = std::min(whole.title, fits / 3);
    if (head < leastTitle && head < whole.title)
        head = 0;
    qsizetype from = wordStart(whole.text, std::max(head, hit - fits / 4));
    if (from <= head)
        from = hit;
    ListText cut;
    cut.text = whole.text.left(head).trimmed();
    cut.title = cut.text.size();
    cut.text += cut.text.isEmpty() ? u"… "_s : u" … "_s;
    const qsizetype shift = cut.text.size() - from;
    cut.text += whole.text.sliced(from);
    for (const Span &span : whole.spans)
        cut.spans.append({span.start + shift, span.length});
    return cut;
}

} // namespace tamiz
