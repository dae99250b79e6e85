// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/crosstable.h"

#include "models/core/speaking.h"

#include "models/core/translate.h"
#include "models/report/chartprotection.h"
#include "models/report/rowwriter.h"
#include "models/workspace/cells.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int mostLayers = 50;
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
        // What is expected of a hidden sum would give it away.
        if (std::abs(table.cells[i].residual) > 2 && table.hidden.count() == 0)
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
    // A share gives a hidden sum away as well as the sum itself does; an expectation mixes all of them.
    const bool share = shown == CellShown::RowShare || shown == CellShown::ColumnShare;
    const bool spoils = shown != CellShown::Count && table.hidden.count() > 0 &&
                        (!share || table.hidden.rowSums[row] || table.hidden.columnSums[column]);
    if (table.hidden.cells[at] || spoils)
        return u"·"_s;
    const auto shareOf = [&](qint64 sum) {
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
        return shareOf(table.rowSums[row]);
    case CellShown::ColumnShare:
        return shareOf(table.columnSums[column]);
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
    const QLocale locale = spokenLocale();
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
    if (table.hidden.count() > 0) // the figures of the test are worked out from what is hidden too
        return test.p < 0.05 ? tr("The two go together more than chance would have it.")
                             : tr("The two do not go together more than chance would have it.");
    return (test.p < 0.05 ? tr("The two go together more than chance would have it.")
                          : tr("The two do not go together more than chance would have it.")) +
           u' ' + figures;
}

/// \a counts as a table, nothing hidden and nothing compared yet.
CrossTable tableFrom(CrossCounts counts, Measure measure, qint64 least)
{
    CrossTable result;
    result.counts = std::move(counts);
    result.measure = measure;
    result.least = least;
    result.table.rows = result.counts.cells.size();
    result.table.columns = static_cast<size_t>(result.counts.secondValues.size());
    for (const std::vector<qint64> &line : result.counts.cells)
        result.table.cells.insert(result.table.cells.end(), line.begin(), line.end());
    result.rowSums = result.table.rowSums();
    result.columnSums = result.table.columnSums();
    result.overlapping = result.table.sum() != result.counts.total;
    return result;
}

/// \a part with the rows and columns of \a frame; what it has none of is 0.
CrossCounts spread(const CrossCounts &part, const CrossCounts &frame)
{
    CrossCounts result = frame;
    result.total = part.total;
    for (std::vector<qint64> &line : result.cells)
        std::ranges::fill(line, 0);
    for (qsizetype row = 0; row < part.firstValues.size(); ++row) {
        const auto to = static_cast<size_t>(frame.firstValues.indexOf(part.firstValues[row]));
        for (qsizetype column = 0; column < part.secondValues.size(); ++column)
            result.cells[to][static_cast<size_t>(frame.secondValues.indexOf(part.secondValues[column]))] =
                part.cells[static_cast<size_t>(row)][static_cast<size_t>(column)];
    }
    return result;
}

Bitmap rowsWith(const CountedField &field, const Bitmap &rows, quint32 code)
{
    Bitmap part(rows.size());
    rows.forEach([&](size_t row) {
        if (field.codeOf(row) == code)
            part.set(row);
    });
    return part;
}

Bitmap peopleWith(const CountedField &field, quint32 code)
{
    return Bitmap::of(field.persons->size(),
                      [&](size_t person) { return field.codeOfPerson(person) == code; });
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
    CrossTable result = tableFrom(*std::move(counts), measure, least);
    const auto leastOf = [least](const QString &field) {
        return std::min(least, publicationLeast(QStringList{field})); // as a chart of that field alone has it
    };
    result.hidden = hideSmall(result.table, least, HidingRules{leastOf(first), leastOf(second), {}});
    associate(result);
    return result;
}

