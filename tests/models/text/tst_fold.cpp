// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fold.h"

#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestFold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data() const
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("capitals and accents") << u"EDUCACIÓN Pública"_s << u"educacion publica"_s;
        QTest::newRow("ñ stays") << u"AÑO año"_s << u"año año"_s;
        QTest::newRow("ñ in two code points") << u"an\u0303o AN\u0303O"_s << u"año año"_s;
        QTest::newRow("other tildes go") << u"ações ã õ"_s << u"acoes a o"_s;
        QTest::newRow("accents in two code points") << u"educacio\u0301n cu\u0308a"_s << u"educacion cua"_s;
        QTest::newRow("n under two marks is composed first") << u"n\u0323\u0303"_s << u"n"_s;
        QTest::newRow("ç and strokes") << u"França Øst Łódź đ"_s << u"franca ost lodz d"_s;
        QTest::newRow("Vietnamese, two marks in one") << u"Việt ế"_s << u"viet e"_s;
        QTest::newRow("white space") << u"  a\t\n b\u00A0c  "_s << u"a b c"_s;
        QTest::newRow("emoji stay whole")
            << u"👍🏽 👩‍⚕️ 🇪🇸"_s << u"👍🏽 👩‍⚕ 🇪🇸"_s;
        QTest::newRow("heart with and without selector") << u"❤\uFE0F"_s << u"❤"_s;
        QTest::newRow("soft hyphen is invisible") << u"ayunta\u00ADmiento"_s << u"ayuntamiento"_s;
        QTest::newRow("Greek and Cyrillic") << u"ΆΛΦΑ Ёлка"_s << u"αλφα елка"_s;
        QTest::newRow("Kana keep their voicing") << u"が か\u3099"_s << u"が が"_s;
        QTest::newRow("Hangul stays composed") << u"한글 \u1112\u1161\u11AB"_s << u"한글 한"_s;
        QTest::newRow("Thai vowels stay") << u"ที่"_s << u"ที่"_s;
        QTest::newRow("Kelvin sign") << u"\u212A"_s << u"k"_s;
    }
    void folds() const
    {
        QFETCH(const QString, text);
        QTEST(foldText(text), "folded");
    }

    void compositionDoesNotMatter_data() const { folds_data(); }
    void compositionDoesNotMatter() const
    {
        QFETCH(const QString, text);
        const QString folded = foldText(text);
        QCOMPARE(foldText(text.normalized(QString::NormalizationForm_C)), folded);
        QCOMPARE(foldText(text.normalized(QString::NormalizationForm_D)), folded);
        QCOMPARE(foldText(folded), folded);
    }

    void marksFoldToNothing() const
    {
        QCOMPARE(foldCodePoint(0x0301), char32_t(0));
        QCOMPARE(foldCodePoint(0x0303), char32_t(0));
        QCOMPARE(foldCodePoint(U'Ñ'), U'ñ');
        QCOMPARE(foldCodePoint(U'ß'), U'ß');
        QCOMPARE(foldCodePoint(0x1F600), char32_t(0x1F600));
    }

    void loneSurrogatesSurvive() const
    {
        const QString broken = QString(QChar(0xD83D)) + u"a"_s + QChar(0xDE00);
        QCOMPARE(foldText(broken), broken);
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
