// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"
#include "models/report/populationmargin.h"
#include "models/report/tilegrid.h"
#include "models/workspace/bitmap.h"
#include "models/workspace/counting.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace tamiz {

/// In the order menus show them.
enum class ChartKind : quint8 {
    Bar,
    Line,
    Stacked,
    Heatmap,
    Pyramid,
    Scatter,
    Grouped,
    Histogram,
    Box,
    Lorenz,
    Dot,
    Tile
};
inline constexpr int chartKindCount = 12;
QString keyOf(ChartKind kind);
std::optional<ChartKind> chartKindFromKey(QStringView key);
QString nameOf(ChartKind kind);  ///< Translated, for menus.
QStringList chartKindKeys();     ///< All of them, in order.
int mostFields(ChartKind kind);  ///< How many fields a kind takes at most: 1 or 2.
int leastFields(ChartKind kind); ///< And at least.

/// What stands for a count in a chart. Share: percent of all, or with two fields of its value of the first.
/// Rate: per 1,000 inhabitants (100,000 or a million where that gives less than one) of its value of the
/// first field. Lift: times what chance would give. Cumulative: all up to then, people and texts from when
/// they first came.
enum class ChartFigure : quint8 { Count, Share, Rate, Lift, Cumulative };
QString keyOf(ChartFigure figure); ///< "count", "share", "rate", "lift", "cumulative".
std::optional<ChartFigure> chartFigureFromKey(QStringView key);
QString nameOf(ChartFigure figure);

/// A question to a selection. Bar, line, dot and tile take one field (line: an ordered one), line and dot
/// optionally a second that splits them; stacked, grouped, heatmap and pyramid take two; scatter takes
/// "votes" (for and against) or two fields of numbers. Histogram and Lorenz curve take a field of numbers
/// (votes, for, against, pass, an attribute of numbers; Lorenz also "author": contributions a person); box
/// takes a field and, for its numbers, a second one (votes when there is none).
struct ChartSpec
{
    ChartKind kind = ChartKind::Bar;
    QStringList fields;
    Measure measure = Measure::Submissions;
    int top = 12; ///< Values shown of an unordered field; the rest is grouped as "other".
    qint64 least =
        0; ///< Values that count less join "other" (small cells of a publication); 0 = all are shown.
    QString filter; ///< Text of the filter behind the selection, for the caption; empty = everything.
    ChartFigure figure = ChartFigure::Count;
    QString split = {};    ///< A field: one small chart for each of its values.
    QString compared = {}; ///< Text of another filter, whose rows are charted beside the selection.
    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

/// A place on the category axis.
struct ChartCategory
{
    enum class Role : quint8 { Value, Other, Missing };
    QString label;
    Filter filter; ///< Rows behind it; Everything when they cannot be filtered (a grouped rest).
    Role role = Role::Value;
    QDate day;                 ///< First day, on a time axis.
    int row = -1, column = -1; ///< Its tile, on a tile map.
    QString code = {};         ///< What its tile is marked with.
};

struct ChartSeries
{
    QString name;
    Filter filter;
    ChartCategory::Role role = ChartCategory::Role::Value;
    std::vector<qint64> values; ///< One a category.
    std::vector<double> figures =
        {}; ///< What is drawn, when it is not the values: one a category, NaN = none.
    std::vector<double> low = {}, high = {}; ///< Ends of intervals of the figures; empty = none.
    std::vector<quint8> hidden = {};         ///< 1 = not to be printed; empty = none is hidden.
    std::vector<quint8> dimmed = {}; ///< 1 = there, but not chosen (ChartGround::chosen); empty = none is.
};

/// Numbers of one category: quartiles by linear interpolation, whiskers at the last value within 1.5 times
/// the distance of the quartiles (Tukey 1977).
struct ChartBox
{
    qint64 count = 0; ///< Contributions with a number; 0 = nothing else means anything.
    double least = 0, low = 0, lower = 0, median = 0, upper = 0, high = 0, most = 0;
    bool hidden = false;
};

/// What the caption says of an axis.
struct ChartAxisNote
{
    QString key, title;
    qint64 grouped = 0; ///< Values under "other".
    qint64 missing = 0; ///< In the measure.
    bool onTime = false;
    bool ofPeople =
        false; ///< Says something of the people counted, voters among them: no filter of contributions.
};

/// Contributions with the same two numbers, such as votes for and against; on a curve, sums.
struct ChartPoint
{
    double x = 0, y = 0;
    qint64 count = 0;
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
    std::vector<ChartSeries> series; ///< A pyramid is drawn of the first two.
    std::vector<ChartPoint> points;  ///< Scatter alone.
    qint64 total = 0;                ///< Of the selection, in the measure.
    QStringList header;              ///< The table twin: texts and qint64 or double numbers.
    QList<QVariantList> rows;
    std::vector<ChartBox> boxes = {};   ///< Box alone, one a category.
    std::vector<ChartPoint> curve = {}; ///< Lorenz alone, from 0, 0: sums of rows (x) and of numbers (y).
    std::vector<ChartData> panels = {}; ///< Small multiples: drawn instead of the chart's own series.
    std::vector<ChartAxisNote> axes = {};
    QStringList remarks = {}; ///< Sentences the caption ends with.
    qint64 selected = 0;      ///< Contributions.
    qint64 hiddenNumbers = 0; ///< How many numbers protect() took out.
    Filter within = {};       ///< Of a panel: its rows.
    QString selectionWords = {},
            comparedWords = {}; ///< What spec.filter and spec.compared say, as chips say it.
    QString choice = {};        ///< What of it the reader has chosen, in words; the rest is dimmed.
    qint64 per = 1000;          ///< Inhabitants a rate is said by.
    bool ofVoters = false;      ///< People who voted count beside those who wrote.
    bool ownScales = false;     ///< Its panels measure different things.
    bool elsewhere = false; ///< A panel of other rows than the selection: its filters stand for themselves.