Result<std::vector<CrossLayer>> crossLayers(const Columns &columns, const Bitmap &rows, const QString &first,
                                            const QString &second, const QString &third, Measure measure,
                                            qint64 least)
{
    const auto frame = countBy(columns, rows, first, second, measure);
    const auto field = countedField(columns, third);
    if (!field)
        return field.error();
    // What people are takes people apart, not the contributions that several of them voted on.
    const bool ofPeople = field->persons && measure == Measure::People;
    const auto parts = countBy(columns, rows, third, ofPeople ? measure : Measure::Submissions);
    if (!frame || !parts)
        return !frame ? frame.error() : parts.error();
    if (!field->codes || parts->values.size() > mostLayers)
        return Error{
            Error::Code::Usage,
            tr("The third field needs one value a contribution and at most %1 of them; “%2” has not.")
                .arg(mostLayers)
                .arg(third),
            {}};
    QStringList values = parts->values;
    QStringList labels = parts->labels;
    if (parts->missing > 0) { // without it the layers would not add up to the whole
        values << QString();
        labels << field->labels.front();
    }
    std::vector<CrossLayer> layers;
    std::vector<CountTable> tables;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto code = static_cast<quint32>(field->values.indexOf(values[i]));
        auto counts = ofPeople ? countPeopleBy(columns, rows, first, second, peopleWith(*field, code))
                               : countBy(columns, rowsWith(*field, rows, code), first, second, measure);
        if (!counts)
            return counts.error();
        Filter filter; // none of contributions leaves just these people
        if (!ofPeople) {
            filter = Filter::term(field->key, values[i].isEmpty() ? u"none"_s : values[i]);
            filter.isNone = values[i].isEmpty();
        }
        layers.push_back({labels[i], filter, tableFrom(spread(*counts, *frame), measure, least)});
        tables.push_back(layers.back().table.table);
    }
    const HiddenLayers hidden = hideSmall(tables, least);
    for (size_t i = 0; i < layers.size(); ++i) {
        layers[i].table.hidden = hidden.layers[i];
        associate(layers[i].table);
    }
    return layers;
}

QString whyUnfiltered(const Columns &columns, const QStringList &fields, Measure measure)
{
    ChartData said;
    for (const QString &key : fields) {
        const auto field = key.isEmpty() ? Result<CountedField>(CountedField()) : countedField(columns, key);
        if (field && field->persons && measure == Measure::People)
            said.axes.push_back({field->key, field->title, 0, 0, false, true});
    }
    return said.unfiltered();
}

QString captionOf(const CrossTable &table)
{
    const QLocale locale = spokenLocale();
    QStringList sentences{tr("%1 by %2: %3 %4.")
                              .arg(table.counts.firstTitle, table.counts.secondTitle,
                                   table.hidden.all || table.hidden.total
                                       ? tr("fewer than %1").arg(table.least)
                                       : locale.toString(table.counts.total),
                                   nameOf(table.measure)),
                          verdictOf(table)};
    qint64 missing = 0;
    if (endsMissing(table.counts.firstValues))
        missing += table.rowSums.back();
    if (endsMissing(table.counts.secondValues))
        missing += table.columnSums.back();
    if (missing && endsMissing(table.counts.firstValues) && endsMissing(table.counts.secondValues))
        missing -= table.table.cells.back();
    if (missing && table.hidden.count() == 0)
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
        line << (table.hidden.all || table.hidden.total ? QVariant(u"·"_s) : QVariant(table.table.sum()));
        lines << line;
    }
    return lines;
}

Result<void> saveCrossTable(const CrossTable &table, CellShown shown, const QString &path)
{
    std::vector<CrossLayer> one;
    one.push_back({{}, {}, table});
    return saveCrossTables(one, shown, path);
}

Result<void> saveCrossTables(const std::vector<CrossLayer> &layers, CellShown shown, const QString &path)
{
    TableInfo info;
    if (!layers.empty()) {
        const QList<QVariantList> rows = rowsOf(layers.front().table, shown);
        for (const QVariant &cell : rows.constFirst())
            info.header << cell.toString();
    }
    auto writer = csvWriter(path, info, true);
    if (!writer)
        return writer.error();
    for (const CrossLayer &layer : layers) {
        if (!layer.label.isEmpty()) {
            if (auto done = (*writer)->row({Cell(layer.label)}); !done)
                return done;
        }
        const QList<QVariantList> lines = rowsOf(layer.table, shown);
        for (const QVariantList &line : lines.sliced(1)) {
            std::vector<Cell> cells;
            for (const QVariant &cell : line)
                cells.push_back(cellOf(cell));
            if (auto done = (*writer)->row(cells); !done)
                return done;
        }
        if (auto done = (*writer)->row({Cell(captionOf(layer.table))}); !done)
            return done;
    }
    return (*writer)->finish();
}

} // namespace tamiz
