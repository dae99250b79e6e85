// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/counting.h"

#include "models/workspace/columns.h"
#include "models/workspace/selection.h"
#include "samplestore.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(2000, 5);
        m_sample->run(
            "CREATE TEMP VIEW live AS SELECT c.*, ifnull(v.text, '') AS region, "
            "ifnull(date(created, 'unixepoch'), '') AS day, "
            "ifnull(strftime('%Y-%m', created, 'unixepoch'), '') AS month, "
            "ifnull('p' || participant_id, '') AS author, "
            "max(ifnull(votes_for, 0), 0) + max(ifnull(votes_against, 0), 0) AS votes "
            "FROM contribution c LEFT JOIN value v ON v.id = territory WHERE live = 1 AND state <> 2");
        m_columns = *Columns::load(m_sample->store());
        m_rows = *select(*m_columns, m_sample->store(), *parseFilter(u"-state:hidden"));
    }

    void measures_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("sql");
        QTest::newRow("submissions") << u"submissions"_s << u"count(*)"_s;
        QTest::newRow("texts") << u"texts"_s << u"count(DISTINCT text_hash)"_s;
        QTest::newRow("people") << u"people"_s << u"count(DISTINCT participant_id)"_s;
        QTest::newRow("votes") << u"votes"_s << u"total(votes)"_s;
    }
    void measures()
    {
        QFETCH(QString, measure);
        QFETCH(QString, sql);
        const Measure by = *measureFromKey(measure);
        QCOMPARE(keyOf(by), measure);
        const qint64 total = m_sample->numbers(u"SELECT %1 FROM live"_s.arg(sql)).front();
        for (const QString &field : {u"region"_s, u"day"_s, u"month"_s, u"author"_s}) {
            const auto counts = countBy(*m_columns, m_rows, field, by);
            QVERIFY(counts);
            auto expected = m_sample->table(u"SELECT %1, %2 FROM live GROUP BY 1"_s.arg(field, sql));
            QCOMPARE(counts->missing, expected.take(QString()));
            QCOMPARE(counts->total, total);
            expected.removeIf([](auto entry) { return entry.value() == 0; });
            QHash<QString, qint64> found;
            for (qsizetype i = 0; i < counts->values.size(); ++i)
                found.insert(counts->values[i], counts->counts[static_cast<size_t>(i)]);
            QCOMPARE(found, expected);
        }
        compareTags(by, sql);
        compareCross(by, sql, u"region"_s, u"month"_s);
        compareCross(by, sql, u"author"_s, u"region"_s);
    }

    void orderIsThatOfReaders()
    {
        const auto regions = countBy(*m_columns, m_rows, u"region"_s, Measure::Submissions);
        QVERIFY(std::ranges::is_sorted(regions->counts, std::greater{}));
        const auto days = countBy(*m_columns, m_rows, u"día"_s, Measure::Submissions);
        QCOMPARE(days->field, u"day"_s);
        QVERIFY(std::ranges::is_sorted(days->values));
        const auto ages = countBy(*m_columns, m_rows, u"grupo de edad"_s, Measure::Submissions);
        QCOMPARE(ages->values, (QStringList{u"9-17"_s, u"18-29"_s, u"30-44"_s, u"no contesta"_s}));
        QCOMPARE(ages->title, u"Grupo de edad"_s);
    }

    void nothingSelected()
    {
        const Bitmap none(m_columns->rows());
        const auto counts = countBy(*m_columns, none, u"region"_s, Measure::People);
        QVERIFY(counts->values.isEmpty());
        QCOMPARE(counts->missing, 0);
        const auto cross = countBy(*m_columns, none, u"region"_s, u"tag"_s, Measure::Texts);
        QVERIFY(cross->cells.empty());
    }

    void unknownFieldNamesTheOthers()
    {
        const auto counts = countBy(*m_columns, m_rows, u"colour"_s, Measure::Submissions);
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, Error::Code::Usage);
        QVERIFY(counts.error().message.contains(u"region"_s));
        QVERIFY(!countBy(*m_columns, m_rows, u"votes"_s, Measure::Submissions));
        for (const FieldName &field : countableFields(*m_columns)) {
            QVERIFY(!field.title.isEmpty());
            QVERIFY(countBy(*m_columns, m_rows, field.key, Measure::Submissions));
        }
    }

    void threeCountsAndTheLedger()
    {
        const Counts counts = countsOf(*m_columns, m_columns->live());
        const auto sql = [&](const QString &what) {
            return m_sample->numbers(u"SELECT %1 FROM contribution WHERE live = 1"_s.arg(what)).front();
        };
        QCOMPARE(counts.submissions, sql(u"count(*)"_s));
        QCOMPARE(counts.texts, sql(u"count(DISTINCT text_hash)"_s));
        QCOMPARE(counts.people, sql(u"count(DISTINCT participant_id)"_s));
        QCOMPARE(counts.votes, sql(u"total(ifnull(votes_for, 0) + ifnull(votes_against, 0))"_s));
        const Ledger ledger = ledgerOf(*m_columns, m_columns->live());
        QVERIFY(ledger.balances());
        QCOMPARE(ledger.hidden, sql(u"total(state = 2)"_s));
        QCOMPARE(ledger.inTheme, sql(u"total(state NOT IN (2, 3) AND theme IS NOT NULL)"_s));
        QCOMPARE(ledger.merged, sql(u"total(state = 3)"_s));
    }

