// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart.h"
#include "models/workspace/columns.h"
#include "models/workspace/merging.h"
#include "models/workspace/selection.h"
#include "tests/models/workspace/samplestore.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Contributions with the votes that count, which those on a merged one do where it was merged to; and the
/// same once for everybody who wrote it or voted on it or on what it took in.
constexpr std::array views{
    "CREATE TEMP VIEW counted AS SELECT c.*, iif(moved, NULL, votes_for) AS up, iif(moved, NULL, "
    "votes_against) AS "
    "down, iif(moved, NULL, votes_pass) AS pass FROM (SELECT c.*, c.merged_into IS NOT NULL AS moved FROM "
    "contribution c) c",
    "CREATE TEMP VIEW taken AS SELECT c.*, c.participant_id AS person FROM counted c UNION ALL SELECT c.*, "
    "v.participant_id FROM vote v JOIN contribution o ON o.id = v.contribution_id "
    "JOIN counted c ON c.id = ifnull(o.merged_into, o.id)"};

/// A field as charts know it and as plain SQL does.
struct Field
{
    QString key;
    QString sql; ///< Text; NULL = none.
    bool ordered = false;
};

const std::vector<Field> &fields()
{
    static const std::vector<Field> all{
        {u"region"_s, u"(SELECT text FROM value WHERE id = c.territory)"_s},
        {u"category"_s, u"(SELECT text FROM value WHERE id = c.category)"_s},
        {u"lang"_s, u"(SELECT text FROM value WHERE id = c.language)"_s},
        {u"kind"_s, u"(SELECT key FROM kind WHERE id = c.kind)"_s},
        {u"state"_s, u"(SELECT key FROM state WHERE id = c.state)"_s},
        {u"month"_s, u"strftime('%Y-%m', c.created, 'unixepoch')"_s, true},
        {u"day"_s, u"date(c.created, 'unixepoch')"_s, true},
        {u"weekday"_s, u"((strftime('%w', c.created, 'unixepoch') + 6) % 7 + 1)"_s, true},
        {u"hour"_s, u"iif(c.created % 86400 = 0, NULL, c.created % 86400 / 3600)"_s, true}};
    return all;
}

struct Condition
{
    QString filter, sql;
};

const std::vector<Condition> &conditions()
{
    static const std::vector<Condition> all{
        {{}, u"1"_s},
        {u"lang:es"_s, u"(SELECT text FROM value WHERE id = c.language) = 'es'"_s},
        {u"-state:hidden"_s, u"c.state <> (SELECT id FROM state WHERE key = 'hidden')"_s},
        {u"after:2017-02-01"_s, u"date(c.created, 'unixepoch') >= '2017-02-01'"_s},
        {u"hour>=18"_s, u"c.created % 86400 / 3600 >= 18"_s},
        {u"weekday:1"_s, u"strftime('%w', c.created, 'unixepoch') = '1'"_s},
        {u"for>=10"_s, u"c.up >= 10"_s},
        {u"region:none"_s, u"c.territory IS NULL"_s},
        {u"state:merged"_s, u"c.state = 3"_s},
        {u"-state:hidden -state:merged"_s, u"c.state NOT IN (2, 3)"_s},
        {u"votes>=4"_s,
         u"coalesce(c.up, c.down, c.pass) IS NOT NULL AND ifnull(c.up, 0) + ifnull(c.down, 0) + "
         "ifnull(c.pass, 0) >= 4"_s},
        {u"category:Salud lang:es"_s, u"(SELECT text FROM value WHERE id = c.category) = 'Salud' AND "
                                      "(SELECT text FROM value WHERE id = c.language) = 'es'"_s}};
    return all;
}

QString sqlOf(Measure measure)
{
    switch (measure) {
    case Measure::Submissions:
        return u"count(*)"_s;
    case Measure::Texts:
        return u"count(DISTINCT c.text_hash)"_s;
    case Measure::People:
        return u"count(DISTINCT c.person)"_s;
    case Measure::Votes:
        return u"ifnull(sum(ifnull(c.up, 0) + ifnull(c.down, 0) + ifnull(c.pass, 0)), 0)"_s;
    }
    return {};
}

