// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"
#include "models/workspace/counting.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace tamiz {

enum class ChartKind : quint8 { Bar, Line, Stacked, Heatmap, Pyramid, Scatter };
QString keyOf(ChartKind kind);
std::optional<ChartKind> chartKindFromKey(QStringView key);
QString nameOf(ChartKind kind); ///< Translated, for menus.

/// A question to a selection. Bar and line take one field (line: an ordered one, and optionally a second that
/// splits it into lines); stacked, heatmap and pyramid take two; scatter takes "votes". Bar of "votes" is a
/// histogram.
struct ChartSpec
{
    ChartKind kind = ChartKind::Bar;
    QStringList fields;
    Measure measure = Measure::Submissions;
    int top = 12; ///< Values shown of an unordered field; the rest is grouped as "other".
    qint64 least =
        0; ///< Values that count less join "other" (small cells of a publication); 0 = all are shown.
    QString filter; ///< Text of the filter behind the selection, for the caption; empty = everything.
    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

/// A place on the category axis.
struct ChartCategory
{
    enum class Role : quint8 { Value, Other, Missing };
    QString label;
    Filter filter; ///< Rows behind it; Everything when they cannot be filtered (a grouped rest).
    Role role = Role::Value;
    QDate day; ///< First day, on a time axis.
};

struct ChartSeries
{
    QString name;
    Filter filter;
    ChartCategory::Role role = ChartCategory::Role::Value;
    std::vector<qint64> values; ///< One a category.
};

/// Contributions with the same votes for and against.
struct ChartPoint
{
    qint64 x = 0, y = 0, count = 0;
};

/// A chart as data: painted by a ChartPainter, printed as a table, read aloud by its caption.
struct ChartData
{
    ChartSpec spec;
    QString title;
    QString caption; ///< Sentences: what is counted, over which selection, and what is left out.
    QString categoryTitle, valueTitle, seriesTitle;
    bool ordered = false; ///< Categories follow a scale; else largest first.
    bool onTime = false;  ///< Categories are days, weeks or months without gaps.
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    std::vector<ChartPoint> points; ///< Scatter alone.
    qint64 total = 0;               ///< Of the selection, in the measure.
    QStringList header;             ///< The table twin: texts and qint64 numbers.
    QList<QVariantList> rows;

    bool isEmpty() const { return rows.isEmpty(); }
    qint64 largest() const; ///< Largest value (stacked: largest sum), at least 1.
    /// What a click on \a category of \a series asks for; Everything when that cannot be filtered.
    Filter filterAt(size_t category, size_t series) const;
};

/// Counts \a rows as \a spec asks. Errors: Usage with a sentence when the fields do not fit the kind or do
/// not exist.
Result<ChartData> chartData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec);

/// The sheet every consultation starts with: by day, category, region, the first participant attributes of
/// few values, tags, themes and votes; only what the columns hold.
std::vector<ChartSpec> standardCharts(const Columns &columns, Measure measure = Measure::Submissions);

} // namespace tamiz