private:
    static QString tagTree(const QString &tag)
    {
        if (tag == u"none")
            return u"id NOT IN (SELECT contribution_id FROM contribution_tag)"_s;
        const QString ids = tag == u"movilidad" ? u"1, 2"_s : tag == u"Salud" ? u"3"_s : u"2"_s;
        return u"id IN (SELECT contribution_id FROM contribution_tag WHERE tag_id IN (%1))"_s.arg(ids);
    }

    void compareTags(Measure by, const QString &sql)
    {
        const auto tags = countBy(*m_columns, m_rows, u"tag"_s, by);
        QCOMPARE(tags->values.size(), 3);
        for (qsizetype i = 0; i < tags->values.size(); ++i) {
            const auto expected =
                m_sample->numbers(u"SELECT %1 FROM live WHERE %2"_s.arg(sql, tagTree(tags->values[i])));
            QCOMPARE(tags->counts[static_cast<size_t>(i)], expected.front());
        }
        for (const auto &[first, second] : {std::pair{u"tag"_s, u"region"_s}, {u"region"_s, u"tag"_s}}) {
            const auto cross = countBy(*m_columns, m_rows, first, second, by);
            QVERIFY(cross);
            for (qsizetype i = 0; i < cross->firstValues.size(); ++i) {
                for (qsizetype j = 0; j < cross->secondValues.size(); ++j) {
                    const bool tagFirst = first == u"tag";
                    const QString tag = tagFirst ? cross->firstValues[i] : cross->secondValues[j];
                    QString region = tagFirst ? cross->secondValues[j] : cross->firstValues[i];
                    region = region == u"none" ? QString() : region;
                    const auto expected = m_sample->numbers(
                        u"SELECT %1 FROM live WHERE region = '%2' AND %3"_s.arg(sql, region, tagTree(tag)));
                    QCOMPARE(cross->cells[static_cast<size_t>(i)][static_cast<size_t>(j)], expected.front());
                }
            }
        }
        const auto pairs = countBy(*m_columns, m_rows, u"tag"_s, u"tag"_s, by);
        for (size_t i = 0; i < pairs->cells.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QCOMPARE(pairs->cells[i][j], pairs->cells[j][i]);
        }
    }

    void compareCross(Measure by, const QString &sql, const QString &first, const QString &second)
    {
        const auto cross = countBy(*m_columns, m_rows, first, second, by);
        QVERIFY(cross);
        auto expected = m_sample->table(
            u"SELECT %1 || '|' || %2, %3 FROM live GROUP BY %1, %2"_s.arg(first, second, sql));
        expected.removeIf([](auto entry) { return entry.value() == 0; });
        QHash<QString, qint64> found;
        for (qsizetype i = 0; i < cross->firstValues.size(); ++i) {
            for (qsizetype j = 0; j < cross->secondValues.size(); ++j) {
                const auto name = [](const QString &value) { return value == u"none" ? QString() : value; };
                const qint64 cell = cross->cells[static_cast<size_t>(i)][static_cast<size_t>(j)];
                if (cell != 0)
                    found.insert(name(cross->firstValues[i]) + u'|' + name(cross->secondValues[j]), cell);
            }
        }
        QCOMPARE(found, expected);
    }

    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    Bitmap m_rows;
};

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
