// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/change.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

qint64 anyNumber(std::mt19937_64 &random)
{
    switch (random() % 6) {
    case 0:
        return 0;
    case 1:
        return least;
    case 2:
        return most;
    case 3:
        return static_cast<qint64>(random());
    default:
        return static_cast<qint64>(random() % 5);
    }
}

std::vector<Change> anyChanges(std::mt19937_64 &random)
{
    std::vector<Change> changes(random() % 4);
    for (Change &change : changes) {
        change.target = static_cast<Target>(random() % (static_cast<quint64>(Target::FindingVerdict) + 1));
        change.argument = anyNumber(random);
        for (quint64 i = random() % 40; i > 0; --i)
            change.add(anyNumber(random), anyNumber(random), anyNumber(random));
    }
    return changes;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeadBack()
    {
        for (int i = 0; i <= static_cast<int>(Target::FindingVerdict); ++i)
            QCOMPARE(targetFromKey(keyOf(static_cast<Target>(i))), static_cast<Target>(i));
        QCOMPARE(keyOf(Target::ContributionState), u"contribution.state"_s);
        QCOMPARE(keyOf(Target::ContributionTag), u"contribution.tag"_s);
        QCOMPARE(keyOf(Target::TagName), u"tag.name"_s);
        QVERIFY(!targetFromKey(u"contribution.body"));
    }

    void addKeepsIdsAscending()
    {
        Change change;
        change.add(5, 0, 1);
        change.add(9, 0, 1);
        change.add(7, 2, 3);
        change.add(5, 1, 4); // twice: from the first value to the last
        QCOMPARE(change.ids, (std::vector<qint64>{5, 7, 9}));
        QCOMPARE(change.before, (std::vector<qint64>{0, 2, 0}));
        QCOMPARE(change.after, (std::vector<qint64>{4, 3, 1}));
        QCOMPARE(change.inverse().before, change.after);
        QCOMPARE(change.inverse().inverse(), change);
    }

    void bulkChangeIsSmall()
    {
        Change change;
        for (qint64 id = 1; id <= 100'000; ++id)
            change.add(id, 0, 2);
        QVERIFY(encode({change}).size() < 100'100); // a byte an id, a few for all values
    }

    void anythingLeadsBack()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 3000; ++round) {
            const std::vector<Change> changes = anyChanges(random);
            const QByteArray bytes = encode(changes);
            QCOMPARE(bytes, encode(changes));
            const auto back = decodeChanges(bytes);
            QVERIFY(back);
            QVERIFY(*back == changes);
        }
    }

    void damagedBytesAreRefused()
    {
        std::mt19937_64 random(11);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = encode(anyChanges(random));
            for (quint64 i = random() % 4 + 1; i > 0; --i) {
                const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()));
                if (random() % 4 == 0)
                    bytes.truncate(std::max<qsizetype>(at, 1));
                else
                    bytes[at] = static_cast<char>(random());
            }
            const auto changes = decodeChanges(bytes);
            if (!changes) {
                QCOMPARE(changes.error().code, Error::Code::Damaged);
                continue;
            }
            for (const Change &change : *changes) {
                QCOMPARE(change.before.size(), change.ids.size());
                QCOMPARE(change.after.size(), change.ids.size());
            }
        }
    }

    void hostileBytes_data()
    {
        const auto entry = [](const QByteArray &ids, const QByteArray &before) {
            const QCborArray fields{u"contribution.state"_s, 0, ids, before, before};
            return QCborValue(QCborArray{fields}).toCbor();
        };
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not an array") << QByteArray::fromHex("a0");
        QTest::newRow("bytes behind the end") << encode({}) + '\0';
        QTest::newRow("array said to be endless") << QByteArray::fromHex("9bffffffffffffffff");
        QTest::newRow("byte string said to be huge") << QByteArray::fromHex("818578127fffffffffffffff");
        QTest::newRow("arrays in arrays") << QByteArray(100'000, '\x81');
        QTest::newRow("run longer than the ids")
            << entry("\x02", QByteArray::fromHex("ffffffffffffffff7f00"));
        QTest::newRow("run of none") << entry("\x02", QByteArray::fromHex("0000"));
        QTest::newRow("values missing") << entry("\x02", {});
        QTest::newRow("number cut short") << entry("\x80", QByteArray::fromHex("0100"));
        QTest::newRow("number beyond 64 bits") << entry(QByteArray(10, '\xff'), QByteArray::fromHex("0100"));
    }
    void hostileBytes()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeChanges(bytes));
    }
};

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
