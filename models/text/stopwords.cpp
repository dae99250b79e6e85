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

constexpr std::array<QStringView, 7> languages{u"es", u"pt", u"fr", u"en", u"ca", u"gl", u"eu"};

struct Lists
{
    std::array<WordSet, languages.size()> byLanguage;
    WordSet all;
};

Lists readLists()
{
    initStopWords();
    Lists lists;
    for (size_t i = 0; i < languages.size(); ++i) {
        QFile file(QStringLiteral(":/tamiz/stopwords/%1.txt").arg(languages[i]));
        if (!file.open(QIODevice::ReadOnly))
            continue; // the test of this room fails when a list is missing
        const QString text = QString::fromUtf8(file.readAll());
        for (const QStringView line : QStringView(text).split(QChar(u'\n'))) {
            const QStringView word = line.trimmed();
            if (word.isEmpty() || word.startsWith(QChar(u'#')))
                continue;
            lists.byLanguage[i].insert(word.toString());
            lists.all.insert(word.toString());
        }
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
    return lists.all.contains(folded);
}

} // namespace tamiz
