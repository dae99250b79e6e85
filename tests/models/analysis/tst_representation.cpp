// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/representation.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tamiz;

class RepresentationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalsAreScipys_data() // binomtest(k, n).proportion_ci(0.95, 'wilson') of scipy 1.10.1
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("none of ten") << qint64{0} << qint64{10} << 0.0 << 0.27753279986288926;
        QTest::newRow("all of ten") << qint64{10} << qint64{10} << 0.7224672001371109 << 1.0;
        QTest::newRow("five of a thousand")
            << qint64{5} << qint64{1000} << 0.0021375355273244604 << 0.011650955373375113;
        QTest::newRow("a district") << qint64{37} << qint64{8123} << 0.003306553849922799
                                    << 0.006271762549520029;
        QTest::newRow("near a half") << qint64{263} << qint64{582} << 0.411903965399374 << 0.4925070332473782;
        QTest::newRow("one of millions")
            << qint64{1} << qint64{2000000} << 8.826228292013045e-08 << 2.832461517506829e-06;
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
