// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suppression.h"

#include <QTest>

#include <Eigen/Dense>

#include <random>

using namespace tamiz;

namespace {

/// Everything that is printed or hidden: cells, then row sums, column sums and the sum, and the sums that tie them.
struct Attack
{
    std::vector<qint64> values;
    std::vector<bool> hidden;
    std::vector<std::vector<std::pair<size_t, double>>> equations; ///< Each sums to 0.

    Attack(const CountTable &table, const HiddenCells &hides)
    {
        values = table.cells;
        for (const quint8 h : hides.cells)
            hidden.push_back(h != 0);
        const size_t down = values.size();
        for (const qint64 sum : table.rowSums())
            values.push_back(sum);
        const size_t across = values.size();
        for (const qint64 sum : table.columnSums())
            values.push_back(sum);
        values.push_back(table.sum());
        for (const auto *part : {&hides.rowSums, &hides.columnSums}) {
            for (const quint8 h : *part)
                hidden.push_back(h != 0);
        }
        hidden.push_back(hides.all);
        for (size_t row = 0; row < table.rows; ++row) {
            auto &line = equations.emplace_back();
            for (size_t column = 0; column < table.columns; ++column)
                line.emplace_back(row * table.columns + column, 1.0);
            line.emplace_back(down + row, -1.0);
        }
        for (size_t column = 0; column < table.columns; ++column) {
            auto &line = equations.emplace_back();
            for (size_t row = 0; row < table.rows; ++row)
                line.emplace_back(row * table.columns + column, 1.0);
            line.emplace_back(across + column, -1.0);
        }
        for (const auto &[first, count] : {std::pair{down, table.rows}, std::pair{across, table.columns}}) {
            auto &line = equations.emplace_back();
            for (size_t i = 0; i < count; ++i)
                line.emplace_back(first + i, 1.0);
            line.emplace_back(values.size() - 1, -1.0);
        }
    }

    /// Hidden numbers that the equations alone fix: those that are 0 in all of the null space.
    int solvedByAlgebra() const
    {
        std::vector<Eigen::Index> place(values.size(), -1);
        Eigen::Index unknowns = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            if (hidden[i])
                place[i] = unknowns++;
        }
        if (unknowns == 0)
            return 0;
        Eigen::MatrixXd system = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(equations.size()), unknowns);
        for (size_t e = 0; e < equations.size(); ++e) {
            for (const auto &[i, sign] : equations[e]) {
                if (place[i] >= 0)
                    system(static_cast<Eigen::Index>(e), place[i]) = sign;
            }
        }
        const Eigen::MatrixXd free = Eigen::FullPivLU<Eigen::MatrixXd>(system).kernel();
        int solved = 0;
        for (Eigen::Index i = 0; i < unknowns; ++i)
            solved += free.row(i).cwiseAbs().maxCoeff() < 1e-9;
        return solved;
    }

    /// Hidden numbers that bounds fix: none is under 0, and each equation bounds each of its numbers by the others.
    int solvedByBounds() const
    {
        std::vector<double> low(values.size()), high(values.size());
        for (size_t i = 0; i < values.size(); ++i) {
            low[i] = hidden[i] ? 0 : static_cast<double>(values[i]);
            high[i] = hidden[i] ? 1e15 : static_cast<double>(values[i]);
        }
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto &line : equations) {
                for (const auto &[i, sign] : line) {
                    double least = 0, most = 0; // of the others, on this one's side of the equation
                    for (const auto &[j, other] : line) {
                        if (j == i)
                            continue;
                        const double factor = -other / sign;
                        least += factor > 0 ? low[j] : -high[j];
                        most += factor > 0 ? high[j] : -low[j];
                    }
                    if (least > low[i] + 0.5) {
                        low[i] = least;
                        moved = true;
                    }
                    if (most < high[i] - 0.5) {
                        high[i] = most;
                        moved = true;
                    }
                }
            }
        }
        int solved = 0;
        for (size_t i = 0; i < values.size(); ++i)
            solved += hidden[i] && high[i] - low[i] < 0.5;
        return solved;
    }
};

CountTable randomTable(std::mt19937 &random)
{
    CountTable table{2 + random() % 8, 2 + random() % 8, {}};
    const auto most = static_cast<qint64>(3 + random() % 200);
    for (size_t i = 0; i < table.rows * table.columns; ++i) {
        const bool empty = random() % 6 == 0, small = random() % 4 == 0;
        table.cells.push_back(empty ? 0 : static_cast<qint64>(random() % (small ? 8 : static_cast<quint32>(most))));
    }
    return table;
}

} // namespace

class SuppressionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHiddenWhereNothingIsSmall()
    {
        const CountTable table{2, 2, {10, 20, 30, 0}};
        QCOMPARE(hideSmall(table, 5).count(), 0);
        QCOMPARE(hideSmall({2, 2, {1, 2, 3, 4}}, 0).count(), 0);
    }

    void oneSmallNumberTakesThreeOthersAlong()
    {
        //  3  40  50      the 3 could be worked out from its row and its column
        // 20  60  70
        const HiddenCells hidden = hideSmall({2, 3, {3, 40, 50, 20, 60, 70}}, 5);
        QCOMPARE(hidden.cells, (std::vector<quint8>{1, 1, 0, 1, 1, 0}));
        QCOMPARE(hidden.count(), 4);
    }

    void aSmallSumIsHiddenToo()
    {
        const HiddenCells hidden = hideSmall({3, 3, {1, 1, 1, 50, 60, 70, 80, 90, 40}}, 5);
        QCOMPARE(hidden.rowSums[0], 1);
        QCOMPARE(hidden.cells[0], 1);
    }

    void aTinyTableIsHiddenWhole()
    {
        const HiddenCells hidden = hideSmall({2, 2, {1, 0, 1, 1}}, 5);
        QVERIFY(hidden.all);
        QCOMPARE(hidden.count(), 9);
    }

    void anAttackerSolvesNothing()
    {
        std::mt19937 random(20240601);
        qint64 hiddenNumbers = 0, needed = 0;
        int whole = 0;
        for (int round = 0; round < 1000; ++round) {
            const CountTable table = randomTable(random);
            const qint64 least = round % 2 ? 5 : 10;
            const HiddenCells hidden = hideSmall(table, least);
            for (size_t i = 0; i < table.cells.size(); ++i) {
                const bool small = table.cells[i] > 0 && table.cells[i] < least;
                QVERIFY(!small || hidden.cells[i]);
                needed += small;
            }
            whole += hidden.all;
            if (hidden.all)
                continue;
            hiddenNumbers += hidden.count();
            const Attack attack(table, hidden);
            QCOMPARE(attack.solvedByAlgebra(), 0);
            QCOMPARE(attack.solvedByBounds(), 0);
        }
        qInfo("%lld small cells, %lld numbers hidden, %d tables hidden whole", needed, hiddenNumbers, whole);
    }

    void theAttackerIsWorthItsName() // it does break a table that hides only what is small
    {
        const CountTable table{2, 3, {3, 40, 50, 20, 60, 70}};
        const HiddenCells naive{{1, 0, 0, 0, 0, 0}, {0, 0}, {0, 0, 0}, false};
        QCOMPARE(Attack(table, naive).solvedByAlgebra(), 1);
        const HiddenCells zeros{{1, 1, 0, 1, 1, 0}, {0, 0}, {0, 0, 0}, false};
        QCOMPARE(Attack({2, 3, {0, 0, 50, 0, 60, 70}}, zeros).solvedByBounds(), 4);
    }
};

QTEST_GUILESS_MAIN(SuppressionTest)
#include "tst_suppression.moc"
