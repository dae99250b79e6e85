// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/storage/rowsahead.h"

using namespace tamiz;
using namespace Qt::StringLiterals;

/// Rows read by several threads are those that one would read.
class RowsAheadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowComesOnceInOrder_data();
    void everyRowComesOnceInOrder();
    void whoeverStopsGetsNoMore();
    void nobodyNeedVisit();
    void aTransactionSeesItsOwnRows();
};

namespace {

/// All of a row as words.
QString wordsOf(const RowEntry &row)
{
    QStringList words;
    for (const qint64 number : {row.id,
                                static_cast<qint64>(row.live),
                                static_cast<qint64>(row.kind),
                                static_cast<qint64>(row.state),
                                row.source,
                                row.consultation,
                                row.participant,
                                row.created,
                                row.reason,
                                row.category,
                                row.territory,
                                row.language,
                                row.sourceState,
                                row.theme,
                                row.family,
                                static_cast<qint64>(row.edit),
                                static_cast<qint64>(row.themeScore),
                                static_cast<qint64>(row.similarity),
                                static_cast<qint64>(row.themePinned),
                                static_cast<qint64>(row.themeEdge),
                                static_cast<qint64>(row.asked),
                                static_cast<qint64>(row.read),
                                row.assigned,
                                row.splitFrom,
                                row.textHash,
                                static_cast<qint64>(row.votesFor),
                                static_cast<qint64>(row.votesAgainst),
                                static_cast<qint64>(row.votesPass)})
        words << QString::number(number);
    for (const qint64 value : row.attributes)
        words << u"@%1"_s.arg(value);
    return words.join(u' ');
}

/// Adds rows with ids from \a first on, each \a gap apart, with all kinds of values.
void addRows(StoreFixture &f, qint64 first, qint64 count, qint64 gap)
{
    const QString sql =
        u"PRAGMA foreign_keys=OFF; WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < %2 - 1) INSERT INTO contribution (id, consultation_id, source_id, kind, external_id, "
        "created, participant_id, votes_for, attributes, text_hash, record_hash, live, theme_score, "
        "split_from) SELECT %1 + i * %3, 1 + i % 3, 1, i % 5, 'x' || (%1 + i), "
        "CASE WHEN i % 7 THEN i * 1000 END, i % 11, CASE WHEN i % 2 THEN i END, "
        "CASE i % 4 WHEN 0 THEN '[]' WHEN 1 THEN '[' || i || ']' ELSE '[7,' || i || ',9]' END, "
        "i * 7919, i, i % 13 > 0, i % 10001, CASE WHEN i % 17 = 0 THEN 1 END FROM n"_s.arg(first)
            .arg(count)
            .arg(gap);
    QVERIFY(f.store->database().execute(sql));
}

QStringList plain(Store &store)
{
    QStringList rows;
    const auto done = visitRows(store, 0, [&](const RowEntry &row) {
        rows << wordsOf(row);
        return true;
    });
    return done ? rows : QStringList{u"failed"_s};
}

QStringList ahead(Store &store, qsizetype most = std::numeric_limits<qsizetype>::max())
{
    QStringList rows;
    RowsAhead reading(store);
    const auto done = reading.visit([&](const RowEntry &row) {
        rows << wordsOf(row);
        return rows.size() < most;
    });
    return done ? rows : QStringList{u"failed"_s};
}

} // namespace

void RowsAheadTest::everyRowComesOnceInOrder_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("gap");
    QTest::newRow("none") << qint64{1} << qint64{0} << qint64{1};
    QTest::newRow("one") << qint64{5} << qint64{1} << qint64{1};
    QTest::newRow("few, read by itself") << qint64{1} << qint64{1'000} << qint64{1};
    QTest::newRow("dense") << qint64{1} << qint64{40'000} << qint64{1};
    QTest::newRow("a range exactly") << qint64{9} << qint64{8192 * 5} << qint64{1};
    QTest::newRow("with holes") << qint64{100} << qint64{9'000} << qint64{37};
    QTest::newRow("far apart") << qint64{3} << qint64{500} << (qint64{1} << 40);
}

void RowsAheadTest::everyRowComesOnceInOrder()
{
    QFETCH(qint64, first);
    QFETCH(qint64, count);
    QFETCH(qint64, gap);
    StoreFixture f;
    if (count > 0)
        addRows(f, first, count, gap);
    const QStringList rows = ahead(*f.store);
    QCOMPARE(rows.size(), count);
    QCOMPARE(rows, plain(*f.store));
}

void RowsAheadTest::whoeverStopsGetsNoMore()
{
    StoreFixture f;
    addRows(f, 1, 60'000, 1);
    for (const qsizetype most : {1, 8'192, 50'001})
        QCOMPARE(ahead(*f.store, most), plain(*f.store).first(most));
}

void RowsAheadTest::nobodyNeedVisit()
{
    StoreFixture f;
    addRows(f, 1, 300'000, 1); // more than is read ahead
    const RowsAhead reading(*f.store);
}

void RowsAheadTest::aTransactionSeesItsOwnRows()
{
    StoreFixture f;
    addRows(f, 1, 40'000, 1);
    const auto transaction = Transaction::begin(f.store->database());
    QVERIFY(transaction);
    QVERIFY(f.store->database().execute("UPDATE contribution SET edit = 3"));
    QCOMPARE(ahead(*f.store), plain(*f.store));
}

QTEST_GUILESS_MAIN(RowsAheadTest)
#include "tst_rowsahead.moc"