QString tableOf(Measure measure)
{
    return measure == Measure::People ? u"taken"_s : u"counted"_s;
}

/// The value of a field that stands behind \a category, as SQL has it.
QString valueOf(const ChartCategory &category, const QString &field)
{
    if (category.role == ChartCategory::Role::Missing)
        return u"none"_s;
    if (category.day.isValid())
        return category.day.toString(field == "month"_L1 ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
    return category.filter.value;
}

} // namespace

/// Random fields, filters and measures: every number of a chart is what plain SQL says.
class TestChartSql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(900, 11);
        m_sample->run(
            "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) INSERT OR IGNORE INTO vote "
            "SELECT 1 + i * 7919 % 400, 1 + i * 104729 % 40, 1, i % 3 - 1, i % 11 FROM n");
        m_sample->run(
            "UPDATE contribution SET (votes_for, votes_against, votes_pass) = (SELECT sum(value = 1), "
            "sum(value = -1), sum(value = 0) FROM vote WHERE contribution_id = contribution.id) "
            "WHERE id IN (SELECT contribution_id FROM vote)");
        const auto voted =
            m_sample->numbers(u"SELECT DISTINCT v.contribution_id FROM vote v JOIN contribution c "
                              "ON c.id = v.contribution_id WHERE c.live = 1 ORDER BY 1"_s);
        for (size_t i = 0; i + 9 < voted.size(); i += 9) {
            const std::vector<qint64> merged{voted[i + 3], voted[i + 8]};
            QVERIFY(mergeContributions(m_sample->store(), voted[i], merged, {u"ana"_s, ActorKind::Person}));
        }
        for (const char *view : views)
            m_sample->run(view);
        m_columns = *Columns::load(m_sample->store());
    }

    void figuresArePlainSqls()
    {
        std::mt19937 random(20260101);
        const std::array kinds{ChartKind::Bar, ChartKind::Heatmap, ChartKind::Line, ChartKind::Grouped};
        int numbers = 0;
        for (int round = 0; round < 240; ++round) {
            const Field &first = fields()[random() % fields().size()];
            const Field &second = fields()[random() % fields().size()];
            const Condition &condition = conditions()[random() % conditions().size()];
            const auto measure = static_cast<Measure>(random() % 4);
            ChartKind kind = kinds[random() % kinds.size()];
            if (kind == ChartKind::Line && !first.ordered)
                kind = ChartKind::Bar;
            const bool two = leastFields(kind) == 2;
            const bool wide = second.key == "day"_L1 ||
                              (kind == ChartKind::Grouped && second.key == "hour"_L1) ||
                              second.key == "weekday"_L1;
            if (two && (first.key == second.key || wide))
                continue;
            const auto rows = select(*m_columns, m_sample->store(), *parseFilter(condition.filter));
            QVERIFY(rows);
            ChartSpec spec{kind,    two ? QStringList{first.key, second.key} : QStringList{first.key},
                           measure, 60,
                           0,       condition.filter};
            const std::array figures{ChartFigure::Count, ChartFigure::Share, ChartFigure::Lift,
                                     ChartFigure::Cumulative};
            spec.figure = figures[random() % figures.size()];
            if (spec.figure == ChartFigure::Lift && kind != ChartKind::Heatmap)
                spec.figure = ChartFigure::Count;
            if (spec.figure == ChartFigure::Cumulative && (!first.ordered || two))
                spec.figure = ChartFigure::Count;
            const auto data = chartData(*m_columns, *rows, spec);
            if (!data && data.error().code == Error::Code::Usage && two)
                continue; // too many values for the kind
            QVERIFY2(data, data ? "" : qPrintable(data.error().message));
            compare(*data, first, two ? second : Field{}, condition.sql, numbers);
            if (QTest::currentTestFailed())
                qFatal("%s %s %s of %s where %s", qPrintable(keyOf(kind)), qPrintable(first.key),
                       qPrintable(second.key), qPrintable(keyOf(measure)), qPrintable(condition.filter));
        }
        QVERIFY(numbers > 2'000);
    }

private:
    void compare(const ChartData &data, const Field &first, const Field &second, const QString &where,
                 int &numbers)
    {
        const QString measure = sqlOf(data.spec.measure);
        const bool two = !second.key.isEmpty();
        const QString place =
            two ? u"ifnull(%1, 'none') || '/' || ifnull(%2, 'none')"_s.arg(first.sql, second.sql)
                : u"ifnull(%1, 'none')"_s.arg(first.sql);
        const QHash<QString, qint64> expected =
            m_sample->table(u"SELECT %1, %2 FROM %4 c WHERE live = 1 AND (%3) GROUP BY 1"_s.arg(
                place, measure, where, tableOf(data.spec.measure)));
        const qint64 total = m_sample->numbers(u"SELECT %1 FROM %3 c WHERE live = 1 AND (%2)"_s.arg(
            measure, where, tableOf(data.spec.measure)))[0];
        QCOMPARE(data.total, total);
        std::vector<qint64> rowSum(data.categories.size()), columnSum(data.series.size());
        qint64 sum = 0;
        for (size_t s = 0; s < data.series.size(); ++s) {
            for (size_t i = 0; i < data.categories.size(); ++i) {
                rowSum[i] += data.series[s].values[i];
                columnSum[s] += data.series[s].values[i];
                sum += data.series[s].values[i];
            }
        }
        for (size_t s = 0; s < data.series.size(); ++s) {
            for (size_t i = 0; i < data.categories.size(); ++i) {
                QString key = valueOf(data.categories[i], first.key);
                if (two)
                    key += u'/' + (data.series[s].role == ChartCategory::Role::Missing
                                       ? u"none"_s
                                       : secondValue(data.series[s], second.key));
                const qint64 value = expected.value(key);
                QCOMPARE(data.series[s].values[i], value);
                ++numbers;
                compareFigure(data, i, s, value, two ? rowSum[i] : total, columnSum[s], sum, first, where);
            }
        }
    }

    static QString secondValue(const ChartSeries &series, const QString &field)
    {
        if (field == "month"_L1)
            return series.filter.children.front().value.left(7);
        return series.filter.value;
    }

    void compareFigure(const ChartData &data, size_t i, size_t s, qint64 value, qint64 whole, qint64 column,
                       qint64 sum, const Field &first, const QString &where)
    {
        const double shown = data.shown(i, s);
        const auto near = [](double a, double b) {
            return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b));
        };
        switch (data.spec.figure) {
        case ChartFigure::Share:
            QVERIFY(whole == 0 ? std::isnan(shown) : near(shown, 100. * double(value) / double(whole)));
            return;
        case ChartFigure::Lift:
            QVERIFY(whole * column == 0
                        ? std::isnan(shown)
                        : near(shown, double(value) * double(sum) / (double(whole) * double(column))));
            return;
        case ChartFigure::Cumulative: {
            if (data.categories[i].role == ChartCategory::Role::Missing || i % 5 != 0)
                return; // every fifth is enough: each is a query of its own
            const QString upTo = valueOf(data.categories[i], first.key);
            const bool number = first.key == "hour"_L1 || first.key == "weekday"_L1;
            const QString bound = number ? upTo : QString(u'\'' + upTo + u'\'');
            QCOMPARE(qint64(shown),
                     m_sample->numbers(u"SELECT %1 FROM %5 c WHERE live = 1 AND (%2) "
                                       "AND %3 <= %4"_s.arg(sqlOf(data.spec.measure), where, first.sql, bound,
                                                            tableOf(data.spec.measure)))[0]);
            return;
        }
        default:
            QCOMPARE(shown, double(value));
        }
    }

    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(TestChartSql)
#include "tst_chartsql.moc"
