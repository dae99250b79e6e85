// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/stopwords.h"

#include <QFile>

#include <array>
#include <unordered_set>

// Outside the namespace, as Qt wants: a static library's resources are dropped by the linker unless something
// names them.
static void initStopWords()
{
    Q_INIT_RESOURCE(tamiz_stopwords);
}

namespace tamiz {

namespace {

struct ViewHash
{
    using is_transparent = void;
    size_t operator()(QStringView view) const { return qHash(view, size_t(0)); }
};

struct ViewEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};

using WordSet = std::unordered_set<QString, ViewHash, ViewEqual>;

constexpr std::array<QStringView, 14> languages{u"es", u"pt", u"fr", u"en", u"ca", u"gl", u"eu",
                                                u"de", u"it", u"nl", u"pl", u"sv", u"da", u"zh"};
constexpr size_t Undetermined =
    7; // the first so many speak for a text of no known language: the others' words are theirs

constexpr qsizetype ShortWord = 3;
constexpr char16_t FirstOtherScript = 0x0530; // before it: Latin, Greek, Cyrillic

struct Lists
{
    std::array<WordSet, languages.size()> byLanguage;
    WordSet all;
};

/// The words of a list, one a line. A test of this room fails when a list is missing.
WordSet readList(QStringView name)
{
    initStopWords();
    WordSet words;
    QFile file(QStringLiteral(":/tamiz/stopwords/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(QChar(u'\n'))) {
        const QStringView word = line.trimmed();
        if (!word.isEmpty() && !word.startsWith(QChar(u'#')))
            words.insert(word.toString());
    }
    return words;
}

Lists readLists()
{
    Lists lists;
    for (size_t i = 0; i < languages.size(); ++i) {
        lists.byLanguage[i] = readList(languages[i]);
        if (i < Undetermined)
            lists.all.insert(lists.byLanguage[i].begin(), lists.byLanguage[i].end());
    }
    return lists;
}

} // namespace

bool isStopWord(QStringView folded, QStringView language)
{
    static const Lists lists = readLists();
    for (size_t i = 0; i < languages.size(); ++i) {
        if (languages[i] == language)
            return lists.byLanguage[i].contains(folded);
    }
    if (lists.all.contains(folded))
        return true;
    // Of a language without a list the short words are nearly all such words, where letters make words.
    return !language.isEmpty() && folded.size() <= ShortWord && !folded.isEmpty() &&
           folded.front().unicode() < FirstOtherScript;
}

bool isGivenName(QStringView folded)
{
    static const WordSet names = readList(u"given-names");
    return names.contains(folded);
}

bool isWeakWord(QStringView folded)
{
    static const WordSet words = readList(u"weak");
    return words.contains(folded);
}

bool isTitle(QStringView folded)
{
    static const WordSet titles = readList(u"titles");
    return titles.contains(folded);
}

} // namespace tamiz
