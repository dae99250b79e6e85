// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fold.h"
#include "models/text/words.h"

#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data() const
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("plain") << u"Más bancos, ¡ya!"_s << QStringList{u"mas"_s, u"bancos"_s, u"ya"_s};
        QTest::newRow("digits") << u"el bus 27B, 3.5 km"_s
                                << QStringList{u"el"_s, u"bus"_s, u"27b"_s, u"3"_s, u"5"_s, u"km"_s};
        QTest::newRow("Catalan") << u"L’escola col·legi coŀlegi"_s
                                 << QStringList{u"l'escola"_s, u"collegi"_s, u"collegi"_s};
        QTest::newRow("quotes are no apostrophes")
            << u"'casa' l' a'1"_s << QStringList{u"casa"_s, u"l"_s, u"a"_s, u"1"_s};
        QTest::newRow("hyphen parts") << u"socio-económico"_s << QStringList{u"socio"_s, u"economico"_s};
        QTest::newRow("emoji part") << u"hola👍🏽adiós 👩‍⚕️"_s
                                    << QStringList{u"hola"_s, u"adios"_s};
        QTest::newRow("ñ decomposed") << u"man\u0303ana"_s << QStringList{u"mañana"_s};
        QTest::newRow("mention") << u"@vecina #carril_bici"_s
                                 << QStringList{u"vecina"_s, u"carril"_s, u"bici"_s};
        QTest::newRow("soft hyphen") << u"ayunta\u00ADmiento"_s << QStringList{u"ayuntamiento"_s};
        QTest::newRow("Thai") << u"สวัสดีชาวโลก"_s << QStringList{u"สวัสดี"_s, u"ชาว"_s, u"โลก"_s};
        QTest::newRow("Han beside Latin") << u"Tamiz是工具"_s << QStringList{u"tamiz"_s, u"是"_s, u"工具"_s};
        QTest::newRow("lone surrogate")
            << QString(u"a"_s + QChar(0xD83D) + u"b"_s) << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("beyond the first plane") << u"𐐀𐐁 x"_s << QStringList{u"𐐨𐐩"_s, u"x"_s};
    }
    void cuts() const
    {
        QFETCH(const QString, text);
        QStringList words;
        qsizetype after = 0;
        for (const Word &word : wordsOf(text)) {
            QVERIFY(word.start >= after && word.length > 0 && word.start + word.length <= text.size());
            after = word.start + word.length;
            words.append(word.folded);
        }
        QTEST(words, "words");
    }

    void placesPointIntoTheText() const
    {
        const QString text = u"Sí, man\u0303ana. L'any 2024"_s;
        QStringList slices;
        for (const Word &word : wordsOf(text))
            slices.append(text.sliced(word.start, word.length));
        QCOMPARE(slices, (QStringList{u"Sí"_s, u"man\u0303ana"_s, u"L'any"_s, u"2024"_s}));
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
