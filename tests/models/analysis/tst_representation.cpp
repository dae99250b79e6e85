// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/representation.h"

#include "tests/models/analysis/references.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace tamiz;
using namespace Qt::StringLiterals;

class RepresentationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalsAreScipys_data() // tests/data/statistics/README.md says how they were made
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        for (const QStringList &line : referenceLines(u"intervals.csv"_s))
            QTest::addRow("%s of %s", qPrintable(line[0]), qPrintable(line[1]))
                << line[0].toLongLong() << line[1].toLongLong() << line[2].toDouble() << line[3].toDouble();
    }

    void intervalsAreScipys()
    {
        QFETCH(qint64, count);
        QFETCH(qint64, total);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval found = wilson(count, total);
        QVERIFY(std::abs(found.low - low) < 1e-12);
        QVERIFY(std::abs(found.high - high) < 1e-12);
    }

    void sharesAndDissimilarity()
    {
        const Representation found = represent({30, 10, 0}, {1000, 2000, 1000});
        QCOMPARE(found.groups[0].rate, 30.0);
        QCOMPARE(found.groups[0].share, 0.75);
        QCOMPARE(found.groups[0].expected, 0.25);
        QCOMPARE(found.groups[0].index(), 300.0);
        QCOMPARE(found.groups[2].difference(), -0.25);
        QCOMPARE(found.dissimilarity, 0.5);
        QCOMPARE(found.evenness, 0.0);
        QCOMPARE(represent({10, 20}, {1000, 2000}).dissimilarity, 0.0);
    }

    void weightsGiveTheMarginsTheirTargets()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 100; ++round) {
            std::vector<RakeMargin> margins(2 + random() % 2);
            for (RakeMargin &margin : margins) {
                const size_t groups = 2 + random() % 4;
                for (int person = 0; person < 500; ++person)
                    margin.group.push_back(static_cast<int>(random() % groups));
                for (size_t g = 0; g < groups; ++g)
                    margin.target.push_back(1.0 + static_cast<double>(random() % 3));
            }
            const auto found = rake(margins);
            QVERIFY(found);
            QVERIFY(found->converged);
            double sum = 0, squares = 0;
            for (const double weight : found->weights) {
                QVERIFY(weight > 0);
                sum += weight;
                squares += weight * weight;
            }
            QVERIFY(std::abs(sum - 500) < 1e-6);
            QVERIFY(std::abs(found->designEffect - 500 * squares / (sum * sum)) < 1e-9);
            QVERIFY(std::abs(found->effective - 500 / found->designEffect) < 1e-6);
            for (const RakeMargin &margin : margins) {
                double all = 0;
                for (const double target : margin.target)
                    all += target;
                for (size_t g = 0; g < margin.target.size(); ++g) {
                    double weighted = 0;
                    for (size_t i = 0; i < 500; ++i)
                        weighted += margin.group[i] == static_cast<int>(g) ? found->weights[i] : 0;
                    QVERIFY(std::abs(weighted / 500 / (margin.target[g] / all) - 1) < 0.0101);
                }
            }
        }
    }

    void documentedExamples_data() // tests/data/raking/README.md says where they come from
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("four by four") << u"four-by-four"_s;
        QTest::newRow("two by two") << u"two-by-two"_s;
    }

    void documentedExamples()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(TAMIZ_TEST_DATA "/raking/%1.json").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject example = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray seed = example[u"seed"_s].toArray(), fitted = example[u"fitted"_s].toArray();
        RakeMargin rows, columns;
        for (const QJsonValue &target : example[u"rows"_s].toArray())
            rows.target.push_back(target.toDouble());
        for (const QJsonValue &target : example[u"columns"_s].toArray())
            columns.target.push_back(target.toDouble());
        for (int i = 0; i < seed.size(); ++i) { // a person for each that a cell counts
            for (int j = 0; j < seed[i].toArray().size(); ++j) {
                for (int n = 0; n < seed[i][j].toInt(); ++n) {
                    rows.group.push_back(i);
                    columns.group.push_back(j);
                }
            }
        }
        const auto found = rake({rows, columns}, {1e-13, 100'000, 1e9});
        QVERIFY(found);
        QVERIFY(found->converged);
        const double whole = std::accumulate(rows.target.begin(), rows.target.end(), 0.0);
        const double scale = whole / static_cast<double>(rows.group.size());
        std::map<std::pair<int, int>, double> cells;
        for (size_t person = 0; person < rows.group.size(); ++person)
            cells[{rows.group[person], columns.group[person]}] += scale * found->weights[person];
        for (const auto &[place, cell] : cells) {
            const double expected = fitted[place.first][place.second].toDouble();
            QVERIFY2(std::abs(cell - expected) < 1e-8 * expected, qPrintable(QString::number(cell, 'g', 12)));
        }
    }

    void whoIsBalancedKeepsWeightOne()
    {
        const auto found = rake({{{0, 0, 1, 1}, {50, 50}}, {{0, 1, 0, 1}, {3, 3}}});
        QVERIFY(found);
        for (const double weight : found->weights)
            QCOMPARE(weight, 1.0);
        QCOMPARE(found->designEffect, 1.0);
        QCOMPARE(found->effective, 4.0);
    }

    void nobodyCannotBeWeighted()
    {
        const auto found = rake({{{0, 0, 1}, {40, 40, 20}}});
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Refused);
        QVERIFY(!rake({}));
    }

    void extremeTargetsEndAtTheCapAndSaySo()
    {
        RakeMargin margin;
        margin.group.assign(100, 0);
        margin.group[0] = 1;
        margin.target = {10, 90};
        const auto found = rake({margin});
        QVERIFY(found);
        QVERIFY(found->capped);
        QVERIFY(!found->converged);
        QCOMPARE(found->iterations, 1000);
    }
};

QTEST_GUILESS_MAIN(RepresentationTest)
#include "tst_representation.moc"
