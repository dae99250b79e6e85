// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartfilters.h"
#include "models/report/population.h"
#include "models/workspace/columns.h"
#include "models/workspace/filterwords.h"
#include "tests/models/workspace/samplestore.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// A population as people write it down, and filters as people read them.
class TestPopulation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleStore>(400, 6);
        m_columns = *Columns::load(m_sample->store());
    }

    void numbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<qint64>("read"); // 0 = refused
        QTest::newRow("plain") << u"6500000"_s << qint64{6'500'000};
        QTest::newRow("points") << u"6.500.000"_s << qint64{6'500'000};
        QTest::newRow("commas") << u"\"6,500,000\""_s << qint64{6'500'000};
        QTest::newRow("spaces") << u"6 500 000"_s << qint64{6'500'000};
        QTest::newRow("narrow") << u"6\u202F500\u202F000"_s << qint64{6'500'000};
        QTest::newRow("one group") << u"6.500"_s << qint64{6'500};
        QTest::newRow("mixed") << u"\"6.500,000\""_s << qint64{0};
        QTest::newRow("short group") << u"6.50"_s << qint64{0};
        QTest::newRow("nothing") << u""_s << qint64{0};
        QTest::newRow("negative") << u"-5"_s << qint64{0};
        QTest::newRow("words") << u"many"_s << qint64{0};
    }
    void numbersAsPeopleWriteThem()
    {
        QFETCH(QString, number);
        QFETCH(qint64, read);
        const auto table = readPopulation(written(u"campo,valor,población\nGrupo de edad,30-44,%1\n"_s.arg(number)));
        QCOMPARE(bool(table), read != 0);
        if (table)
            QCOMPARE(table->front().population.front(), read);
        else
            QVERIFY(table.error().message.contains(u'2')); // the line
    }

    /// The title of the screen does for the key.
    void fieldsByTitle()
    {
        for (const QString &name : {u"grupo de edad"_s, u"Grupo de edad"_s, u"GRUPO DE EDAD"_s, u"grupo_de_edad"_s}) {
            const auto compared = comparePopulation(*m_columns, m_columns->live(), {{name, {u"30-44"_s}, {9'000}}}, false);
            QVERIFY2(compared, qPrintable(name));
            QVERIFY(compared->margins.front().representation.groups.front().people > 0);
        }
        const auto none = comparePopulation(*m_columns, m_columns->live(), {{u"Colour"_s, {u"red"_s}, {1}}}, false);
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(u"Grupo de edad"_s)); // says what there is
    }

    void theTemplateIsReadAgainOnceFilled()
    {
        const QString text = QString::fromUtf8(populationTemplate(*m_columns, m_columns->live()));
        QVERIFY(text.contains(u"Grupo de edad,30-44,"_s));
        QVERIFY(!readPopulation(written(text))); // not filled in yet
        QString filled = text;
        filled.replace(u",\r\n"_s, u",12.000\r\n"_s);
        const auto table = readPopulation(written(filled));
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QVERIFY(comparePopulation(*m_columns, m_columns->live(), *table, false));
    }

    void ratesSaySomething()
    {
        QCOMPARE(ratesPer(0.2), 1'000);
        QCOMPARE(ratesPer(0.001), 1'000);
        QCOMPARE(ratesPer(0.0004), 100'000);
        QCOMPARE(ratesPer(0.000004), 1'000'000);
        const auto compared = comparePopulation(*m_columns, m_columns->live(),
                                                {{u"grupo de edad"_s, {u"30-44"_s, u"18-29"_s}, {28'000'000, 25'000'000}}}, false);
        QVERIFY(compared);
        QCOMPARE(compared->per, 1'000'000);
        const QList<QVariantList> rows = rowsOf(*compared, 0);
        QVERIFY(rows[0][5].toString() != rows[0][6].toString());
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i][4].toDouble() > 0.01);
    }

    /// Fields near the population are left alone; what remains is said, and small groups can count as one.
    void weighing()
    {
        const auto shares = comparePopulation(*m_columns, m_columns->live(), ages({1, 1, 1, 1}), false);
        QVERIFY(shares);
        std::vector<qint64> asThere;
        for (const GroupShare &group : shares->margins[0].representation.groups)
            asThere.push_back(group.people * 1000);
        const auto near = comparePopulation(*m_columns, m_columns->live(), ages(asThere), true);
        QVERIFY(near);
        QVERIFY(near->weighed && near->raking.weights.empty());
        QVERIFY(captionOf(*near).contains(u"nothing to weigh"_s));
        const auto far = comparePopulation(*m_columns, m_columns->live(), ages({60, 20, 10, 10}), true);
        QVERIFY(far);
        QVERIFY(far->margins[0].raked && far->raking.converged);
        QVERIFY(far->remaining < 0.001);
        for (size_t g = 0; g < 4; ++g)
            QVERIFY(std::abs(far->margins[0].weighted[g] - std::array{.6, .2, .1, .1}[g]) <= far->remaining + 1e-12);
        const auto joined = comparePopulation(*m_columns, m_columns->live(), ages({60, 20, 10, 10}), {true, 1000});
        QVERIFY(joined);
        QCOMPARE(joined->margins[0].joined.size(), 4); // all are small: one group, weight one
        for (const double weight : joined->raking.weights)
            QVERIFY(std::abs(weight - 1) < 1e-9);
    }

    void filtersJoin_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("joined");
        QTest::newRow("none") << QStringList{} << QString();
        QTest::newRow("one") << QStringList{u"region:Jalisco"_s} << u"region:Jalisco"_s;
        QTest::newRow("days") << QStringList{u"day:2025-03-15"_s, u"day:2025-03-14"_s, u"day:2025-03-16"_s}
                              << u"day:2025-03-14..2025-03-16"_s;
        QTest::newRow("days apart") << QStringList{u"day:2025-03-14"_s, u"day:2025-03-15"_s, u"day:2025-03-20"_s}
                                    << u"day:2025-03-14..2025-03-15 OR day:2025-03-20"_s;
        QTest::newRow("months") << QStringList{u"day>=2025-01-01 day<2025-02-01"_s, u"day>=2025-02-01 day<2025-03-01"_s}
                                << u"day:2025-01-01..2025-02-28"_s;
        QTest::newRow("range and day") << QStringList{u"day:2025-01-01..2025-01-05"_s, u"day:2025-01-06"_s}
                                       << u"day:2025-01-01..2025-01-06"_s;
        QTest::newRow("votes") << QStringList{u"votes>=2 votes<=4"_s, u"votes>=5 votes<=9"_s} << u"votes:2..9"_s;
        QTest::newRow("values") << QStringList{u"region:Jalisco"_s, u"region:Puebla"_s, u"region:Jalisco"_s}
                                << u"region:Jalisco OR region:Puebla"_s;
        QTest::newRow("shared") << QStringList{u"region:Jalisco day:2025-01-01"_s, u"region:Jalisco day:2025-01-02"_s}
                                << u"region:Jalisco day:2025-01-01..2025-01-02"_s;
    }
    void filtersJoin()
    {
        QFETCH(QStringList, parts);
        QFETCH(QString, joined);
        std::vector<Filter> filters;
        for (const QString &part : parts)
            filters.push_back(*parseFilter(part));
        QCOMPARE(toText(joinedFilters(filters)), toText(*parseFilter(joined)));
    }

    void filtersInWords()
    {
        const auto words = [&](const QString &text) { return filterWords(text, *m_columns); };
        QCOMPARE(words(u"region:Jalisco OR region:Puebla"_s), u"Region: Jalisco or Puebla"_s);
        QVERIFY(!words(u"day:2025-03-14..2025-03-16"_s).contains(u".."_s));
        QVERIFY(words(u"state:hidden"_s).contains(u": "_s));
        QCOMPARE(words(QString()), QString());
        QVERIFY(words(u"-kind:comment"_s).startsWith(u"−"_s));
        QCOMPARE(words(u"(("_s), u"(("_s); // what cannot be read is said as it is
    }

private:
    QString written(const QString &text)
    {
        const QString path = m_folder.filePath(u"population.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        return path;
    }
    static std::vector<PopulationMargin> ages(const std::vector<qint64> &people)
    {
        return {{u"grupo de edad"_s, {u"9-17"_s, u"18-29"_s, u"30-44"_s, u"no contesta"_s}, people}};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleStore> m_sample;
    std::shared_ptr<Columns> m_columns;
};

QTEST_GUILESS_MAIN(TestPopulation)
#include "tst_population.moc"
