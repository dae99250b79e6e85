// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/crosstable.h"

#include "models/core/translate.h"
#include "models/report/rowwriter.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr auto shownKeys = std::to_array<QLatin1StringView>(
    {"counts"_L1, "rows"_L1, "columns"_L1, "expected"_L1, "lift"_L1, "residuals"_L1});

bool endsMissing(const QStringList &values)
{
    return !values.isEmpty() && values.constLast() == "none"_L1;
}

/// The part of \a all whose values are known.
CountTable known(const CrossTable &all)
{
    const size_t rows = all.table.rows - endsMissing(all.counts.firstValues);
    const size_t columns = all.table.columns - endsMissing(all.counts.secondValues);
    CountTable part{rows, columns, {}};
    for (size_t row = 0; row < rows; ++row) {
        for (size_t column = 0; column < columns; ++column)
            part.cells.push_back(all.table.at(row, column));
    }
    return part;
}

void associate(CrossTable &table)
{
    const CountTable part = known(table);
    table.cells.assign(table.table.cells.size(), {});
    const std::vector<CellAssociation> cells = cellAssociations(part);
    for (size_t i = 0; i < cells.size(); ++i)
        table.cells[i / part.columns * table.table.columns + i % part.columns] = cells[i];
    table.independence = independence(part);
    for (size_t i = 0; i < table.cells.size(); ++i) {
        if (std::abs(table.cells[i].residual) > 2 && !table.hidden.cells[i])
            table.strongest.push_back({i / table.table.columns, i % table.table.columns});
    }
    std::ranges::stable_sort(table.strongest, std::ranges::greater(), [&](const CrossTable::Pair &pair) {
        return std::abs(table.cells[pair.row * table.table.columns + pair.column].residual);
    });
    table.strongest.resize(std::min<size_t>(table.strongest.size(), 10));
}

QVariant shownOf(const CrossTable &table, size_t row, size_t column, CellShown shown)
{
    const size_t at = row * table.table.columns + column;
    // A share or an expectation gives a number away as well as the number itself does.
    const bool spoils = shown != CellShown::Count && table.hidden.count() > 0 &&
                        (table.hidden.rowSums[row] || table.hidden.columnSums[column]);
    if (table.hidden.cells[at] || spoils)
        return u"·"_s;
    const auto share = [&](qint64 sum) {
        return sum ? std::round(1000.0 * static_cast<double>(table.table.cells[at]) /
                                static_cast<double>(sum)) /
                         10
                   : 0.0;
    };
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    switch (shown) {
    case CellShown::Count:
        return table.table.cells[at];
    case CellShown::RowShare:
        return share(table.rowSums[row]);
    case CellShown::ColumnShare:
        return share(table.columnSums[column]);
    case CellShown::Expected:
        return rounded(table.cells[at].expected);
    case CellShown::Lift:
        return rounded(table.cells[at].lift);
    case CellShown::Residual:
        return rounded(table.cells[at].residual);
    }
    return {};
}

QString verdictOf(const CrossTable &table)
{
    const Independence &test = table.independence;
    const QLocale locale;
    if (table.measure == Measure::Votes)
        return tr("Votes are not cast one by one at random, so there is no test of chance.");
    if (table.overlapping)
        return tr("Some are counted in several cells, so there is no test of chance.");
    switch (test.outcome) {
    case Independence::Outcome::Single:
        return tr("There is nothing to compare: one of the fields has a single value.");
    case Independence::Outcome::Small:
        return tr("Too few are expected in some cells for a test of chance. Group values, or filter less.");
    case Independence::Outcome::Tested:
        break;
    }
    const QString p = test.p < 0.001 ? tr("p under %1").arg(locale.toString(0.001, 'f', 3))
                                     : tr("p = %1").arg(locale.toString(test.p, 'f', 3));
    const QString figures = tr("Chi-square %1 with %2 degrees of freedom, %3, Cramér's V %4.")
                                .arg(locale.toString(test.chiSquare, 'f', 1), locale.toString(test.freedom),
                                     p, locale.toString(test.cramersV, 'f', 2));
    return (test.p < 0.05 ? tr("The two go together more than chance would have it.")
                          : tr("The two do not go together more than chance would have it.")) +
           u' ' + figures;
}

} // namespace

QString keyOf(CellShown shown)
{
    return shownKeys[static_cast<size_t>(shown)];
}

std::optional<CellShown> cellShownFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(shownKeys, [&](QLatin1StringView known) { return key == known; });
    if (found == shownKeys.end())
        return std::nullopt;
    return static_cast<CellShown>(found - shownKeys.begin());
}