    bool isEmpty() const { return rows.isEmpty(); }
    bool hasFigures() const { return !series.empty() && !series.front().figures.empty(); }
    bool isHidden(size_t category, size_t series) const;
    /// What is drawn: the figure or the value; NaN when there is none or it is hidden.
    double shown(size_t category, size_t series) const;
    /// What is shown as people read it; "·" when hidden, "–" when there is none.
    QString figureText(size_t category, size_t series) const;
    QString figureText(double figure) const;
    /// Largest shown (stacked: largest sum; intervals: largest end), over 0: the top of the scale. Where
    /// “other” or what has no value would crush all else, they count for nothing there and are cut.
    double largest() const;
    bool cutsScale() const; ///< Whether it is so.
    bool isDimmed(size_t category, size_t series) const;
    /// What a click on \a category of \a series asks for; Everything when that cannot be filtered.
    Filter filterAt(size_t category, size_t series) const;
    /// Why filterAt() has nothing to ask for where people are counted by what they are themselves; else
    /// empty.
    QString unfiltered() const;
};

/// What some charts need beside the rows.
struct ChartGround
{
    std::vector<PopulationMargin> population; ///< For rates.
    TileGrid grid;                            ///< For tile maps.
    Bitmap compared = {};                     ///< Rows of ChartSpec::compared.
    Bitmap chosen = {};  ///< Those of the rows that the reader has chosen in this chart itself; empty = all.
    QString choice = {}; ///< That choice in words.
};

/// Counts \a rows as \a spec asks. With spec.least, small numbers are taken out (see protect()). Errors:
/// Usage with a sentence when the fields do not fit the kind or do not exist, or the ground is missing.
Result<ChartData> chartData(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                            const ChartGround &ground = {});

/// The sheet every consultation starts with: by day, category, region, the first participant attributes of
/// few values, tags, themes and votes; only what the columns hold.
std::vector<ChartSpec> standardCharts(const Columns &columns, Measure measure = Measure::Submissions);

} // namespace tamiz
