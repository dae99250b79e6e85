// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/contextchart.h"
#include "models/report/sheetcharts.h"
#include "models/storage/charts.h"
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/workspace/columns.h"
#include "models/workspace/context.h"
#include "models/workspace/sheet.h"
#include "tests/models/workspace/samplestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

const Actor actor{u"ana"_s, {}};

QString namesOf(const std::vector<ChartSpec> &charts)
{
    QStringList names;
    for (const ChartSpec &spec : charts)
        names << keyOf(spec.kind) + u':' + spec.fields.join(u'+');
    return names.join(u' ');
}

ChartSpec barOf(const QString &field)
{
    return {ChartKind::Bar, {field}, {}, 12, 0, {}};
}

} // namespace

/// The sheet and the numbers of context are changes of the journal like any other.
class TestSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleStore>(120, 3);
        m_columns = *Columns::load(m_sample->store());
    }

    void untouchedItIsTheUsualOne()
    {
        const auto charts = sheetCharts(store(), *m_columns);
        QVERIFY(charts);
        QCOMPARE(namesOf(*charts), namesOf(standardCharts(*m_columns)));
    }

    void whatEarlierVersionsAddedIsStillThere()
    {
        QVERIFY(writeSetting(
            store(), u"charts/sheet"_s,
            u"{\"measure\":\"people\",\"charts\":[{\"kind\":\"bar\",\"fields\":[\"lang\"]}]}"_s));
        const auto charts = sheetCharts(store(), *m_columns);
        QVERIFY(charts);
        QCOMPARE(charts->size(), standardCharts(*m_columns).size() + 1);
        QCOMPARE(charts->back().fields, QStringList{u"lang"_s});
    }

    void everyChangeIsUndoneAlone()
    {
        std::vector<ChartSpec> charts{barOf(u"region"_s), barOf(u"lang"_s), barOf(u"kind"_s)};
        QVERIFY(keep(charts, u"add chart"_s) > 0);
        QCOMPARE(read(), u"bar:region bar:lang bar:kind"_s);
        QCOMPARE(keep(charts, u"add chart"_s), 0); // nothing changed
        std::swap(charts[0], charts[2]);
        const qint64 moved = keep(charts, u"move chart"_s);
        QCOMPARE(read(), u"bar:kind bar:lang bar:region"_s);
        charts.push_back(barOf(u"state"_s));
        QVERIFY(keep(charts, u"add chart"_s) > 0);
        charts.erase(charts.begin() + 1);
        QVERIFY(keep(charts, u"remove chart"_s) > 0);
        QCOMPARE(read(), u"bar:kind bar:region bar:state"_s);
        QVERIFY(undo(store(), actor));
        QCOMPARE(read(), u"bar:kind bar:lang bar:region bar:state"_s);
        QVERIFY(undo(store(), actor));
        QVERIFY(redo(store(), actor));
        QCOMPARE(read(), u"bar:kind bar:lang bar:region bar:state"_s);
        QVERIFY(revert(store(), moved, actor)); // an older one, and the later ones stay
        QCOMPARE(read(), u"bar:region bar:lang bar:kind bar:state"_s);
        const auto chain = verifyJournal(store());
        QVERIFY(chain);
        QCOMPARE(chain->firstBad, 0);
    }

    void twoOfTheSameStayTwo()
    {
        const std::vector<ChartSpec> charts{barOf(u"lang"_s), barOf(u"lang"_s)};
        QVERIFY(keep(charts, u"add chart"_s) > 0);
        QCOMPARE(read(), u"bar:lang bar:lang"_s);
        QCOMPARE(keep(charts, u"move chart"_s), 0);
    }

    void numbersOfContextAreEnteredReplacedAndTakenBack()
    {
        const QList<Indicator> users{{0, u"Internet users"_s, 2012, 39.75, u"%"_s, u"A yearbook"_s},
                                     {0, u"Internet users"_s, 2016, 59.54, u"%"_s, u"A yearbook"_s},
                                     {0, u"Rank"_s, 2016, 14, u"of 193"_s, {}}};
        const auto added = addIndicators(store(), users, actor);
        QVERIFY(added);
        QCOMPARE(list(), u"Internet users 2012 39.75|Internet users 2016 59.54|Rank 2016 14"_s);
        QCOMPARE(addIndicators(store(), users, actor)->id, 0);
        QVERIFY(addIndicators(store(), {{0, u"  Rank "_s, 2016, 13, {}, {}}}, actor));
        QCOMPARE(list(), u"Internet users 2012 39.75|Internet users 2016 59.54|Rank 2016 13"_s);
        QVERIFY(undo(store(), actor));
        QCOMPARE(list(), u"Internet users 2012 39.75|Internet users 2016 59.54|Rank 2016 14"_s);
        const auto all = readIndicators(store());
        QVERIFY(removeIndicators(store(), {all->at(2).id, all->at(0).id}, actor));
        QCOMPARE(list(), u"Internet users 2016 59.54"_s);
        QVERIFY(undo(store(), actor));
        QVERIFY(undo(store(), actor));
        QCOMPARE(list(), QString());
        QCOMPARE(addIndicators(store(), {{0, u" "_s, 2016, 1, {}, {}}}, actor).error().code,
                 Error::Code::Usage);
        QVERIFY(!addIndicators(store(), {{0, u"x"_s, 0, 1, {}, {}}}, actor));
        QVERIFY(!addIndicators(store(), {{0, u"x"_s, 2016, qQNaN(), {}, {}}}, actor));
    }

    void contextIsReadOrRefusedByLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("comma") << QByteArray("name,year,value,unit,source\nUsers,2012,39.75,%,INEGI\n") << 1
                               << QString();
        QTest::newRow("Spanish, semicolon, decimal comma")
            << QByteArray("nombre;año;valor;fuente\nUsuarios;2012;39,75;INEGI\nUsuarios;2013;43,46;INEGI\n")
            << 2 << QString();
        QTest::newRow("no year") << QByteArray("name,value\nUsers,3\n") << 0 << u"year"_s;
        QTest::newRow("no number") << QByteArray("name,year,value\nUsers,2012,39\nUsers,2013,many\n") << 0
                                   << u"Line 3"_s;
        QTest::newRow("nothing") << QByteArray("name,year,value\n") << 0 << u"no numbers"_s;
    }
    void contextIsReadOrRefusedByLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, count);
        QFETCH(QString, words);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"c.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        const auto read = readIndicatorFile(file.fileName());
        QCOMPARE(read ? read->size() : 0, qsizetype(count));
        if (!read)
            QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
        else
            QCOMPARE(read->first().value, 39.75);
    }

    void contextIsLabelledAndToItsOwnScale()
    {
        const QList<Indicator> users{{1, u"Internet users"_s, 2012, 39.75, u"%"_s, u"A yearbook"_s},
                                     {2, u"Internet users"_s, 2016, 59.54, u"%"_s, u"A yearbook"_s}};
        const auto chart = contextChart(users, u"internet USERS"_s, *m_columns, m_columns->live(), {});
        QVERIFY(chart);
        QCOMPARE(chart->panels.size(), 2u);
        QVERIFY(chart->ownScales);
        QVERIFY(chart->panels[1].title.startsWith(u"Context"_s));
        QCOMPARE(chart->panels[1].categories.size(), 5u); // years without a number are gaps
        QVERIFY(std::isnan(chart->panels[1].shown(1, 0)));
        QVERIFY(chart->caption.contains(u"A yearbook"_s) &&
                chart->caption.contains(u"context from elsewhere"_s));
        QVERIFY(!contextChart(users, u"Rank"_s, *m_columns, m_columns->live(), {}));
    }

private:
    Store &store() { return m_sample->store(); }

    qint64 keep(const std::vector<ChartSpec> &charts, const QString &verb)
    {
        const auto done = keepSheet(store(), toJson(charts), verb, actor);
        return done ? done->id : -1;
    }

    QString read()
    {
        const auto charts = sheetCharts(store(), *m_columns);
        return charts ? namesOf(*charts) : charts.error().message;
    }

    QString list()
    {
        QStringList lines;
        const auto all = readIndicators(store());
        for (const Indicator &one : *all)
            lines << one.name + u' ' + QString::number(one.year) + u' ' + QString::number(one.value);
        return lines.join(u'|');
    }

    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
