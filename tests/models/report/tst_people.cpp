// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"
#include "models/report/crosstable.h"
#include "models/report/gate.h"
#include "models/report/population.h"
#include "models/report/releasing.h"
#include "models/workspace/cells.h"
#include "models/workspace/columns.h"
#include "models/workspace/selection.h"
#include "tests/models/workspace/samplestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Everybody who wrote or voted, a row a person and contribution; votes of a source that was undone are none,
/// those on what was merged are votes on what it was merged into.
constexpr auto everybody = R"(
    CREATE TEMP VIEW part AS
    SELECT c.*, c.participant_id AS person FROM contribution c WHERE c.live = 1 AND c.participant_id IS NOT NULL
    UNION ALL SELECT c.*, v.participant_id FROM vote v JOIN source s ON s.id = v.source_id
      JOIN contribution o ON o.id = v.contribution_id JOIN contribution c ON c.id = ifnull(o.merged_into, o.id)
      WHERE c.live = 1 AND s.live = 1)";

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

const std::array conditions{
    std::pair{u""_s, u"1"_s},
    std::pair{u"kind:comment"_s, u"kind = 1"_s},
    std::pair{u"lang:es"_s, u"(SELECT text FROM value WHERE id = language) = 'es'"_s},
    std::pair{u"author:p7"_s, u"participant_id = 7"_s},
    std::pair{u"-state:hidden"_s, u"state <> 2"_s},
    std::pair{u"state:merged"_s, u"state = 3"_s},
    std::pair{u"-state:merged region:Puebla"_s,
              u"state <> 3 AND (SELECT text FROM value WHERE id = territory) = 'Puebla'"_s}};

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
        // Some are hidden, and some merged into others that people voted on.
        m_sample->run("UPDATE contribution SET merged_into = NULL, state = iif(id % 7 = 0, 2, 0)");
        m_sample->run(
            "UPDATE contribution SET state = 3, merged_into = (SELECT min(v.contribution_id) FROM vote v "
            "WHERE v.source_id < 3 AND v.contribution_id % 9 <> 1 AND v.contribution_id > contribution.id "
            "AND (SELECT live FROM contribution o WHERE o.id = v.contribution_id) = 1) "
            "WHERE live = 1 AND id % 9 = 1 AND id < 200");
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

    /// Small charts of who people are hold just these people, whatever they voted on; votes on what was
    /// merged among them.
    void smallChartsTakePeopleApart()
    {
        for (const auto &[filter, where] : conditions) {
            const Bitmap rows = *select(*m_columns, m_sample->store(), *parseFilter(filter));
            for (const QString &split : {u"grupo de edad"_s, u"group"_s}) {
                for (const QString &field : {u"region"_s, u"kind"_s, u"month"_s, u"group"_s, u"tag"_s}) {
                    if (field == split)
                        continue;
                    ChartSpec spec{ChartKind::Bar, {field}, Measure::People, 60, 0, filter};
                    spec.split = split;
                    const auto data = chartData(*m_columns, rows, spec);
                    QVERIFY2(data, qPrintable(data ? QString() : data.error().message));
                    comparePanels(*data, sqlOf().value(split), sqlOf().value(field), where);
                }
            }
        }
    }

    /// Of two fields, growing, and as shares: each panel is the chart of its people alone.
    void smallChartsOfTwoFieldsAndFigures()
    {
        const auto split = [&](ChartSpec spec) {
            spec.split = u"grupo de edad"_s;
            return *chartData(*m_columns, m_columns->live(), spec);
        };
        const QString ages = sqlOf().value(u"grupo de edad"_s);
        const ChartData two =
            split({ChartKind::Stacked, {u"kind"_s, u"group"_s}, Measure::People, 60, 0, {}});
        const ChartData grown =
            split({ChartKind::Line, {u"month"_s}, Measure::People, 60, 0, {}, ChartFigure::Cumulative});
        const ChartData shares =
            split({ChartKind::Bar, {u"kind"_s}, Measure::People, 60, 0, {}, ChartFigure::Share});
        QVERIFY(two.panels.size() > 3);
        for (size_t p = 0; p < two.panels.size(); ++p) {
            const auto isMissing = [](const auto &one) { return one.role == ChartCategory::Role::Missing; };
            const bool none = isMissing(two.categories.front()) ||
                              two.panels[p].title == m_columns->column(u"grupo de edad"_s)->label(0);
            const QString here = ages + u" = '%1'"_s.arg(none ? QString() : two.panels[p].title);
            QVERIFY(!two.panels[p].unfiltered().isEmpty());
            QVERIFY(shares.panels[p].unfiltered().contains(u"Grupo de edad"_s));
            for (size_t i = 0; i < two.categories.size(); ++i) {
                const QString kind = u" AND (SELECT key FROM kind WHERE id = kind) = '%1'"_s.arg(
                    two.categories[i].filter.value);
                for (size_t s = 0; s < two.series.size(); ++s) {
                    const QString group =
                        u" AND (SELECT opinion FROM participant p WHERE p.id = person) = %1"_s.arg(
                            isMissing(two.series[s]) ? u"0"_s : two.series[s].name);
                    QCOMPARE(two.panels[p].series[s].values[i], people(here + kind + group));
                }
                const qint64 of = people(here + kind), all = people(here);
                QCOMPARE(shares.panels[p].series[0].values[i], of);
                QCOMPARE(shares.panels[p].total, all);
                if (all > 0)
                    QCOMPARE(shares.panels[p].shown(i, 0),
                             100. * static_cast<double>(of) / static_cast<double>(all));
            }
            QCOMPARE(static_cast<qint64>(grown.panels[p].shown(grown.categories.size() - 1, 0)),
                     people(here + u" AND created IS NOT NULL"_s));
        }
    }

    /// Tables for each value of what people are hold just these people.
    void thirdFieldsOfPeopleTakePeopleApart()
    {
        const QString ages = sqlOf().value(u"grupo de edad"_s);
        const auto layers = crossLayers(*m_columns, m_columns->live(), u"region"_s, u"group"_s,
                                        u"grupo de edad"_s, Measure::People, 0);
        QVERIFY2(layers, layers ? "" : qPrintable(layers.error().message));
        QVERIFY(layers->size() > 3);
        for (const CrossLayer &layer : *layers) {
            QCOMPARE(layer.filter.type, Filter::Type::Everything);
            const QString here =
                u"(%1) || '' = '%2'"_s.arg(ages, layer.label.startsWith(u'(') ? QString() : layer.label);
            const CrossCounts &counts = layer.table.counts;
            QCOMPARE(counts.total, people(here));
            for (qsizetype i = 0; i < counts.firstValues.size(); ++i) {
                for (qsizetype j = 0; j < counts.secondValues.size(); ++j) {
                    const auto value = [](const QString &text) {
                        return text == "none"_L1 ? QString() : text;
                    };
                    QCOMPARE(counts.cells[static_cast<size_t>(i)][static_cast<size_t>(j)],
                             people(here + u" AND (%1) || '' = '%2' AND (%3) || '' = '%4'"_s.arg(
                                               sqlOf().value(u"region"_s), value(counts.firstValues[i]),
                                               sqlOf().value(u"group"_s), value(counts.secondValues[j]))));
                }
            }
        }
        QVERIFY(!whyUnfiltered(*m_columns, {u"region"_s, u"kind"_s, u"grupo de edad"_s}, Measure::People)
                     .isEmpty());
        QVERIFY(whyUnfiltered(*m_columns, {u"region"_s, u"kind"_s, {}}, Measure::People).isEmpty());
        QVERIFY(whyUnfiltered(*m_columns, {u"grupo de edad"_s}, Measure::Submissions).isEmpty());
    }

    /// One more voter on what was released already: who has both sees how that one voted.
    void aReleaseWithOneMoreVoterIsCalledOut()
    {
        const Actor person{u"ana"_s, ActorKind::Person};
        Store &store = m_sample->store();
        const Bitmap all = m_columns->live();
        QVERIFY(recordRelease(store, releasedRows(*m_columns, all),
                              {u"csv"_s, u"/tmp/nowhere/a.csv"_s, {}, 0}, person));
        QVERIFY(closeReleases(store, *m_columns, all, 5)->empty());
        m_sample->run("INSERT INTO participant (id, consultation_id, external_id) VALUES (60, 1, 'p60')");
        m_sample->run("INSERT INTO vote SELECT min(id), 60, 2, 1, 0 FROM contribution WHERE live = 1");
        const auto columns = *Columns::load(store);
        const auto close = closeReleases(store, *columns, columns->live(), 5);
        QCOMPARE(close->size(), 1u);
        QCOMPARE(close->front().voters, 1);
        const auto obstacles = obstaclesTo(store, *columns, columns->live(), Leaving::Report);
        QVERIFY(obstacles);
        QVERIFY(std::ranges::any_of(*obstacles,
                                    [](const Obstacle &one) { return one.sentence.contains(u"voter"_s); }));
        m_sample->run("DELETE FROM vote WHERE participant_id = 60");
        m_sample->run("DELETE FROM participant WHERE id = 60");
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

    void comparePanels(const ChartData &data, const QString &split, const QString &field,
                       const QString &where)
    {
        const bool isTag = field.isEmpty();
        qint64 seen = 0;
        for (const ChartData &panel : data.panels) {
            const bool none = panel.title.startsWith(u'(');
            const QString here =
                u"(%1) AND (%2) || '' = '%3'"_s.arg(where, split, none ? QString() : panel.title);
            QCOMPARE(panel.total, people(here));
            QCOMPARE(toText(panel.filterAt(0, 0)), QString());
            for (size_t i = 0; i < panel.categories.size(); ++i) {
                const ChartCategory &place = panel.categories[i];
                const QString value = place.role == ChartCategory::Role::Missing ? QString()
                                      : place.day.isValid() ? place.day.toString(u"yyyy-MM"_s)
                                                            : data.categories[i].filter.value;
                const QString of =
                    !isTag ? u"(%1) || '' = '%2'"_s.arg(
                                 field, !value.isEmpty() || place.role == ChartCategory::Role::Missing
                                            ? value
                                            : place.label)
                    : place.role == ChartCategory::Role::Missing
                        ? u"id NOT IN (SELECT contribution_id FROM contribution_tag)"_s
                        : u"id IN (SELECT contribution_id FROM contribution_tag t WHERE t.tag_id %1)"_s.arg(
                              place.label == u"movilidad"_s ? u"IN (1, 2)"_s
                              : place.label.contains(u'/')  ? u"= 2"_s
                                                            : u"= 3"_s);
                QVERIFY2(panel.series[0].values[i] == people(here + u" AND "_s + of),
                         qPrintable(panel.title + u' ' + place.label + u' ' + of));
                seen += panel.series[0].values[i];
            }
        }
        QVERIFY(seen > 0 || people(where) == 0);
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
