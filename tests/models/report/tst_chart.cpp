// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"

#include "models/workspace/columns.h"
#include "models/workspace/selection.h"
#include "tests/models/workspace/samplestore.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// Every number of a chart is held against the rows that a click on it asks for.
class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(1500, 7);
        m_columns = *Columns::load(m_sample->store());
        m_rows = *select(*m_columns, m_sample->store(), *parseFilter(u"-state:hidden"));
    }

    void everyNumberIsTheCountOfItsRows_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<int>("top");
        QTest::newRow("bars of regions") << u"bar"_s << QStringList{u"region"_s} << 12;
        QTest::newRow("bars, two and others") << u"bar"_s << QStringList{u"region"_s} << 2;
        QTest::newRow("bars of tags") << u"bar"_s << QStringList{u"tag"_s} << 12;
        QTest::newRow("bars of one tag and others") << u"bar"_s << QStringList{u"tag"_s} << 1;
        QTest::newRow("ages") << u"bar"_s << QStringList{u"grupo de edad"_s} << 12;
        QTest::newRow("histogram of votes") << u"bar"_s << QStringList{u"votes"_s} << 12;
        QTest::newRow("days") << u"line"_s << QStringList{u"day"_s} << 12;
        QTest::newRow("weeks") << u"line"_s << QStringList{u"week"_s} << 12;
        QTest::newRow("months by region") << u"line"_s << QStringList{u"month"_s, u"region"_s} << 2;
        QTest::newRow("stacked") << u"stacked"_s << QStringList{u"region"_s, u"grupo de edad"_s} << 2;
        QTest::newRow("heatmap of tags") << u"heatmap"_s << QStringList{u"tag"_s, u"region"_s} << 3;
        QTest::newRow("heatmap by tags") << u"heatmap"_s << QStringList{u"region"_s, u"tag"_s} << 2;
        QTest::newRow("pyramid") << u"pyramid"_s << QStringList{u"grupo de edad"_s, u"region"_s} << 12;
        QTest::newRow("scatter") << u"scatter"_s << QStringList{u"votes"_s} << 12;
    }
    void everyNumberIsTheCountOfItsRows()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, fields);
        QFETCH(int, top);
        for (const Measure measure :
             {Measure::Submissions, Measure::Texts, Measure::People, Measure::Votes}) {
            ChartSpec spec{*chartKindFromKey(kind), fields, measure, top, 0, {}};
            const auto data = chartData(*m_columns, m_rows, spec);
            QVERIFY2(data, qPrintable(data ? QString() : data.error().message));
            QVERIFY(!data->isEmpty());
            QVERIFY(!data->caption.isEmpty() && !data->title.isEmpty());
            for (size_t i = 0; i < data->categories.size(); ++i) {
                for (size_t s = 0; s < data->series.size(); ++s)
                    compareCell(*data, i, s, measure);
            }
            for (size_t i = 0; i < data->points.size(); ++i)
                QCOMPARE(countBehind(data->filterAt(i, 0), Measure::Submissions), data->points[i].count);
        }
    }

    void othersAreCountedOnce()
    {
        const auto data =
            chartData(*m_columns, m_rows, {ChartKind::Bar, {u"region"_s}, Measure::People, 2, 0, {}});
        QVERIFY(data);
        const auto other =
            std::ranges::find(data->categories, ChartCategory::Role::Other, &ChartCategory::role);
        QVERIFY(other != data->categories.end());
        const Column &region = *m_columns->column(u"region"_s);
        const Column &author = *m_columns->column(u"author"_s);
        QSet<QString> shown;
        for (const ChartCategory &category : data->categories) {
            if (category.role == ChartCategory::Role::Value)
                shown << category.label;
        }
        std::set<quint32> people;
        m_rows.forEach([&](size_t row) {
            if (region.codes[row] != 0 && !shown.contains(region.label(region.codes[row])) &&
                author.codes[row] != 0)
                people.insert(author.codes[row]);
        });
        QCOMPARE(data->series[0].values[static_cast<size_t>(other - data->categories.begin())],
                 static_cast<qint64>(people.size()));
    }

    void timeHasNoGaps()
    {
        const auto data =
            chartData(*m_columns, m_rows, {ChartKind::Line, {u"day"_s}, Measure::Submissions, 12, 0, {}});
        QVERIFY(data);
        for (size_t i = 1; i < data->categories.size(); ++i)
            QCOMPARE(data->categories[i].day, data->categories[i - 1].day.addDays(1));
        const auto &values = data->series[0].values;
        const auto dated = std::accumulate(values.begin(), values.end(), qint64{0});
        const qint64 missing = data->total - dated;
        QCOMPARE(data->caption.contains(u"without a date"_s), missing > 0);
    }

    void smallGroupsJoinTheOthers()
    {
        const auto data =
            chartData(*m_columns, m_rows, {ChartKind::Bar, {u"region"_s}, Measure::Submissions, 12, 400, {}});
        QVERIFY(data);
        for (size_t i = 0; i < data->categories.size(); ++i) {
            if (data->categories[i].role != ChartCategory::Role::Missing)
                QVERIFY(data->series[0].values[i] >= 400 || data->isHidden(i, 0) ||
                        data->categories.size() <= 2);
        }
    }

    void captionsSayWhatIsCounted()
    {
        const auto data = chartData(*m_columns, m_rows,
                                    {ChartKind::Bar, {u"region"_s}, Measure::People, 2, 0, u"tag:agua"_s});
        QVERIFY(data);
        QVERIFY(data->caption.contains(QLocale().toString(static_cast<qint64>(m_rows.count()))));
        QVERIFY(data->caption.contains(u"Tag: agua"_s));
        QVERIFY(data->caption.contains(u"people"_s));
        QVERIFY(data->caption.contains(u"grouped as"_s));
    }

    void whatMakesNoSenseIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("a line of regions") << u"line"_s << QStringList{u"region"_s};
        QTest::newRow("bars of two") << u"bar"_s << QStringList{u"region"_s, u"tag"_s};
        QTest::newRow("a heatmap of one") << u"heatmap"_s << QStringList{u"region"_s};
        QTest::newRow("a field against itself") << u"stacked"_s << QStringList{u"region"_s, u"region"_s};
        QTest::newRow("a scatter of regions") << u"scatter"_s << QStringList{u"region"_s};
        QTest::newRow("no such field") << u"bar"_s << QStringList{u"colour"_s};
        QTest::newRow("nothing") << u"bar"_s << QStringList{};
    }
    void whatMakesNoSenseIsRefusedInWords()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, fields);
        const auto data = chartData(*m_columns, m_rows, {*chartKindFromKey(kind), fields, {}, 12, 0, {}});
        QVERIFY(!data);
        QCOMPARE(data.error().code, Error::Code::Usage);
        QVERIFY(!data.error().message.isEmpty());
    }

    void anEmptySelection()
    {
        const Bitmap none(m_columns->rows());
        for (const ChartSpec &spec : standardCharts(*m_columns)) {
            const auto data = chartData(*m_columns, none, spec);
            QVERIFY(data);
            QCOMPARE(data->total, 0);
        }
    }

private:
    qint64 countBehind(const Filter &filter, Measure measure)
    {
        auto rows = select(*m_columns, m_sample->store(), filter);
        if (!rows)
            return -1;
        *rows &= m_rows;
        const Counts counts = countsOf(*m_columns, *rows);
        return std::array{counts.submissions, counts.texts, counts.people,
                          counts.votes}[static_cast<size_t>(measure)];
    }

    void compareCell(const ChartData &data, size_t category, size_t series, Measure measure)
    {
        using Role = ChartCategory::Role;
        if (data.categories[category].role == Role::Other || data.series[series].role == Role::Other)
            return;
        const Filter filter = data.filterAt(category, series);
        const auto read = parseFilter(toText(filter));
        QVERIFY(read);
        QCOMPARE(countBehind(*read, measure), data.series[series].values[category]);
    }

    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    Bitmap m_rows;
};

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
