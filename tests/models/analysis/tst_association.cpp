// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/association.h"

#include "tests/models/analysis/references.h"

#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// References: tests/data/statistics/README.md says how they were made.
class AssociationTest final : public QObject
{
    Q_OBJECT

private:
    static bool near(double found, double expected) { return std::abs(found - expected) < 1e-9 * (1 + std::abs(expected)); }

private Q_SLOTS:
    void tablesAreScipys_data()
    {
        QTest::addColumn<QJsonObject>("reference");
        const QJsonArray tables = referenceTables(u"tables.json"_s);
        QCOMPARE(tables.size(), 40);
        for (qsizetype i = 0; i < tables.size(); ++i)
            QTest::addRow("table %d", static_cast<int>(i)) << tables[i].toObject();
    }

    void tablesAreScipys()
    {
        QFETCH(QJsonObject, reference);
        const auto width = static_cast<size_t>(reference["columns"_L1].toInt());
        std::vector<qint64> cells;
        for (const QJsonValue &cell : reference["cells"_L1].toArray())
            cells.push_back(cell.toInteger());
        const CountTable table{cells.size() / width, width, cells};
        const Independence found = independence(table);
        QCOMPARE(found.outcome == Independence::Outcome::Tested, reference["cochran"_L1].toBool());
        QVERIFY(near(found.cramersV, reference["cramers_v"_L1].toDouble()));
        if (found.outcome == Independence::Outcome::Tested) {
            QVERIFY(near(found.chiSquare, reference["chi_square"_L1].toDouble()));
            const double p = reference["p"_L1].toDouble();
            QVERIFY(std::abs(found.p - p) < 1e-9 * p + 1e-15);
            QCOMPARE(found.freedom, reference["freedom"_L1].toInt());
        }
        const std::vector<CellAssociation> own = cellAssociations(table);
        for (size_t i = 0; i < cells.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            QVERIFY(near(own[i].expected, reference["expected"_L1][at].toDouble()));
            QVERIFY(near(own[i].lift, reference["lift"_L1][at].toDouble()));
            QVERIFY(near(own[i].residual, reference["residual"_L1][at].toDouble()));
        }
    }

    void anEmptyRowChangesNothing()
    {
        const Independence with = independence({3, 2, {12, 5, 0, 0, 9, 20}});
        const Independence without = independence({2, 2, {12, 5, 9, 20}});
        QVERIFY(near(with.chiSquare, without.chiSquare));
        QCOMPARE(with.freedom, 1);
    }

    void tailsAreScipys()
    {
        for (const QStringList &line : referenceLines(u"tails.csv"_s)) {
            const double found = chiSquareTail(line[0].toDouble(), line[1].toInt());
            QVERIFY2(std::abs(found / line[2].toDouble() - 1) < 1e-8, qPrintable(line.join(u' ')));
        }
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
