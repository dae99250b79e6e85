// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"
#include "models/report/chartnumbers.h"
#include "models/report/chartprotection.h"
#include "models/report/sheetcharts.h"
#include "models/workspace/columns.h"
#include "models/workspace/selection.h"
#include "tests/models/workspace/samplestore.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// What the kinds of chart beyond bars and lines say, and what of it may be published.
class TestChartKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(1200, 5);
        m_columns = *Columns::load(m_sample->store());
        m_rows = m_columns->live();
    }

    void quartilesAreThoseOfNumpy() // numpy.percentile(..., [25, 50, 75]), linear
    {
        std::vector<double> values{9, 1, 4, 2, 7, 3, 100, 5};
        const ChartBox box = boxOf(values);
        QCOMPARE(box.count, 8);
        QCOMPARE(box.lower, 2.75);
        QCOMPARE(box.median, 4.5);
        QCOMPARE(box.upper, 7.5);
        QCOMPARE(box.low, 1.0);
        QCOMPARE(box.high, 9.0); // 100 is beyond 7.5 + 1.5 * 4.75
        QCOMPARE(box.most, 100.0);
        std::vector<double> nothing;
        QCOMPARE(boxOf(nothing).count, 0);
    }

    void inequalityIsGinis()
    {
        QVERIFY(std::abs(inequalityOf({5, 5, 5, 5}).gini) < 1e-12);
        QVERIFY(std::abs(inequalityOf({0, 0, 0, 12}).gini - 0.75) < 1e-12); // (n - 1) / n
        // Half the mean absolute difference by the mean, over all pairs.
        const std::vector<qint64> values{3, 1, 8, 20, 2, 2, 41, 0, 7};
        double apart = 0;
        for (const qint64 a : values) {
            for (const qint64 b : values)
                apart += std::abs(double(a - b));
        }
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / 9;
        const Inequality found = inequalityOf(values);
        QVERIFY(std::abs(found.gini - apart / (2 * 81 * mean)) < 1e-12);
        QCOMPARE(found.sum, 84);
        QVERIFY(std::abs(found.topTenth - 41.0 / 84) < 1e-12);
        QCOMPARE(inequalityOf({}).curve.size(), 1u);
    }

    void aBoxIsOneOfItsRows()
    {
        const auto data = chart({ChartKind::Box, {u"region"_s, u"for"_s}, {}, 12, 0, {}});
        QVERIFY(data);
        QCOMPARE(data->boxes.size(), data->categories.size());
        for (size_t i = 0; i < data->boxes.size(); ++i) {
            auto rows = select(*m_columns, m_sample->store(), data->categories[i].filter);
            QVERIFY(rows);
            *rows &= m_rows;
            std::vector<double> votes;
            rows->forEach([&](size_t row) {
                if (m_columns->votesFor()[row] >= 0)
                    votes.push_back(m_columns->votesFor()[row]);
            });
            const ChartBox expected = boxOf(votes);
            QCOMPARE(data->boxes[i].count, expected.count);
            QCOMPARE(data->boxes[i].median, expected.median);
            QCOMPARE(data->boxes[i].upper, expected.upper);
        }
    }

    void classesOfAHistogramAreTheRowsBehindThem_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("votes") << u"votes"_s;
        QTest::newRow("for") << u"for"_s;
        QTest::newRow("bands of age") << u"grupo de edad"_s;
    }
    void classesOfAHistogramAreTheRowsBehindThem()
    {
        QFETCH(QString, field);
        const auto data = chart({ChartKind::Histogram, {field}, {}, 12, 0, {}});
        QVERIFY2(data, data ? "" : qPrintable(data.error().message));
        qint64 sum = 0;
        for (size_t i = 0; i < data->categories.size(); ++i) {
            sum += data->series[0].values[i];
            if (data->categories[i].role == ChartCategory::Role::Value)
                QCOMPARE(data->series[0].values[i], countBehind(data->categories[i].filter));
        }
        QCOMPARE(sum, data->total);
    }

    void tilesAreAllThere()
    {
        QCOMPARE(mexicanStates().tiles.size(), 32u);
        const auto data = chart({ChartKind::Tile, {u"region"_s}, {}, 12, 0, {}});
        QVERIFY(data);
        qint64 sum = 0;
        qsizetype placed = 0;
        for (size_t i = 0; i < data->categories.size(); ++i) {
            const ChartCategory &category = data->categories[i];
            sum += data->series[0].values[i];
            placed += category.row >= 0;
            if (category.role != ChartCategory::Role::Other)
                QCOMPARE(data->series[0].values[i], countBehind(category.filter));
        }
        QCOMPARE(placed, 32);
        QCOMPARE(sum, data->total);
    }

    void aGridOfOnesOwnIsReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<bool>("good");
        QTest::newRow("comma") << QByteArray("code,name,row,column\nA,Norte|El Norte,0,0\nB,Sur,1,0\n")
                               << true;
        QTest::newRow("semicolon") << QByteArray("name;row;column\nNorte;0;0\nSur;1;0\n") << true;
        QTest::newRow("no row") << QByteArray("code,name,column\nA,Norte,0\n") << false;
        QTest::newRow("two in one place") << QByteArray("name,row,column\nNorte,0,0\nSur,0,0\n") << false;
        QTest::newRow("far away") << QByteArray("name,row,column\nNorte,0,1000\n") << false;
        QTest::newRow("nothing") << QByteArray("name,row,column\n") << false;
    }
    void aGridOfOnesOwnIsReadOrRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(bool, good);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"grid.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        const auto grid = readTileGrid(file.fileName());
        QCOMPARE(bool(grid), good);
        if (good) {
            QCOMPARE(grid->tiles.size(), 2u);
            QCOMPARE(gridFromJson(toJson(*grid)), *grid);
        } else {
            QVERIFY(!grid.error().message.isEmpty());
        }
    }

    void ratesNeedAPopulation()
    {
        ChartSpec spec{ChartKind::Bar, {u"region"_s}, Measure::People, 12, 0, {}};
        spec.figure = ChartFigure::Rate;
        QVERIFY(!chart(spec));
        ChartGround ground;
        ground.population = {{u"region"_s, {u"Jalisco"_s, u"Puebla"_s}, {8'000, 6'000}}};
        const auto data = chartData(*m_columns, m_rows, spec, ground);
        QVERIFY(data);
        for (size_t i = 0; i < data->categories.size(); ++i) {
            const double shown = data->shown(i, 0);
            const auto value = static_cast<double>(data->series[0].values[i]);
            if (data->categories[i].label == "Puebla"_L1)
                QCOMPARE(shown, value / 6);
            else if (data->categories[i].role == ChartCategory::Role::Missing)
                QVERIFY(std::isnan(shown));
        }
    }

    void dotsLieWithinTheirIntervals()
    {
        for (const QStringList &fields : {QStringList{u"region"_s}, QStringList{u"region"_s, u"lang"_s}}) {
            const auto data = chart({ChartKind::Dot, fields, {}, 12, 0, {}});
            QVERIFY(data);
            for (size_t s = 0; s < data->series.size(); ++s) {
                for (size_t i = 0; i < data->categories.size(); ++i) {
                    const double shown = data->shown(i, s);
                    QVERIFY(data->series[s].low[i] <= shown && shown <= data->series[s].high[i]);
                }
            }
            QVERIFY(data->caption.contains(u"Wilson"_s));
        }
    }

    void aRestThatCrushesAllElseIsCut_data()
    {
        QTest::addColumn<int>("top");
        QTest::addColumn<bool>("cut");
        QTest::newRow("every tenth day and a rest of nine tenths") << 2 << true;
        QTest::newRow("nothing but values") << 60 << false;
    }

    void aRestThatCrushesAllElseIsCut()
    {
        QFETCH(int, top);
        QFETCH(bool, cut);
        const auto data = chart({ChartKind::Bar, {u"author"_s}, {}, top, 0, {}});
        QVERIFY(data);
        double most = 0;
        for (size_t i = 0; i < data->categories.size(); ++i) {
            if (data->categories[i].role == ChartCategory::Role::Value)
                most = std::max(most, data->shown(i, 0));
        }
        QCOMPARE(data->cutsScale(), cut);
        QCOMPARE(data->caption.contains(u"longer than the scale"_s), cut);
        if (cut)
            QCOMPARE(data->largest(), most);
    }

    void aChartOfNothingHasItsTitle()
    {
        for (const ChartKind kind : {ChartKind::Heatmap, ChartKind::Bar, ChartKind::Grouped}) {
            QStringList fields{u"region"_s, u"lang"_s};
            fields.resize(mostFields(kind));
            const auto full = chart({kind, fields, {}, 12, 0, {}});
            const auto none = chartData(*m_columns, Bitmap(m_columns->rows()), {kind, fields, {}, 12, 0, {}});
            QVERIFY(full);
            QVERIFY(none);
            QCOMPARE(none->title, full->title);
        }
    }

    void smallChartsAddUpToTheLargeOne()
    {
        ChartSpec spec{ChartKind::Bar, {u"region"_s}, {}, 12, 0, {}};
        spec.split = u"kind"_s;
        const auto data = chart(spec);
        QVERIFY(data);
        QVERIFY(data->panels.size() > 2);
        for (size_t i = 0; i < data->categories.size(); ++i) {
            qint64 sum = 0;
            for (const ChartData &panel : data->panels) {
                sum += panel.series[0].values[i];
                QCOMPARE(panel.series[0].values[i], countBehind(panel.filterAt(i, 0)));
            }
            QCOMPARE(sum, data->series[0].values[i]);
        }
        QCOMPARE(data->rows.size(), qsizetype(data->panels.size() * data->categories.size()));
    }

    void twoSelectionsStandOnOneAxis()
    {
        ChartSpec spec{ChartKind::Line, {u"month"_s}, Measure::People, 12, 0, u"lang:es"_s};
        spec.compared = u"lang:pt"_s;
        const auto here = select(*m_columns, m_sample->store(), *parseFilter(u"lang:es"_s));
        ChartGround ground;
        ground.compared = *select(*m_columns, m_sample->store(), *parseFilter(u"lang:pt"_s));
        const auto data = chartData(*m_columns, *here, spec, ground);
        QVERIFY(data);
        QCOMPARE(data->panels.size(), 2u);
        QCOMPARE(data->panels[0].categories.size(), data->panels[1].categories.size());
        const ChartData &there = data->panels[1];
        QVERIFY(there.elsewhere);
        for (size_t i = 0; i < there.categories.size(); ++i) {
            const auto rows = select(*m_columns, m_sample->store(), there.filterAt(i, 0));
            QVERIFY(rows);
            QCOMPARE(there.series[0].values[i], countsOf(*m_columns, *rows).people);
        }
    }

    void questionsComeBackFromTheirText()
    {
        ChartSpec spec{ChartKind::Grouped, {u"region"_s, u"lang"_s}, Measure::Votes, 7, 0, {}};
        spec.figure = ChartFigure::Share;
        spec.split = u"kind"_s;
        const auto back = chartSpecFromJson(toJson(spec));
        QVERIFY(back);
        QVERIFY(*back == spec);
        QVERIFY(!chartSpecFromJson(u"{\"kind\":\"hologram\"}"_s));
        QVERIFY(!chartSpecFromJson(u"no"_s));
    }

    void sensitiveFieldsNeedTen()
    {
        for (const QString &field : {u"group"_s, u"etnia"_s, u"Pertenencia indígena"_s, u"Discapacidad"_s,
                                     u"religion"_s, u"orientacion_sexual"_s})
            QVERIFY2(isSensitive(field), qPrintable(field));
        for (const QString &field : {u"region"_s, u"age_group"_s, u"category"_s, u"grupo de edad"_s})
            QVERIFY2(!isSensitive(field), qPrintable(field));
        QCOMPARE(publicationLeast(QStringList{u"region"_s, u"group"_s}), 10);
    }

    /// Random charts of small selections, attacked by all that is printed of them: no number under k, and
    /// where the sum is known never one alone missing.
    void whatIsPublishedGivesNothingAway()
    {
        std::mt19937 random(99);
        int hidden = 0;
        for (int round = 0; round < 300; ++round) {
            Bitmap rows(m_columns->rows());
            const size_t size = 8 + random() % 150;
            for (size_t i = 0; i < size; ++i)
                rows.set(random() % m_columns->rows());
            rows &= m_rows;
            static const QStringList keys{u"region"_s, u"category"_s, u"lang"_s, u"kind"_s, u"month"_s};
            ChartSpec spec{ChartKind::Bar, {keys[random() % 5]}, Measure::Submissions, 12, 0, {}};
            const int shape = static_cast<int>(random() % 4);
            if (shape == 1) {
                spec.kind = ChartKind::Heatmap;
                spec.fields << keys[random() % 4];
                if (spec.fields[0] == spec.fields[1])
                    continue;
            } else if (shape == 2) {
                spec.split = keys[random() % 4];
                if (spec.split == spec.fields[0])
                    continue;
            } else if (shape == 3) {
                spec.fields = {u"month"_s};
                spec.figure = ChartFigure::Cumulative;
                spec.kind = ChartKind::Line;
            }
            auto data = chartData(*m_columns, rows, spec);
            QVERIFY2(data, data ? "" : qPrintable(data.error().message));
            const qint64 total = data->total;
            protect(*data, 5);
            hidden += data->hiddenNumbers > 0;
            qint64 printed = 0;
            int missing = 0;
            double before = 0;
            for (const QVariantList &row : std::as_const(data->rows)) {
                for (const QVariant &cell : row) {
                    missing += cell.toString() == u"·"_s;
                    if (cell.typeId() != QMetaType::LongLong)
                        continue;
                    const qint64 number = cell.toLongLong();
                    if (spec.figure == ChartFigure::Cumulative) {
                        const double step = double(number) - before;
                        QVERIFY(step == 0 || step >= 5);
                        before = double(number);
                        continue;
                    }
                    QVERIFY(number == 0 || number >= 5);
                    printed += number;
                }
            }
            if (spec.figure == ChartFigure::Cumulative)
                QVERIFY(total - qint64(before) == 0 || total - qint64(before) >= 5 || before == 0);
            else if (data->axes[0].onTime && missing == 1)
                QVERIFY(total - printed > 0); // shared with those without a date
            else
                QVERIFY(missing != 1);
        }
        QVERIFY(hidden > 100);
    }

    void wordsDoNotSayWhatIsHidden()
    {
        // Three without a region: neither the table nor the caption says so.
        Bitmap rows(m_columns->rows());
        int without = 0, with = 0;
        const Column &region = *m_columns->column(u"region"_s);
        for (size_t row = 0; row < m_columns->rows(); ++row) {
            if (!m_rows.test(row))
                continue;
            const bool none = region.codes[row] == 0;
            if ((none && without < 3) || (!none && with < 60)) {
                (none ? without : with) += 1;
                rows.set(row);
            }
        }
        auto data = chartData(*m_columns, rows, {ChartKind::Bar, {u"region"_s}, {}, 12, 0, {}});
        QVERIFY(data);
        QVERIFY(data->caption.contains(u"3 contributions without"_s));
        protect(*data, 5);
        QVERIFY(!data->caption.contains(u"3 contributions without"_s));
        QVERIFY(data->caption.contains(u"hidden"_s));
        // And of a few people nothing is said at all.
        Bitmap few(m_columns->rows());
        size_t row = 0;
        while (few.count() < 3)
            few.assign(row, m_rows.test(row)), ++row;
        auto tiny = chartData(*m_columns, few, {ChartKind::Bar, {u"region"_s}, {}, 12, 0, {}});
        QVERIFY(tiny);
        protect(*tiny, 5);
        QVERIFY(tiny->caption.startsWith(u"Fewer than 5"_s));
    }

private:
    Result<ChartData> chart(const ChartSpec &spec) { return chartData(*m_columns, m_rows, spec); }

    qint64 countBehind(const Filter &filter)
    {
        auto rows = select(*m_columns, m_sample->store(), filter);
        if (!rows)
            return -1;
        *rows &= m_rows;
        return static_cast<qint64>(rows->count());
    }

    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
    Bitmap m_rows;
};

QTEST_GUILESS_MAIN(TestChartKinds)
#include "tst_chartkinds.moc"
