// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/association.h"

#include <QTest>

#include <cmath>

using namespace tamiz;

/// References: scipy 1.10.1, stats.chi2_contingency(table, correction=False) and stats.chi2.sf(x, k).
class AssociationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chiSquareIsScipys_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<std::vector<qint64>>("cells");
        QTest::addColumn<double>("chiSquare");
        QTest::addColumn<double>("p");
        QTest::addColumn<int>("freedom");
        using Cells = std::vector<qint64>;
        QTest::newRow("three by two") << 3 << Cells{762, 327, 468, 484, 239, 477} << 30.070149095754672
                                      << 2.9535891832117595e-07 << 2;
        QTest::newRow("not associated") << 3 << Cells{10, 20, 30, 6, 9, 17} << 0.27157465150403504
                                        << 0.873028283380073 << 2;
        QTest::newRow("two by two") << 2 << Cells{12, 5, 9, 20} << 6.758041147493481 << 0.009332615276831177 << 1;
        QTest::newRow("independent") << 2 << Cells{50, 50, 50, 50} << 0.0 << 1.0 << 1;
        QTest::newRow("an empty row changes nothing") << 2 << Cells{12, 5, 0, 0, 9, 20} << 6.758041147493481
                                                      << 0.009332615276831177 << 1;
    }

    void chiSquareIsScipys()
    {
        QFETCH(int, columns);
        QFETCH(std::vector<qint64>, cells);
        QFETCH(double, chiSquare);
        QFETCH(double, p);
        QFETCH(int, freedom);
        const auto width = static_cast<size_t>(columns);
        const Independence found = independence({cells.size() / width, width, cells});
        QCOMPARE(found.outcome, Independence::Outcome::Tested);
        QVERIFY(std::abs(found.chiSquare - chiSquare) < 1e-9 * (1 + chiSquare));
        QVERIFY(std::abs(found.p - p) < 1e-9 * p + 1e-15);
        QCOMPARE(found.freedom, freedom);
    }

    void tailsAreScipys()
    {
        const double expected[][3] = {{0.5, 1, 0.47950012218695337},
                                      {3.841458820694124, 1, 0.04999999999999989},
                                      {10, 4, 0.04042768199451279},
                                      {200, 100, 1.1784500720979781e-08},
                                      {1000, 10, 1.870290720915977e-208}};
        for (const auto &[value, freedom, tail] : expected) {
            const double found = chiSquareTail(value, static_cast<int>(freedom));
            QVERIFY2(std::abs(found / tail - 1) < 1e-8, qPrintable(QString::number(found)));
        }
    }

    void expectationAndLift()
    {
        const std::vector<CellAssociation> cells = cellAssociations({2, 3, {10, 20, 30, 6, 9, 17}});
        QVERIFY(std::abs(cells[0].expected - 10.434783) < 1e-6);
        QVERIFY(std::abs(cells[5].expected - 16.347826) < 1e-6);
        QVERIFY(std::abs(cells[0].lift - 10 / 10.434783) < 1e-6);
        // Adjusted residuals of a two by two table are the root of chi-square, with signs around.
        const std::vector<CellAssociation> square = cellAssociations({2, 2, {12, 5, 9, 20}});
        for (size_t i = 0; i < 4; ++i)
            QVERIFY(std::abs(square[i].residual - (i == 0 || i == 3 ? 1 : -1) * std::sqrt(6.758041147493481)) < 1e-9);
    }

    void smallExpectationsGetNoTest()
    {
        QCOMPARE(independence({2, 2, {1, 2, 3, 40}}).outcome, Independence::Outcome::Small);
        QCOMPARE(independence({1, 3, {10, 20, 30}}).outcome, Independence::Outcome::Single);
        QCOMPARE(independence({2, 2, {0, 0, 0, 0}}).outcome, Independence::Outcome::Single);
        QCOMPARE(independence({2, 2, {10, 0, 20, 0}}).outcome, Independence::Outcome::Single);
    }
};

QTEST_GUILESS_MAIN(AssociationTest)
#include "tst_association.moc"
