// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suppression.h"

#include <QTest>

#include <Eigen/Dense>

#include <array>
#include <map>
#include <random>

using namespace tamiz;

namespace {

/// Everything that is printed or hidden: cells, then row sums, column sums and the sum, and the sums that tie
/// them.
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
        hidden.push_back(hides.all || hides.total);
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

    /// Layers and their sum: cells and sums of each, tied within the layer and across the layers.
    Attack(const std::vector<CountTable> &layers, const HiddenLayers &hides)
    {
        CountTable together{layers.front().rows, layers.front().columns, {}};
        together.cells.assign(together.rows * together.columns, 0);
        for (const CountTable &layer : layers) {
            for (size_t i = 0; i < layer.cells.size(); ++i)
                together.cells[i] += layer.cells[i];
        }
        const auto add = [this](const CountTable &table, HiddenCells one) {
            one.all = one.all || one.total;
            const Attack part(table, one);
            const size_t from = values.size();
            values.insert(values.end(), part.values.begin(), part.values.end());
            hidden.insert(hidden.end(), part.hidden.begin(), part.hidden.end());
            for (auto line : part.equations) {
                for (auto &[i, sign] : line)
                    i += from;
                equations.push_back(line);
            }
            return part.values.size();
        };
        size_t width = 0;
        for (size_t layer = 0; layer < layers.size(); ++layer)
            width = add(layers[layer], hides.layers[layer]);
        add(together, hides.together);
        for (size_t i = 0; i < width; ++i) {
            auto &line = equations.emplace_back();
            for (size_t layer = 0; layer < layers.size(); ++layer)
                line.emplace_back(layer * width + i, 1.0);
            line.emplace_back(layers.size() * width + i, -1.0);
        }
    }

