// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/mojibake.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// \a bytes as \a encoding reads them: what a wrong reading gives.
QString readAs(const QByteArray &bytes, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(length);
    return text;
}

const QString sound = u"¿Cuándo arreglarán “el carril” de la señora Núñez? ¡Ya! Ça coûte 3 €… à l’école"_s;

QByteArray latin(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const int special = int(u"€“”…’"_s.indexOf(c));
        bytes.append(special >= 0 ? "\x80\x93\x94\x85\x92"[special] : char(c.unicode()));
    }
    return bytes;
}

} // namespace

class TestMojibake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsBack_data();
    void turnsBack();
    void leavesSoundTextAlone_data();
    void leavesSoundTextAlone();
    void mixedCellsAreRepairedInPart();
    void keys();
};

void TestMojibake::turnsBack_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("kind");
    QTest::newRow("utf-8 as windows-1252") << readAs(sound.toUtf8(), "windows-1252") << u"utf8-as-latin"_s;
    QTest::newRow("utf-8 as latin-1") << QString::fromLatin1(sound.toUtf8()) << u"utf8-as-latin"_s;
    QTest::newRow("utf-8 as macroman") << readAs(sound.toUtf8(), "macintosh") << u"utf8-as-mac"_s;
    QTest::newRow("utf-8 as dos") << readAs(sound.toUtf8(), "ibm-850") << u"utf8-as-dos"_s;
    QTest::newRow("windows-1252 as macroman") << readAs(latin(sound), "macintosh") << u"latin-as-mac"_s;
}

void TestMojibake::turnsBack()
{
    QFETCH(QString, wrong);
    QFETCH(QString, kind);
    QVERIFY(wrong != sound);
    const MojibakeGuess guess = guessMojibake({wrong, u"sin acentos"_s, wrong});
    QCOMPARE(keyOf(guess.kind), kind);
    QCOMPARE(guess.cells, 2);
    QCOMPARE(repaired(wrong, guess.kind), sound);
    QCOMPARE(repaired(sound, guess.kind), sound); // What is sound already stays.
}

void TestMojibake::leavesSoundTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("spanish") << sound;
    QTest::newRow("catalan") << u"Què en fem, de l’aigua? Col·legis, «més» parcs i ciències"_s;
    QTest::newRow("portuguese") << u"Não há órgãos públicos; ações, informações e pães à mão"_s;
    QTest::newRow("french") << u"L’été où l’on a reçu Noël, cœur à l’œuvre : « ça va ? »"_s;
    QTest::newRow("german") << u"Straße, Größe, Müll und Ärger über „Öl“"_s;
    QTest::newRow("greek") << u"Καλημέρα σας, τι κάνετε;"_s;
    QTest::newRow("russian") << u"Больше деревьев во дворе"_s;
    QTest::newRow("emoji") << u"👍🏽 1️⃣ 🤷‍♂️ ¡sí!"_s;
    QTest::newRow("signs") << u"√2 ≈ 1,41 · 20 °C ± 0,5 ≤ π"_s;
    QTest::newRow("ascii") << u"nada que ver"_s;
}

void TestMojibake::leavesSoundTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(keyOf(guessMojibake({text, text}).kind), u"none"_s);
    for (const Mojibake kind : allMojibake()) {
        if (kind != Mojibake::LatinAsMac && kind != Mojibake::MacAsLatin) // Those are judged over a whole file.
            QCOMPARE(repaired(text, kind), text);
    }
}

void TestMojibake::mixedCellsAreRepairedInPart()
{
    QCOMPARE(repaired(u"niño y niÃ±a, 中 y cafÃ©"_s, Mojibake::Utf8AsLatin), u"niño y niña, 中 y café"_s);
    QCOMPARE(repaired(u"Ã sola"_s, Mojibake::Utf8AsLatin), u"Ã sola"_s); // Cut off: no UTF-8.
}

void TestMojibake::keys()
{
    for (const Mojibake kind : allMojibake())
        QCOMPARE(mojibakeFromKey(keyOf(kind)), std::optional(kind));
    QCOMPARE(mojibakeFromKey(u""), std::optional(Mojibake::None));
    QVERIFY(!mojibakeFromKey(u"nonsense"));
}

QTEST_GUILESS_MAIN(TestMojibake)
#include "tst_mojibake.moc"
