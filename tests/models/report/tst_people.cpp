// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"
#include "models/report/population.h"
#include "models/workspace/cells.h"
#include "models/workspace/columns.h"
#include "models/workspace/selection.h"
#include "tests/models/workspace/samplestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Everybody who wrote or voted, a row a person and contribution; votes of a source that was undone are none.
constexpr auto everybody = R"(
    CREATE TEMP VIEW part AS
    SELECT c.*, c.participant_id AS person FROM contribution c WHERE c.live = 1 AND c.participant_id IS NOT NULL
    UNION ALL SELECT c.*, v.participant_id FROM contribution c JOIN vote v ON v.contribution_id = c.id
      JOIN source s ON s.id = v.source_id WHERE c.live = 1 AND s.live = 1)";

const QHash<QString, QString> &sqlOf()
{
    static const QHash<QString, QString> fields{
        {u"region"_s, u"ifnull((SELECT text FROM value WHERE id = territory), '')"_s},
        {u"kind"_s, u"(SELECT key FROM kind WHERE id = kind)"_s},
        {u"month"_s, u"ifnull(strftime('%Y-%m', created, 'unixepoch'), '')"_s},
        {u"author"_s, u"'p' || person"_s},
        {u"grupo de edad"_s,
         u"ifnull((SELECT v.text FROM participant p, json_each(p.attributes) a JOIN value v ON v.id = "
         "a.value WHERE p.id = person), '')"_s},
        {u"group"_s, u"(SELECT iif(opinion, opinion, '') FROM participant p WHERE p.id = person)"_s}};
    return fields;
}

const std::array conditions{std::pair{u""_s, u"1"_s}, std::pair{u"kind:comment"_s, u"kind = 1"_s},
                            std::pair{u"lang:es"_s, u"(SELECT text FROM value WHERE id = language) = 'es'"_s},
                            std::pair{u"author:p7"_s, u"participant_id = 7"_s}};

} // namespace

