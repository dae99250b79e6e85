// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/stem.h"

#include "models/text/fold.h"

#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestStem final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meet_data() const
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("es beca") << u"es"_s << u"beca becas"_s;
        QTest::newRow("es educación") << u"es"_s << u"educación educacion educaciones"_s;
        QTest::newRow("es acción") << u"es"_s << u"acción acciones accion"_s;
        QTest::newRow("es camión") << u"es"_s << u"camión camiones"_s;
        QTest::newRow("es nación") << u"es"_s << u"nación naciones"_s;
        QTest::newRow("es balcón") << u"es"_s << u"balcón balcones"_s;
        QTest::newRow("es joven") << u"es"_s << u"joven jóvenes"_s;
        QTest::newRow("es luz") << u"es"_s << u"luz luces"_s;
        QTest::newRow("es vez") << u"es"_s << u"vez veces"_s;
        QTest::newRow("es año") << u"es"_s << u"año años"_s;
        QTest::newRow("es niño") << u"es"_s << u"niño niños niña niñas"_s;
        QTest::newRow("es público") << u"es"_s << u"público pública públicos públicas"_s;
        QTest::newRow("es árbol") << u"es"_s << u"árbol árboles"_s;
        QTest::newRow("es autobús") << u"es"_s << u"autobús autobuses"_s;
        QTest::newRow("es calle") << u"es"_s << u"calle calles"_s;
        QTest::newRow("es inglés") << u"es"_s << u"inglés ingleses"_s;
        QTest::newRow("es alemán") << u"es"_s << u"alemán alemanes"_s;
        QTest::newRow("es tecnología") << u"es"_s << u"tecnología tecnologías"_s;
        QTest::newRow("es profesor") << u"es"_s << u"profesor profesores"_s;
        QTest::newRow("es lugar") << u"es"_s << u"lugar lugares"_s;
        QTest::newRow("es mujer") << u"es"_s << u"mujer mujeres"_s;
        QTest::newRow("es necesidad") << u"es"_s << u"necesidad necesidades"_s;
        QTest::newRow("pt educação") << u"pt"_s << u"educação educações"_s;
        QTest::newRow("pt avião") << u"pt"_s << u"avião aviões"_s;
        QTest::newRow("pt escola") << u"pt"_s << u"escola escolas"_s;
        QTest::newRow("pt jornal") << u"pt"_s << u"jornal jornais"_s;
        QTest::newRow("pt homem") << u"pt"_s << u"homem homens"_s;
        QTest::newRow("pt vez") << u"pt"_s << u"vez vezes"_s;
        QTest::newRow("fr école") << u"fr"_s << u"école écoles l'école d'école"_s;
        QTest::newRow("fr activité") << u"fr"_s << u"activité activités"_s;
        QTest::newRow("fr donnée") << u"fr"_s << u"donnée données"_s;
        QTest::newRow("fr local") << u"fr"_s << u"national nationaux"_s;
        QTest::newRow("ca educació") << u"ca"_s << u"educació educacions l'educació"_s;
        QTest::newRow("ca jardí") << u"ca"_s << u"jardí jardins"_s;
        QTest::newRow("ca plaça") << u"ca"_s << u"plaça places"_s;
        QTest::newRow("gl acción") << u"gl"_s << u"acción accións"_s;
        QTest::newRow("gl animal") << u"gl"_s << u"animal animais"_s;
        QTest::newRow("gl escola") << u"gl"_s << u"escola escolas"_s;
        QTest::newRow("en tree") << u"en"_s << u"tree trees"_s;
        QTest::newRow("de Schule") << u"de"_s << u"schule schulen"_s;
        QTest::newRow("it scuola") << u"it"_s << u"scuola scuole"_s;
    }
    void meet() const
    {
        QFETCH(const QString, language);
        QFETCH(const QString, words);
        const QStringList forms = words.split(u' ');
        const QString stem = stemOf(foldText(forms.first()), language);
        QVERIFY(!stem.isEmpty());
        for (const QString &form : forms)
            QCOMPARE(stemOf(foldText(form), language), stem);
        QCOMPARE(foldText(stem), stem);
    }

    void stayApart_data() const
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("año, ano") << u"año"_s << u"ano"_s;
        QTest::newRow("años, ano") << u"años"_s << u"ano"_s;
        QTest::newRow("cana, caña") << u"cana"_s << u"caña"_s;
        QTest::newRow("parque, parte") << u"parque"_s << u"parte"_s;
    }
    void stayApart() const
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(stemOf(foldText(one), u"es") != stemOf(foldText(other), u"es"));
    }

    void otherLanguagesKeepTheWord() const
    {
        QCOMPARE(stemOf(u"houses", u"xx"), u"houses"_s);
        QCOMPARE(stemOf(u"houses", u""), u"houses"_s);
        QCOMPARE(stemOf(u"", u"es"), QString());
        QCOMPARE(stemOf(u"o'brien", u"en").left(3), u"o'b"_s);
        const QString endless(5000, u'a');
        QCOMPARE(stemOf(endless, u"es"), endless);
    }

    void cacheChangesNothing() const
    {
        Stemmer stemmer(u"es");
        const QString first = stemmer.stem(u"educaciones");
        for (int i = 0; i < 70000; ++i)
            (void)stemmer.stem(QString(u"palabra"_s + QString::number(i)));
        QCOMPARE(stemmer.stem(u"educaciones"), first);
        QCOMPARE(stemOf(u"educaciones", u"es"), first);
    }
};

QTEST_APPLESS_MAIN(TestStem)
#include "tst_stem.moc"
