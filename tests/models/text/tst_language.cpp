// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/language.h"

#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data() const
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("es")
            << u"Necesitamos más árboles y más sombra en las plazas del barrio, porque en verano no se puede caminar."_s
            << u"es"_s;
        QTest::newRow("pt")
            << u"Precisamos de mais árvores e de mais sombra nas praças do bairro, porque no verão não se pode caminhar."_s
            << u"pt"_s;
        QTest::newRow("fr")
            << u"Nous avons besoin de plus d'arbres et de bancs sur les places du quartier, surtout pendant l'été."_s
            << u"fr"_s;
        QTest::newRow("en")
            << u"We need more trees and benches on the squares of this neighbourhood, above all during the summer."_s
            << u"en"_s;
        QTest::newRow("ca")
            << u"Necessitem més arbres i més ombra a les places del barri, perquè a l'estiu no s'hi pot caminar gens."_s
            << u"ca"_s;
        QTest::newRow("eu")
            << u"Zuhaitz gehiago behar ditugu auzoko plazetan, udan ezin delako bertan ibili eguzkiaren beroagatik."_s
            << u"eu"_s;
        QTest::newRow("too short") << u"Más árboles"_s << QString();
        QTest::newRow("no letters") << u"12345 67890 12345 67890 12345 67890"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void detects() const
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        QCOMPARE(languageOf(text), language);
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
