// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"

#include "models/text/chartable.h"
#include "models/text/fold.h"

#include <unicode/ubrk.h>

#include <memory>

namespace tamiz {

namespace {

struct CloseIterator
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// ICU's word breaker of this thread: opening one costs as much as cutting a page.
UBreakIterator *breaker()
{
    thread_local const std::unique_ptr<UBreakIterator, CloseIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        UBreakIterator *opened = ubrk_open(UBRK_WORD, "", nullptr, 0, &status);
        return std::unique_ptr<UBreakIterator, CloseIterator>(U_SUCCESS(status) ? opened : nullptr);
    }();
    return iterator.get();
}

/// One pass over one text.
class Cutter
{
public:
    Cutter(QStringView text, QString &buffer, WordVisitor visitor, void *context)
        : m_text(text),
          m_data(text.utf16()),
          m_size(text.size()),
          m_buffer(buffer),
          m_visitor(visitor),
          m_context(context)
    {
    }

    void run()
    {
        qsizetype at = 0;
        while (at < m_size) {
            int units = 1;
            switch (kindAt(at, units)) {
            case CharKind::Letter:
            case CharKind::Digit:
                at = word(at);
                break;
            case CharKind::Dictionary:
                at = dictionaryRun(at);
                break;
            default:
                at += units;
            }
        }
    }

private:
    CharKind kindAt(qsizetype at, int &units) const
    {
        const char16_t c = m_data[at];
        units = 1;
        if (c < CharTable::Size)
            return m_table.kind[c];
        if (QChar::isHighSurrogate(c) && at + 1 < m_size && QChar::isLowSurrogate(m_data[at + 1])) {
            units = 2;
            return kindOf(QChar::surrogateToUcs4(c, m_data[at + 1]));
        }
        return QChar::isSurrogate(c) ? CharKind::Separator : kindOf(c);
    }

    bool isLetterAt(qsizetype at) const
    {
        int units = 1;
        return at < m_size && kindAt(at, units) == CharKind::Letter;
    }

    /// The end of the word that starts at \a start; tells the visitor.
    qsizetype word(qsizetype start)
    {
        qsizetype at = start;
        bool afterLetter = false;
        bool plain = true; // nothing that the table alone cannot fold
        bool dotted = false;
        while (at < m_size) {
            int units = 1;
            const CharKind kind = kindAt(at, units);
            if (kind == CharKind::Joiner) {
                if (!afterLetter || !isLetterAt(at + 1))
                    break;
                dotted = true;
            } else if (kind == CharKind::Separator || kind == CharKind::Dictionary) {
                if (m_data[at] != 0x00AD) // a soft hyphen is invisible inside a word
                    break;
                plain = false;
            } else if (kind == CharKind::Mark) {
                plain = false;
            } else {
                afterLetter = kind == CharKind::Letter;
                plain = plain && m_data[at] < CharTable::Size;
            }
            at += units;
        }
        emitWord(start, at, plain, dotted);
        return at;
    }

    void emitWord(qsizetype start, qsizetype end, bool plain, bool dotted)
    {
        m_buffer.resize(0);
        if (plain) {
            m_buffer.resize(end - start);
            auto *to = reinterpret_cast<char16_t *>(m_buffer.data());
            for (qsizetype i = start; i < end; ++i)
                *to++ = m_table.fold[m_data[i]];
        } else {
            appendFolded(m_text.sliced(start, end - start), m_buffer);
        }
        if (dotted)
            mendJoiners();
        if (!m_buffer.isEmpty())
            m_visitor(m_context, start, end - start, m_buffer);
    }

    void mendJoiners()
    {
        qsizetype to = 0;
        for (const QChar c : std::as_const(m_buffer)) {
            if (c == QChar(0x00B7) || c == QChar(0x2027))
                continue;
            m_buffer[to++] = c == QChar(0x2019) || c == QChar(0x02BC) ? QChar(u'\'') : c;
        }
        m_buffer.truncate(to);
    }

    qsizetype dictionaryRun(qsizetype start)
    {
        qsizetype end = start;
        int units = 1;
        for (; end < m_size; end += units) {
            const CharKind kind = kindAt(end, units);
            if (kind != CharKind::Dictionary && kind != CharKind::Mark)
                break;
        }
        UErrorCode status = U_ZERO_ERROR;
        UBreakIterator *const iterator = breaker();
        if (iterator)
            ubrk_setText(iterator, m_data + start, static_cast<int32_t>(end - start), &status);
        if (!iterator || U_FAILURE(status)) {
            emitWord(start, end, false, false);
            return end;
        }
        int32_t from = ubrk_first(iterator);
        for (int32_t to = ubrk_next(iterator); to != UBRK_DONE; from = to, to = ubrk_next(iterator))
            emitWord(start + from, start + to, false, false);
        return end;
    }

    QStringView m_text;
    const char16_t *m_data;
    qsizetype m_size;
    QString &m_buffer;
    WordVisitor m_visitor;
    void *m_context;
    const CharTable &m_table = charTable();
};

} // namespace

void visitWords(QStringView text, WordVisitor visitor, void *context)
{
    thread_local QString buffer;
    Cutter(text, buffer, visitor, context).run();
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    words.reserve(static_cast<size_t>(text.size()) / 6 + 1);
    forEachWord(text, [&words](qsizetype start, qsizetype length, QStringView folded) {
        words.push_back({start, length, folded.toString()});
    });
    return words;
}

} // namespace tamiz
