// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void cells();
};

void TestEncoding::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("remark");
    const QString text = u"id,texto\n1,¿Cuándo arreglarán el carril de la señora Núñez?\n"_s;
    QTest::newRow("utf-8") << text.toUtf8() << u"UTF-8"_s << false;
    QTest::newRow("ascii") << QByteArray("id,a\n1,b\n") << u"UTF-8"_s << false;
    QTest::newRow("utf-16le without mark")
        << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2) << u"UTF-16LE"_s << true;
    QTest::newRow("utf-32le mark") << QByteArray("\xFF\xFE\0\0i\0\0\0", 8) << u"UTF-32LE"_s << false;
    QTest::newRow("windows-1252") << text.toLatin1() + QByteArray("\x93"
                                                                  "a\x94 \x80")
                                  << u"windows-1252"_s << true;
    QTest::newRow("macintosh") << QByteArray("id,texto\n1,\xC0"
                                             "Cu\x87ndo arreglar\x87n el carril de la se\x96ora N\x9C\x96"
                                             "ez?\n")
                               << u"macintosh"_s << true;
    QTest::newRow("mostly utf-8") << text.toUtf8() + QByteArray("2,ma\xF1"
                                                                "ana\n")
                                  << u"UTF-8"_s << true;
    QTest::newRow("twice decoded") << QString::fromLatin1(text.toUtf8()).toUtf8() << u"UTF-8"_s << false; // See tst_mojibake.
}

void TestEncoding::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(bool, remark);
    const EncodingGuess guess = guessEncoding(QByteArrayView(bytes));
    QCOMPARE(guess.name, expected);
    QCOMPARE(!guess.remark.isEmpty(), remark);
}

void TestEncoding::cells()
{
    bool damaged = false;
    QCOMPARE(decodeCell("ni\xC3\xB1o", damaged), u"niño"_s);
    QCOMPARE(decodeCell("\xEF\xBB\xBFx", damaged), u"\uFEFFx"_s);
    QCOMPARE(decodeCell("\xEF\xBF\xBD", damaged), u"\uFFFD"_s); // The writer's own.
    QVERIFY(!damaged);
    QCOMPARE(decodeCell("ni\xF1o \x80", damaged), u"niño €"_s);
    QVERIFY(damaged);
    damaged = false;
    QVERIFY(!decodeCell("\xC0\xAF", damaged).contains(u'/')); // Overlong.
    QVERIFY(damaged);
    QVERIFY(!decodeCell("\xED\xA0\x80", damaged).at(0).isSurrogate());
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