/// People are who wrote or voted: every count of them is what plain SQL says.
class TestPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(300, 3);
        m_sample->run(
            "INSERT INTO source (id, consultation_id, name, sha256, bytes, preset, encoding, delimiter, "
            "mapping, "
            "imported_at, live) VALUES (2, 1, 'b', x'01', 1, 'csv', 'UTF-8', ',', '{}', '2017', 1), "
            "(3, 1, 'c', x'02', 1, 'csv', 'UTF-8', ',', '{}', '2017', 0)");
        // Ten who never wrote, the first of them of an age that no author has.
        m_sample->run("INSERT INTO value (id, field_id, text) VALUES (900, 2, '45-60')");
        m_sample->run("WITH n(i) AS (SELECT 41 UNION ALL SELECT i + 1 FROM n WHERE i < 50) "
                      "INSERT INTO participant (id, consultation_id, external_id, attributes, opinion) "
                      "SELECT i, 1, 'p' || i, iif(i = 41, '[900]', iif(i % 3, '[12]', '[]')), i % 3 FROM n");
        m_sample->run("UPDATE participant SET opinion = id % 3 WHERE id < 41");
        std::mt19937 random(8);
        for (int i = 0; i < 900; ++i) {
            const QString sql = u"INSERT OR IGNORE INTO vote VALUES (%1, %2, %3, 1, 0)"_s;
            m_sample->run(sql.arg(1 + random() % 300)
                              .arg(1 + random() % 50)
                              .arg(1 + random() % 3)
                              .toUtf8()
                              .constData());
        }
        m_sample->run(everybody);
        m_columns = *Columns::load(m_sample->store());
    }

    void oneField()
    {
        for (const auto &[filter, where] : conditions) {
            const Bitmap rows = *select(*m_columns, m_sample->store(), *parseFilter(filter));
            for (auto field = sqlOf().cbegin(); field != sqlOf().cend(); ++field) {
                const auto counts = countBy(*m_columns, rows, field.key(), Measure::People);
                QVERIFY2(counts, qPrintable(field.key()));
                auto expected = m_sample->table(
                    u"SELECT %1, count(DISTINCT person) FROM part WHERE %2 GROUP BY 1"_s.arg(*field, where));
                QCOMPARE(counts->missing, expected.take(QString()));
                QHash<QString, qint64> found;
                for (qsizetype i = 0; i < counts->values.size(); ++i)
                    found.insert(counts->values[i], counts->counts[static_cast<size_t>(i)]);
                QCOMPARE(found, expected);
                QCOMPARE(counts->total, people(where));
            }
        }
    }

    void twoFields()
    {
        for (const auto &[filter, where] : conditions) {
            const Bitmap rows = *select(*m_columns, m_sample->store(), *parseFilter(filter));
            for (auto one = sqlOf().cbegin(); one != sqlOf().cend(); ++one) {
                for (auto two = sqlOf().cbegin(); two != sqlOf().cend(); ++two) {
                    if (one.key() == two.key())
                        continue;
                    const auto counts = countBy(*m_columns, rows, one.key(), two.key(), Measure::People);
                    QVERIFY(counts);
                    const auto expected = m_sample->table(
                        u"SELECT iif(a = '', 'none', a) || '/' || iif(b = '', 'none', b), count(DISTINCT "
                        u"person) "
                        "FROM (SELECT %1 a, %2 b, person FROM part WHERE %3) GROUP BY 1"_s.arg(*one, *two,
                                                                                               where));
                    QHash<QString, qint64> found;
                    for (size_t i = 0; i < counts->cells.size(); ++i) {
                        for (size_t j = 0; j < counts->cells[i].size(); ++j) {
                            if (counts->cells[i][j])
                                found.insert(counts->firstValues[static_cast<qsizetype>(i)] + u'/' +
                                                 counts->secondValues[static_cast<qsizetype>(j)],
                                             counts->cells[i][j]);
                        }
                    }
                    QCOMPARE(found, expected);
                    QCOMPARE(counts->total, people(where));
                    compareChart(rows, one.key(), two.key(), expected);
                }
            }
        }
    }

    /// Each of whom a field speaks is counted from the first day there was anything of his.
    void cumulated()
    {
        ChartSpec spec{ChartKind::Line, {u"month"_s}, Measure::People, 60, 0, {}, ChartFigure::Cumulative};
        const auto data = chartData(*m_columns, m_columns->live(), spec);
        QVERIFY(data);
        QCOMPARE(static_cast<qint64>(data->shown(data->categories.size() - 1, 0)),
                 people(u"created IS NOT NULL"_s));
        spec.fields << u"group"_s;
        const auto split = chartData(*m_columns, m_columns->live(), spec);
        QVERIFY(split);
        for (size_t s = 0; s < split->series.size(); ++s) {
            const QString group =
                split->series[s].role == ChartCategory::Role::Missing ? u"0"_s : split->series[s].name;
            QCOMPARE(
                static_cast<qint64>(split->shown(split->categories.size() - 1, s)),
                people(
                    u"created IS NOT NULL AND (SELECT opinion FROM participant WHERE id = person) = %1"_s.arg(
                        group)));
        }
    }

    /// A bar of people by what they are is no filter of contributions, and says so.
    void barsOfPeopleSayWhyTheyDoNotFilter()
    {
        const ChartSpec spec{ChartKind::Bar, {u"grupo de edad"_s}, Measure::People, 12, 0, {}};
        const auto data = chartData(*m_columns, m_columns->live(), spec);
        QVERIFY(data);
        QCOMPARE(data->filterAt(0, 0).type, Filter::Type::Everything);
        QVERIFY(data->unfiltered().contains(u"Grupo de edad"_s));
        const auto mixed =
            chartData(*m_columns, m_columns->live(),
                      {ChartKind::Stacked, {u"kind"_s, u"grupo de edad"_s}, Measure::People, 12, 0, {}});
        QVERIFY(mixed);
        QCOMPARE(toText(mixed->filterAt(0, 0)), toText(mixed->categories[0].filter));
        const auto rows = chartData(*m_columns, m_columns->live(),
                                    {ChartKind::Bar, {u"grupo de edad"_s}, Measure::Submissions, 12, 0, {}});
        QVERIFY(rows);
        QVERIFY(rows->unfiltered().isEmpty());
        QVERIFY(rows->filterAt(0, 0).type != Filter::Type::Everything);
    }

    void populationKnowsVoters()
    {
        const std::vector<PopulationMargin> population{
            {u"grupo de edad"_s, {u"30-44"_s, u"45-60"_s}, {1000, 1000}}};
        const auto compared = comparePopulation(*m_columns, m_columns->live(), population, false);
        QVERIFY(compared);
        QCOMPARE(compared->people, people(u"1"_s));
        QCOMPARE(compared->margins[0].representation.groups[1].people, 1);
        QVERIFY(compared->margins[0].absent.isEmpty());
        QVERIFY(captionOf(*compared).contains(u"wrote or voted"_s));
    }

    /// Without single votes nothing is kept by person, and an undone source is as if it were not there.
    void withoutVotes()
    {
        SampleStore plain(50, 4);
        QVERIFY(!(*Columns::load(plain.store()))->people().areVoting());
        plain.run("UPDATE source SET live = 0");
        plain.run("INSERT INTO vote VALUES (1, 1, 1, 1, 0)");
        QVERIFY(!(*Columns::load(plain.store()))->people().areVoting());
    }

private:
    qint64 people(const QString &where)
    {
        return m_sample->numbers(u"SELECT count(DISTINCT person) FROM part WHERE %1"_s.arg(where)).front();
    }

    void compareChart(const Bitmap &rows, const QString &first, const QString &second,
                      const QHash<QString, qint64> &expected)
    {
        if (first == "author"_L1 || second == "author"_L1)
            return;
        const auto data =
            chartData(*m_columns, rows, {ChartKind::Heatmap, {first, second}, Measure::People, 60, 0, {}});
        QVERIFY(data);
        qint64 sum = 0, wanted = 0;
        for (const ChartSeries &series : data->series) {
            for (size_t i = 0; i < series.values.size(); ++i)
                sum += series.values[i];
        }
        const bool dated =
            first != "month"_L1 && second != "month"_L1; // what has no date is not on a time axis
        for (auto cell = expected.cbegin(); cell != expected.cend(); ++cell)
            wanted += dated || !cell.key().split(u'/')[first == "month"_L1 ? 0 : 1].startsWith(u"none"_s)
                          ? *cell
                          : 0;
        QCOMPARE(sum, wanted);
    }

    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
