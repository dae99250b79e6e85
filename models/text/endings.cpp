// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/endings.h"

#include <span>

namespace tamiz {

namespace {

/// An ending, what stands in its place, and the least length of a word it touches.
struct Rule
{
    QStringView ending;
    QStringView becomes;
    qsizetype least;
};

constexpr Rule spanish[] = {
    {u"iones", u"ión", 5}, {u"ion", u"ión", 4}, {u"eses", u"es", 6}, {u"anes", u"an", 5},
    {u"enes", u"en", 6},   {u"ores", u"or", 6}, {u"ares", u"ar", 6}, {u"eres", u"er", 6},
};
constexpr Rule portuguese[] = {
    {u"coes", u"ção", 5}, {u"soes", u"são", 5}, {u"oes", u"ão", 4},  {u"cao", u"ção", 4}, {u"sao", u"são", 4},
    {u"aes", u"ão", 5},   {u"ao", u"ão", 3},    {u"ais", u"al", 5},  {u"eis", u"el", 5},  {u"ois", u"ol", 5},
    {u"ns", u"m", 3},     {u"zes", u"z", 4},    {u"eses", u"es", 5}, {u"ises", u"is", 5},
};
constexpr Rule french[] = {
    {u"ites", u"ités", 6},
    {u"ite", u"ité", 5},
    {u"ees", u"ées", 5},
    {u"ee", u"ée", 4},
};
constexpr Rule catalan[] = {
    {u"cions", u"ció", 6}, {u"sions", u"sió", 6}, {u"cio", u"ció", 5},
    {u"sio", u"sió", 5},   {u"ions", u"io", 5},   {u"grans", u"gran", 5},
    {u"ins", u"i", 5},     {u"ans", u"a", 4},     {u"ons", u"o", 5},
};
constexpr Rule galician[] = {
    {u"cions", u"cion", 6}, {u"ions", u"ion", 5}, {u"ons", u"on", 5},  {u"ans", u"an", 5},
    {u"ins", u"in", 5},     {u"uns", u"un", 5},   {u"ais", u"al", 5},  {u"eis", u"el", 5},
    {u"ois", u"ol", 5},     {u"ces", u"z", 4},    {u"eses", u"es", 6}, {u"ores", u"or", 5},
    {u"ares", u"ar", 6},    {u"eres", u"er", 6},
};

bool apply(QString &word, std::span<const Rule> rules)
{
    for (const Rule &rule : rules) {
        if (word.size() >= rule.least && QStringView(word).endsWith(rule.ending)) {
            word.truncate(word.size() - rule.ending.size());
            word.append(rule.becomes);
            return true;
        }
    }
    return false;
}

bool isOpenVowel(QChar c)
{
    return c == QChar(u'a') || c == QChar(u'e') || c == QChar(u'o');
}

} // namespace

void mendEnding(QString &word, QStringView language)
{
    if (language == u"es")
        apply(word, spanish);
    else if (language == u"pt")
        apply(word, portuguese);
    else if (language == u"fr")
        apply(word, french);
    else if (language == u"ca")
        apply(word, catalan);
}

void mendStem(QString &stem, QStringView language, bool wasStemmed)
{
    if (language != u"es")
        return;
    const qsizetype size = stem.size();
    if (!wasStemmed && size >= 4 && stem.at(size - 1) == QChar(u's') && isOpenVowel(stem.at(size - 2)))
        stem.chop(1);
    else if (size >= 3 && stem.at(size - 1) == QChar(u'z'))
        stem[size - 1] = QChar(u'c');
}

void stemGalician(QString &word)
{
    if (!apply(word, galician) && word.size() >= 4 && word.endsWith(QChar(u's')) &&
        isOpenVowel(word.at(word.size() - 2)))
        word.chop(1);
    if (word.size() >= 4 && isOpenVowel(word.back()))
        word.chop(1);
}

} // namespace tamiz
