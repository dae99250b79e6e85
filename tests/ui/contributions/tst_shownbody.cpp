// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/shownbody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// Places of a body in what is shown of it, and back.
class TestShownBody final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksStandBehindTheirWords()
    {
        const ShownBody shown(u"llamen al 612 por favor"_s, {{13, u"<phone>"_s}});
        QCOMPARE(shown.text(), u"llamen al 612<phone> por favor"_s);
        QCOMPARE(shown.startShown(10), qsizetype{10});
        QCOMPARE(shown.endShown(13), qsizetype{13});   // the words end before the mark
        QCOMPARE(shown.startShown(13), qsizetype{20}); // what follows begins behind it
        QCOMPARE(shown.inBody(16), qsizetype{13});     // within the mark
        QCOMPARE(shown.inBody(21), qsizetype{14});
    }

    void everyPlaceComesBack_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("plain") << u"uno dos tres"_s;
        QTest::newRow("windows line ends") << u"uno\r\ndos\r\n\r\ntres"_s;
        QTest::newRow("emoji") << u"uno 🌳 dos"_s;
        QTest::newRow("empty") << QString();
    }
    void everyPlaceComesBack()
    {
        QFETCH(QString, body);
        const ShownBody shown(body, {{body.size() / 2, u"⟨x⟩"_s}, {body.size(), u"⟨y⟩"_s}});
        for (qsizetype unit = 0; unit < body.size(); ++unit) {
            if (body[unit] == u'\r')
                continue; // has no place of its own
            const qsizetype place = shown.startShown(unit);
            QCOMPARE(shown.text()[place], body[unit]);
            QCOMPARE(shown.inBody(place), unit);
        }
        QVERIFY(!shown.text().contains(u"\r\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestShownBody)
#include "tst_shownbody.moc"
