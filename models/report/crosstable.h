// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/suppression.h"
#include "models/report/chart.h"

namespace tamiz {

/// What the cells of a cross table show.
enum class CellShown : quint8 { Count, RowShare, ColumnShare, Expected, Lift, Residual };
QString keyOf(CellShown shown); ///< "counts", "rows", "columns", "expected", "lift", "residuals".
std::optional<CellShown> cellShownFromKey(QStringView key);
QString nameOf(CellShown shown); ///< Translated, for menus.

/// Two fields against each other, with sums and how they go together. Values that are missing are the last
/// row or column and are left out of expectation and test.
struct CrossTable
{
    /// A pair of values that meet more or less often than chance would have it.
    struct Pair
    {
        size_t row = 0, column = 0;
    };
    CrossCounts counts;
    Measure measure = Measure::Submissions;
    CountTable table; ///< All of \c counts.
    std::vector<qint64> rowSums, columnSums;
    std::vector<CellAssociation> cells; ///< Of the known values; zero for missing ones.
    Independence independence;
    bool overlapping =
        false; ///< Something counts in two cells: sums say more than there are, and no test fits.
    std::vector<Pair> strongest; ///< By the absolute residual, at most ten, beyond 2 alone.
    HiddenCells hidden;          ///< Nothing when \c least is 0.
    qint64 least = 0;

    bool isHidden(size_t row, size_t column) const { return hidden.cells[row * table.columns + column] != 0; }
};

/// Counts \a rows by both fields. Numbers from 1 to \a least - 1 are to be hidden, with what would give them
/// away; 0 shows all. Errors: Usage, as countBy().
Result<CrossTable> crossTable(const Columns &columns, const Bitmap &rows, const QString &first,
                              const QString &second, Measure measure, qint64 least);

/// A table of \a first by \a second for each value of \a third, largest first, over the same rows and columns;
/// small numbers are hidden in all of them and in their sum together. Errors: Usage, as countBy(), and when
/// \a third has many values a contribution or more than 50.
struct CrossLayer
{
    QString label; ///< Of the value, as the screen shows it.
    Filter filter; ///< Everything where people are taken apart by what they are: see whyUnfiltered().
    CrossTable table;
};
Result<std::vector<CrossLayer>> crossLayers(const Columns &columns, const Bitmap &rows, const QString &first,
                                            const QString &second, const QString &third, Measure measure,
                                            qint64 least);

/// Why no filter of contributions leaves just what a cell counts; empty where one does.
QString whyUnfiltered(const Columns &columns, const QStringList &fields, Measure measure);

/// Sentences: what is counted, whether the two fields go together, what is left out and hidden.
QString captionOf(const CrossTable &table);

/// The table as rows of text and numbers, header first, with sums in counts; hidden numbers are "·".
QList<QVariantList> rowsOf(const CrossTable &table, CellShown shown);

/// Writes rowsOf() and the caption as CSV for spreadsheets, whole or not at all. Error Storage.
Result<void> saveCrossTable(const CrossTable &table, CellShown shown, const QString &path);

/// As saveCrossTable(), one table under the other, each after the name of its value.
Result<void> saveCrossTables(const std::vector<CrossLayer> &layers, CellShown shown, const QString &path);

} // namespace tamiz