QString nameOf(CellShown shown)
{
    switch (shown) {
    case CellShown::Count:
        return tr("Counts");
    case CellShown::RowShare:
        return tr("Share of the row, %");
    case CellShown::ColumnShare:
        return tr("Share of the column, %");
    case CellShown::Expected:
        return tr("Expected by chance");
    case CellShown::Lift:
        return tr("Lift (times the expected)");
    case CellShown::Residual:
        return tr("Residual (beyond ±2: not chance)");
    }
    return {};
}

Result<CrossTable> crossTable(const Columns &columns, const Bitmap &rows, const QString &first,
                              const QString &second, Measure measure, qint64 least)
{
    auto counts = countBy(columns, rows, first, second, measure);
    if (!counts)
        return counts.error();
    CrossTable result;
    result.counts = *std::move(counts);
    result.measure = measure;
    result.least = least;
    result.table.rows = result.counts.cells.size();
    result.table.columns = static_cast<size_t>(result.counts.secondValues.size());
    for (const std::vector<qint64> &line : result.counts.cells)
        result.table.cells.insert(result.table.cells.end(), line.begin(), line.end());
    result.rowSums = result.table.rowSums();
    result.columnSums = result.table.columnSums();
    result.overlapping = result.table.sum() != result.counts.total;
    result.hidden = hideSmall(result.table, least);
    associate(result);
    return result;
}

QString captionOf(const CrossTable &table)
{
    const QLocale locale;
    QStringList sentences{tr("%1 by %2: %3 %4.")
                              .arg(table.counts.firstTitle, table.counts.secondTitle,
                                   locale.toString(table.counts.total), nameOf(table.measure)),
                          verdictOf(table)};
    qint64 missing = 0;
    if (endsMissing(table.counts.firstValues))
        missing += table.rowSums.back();
    if (endsMissing(table.counts.secondValues))
        missing += table.columnSums.back();
    if (missing && endsMissing(table.counts.firstValues) && endsMissing(table.counts.secondValues))
        missing -= table.table.cells.back();
    if (missing)
        sentences
            << tr("%1 without one of the values are shown and not compared.").arg(locale.toString(missing));
    if (table.hidden.all)
        sentences << tr("The whole table is too small to be published.");
    else if (const qint64 hidden = table.hidden.count())
        sentences << tr("%n number(s) (·) are hidden: those under %1, and what would give them away.",
                        nullptr, static_cast<int>(hidden))
                         .arg(table.least);
    return sentences.join(u' ');
}

QList<QVariantList> rowsOf(const CrossTable &table, CellShown shown)
{
    const bool sums = shown == CellShown::Count;
    QVariantList header{table.counts.firstTitle};
    for (const QString &label : table.counts.secondLabels)
        header << label;
    if (sums)
        header << tr("Sum");
    QList<QVariantList> lines{header};
    for (size_t row = 0; row < table.table.rows; ++row) {
        QVariantList line{table.counts.firstLabels[static_cast<qsizetype>(row)]};
        for (size_t column = 0; column < table.table.columns; ++column)
            line << shownOf(table, row, column, shown);
        if (sums)
            line << (table.hidden.rowSums[row] ? QVariant(u"·"_s) : QVariant(table.rowSums[row]));
        lines << line;
    }
    if (sums) {
        QVariantList line{tr("Sum")};
        for (size_t column = 0; column < table.table.columns; ++column)
            line << (table.hidden.columnSums[column] ? QVariant(u"·"_s) : QVariant(table.columnSums[column]));
        line << (table.hidden.all ? QVariant(u"·"_s) : QVariant(table.table.sum()));
        lines << line;
    }
    return lines;
}

Result<void> saveCrossTable(const CrossTable &table, CellShown shown, const QString &path)
{
    const QList<QVariantList> lines = rowsOf(table, shown);
    TableInfo info;
    for (const QVariant &cell : lines.constFirst())
        info.header << cell.toString();
    auto writer = csvWriter(path, info, true);
    if (!writer)
        return writer.error();
    for (const QVariantList &line : lines.sliced(1)) {
        std::vector<Cell> cells;
        for (const QVariant &cell : line)
            cells.push_back(cellOf(cell));
        if (auto done = (*writer)->row(cells); !done)
            return done;
    }
    if (auto done = (*writer)->row({Cell(captionOf(table))}); !done)
        return done;
    return (*writer)->finish();
}

} // namespace tamiz