    /// Tables of one sheet: those that share a field share its sums.
    struct Printed
    {
        CountTable table;
        HiddenCells hides;
        int rows = 0, columns = -1; ///< Which field; -1 = none.
    };
    explicit Attack(const std::vector<Printed> &sheet)
    {
        std::map<int, size_t> sumsOf;
        for (const Printed &one : sheet) {
            const Attack part(one.table, one.hides);
            const size_t from = values.size(), cells = from + one.table.cells.size();
            values.insert(values.end(), part.values.begin(), part.values.end());
            hidden.insert(hidden.end(), part.hidden.begin(), part.hidden.end());
            for (auto line : part.equations) {
                for (auto &[i, sign] : line)
                    i += from;
                equations.push_back(line);
            }
            tie(sumsOf, one.rows, cells, one.table.rows);
            tie(sumsOf, one.columns, cells + one.table.rows, one.table.columns);
        }
    }
    void tie(std::map<int, size_t> &sumsOf, int field, size_t first, size_t count)
    {
        const auto [known, isNew] = sumsOf.try_emplace(field, first);
        for (size_t i = 0; field >= 0 && !isNew && i < count; ++i)
            equations.push_back({{first + i, 1.0}, {known->second + i, -1.0}});
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

    /// Hidden numbers that bounds fix: none is under 0, and each equation bounds each of its numbers by the
    /// others.
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
        table.cells.push_back(
            empty ? 0 : static_cast<qint64>(random() % (small ? 8 : static_cast<quint32>(most))));
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

    void layersGiveNothingAwayTogether()
    {
        std::mt19937 random(77);
        qint64 hiddenNumbers = 0;
        int whole = 0;
        for (int round = 0; round < 1000; ++round) {
            std::vector<CountTable> layers;
            const size_t rows = 2 + random() % 3, columns = 2 + random() % 3;
            for (size_t layer = 0; layer < 2 + random() % 2; ++layer) {
                CountTable table{rows, columns, {}};
                for (size_t i = 0; i < rows * columns; ++i)
                    table.cells.push_back(
                        random() % 7 == 0 ? 0 : static_cast<qint64>(random() % (random() % 4 ? 90 : 8)));
                layers.push_back(table);
            }
            const HiddenLayers hides = hideSmall(layers, 5);
            for (size_t layer = 0; layer < layers.size(); ++layer) {
                for (size_t i = 0; i < layers[layer].cells.size(); ++i) {
                    const qint64 cell = layers[layer].cells[i];
                    QVERIFY(cell <= 0 || cell >= 5 || hides.layers[layer].cells[i]);
                }
                hiddenNumbers += hides.layers[layer].count();
            }
            whole += hides.all;
            if (hides.all)
                continue;
            const Attack attack(layers, hides);
            QCOMPARE(attack.solvedByAlgebra(), 0);
            QCOMPARE(attack.solvedByBounds(), 0);
        }
        QVERIFY(whole < 300);
        qInfo("%lld numbers hidden, %d of 1,000 tables hidden whole", hiddenNumbers, whole);
    }

    /// Three fields, a chart of each and a table of every two of them, on one sheet: whoever has all of it,
    /// sums of one table among the bars of another, solves nothing. One field is sensitive and protects more.
    void chartsOfOneSheetGiveNothingAwayTogether()
    {
        std::mt19937 random(4711);
        int whole = 0, hiddenSums = 0;
        qint64 hiddenNumbers = 0;
        for (int round = 0; round < 1000; ++round) {
            const std::array<size_t, 3> size{2 + random() % 5, 2 + random() % 4, 2 + random() % 4};
            std::vector<qint64> people(size[0] * size[1] * size[2]);
            for (qint64 &count :
                 people) { // one draw a statement: the order within one is the compiler's choice
                const auto most = random() % 3 ? 30U : 4U;
                const auto drawn = static_cast<qint64>(random() % most);
                count = random() % 3 ? drawn : 0;
            }
            const auto place = [&](size_t i, int field) {
                const std::array<size_t, 3> at{i / size[2] / size[1], i / size[2] % size[1], i % size[2]};
                return field < 0 ? 0 : at[static_cast<size_t>(field)];
            };
            const qint64 sensitive = round % 2 ? 5 : 10; // of the last field
            const auto leastOf = [&](int field) { return field == 2 ? sensitive : qint64{5}; };
            std::vector<Attack::Printed> sheet;
            for (const auto &[rows, columns] : {std::pair{0, -1}, {1, -1}, {2, -1}, {0, 1}, {0, 2}, {1, 2}}) {
                Attack::Printed one{{size[static_cast<size_t>(rows)],
                                     columns < 0 ? size_t{1} : size[static_cast<size_t>(columns)],
                                     {}},
                                    {},
                                    rows,
                                    columns};
                one.table.cells.assign(one.table.rows * one.table.columns, 0);
                for (size_t i = 0; i < people.size(); ++i)
                    one.table.cells[place(i, rows) * one.table.columns + place(i, columns)] += people[i];
                const qint64 least = std::max(leastOf(rows), leastOf(columns));
                one.hides = hideSmall(one.table, least,
                                      HidingRules{leastOf(rows), columns < 0 ? least : leastOf(columns), {}});
                whole += one.hides.all;
                hiddenNumbers += one.hides.count();
                for (size_t i = 0; i < one.table.cells.size(); ++i)
                    QVERIFY(one.table.cells[i] < 1 || one.table.cells[i] >= least || one.hides.cells[i]);
                if (one.hides.all)
                    continue; // nothing of it is printed
                sheet.push_back(one);
                for (const Attack::Printed &other : sheet) { // the same field, the same sums
                    if (other.rows == one.rows)
                        QCOMPARE(one.hides.rowSums, other.hides.rowSums);
                    if (columns >= 0 && other.columns == columns)
                        QCOMPARE(one.hides.columnSums, other.hides.columnSums);
                    if (columns >= 0 && other.rows == columns)
                        QCOMPARE(one.hides.columnSums, other.hides.rowSums);
                }
                hiddenSums += static_cast<int>(std::ranges::count(one.hides.rowSums, quint8{1}));
            }
            if (sheet.empty())
                continue;
            const Attack attack(sheet);
            QCOMPARE(attack.solvedByAlgebra(), 0);
            QCOMPARE(attack.solvedByBounds(), 0);
        }
        QVERIFY(whole < 600);
        QVERIFY(hiddenSums > 100);
        qInfo("%lld numbers hidden, %d of 6,000 tables hidden whole, %d sums of rows", hiddenNumbers, whole,
              hiddenSums);
    }

    void layersOneByOneWouldGiveSomethingAway() // why they are protected together
    {
        std::mt19937 random(78);
        int solved = 0;
        for (int round = 0; round < 200; ++round) {
            std::vector<CountTable> layers(2);
            HiddenLayers hides;
            CountTable together{3, 3, std::vector<qint64>(9)};
            for (CountTable &table : layers) {
                table = {3, 3, {}};
                for (size_t i = 0; i < 9; ++i) {
                    table.cells.push_back(static_cast<qint64>(random() % (random() % 5 ? 90 : 8)));
                    together.cells[i] += table.cells.back();
                }
                hides.layers.push_back(hideSmall(table, 5));
            }
            hides.together = hideSmall(together, 5);
            if (!hides.layers[0].all && !hides.layers[1].all && !hides.together.all)
                solved += Attack(layers, hides).solvedByAlgebra();
        }
        QVERIFY(solved > 0);
    }

    void theAttackerIsWorthItsName() // it does break a table that hides only what is small
    {
        const CountTable table{2, 3, {3, 40, 50, 20, 60, 70}};
        const HiddenCells naive{{1, 0, 0, 0, 0, 0}, {0, 0}, {0, 0, 0}, false, false};
        QCOMPARE(Attack(table, naive).solvedByAlgebra(), 1);
        const HiddenCells zeros{{1, 1, 0, 1, 1, 0}, {0, 0}, {0, 0, 0}, false, false};
        QCOMPARE(Attack({2, 3, {0, 0, 50, 0, 60, 70}}, zeros).solvedByBounds(), 4);
    }
};

QTEST_GUILESS_MAIN(SuppressionTest)
#include "tst_suppression.moc"
