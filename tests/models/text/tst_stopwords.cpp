// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fold.h"
#include "models/text/stopwords.h"

#include <QFile>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestStopWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_data() const
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isStop");
        QTest::newRow("es article") << u"los"_s << u"es"_s << true;
        QTest::newRow("es folded") << u"tambien"_s << u"es"_s << true;
        QTest::newRow("es formula") << u"solicito"_s << u"es"_s << true;
        QTest::newRow("es content") << u"vivienda"_s << u"es"_s << false;
        QTest::newRow("es school") << u"educacion"_s << u"es"_s << false;
        QTest::newRow("fr") << u"c'est"_s << u"fr"_s << true;
        QTest::newRow("en word in es") << u"the"_s << u"es"_s << false;
        QTest::newRow("en word anywhere") << u"the"_s << QString() << true;
        QTest::newRow("unknown language") << u"los"_s << u"xx"_s << true;
        QTest::newRow("sv") << u"att"_s << u"sv"_s << true;
        QTest::newRow("zh") << u"是"_s << u"zh"_s << true;
        QTest::newRow("zh content") << u"計程車"_s << u"zh"_s << false;
        QTest::newRow("short in a language without a list") << u"jos"_s << u"fi"_s << true;
        QTest::newRow("longer there") << u"talo"_s << u"fi"_s << false;
        QTest::newRow("short in no known language") << u"wow"_s << QString() << false;
        QTest::newRow("short, other script") << u"بيت"_s << u"ar"_s << false;
        QTest::newRow("empty") << QString() << u"es"_s << false;
    }
    void knows() const
    {
        QFETCH(const QString, word);
        QFETCH(const QString, language);
        QTEST(isStopWord(word, language), "isStop");
    }

    void listsAreThereAndFolded_data() const
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"es"_s, u"pt"_s, u"fr"_s, u"en"_s, u"ca"_s, u"gl"_s, u"eu"_s,
                                        u"de"_s, u"it"_s, u"nl"_s, u"pl"_s, u"sv"_s, u"da"_s, u"zh"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void listsAreThereAndFolded() const
    {
        QFETCH(const QString, language);
        QVERIFY(!isStopWord(u"zzz", language)); // loads the resource
        QFile file(u":/tamiz/stopwords/%1.txt"_s.arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int words = 0;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            QCOMPARE(line, foldText(line));
            QVERIFY(isStopWord(line, language));
            ++words;
        }
        QVERIFY(words > 110);
    }

    void weakWordsAreNoStopWords() const
    {
        QVERIFY(isWeakWord(u"geehrte") && isWeakWord(u"become") && !isWeakWord(u"hospital"));
        QVERIFY(!isStopWord(u"geehrte", u"de"));
    }

    void personsAreKnown() const
    {
        QVERIFY(isGivenName(u"carmen") && isGivenName(u"joao") && !isGivenName(u"hospital"));
        QVERIFY(isTitle(u"deputado") && isTitle(u"sra") && !isTitle(u"escuela"));
    }
};

QTEST_APPLESS_MAIN(TestStopWords)
#include "tst_stopwords.moc"
