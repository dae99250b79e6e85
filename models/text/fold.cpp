// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fold.h"

#include "models/text/chartable.h"

#include <array>

namespace tamiz {

namespace {

constexpr char32_t Tilde = 0x0303;
constexpr char16_t LatinEnd = 0x0370; // Latin, its modifiers and the combining diacritical marks

bool isDropped(char32_t c) noexcept
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05BD) || (c >= 0x064B && c <= 0x065F) ||
           c == 0x0670 || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// Letters with a stroke or dot that Unicode does not decompose.
char32_t withoutStroke(char32_t c) noexcept
{
    switch (c) {
    case 0x00F8: // ø
        return U'o';
    case 0x0111: // đ
        return U'd';
    case 0x0127: // ħ
        return U'h';
    case 0x0140: // ŀ: Catalan writes it for l·
    case 0x0142: // ł
        return U'l';
    default:
        return c;
    }
}

/// The base letter when \a c decomposes canonically into it and nothing but dropped marks; \a c otherwise.
char32_t baseOf(char32_t c)
{
    if (QChar::decompositionTag(c) != QChar::Canonical)
        return c;
    const QString parts = QChar::decomposition(c);
    const QList<uint> codes = parts.toUcs4();
    if (codes.isEmpty())
        return c;
    for (qsizetype i = 1; i < codes.size(); ++i) {
        if (!isDropped(codes[i]))
            return c;
    }
    return codes[0];
}

/// Folds a run below LatinEnd into \a to; false where only full normalisation can tell (n under several
/// marks).
bool foldLatin(QStringView text, char16_t *&to)
{
    const CharTable &table = charTable();
    const char16_t *const data = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = data[i];
        const char16_t folded = table.fold[c];
        if (folded == u'n' && i + 1 < text.size() && data[i + 1] >= 0x0300) {
            if (i + 2 < text.size() && data[i + 2] >= 0x0300)
                return false;
            if (data[i + 1] == Tilde && (c == u'n' || c == u'N')) {
                *to++ = u'ñ';
                ++i;
                continue;
            }
        }
        if (folded)
            *to++ = folded;
    }
    return true;
}

char16_t *foldComposed(const QString &text, char16_t *to)
{
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < size && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text.at(++i).unicode());
        c = c < CharTable::Size ? char32_t(charTable().fold[c]) : foldCodePoint(c);
        if (c == 0)
            continue;
        if (QChar::requiresSurrogates(c)) {
            *to++ = QChar::highSurrogate(c);
            *to++ = QChar::lowSurrogate(c);
        } else {
            *to++ = static_cast<char16_t>(c);
        }
    }
    return to;
}

} // namespace

char32_t foldCodePoint(char32_t c) noexcept
{
    if (c >= U'a' && c <= U'z')
        return c;
    if (isDropped(c))
        return 0;
    for (int depth = 0; depth < 4; ++depth) {
        c = withoutStroke(QChar::toCaseFolded(c));
        if (c == U'ñ')
            return c;
        const char32_t base = baseOf(c);
        if (base == c)
            break;
        c = base;
    }
    return c;
}

void appendFolded(QStringView text, QString &out)
{
    const qsizetype before = out.size();
    bool latin = true;
    for (const QChar c : text)
        latin = latin && c.unicode() < LatinEnd;
    if (latin) {
        out.resize(before + text.size());
        auto *const start = reinterpret_cast<char16_t *>(out.data()) + before;
        char16_t *to = start;
        if (foldLatin(text, to)) {
            out.truncate(before + (to - start));
            return;
        }
    }
    // Folding never lengthens: one code unit in, at most one out, two for a pair.
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    out.resize(before + composed.size());
    auto *const start = reinterpret_cast<char16_t *>(out.data()) + before;
    out.truncate(before + (foldComposed(composed, start) - start));
}

namespace {

/// What the table alone folds, whatever stands beside it: Latin letters, signs and the usual punctuation, none of which
/// normalisation joins with a neighbour. White space is a space here, what is dropped 0, and Other what needs more.
struct SimpleTable
{
    static constexpr char16_t Size = 0x2100, Other = 0xFFFF;
    std::array<char16_t, Size> fold;
};

const SimpleTable &simpleTable()
{
    static const SimpleTable simple = [] {
        SimpleTable made;
        for (char16_t c = 0; c < SimpleTable::Size; ++c) {
            const bool alone = c < 0x0300 || (c >= 0x2010 && c <= 0x2027) || c == 0x20AC;
            const char16_t folded = charTable().fold[c];
            made.fold[c] = !alone ? SimpleTable::Other : folded && QChar::isSpace(folded) ? u' ' : folded;
        }
        return made;
    }();
    return simple;
}

/// Folds \a text and makes one space of any run of white space in one pass; false when it holds what needs more.
bool foldSimply(QStringView text, QString &out)
{
    const SimpleTable &table = simpleTable();
    out.resize(text.size() + 1);
    auto *const begin = reinterpret_cast<char16_t *>(out.data());
    char16_t *to = begin;
    char16_t last = u' '; // none at the start
    const char16_t *const end = text.utf16() + text.size();
    for (const char16_t *at = text.utf16(); at != end; ++at) {
        const char16_t folded = *at < SimpleTable::Size ? table.fold[*at] : SimpleTable::Other;
        if (folded == SimpleTable::Other)
            return false;
        // Written always, and kept unless it is dropped or a second space: no branch for the processor to guess.
        *to = folded;
        const bool keeps = folded != 0 && (folded != u' ' || last != u' ');
        to += keeps;
        last = folded == 0 ? last : folded;
    }
    if (to != begin && to[-1] == u' ')
        --to;
    out.truncate(to - begin);
    return true;
}

} // namespace

QString foldText(QStringView text)
{
    QString out;
    if (foldSimply(text, out))
        return out;
    out.resize(0);
    appendFolded(text, out);
    return std::move(out).simplified(); // in place
}

} // namespace tamiz
