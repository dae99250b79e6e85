// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestFacets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("after");
        QTest::newRow("include") << u"carril"_s << u"include"_s << u"carril region:Jalisco"_s;
        QTest::newRow("include again takes back")
            << u"carril region:Jalisco"_s << u"include"_s << u"carril"_s;
        QTest::newRow("include replaces")
            << u"region:Puebla carril"_s << u"include"_s << u"carril region:Jalisco"_s;
        QTest::newRow("also") << u"region:Puebla"_s << u"also"_s << u"region:Puebla OR region:Jalisco"_s;
        QTest::newRow("also takes back")
            << u"region:Puebla OR region:Jalisco"_s << u"also"_s << u"region:Puebla"_s;
        QTest::newRow("exclude") << u"carril"_s << u"exclude"_s << u"carril -region:Jalisco"_s;
        QTest::newRow("exclude again takes back") << u"-region:Jalisco"_s << u"exclude"_s << QString();
        QTest::newRow("exclude what was asked")
            << u"region:Jalisco"_s << u"exclude"_s << u"-region:Jalisco"_s;
    }

    void changes()
    {
        QFETCH(QString, before);
        QFETCH(QString, verb);
        QFETCH(QString, after);
        const Result<Filter> filter = parseFilter(before);
        QVERIFY(filter);
        const auto change = verb == "include"_L1 ? includeValue
                            : verb == "also"_L1  ? alsoIncludeValue
                                                 : excludeValue;
        QCOMPARE(toText(change(*filter, u"region"_s, u"Jalisco"_s)), after);
    }

    void marks()
    {
        const Filter filter = *parseFilter(u"-region:Puebla (state:open OR state:hidden) lang:none");
        QCOMPARE(markOf(filter, u"region"_s, u"Puebla"_s), FacetMark::Excluded);
        QCOMPARE(markOf(filter, u"region"_s, u"Jalisco"_s), FacetMark::None);
        QCOMPARE(markOf(filter, u"state"_s, u"hidden"_s), FacetMark::Included);
        QCOMPARE(markOf(filter, u"lang"_s, u"none"_s), FacetMark::Included);
        QCOMPARE(toText(withoutField(filter, u"state"_s)), u"-region:Puebla lang:none"_s);
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
