// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/labeltokens.h"

#include "models/analysis/termmatrix.h"
#include "models/text/stem.h"
#include "models/text/stopwords.h"
#include "models/text/words.h"

#include <algorithm>
#include <array>

namespace tamiz {

namespace {

constexpr qint32 LongestAcronym = 6;

// Folded. Of all languages in one list: what is glue in one is seldom a word between two others elsewhere.
constexpr QStringView glue[] = {
    u"a",     u"al",    u"als",  u"am",  u"amb",  u"and",  u"ao",  u"aos", u"at",   u"au",   u"auf",
    u"aux",   u"av",    u"by",   u"com", u"con",  u"d",    u"da",  u"das", u"de",   u"dei",  u"del",
    u"della", u"delle", u"dels", u"dem", u"den",  u"der",  u"des", u"di",  u"die",  u"do",   u"dos",
    u"du",    u"e",     u"een",  u"el",  u"els",  u"em",   u"en",  u"et",  u"for",  u"from", u"fur",
    u"het",   u"i",     u"il",   u"im",  u"in",   u"l",    u"la",  u"las", u"le",   u"les",  u"lo",
    u"los",   u"mit",   u"na",   u"no",  u"o",    u"och",  u"of",  u"on",  u"or",   u"para", u"par",
    u"pel",   u"pels",  u"per",  u"por", u"pour", u"sin",  u"sur", u"the", u"till", u"to",   u"u",
    u"und",   u"van",   u"vom",  u"von", u"voor", u"with", u"y",   u"zu",  u"zum",  u"zur"};
constexpr QStringView particles[] = {u"da",  u"das", u"de",  u"del", u"della", u"di",  u"do",
                                     u"dos", u"la",  u"las", u"los", u"van",   u"von", u"der"};

bool isGlue(QStringView folded)
{
    return std::ranges::find(glue, folded) != std::end(glue);
}

bool isParticle(QStringView folded)
{
    return std::ranges::find(particles, folded) != std::end(particles);
}

bool isOneGap(QStringView gap)
{
    return gap.size() == 1 && gap.front().isSpace() && gap.front() != QChar(u'\n');
}

/// Somebody's name: what follows a title in capitals ("diputada Ana Ruiz", "Dr. Roca"), and a given name with
/// the capitals behind it, unless a capital stands before it, as in "Calle Ana Ruiz". German writes every
/// noun with a capital.
void markPersons(const QString &text, const QString &language, std::vector<LabelToken> &tokens)
{
    if (language == QStringLiteral("de"))
        return;
    const auto goesOn = [&](size_t at) {
        return at < tokens.size() && tokens[at].joined && tokens[at].isCapital;
    };
    const auto isBetween = [&](size_t at) { // "de", "de la" before the next capital
        while (at < tokens.size() && tokens[at].joined && tokens[at].isParticle && !tokens[at].isCapital)
            ++at;
        return goesOn(at) && tokens[at - 1].isParticle;
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        size_t name = tokens.size();
        if (tokens[i].isTitle && i + 1 < tokens.size() && tokens[i + 1].isCapital) {
            const auto gap = QStringView(text).sliced(tokens[i].end, tokens[i + 1].start - tokens[i].end);
            if (tokens[i + 1].joined || gap == u". " || gap == u".")
                name = i + 1;
        } else if (tokens[i].isGiven && !(goesOn(i) && i > 0 && tokens[i - 1].isCapital)) {
            name = i;
        }
        if (name >= tokens.size())
            continue;
        tokens[i].isPerson = true;
        for (size_t at = name; at == name || goesOn(at) || isBetween(at); ++at)
            tokens[at].isPerson = true;
    }
}

} // namespace

std::vector<LabelToken> labelTokensOf(const QString &text, const QString &language, Stemmer &stemmer,
                                      const std::vector<quint64> &boilerplate)
{
    std::vector<LabelToken> tokens;
    forEachWord(text, [&](qsizetype start, qsizetype length, QStringView folded) {
        LabelToken token;
        token.start = static_cast<qint32>(start);
        token.end = static_cast<qint32>(start + length);
        const bool hasLetter =
            std::any_of(folded.begin(), folded.end(), [](QChar c) { return !c.isNumber(); });
        const QStringView word = QStringView(text).sliced(start, length);
        const bool isCode =
            word.front().isDigit() && !(length <= 3 && word.back().isUpper()); // "10h30", but "5G" is a word
        token.isNumber = !hasLetter;
        token.isShouted =
            length >= 2 && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c.isDigit(); });
        token.isStop = !hasLetter || isCode || (folded.size() < 2 && folded.front().unicode() < 0x2E80) ||
                       isStopWord(folded, language) || isWeakWord(folded);
        token.stem = wordHash(stemmer.stem(folded));
        token.isStop = token.isStop || std::ranges::binary_search(boilerplate, token.stem);
        token.isGlue = isGlue(folded);
        token.isParticle = isParticle(folded);
        const qsizetype before = tokens.empty() ? -1 : tokens.back().end;
        token.joined =
            before >= 0 && (before == start || isOneGap(QStringView(text).sliced(before, start - before)));
        token.isCapital = text.at(start).isUpper();
        token.isGiven = token.isCapital && isGivenName(folded);
        token.isTitle = isTitle(folded);
        tokens.push_back(token);
    });
    for (size_t i = 0; i < tokens.size(); ++i) { // among other capitals it is shouted like them
        const bool alone =
            (i == 0 || !tokens[i - 1].isShouted) && (i + 1 == tokens.size() || !tokens[i + 1].isShouted);
        tokens[i].isAcronym =
            tokens[i].isShouted && alone && tokens[i].end - tokens[i].start <= LongestAcronym;
    }
    markPersons(text, language, tokens);
    return tokens;
}

} // namespace tamiz
