// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/utf8words.h"
#include "models/text/words.h"

#include <QStringList>
#include <QTest>

#include <random>

using namespace tamiz;
using namespace Qt::StringLiterals;

class Utf8WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreThoseOfTheSlowerLoop();
    void bytesThatAreNotUtf8PartWords_data();
    void bytesThatAreNotUtf8PartWords();
};

namespace {

QStringList utf8WordsOf(QByteArrayView text)
{
    QStringList words;
    forEachUtf8Word(text, [&](QByteArrayView folded) { words.append(QString::fromUtf8(folded)); });
    return words;
}

QStringList foldedWordsOf(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsOf(text))
        words.append(word.folded);
    return words;
}

} // namespace

void Utf8WordsTest::theWordsAreThoseOfTheSlowerLoop()
{
    // Letters of one, two, three and four bytes, marks, joiners, soft hyphens, scripts without spaces, emoji,
    // signs.
    const QStringList pieces{
        u"a"_s,  u"Z"_s,  u"7"_s,      u"ñ"_s,      u"Á"_s,      u"ç"_s,      u"ß"_s,  u"ŀ"_s,
        u"İ"_s,  u"n"_s,  u"\u0303"_s, u"\u0301"_s, u"'"_s,      u"’"_s,      u"·"_s,  u"\u00AD"_s,
        u" "_s,  u"-"_s,  u"_"_s,      u"Ж"_s,      u"ω"_s,      u"ẞ"_s,      u"ệ"_s,  u"ﬁ"_s,
        u"工"_s, u"具"_s, u"ส"_s,      u"ว"_s,      u"\u0E31"_s, u"😀"_s,      u"𐐀"_s,  u"“"_s,
        u"½"_s,  u"²"_s,  u"\u200B"_s, u"\uFEFF"_s, u"م"_s,      u"\u064B"_s, u"한"_s, u"ʼ"_s};
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = static_cast<int>(random() % 14); i >= 0; --i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<quint32>(pieces.size()))];
        QCOMPARE(utf8WordsOf(text.toUtf8()), foldedWordsOf(text));
    }
}

void Utf8WordsTest::bytesThatAreNotUtf8PartWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("a lone lead byte") << QByteArray("ab\xC3 cd") << QStringList{u"ab"_s, u"cd"_s};
    QTest::newRow("cut at the end") << QByteArray("ab\xE2\x80") << QStringList{u"ab"_s};
    QTest::newRow("a lone follower") << QByteArray("ab\x80"
                                                   "cd")
                                     << QStringList{u"ab"_s, u"cd"_s};
    QTest::newRow("beyond Unicode") << QByteArray("ab\xF5\x80\x80\x80"
                                                  "cd")
                                    << QStringList{u"ab"_s, u"cd"_s};
}

void Utf8WordsTest::bytesThatAreNotUtf8PartWords()
{
    QFETCH(const QByteArray, text);
    QTEST(utf8WordsOf(text), "words");
}

QTEST_APPLESS_MAIN(Utf8WordsTest)
#include "tst_utf8words.moc"
