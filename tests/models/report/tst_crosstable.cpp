// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/crosstable.h"
#include "models/storage/reading.h"
#include "models/workspace/columns.h"
#include "models/workspace/selection.h"
#include "tests/models/workspace/samplestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class CrossTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(600, 7);
        auto columns = Columns::load(m_sample->store());
        QVERIFY(columns);
        m_columns = *columns;
    }

    void cellsAndSumsArePlainSqls_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("firstSql");
        QTest::addColumn<QString>("secondSql");
        const QHash<QString, QString> sql{
            {u"kind"_s, u"(SELECT key FROM kind WHERE id = c.kind)"_s},
            {u"state"_s, u"(SELECT key FROM state WHERE id = c.state)"_s},
            {u"category"_s, u"(SELECT text FROM value WHERE id = c.category)"_s},
            {u"lang"_s, u"(SELECT text FROM value WHERE id = c.language)"_s},
            {u"region"_s, u"(SELECT text FROM value WHERE id = c.territory)"_s}};
        for (const QString &first : {u"kind"_s, u"state"_s, u"category"_s, u"region"_s}) {
            for (const QString &second : {u"lang"_s, u"state"_s, u"kind"_s}) {
                if (first != second)
                    QTest::addRow("%s by %s", qPrintable(first), qPrintable(second))
                        << first << second << sql[first] << sql[second];
            }
        }
    }

    void cellsAndSumsArePlainSqls()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, firstSql);
        QFETCH(QString, secondSql);
        const auto table = crossTable(*m_columns, m_columns->live(), first, second, Measure::Submissions, 0);
        QVERIFY(table);
        QHash<QString, qint64> expected = m_sample->table(
            u"SELECT ifnull(%1, 'none') || '/' || ifnull(%2, 'none'), count(*) FROM contribution c "
            "WHERE live = 1 GROUP BY 1"_s.arg(firstSql, secondSql));
        qint64 sum = 0;
        for (size_t row = 0; row < table->table.rows; ++row) {
            for (size_t column = 0; column < table->table.columns; ++column) {
                const QString key = table->counts.firstValues[static_cast<qsizetype>(row)] + u'/' +
                                    table->counts.secondValues[static_cast<qsizetype>(column)];
                QCOMPARE(table->table.at(row, column), expected.take(key));
                sum += table->table.at(row, column);
            }
        }
        for (const qint64 left : std::as_const(expected))
            QCOMPARE(left, 0);
        QCOMPARE(sum, table->counts.total);
        QVERIFY(!table->overlapping);
    }

    void missingValuesAreShownAndNotCompared()
    {
        const auto table =
            crossTable(*m_columns, m_columns->live(), u"region"_s, u"lang"_s, Measure::Submissions, 0);
        QVERIFY(table);
        QCOMPARE(table->counts.firstValues.constLast(), u"none"_s);
        const size_t last = table->table.rows - 1;
        QVERIFY(table->rowSums[last] > 0);
        for (size_t column = 0; column < table->table.columns; ++column)
            QCOMPARE(table->cells[last * table->table.columns + column].expected, 0.);
    }

    void tagsOverlapAndGetNoTest()
    {
        const auto table =
            crossTable(*m_columns, m_columns->live(), u"tag"_s, u"lang"_s, Measure::Submissions, 0);
        QVERIFY(table);
        QVERIFY(table->overlapping);
        QVERIFY(captionOf(*table).contains(u"several cells"_s));
    }

    void smallNumbersNeverLeaveTheHouse()
    {
        const auto table =
            crossTable(*m_columns, m_columns->live(), u"category"_s, u"region"_s, Measure::People, 20);
        QVERIFY(table);
        QVERIFY(table->hidden.count() > 0);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.csv"_s);
        QVERIFY(saveCrossTable(*table, CellShown::Count, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("·"));
        const QList<QVariantList> rows = rowsOf(*table, CellShown::Count);
        for (const QVariantList &row : rows.sliced(1)) {
            for (const QVariant &cell : row.sliced(1))
                QVERIFY(cell.toString() == u"·"_s || cell.toLongLong() == 0 || cell.toLongLong() >= 20);
        }
        // A share of a hidden sum would give it away too.
        const QList<QVariantList> shares = rowsOf(*table, CellShown::RowShare);
        for (size_t row = 0; row < table->table.rows; ++row) {
            for (size_t column = 0; column < table->table.columns; ++column) {
                if (table->isHidden(row, column) || table->hidden.rowSums[row])
                    QCOMPARE(shares[static_cast<qsizetype>(row) + 1][static_cast<qsizetype>(column) + 1]
                                 .toString(),
                             u"·"_s);
            }
        }
    }

private:
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(CrossTableTest)
#include "tst_crosstable.moc"
