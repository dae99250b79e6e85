// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/dates.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void evidence();
    void times();
};

void TestDates::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // ISO in UTC, or empty.
    QTest::addColumn<bool>("monthFirst");
    const auto row = [](const char *text, const char *expected, bool monthFirst = false) {
        QTest::addRow("%s %d", text, int(monthFirst))
            << QString::fromUtf8(text) << QString::fromUtf8(expected) << monthFirst;
    };
    row("2015-09-15", "2015-09-15T00:00:00Z");
    row("2017-10-16 07:18:14 UTC", "2017-10-16T07:18:14Z");
    row("2017-10-16T07:18:14.250Z", "2017-10-16T07:18:14Z");
    row("2026-04-13T23:30:00-06:00", "2026-04-14T05:30:00Z");
    row("2020-01-02T03:04:05+0200", "2020-01-02T01:04:05Z");
    row("2025/09/30 12:19:18", "2025-09-30T12:19:18Z");
    row("43003", "2017-09-25T00:00:00Z"); // a spreadsheet's number of days
    row("43003.75", "2017-09-25T18:00:00Z");
    row("36525", "");
    row("54789", "");
    row("43003a", "");
    row("13/04/2026", "2026-04-13T00:00:00Z");
    row("03/04/2026", "2026-04-03T00:00:00Z");
    row("03/04/2026", "2026-03-04T00:00:00Z", true);
    row("13/04/2026", "", true);
    row("06/09/2015 14", "2015-09-06T14:00:00Z");
    row("06/09/2015 14:05", "2015-09-06T14:05:00Z");
    row("13.09.2024", "2024-09-13T00:00:00Z");
    row("3/20/2026 19:10:37", "2026-03-20T19:10:37Z", true);
    row("2023/11/02 3:04:05 PM GMT-6", "2023-11-02T21:04:05Z");
    row("1/2/26 12:30 a. m.", "2026-02-01T00:30:00Z");
    row("Tue Aug 30 17:21:58 WIB 2016", "2016-08-30T10:21:58Z");
    row("Tue Jun 30 2015 09:49:52 GMT+0000 (Coordinated Universal Time)", "2015-06-30T09:49:52Z");
    row("Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24Z");
    row("30 Aug 2016", "2016-08-30T00:00:00Z");
    row("1472552518501", "2016-08-30T10:21:58Z");
    row("1472552518", "2016-08-30T10:21:58Z");
    row("0000-00-00", "");
    row("2023-02-30", "");
    row("ayer", "");
    row("43739", "2019-10-01T00:00:00Z");
    row("", "");
    row("12:30", "");
    row("Tue Aug 30 17:21:58 XYZ 2016", "");
}

void TestDates::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(bool, monthFirst);
    const auto seconds = readDate(text, monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
    QCOMPARE(seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).toString(Qt::ISODate) : QString(),
             expected);
}

void TestDates::evidence()
{
    DateEvidence evidence;
    evidence.look(u"03/04/2026");
    QVERIFY(!evidence.decided());
    QCOMPARE(evidence.order(), DateOrder::DayFirst);
    evidence.look(u"3/20/2026 19:10");
    QVERIFY(evidence.decided());
    QCOMPARE(evidence.order(), DateOrder::MonthFirst);
}

void TestDates::times()
{
    QCOMPARE(readTime(u"0 days 10:50:19"), std::optional<qint64>(39019));
    QCOMPARE(readTime(u"10:50"), std::optional<qint64>(39000));
    QVERIFY(!readTime(u"mañana"));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
