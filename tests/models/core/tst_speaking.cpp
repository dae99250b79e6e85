// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestSpeaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageOfTheHouseGroupsItsDigits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("million");
        QTest::newRow("Spain") << u"es_ES"_s << u"1.234.567"_s;
        QTest::newRow("Mexico") << u"es_MX"_s << u"1,234,567"_s;
        QTest::newRow("Argentina") << u"es_AR"_s << u"1.234.567"_s;
        QTest::newRow("Brazil") << u"pt_BR"_s << u"1.234.567"_s;
        QTest::newRow("United States") << u"en_US"_s << u"1,234,567"_s;
        QTest::newRow("France") << u"fr_FR"_s << u"1\u202f234\u202f567"_s;
    }
    void everyLanguageOfTheHouseGroupsItsDigits()
    {
        QFETCH(QString, name);
        QFETCH(QString, million);
        const QLocale asked(name), given = groupingLocale(asked);
        QCOMPARE(given.toString(1'234'567), million);
        QCOMPARE(given.toString(12.5, 'f', 1), asked.toString(12.5, 'f', 1));
        const QDate day(2026, 3, 9);
        QCOMPARE(given.toString(day, QLocale::ShortFormat), asked.toString(day, QLocale::ShortFormat));
        QCOMPARE(given.language(), asked.language());
    }

    void aReportGroupsThemToo()
    {
        const SpeakIn spanish(u"es"_s);
        QCOMPARE(spokenLocale().toString(1'000'000), u"1.000.000"_s);
        QCOMPARE(spokenLanguage(), u"es"_s); // documents name the language, and no country that was only borrowed
    }
};

QTEST_GUILESS_MAIN(TestSpeaking)
#include "tst_speaking.moc"
