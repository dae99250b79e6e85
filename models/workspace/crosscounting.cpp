// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/cells.h"
#include "models/workspace/counting.h"

#include <QCoreApplication>

#include <numeric>

namespace tamiz {

namespace {

/// More cells than this are no table that anyone could read or memory should hold.
constexpr size_t mostCells = 4'000'000;

/// Counts of all codes of both fields, row by row of the first: cells[first * width + second].
using Table = std::vector<qint64>;

/// Which codes of a field occur in the rows: a table of all regions by all authors would be too wide by far.
std::vector<quint32> present(const Columns &columns, const CountedField &field, const Bitmap &rows,
                             Measure measure)
{
    std::vector<quint32> places(static_cast<size_t>(field.values.size()), field.codes ? 0 : 1);
    if (field.persons && measure == Measure::People)
        peopleOf(columns, rows).forEach([&](size_t person) { places[field.codeOfPerson(person)] = 1; });
    else if (field.codes)
        rows.forEach([&](size_t row) { places[field.codeOf(row)] = 1; });
    places[0] = 1;
    quint32 next = 0;
    for (quint32 &place : places)
        place = place ? next++ : 0;
    return places;
}

size_t countOf(const std::vector<quint32> &places)
{
    return size_t{*std::ranges::max_element(places)} + 1;
}

/// The field as it is with its codes numbered without gaps.
CountedField compacted(const CountedField &field, const std::vector<quint32> &places)
{
    CountedField result = field;
    result.values = {field.values.front()};
    result.labels = {field.labels.front()};
    for (size_t code = 1; code < places.size(); ++code) {
        if (places[code] != 0) {
            result.values << field.values[static_cast<qsizetype>(code)];
            result.labels << field.labels[static_cast<qsizetype>(code)];
        }
    }
    if (field.remap.empty()) {
        result.remap = places;
    } else {
        for (quint32 &code : result.remap)
            code = places[code];
    }
    return result;
}

Bitmap rowsOfTag(const Columns &columns, const Bitmap &rows, size_t index)
{
    return index == 0 ? untaggedRows(columns, rows) : taggedRows(columns, columns.tags()[index - 1], rows);
}

/// What is counted: a measure; of people perhaps some alone.
struct Counted
{
    Measure measure;
    const Bitmap *among = nullptr;
};

/// Adds the people \a among who wrote one of \a rows or voted on it to \a cells, once in each.
template<class CellOf>
void countAmong(const Columns &columns, const Bitmap &rows, const Bitmap &among, std::vector<qint64> &cells,
                CellOf cellOf)
{
    const Column &authors = *columns.column(QStringLiteral("author"));
    countDistinct(cells, among.size(), [&](auto &&meet) {
        forEachPerson(rows, authors.codes, columns.people(), [&](size_t row, quint32 person) {
            if (among.test(person))
                meet(person, cellOf(row, person));
        });
    });
}

size_t placeOf(const CountedField &field, size_t row, quint32 person)
{
    return field.persons ? field.codeOfPerson(person) : field.codeOf(row);
}

std::vector<qint64> countCodes(const Columns &columns, const Bitmap &rows, const Counted &counted,
                               const CountedField &field)
{
    if (!counted.among)
        return countCodes(columns, rows, counted.measure, field);
    std::vector<qint64> cells(static_cast<size_t>(field.values.size()));
    countAmong(columns, rows, *counted.among, cells,
               [&](size_t row, quint32 person) { return placeOf(field, row, person); });
    return cells;
}

qint64 countOf(const Columns &columns, const Bitmap &rows, const Counted &counted)
{
    if (!counted.among)
        return measureOf(columns, rows, counted.measure);
    Bitmap people = peopleOf(columns, rows);
    people &= *counted.among;
    return static_cast<qint64>(people.count());
}

/// Tags have many values a row: each tag is a selection of its own, counted by the other field.
Table countTags(const Columns &columns, const Bitmap &rows, const Counted &measure, const CountedField &first,
                const CountedField &second)
{
    const auto width = static_cast<size_t>(second.values.size());
    Table table(static_cast<size_t>(first.values.size()) * width);
    if (first.codes) {
        for (size_t tag = 0; tag < width; ++tag) {
            const std::vector<qint64> column =
                countCodes(columns, rowsOfTag(columns, rows, tag), measure, first);
            for (size_t i = 0; i < column.size(); ++i)
                table[i * width + tag] = column[i];
        }
        return table;
    }
    for (size_t tag = 0; tag < static_cast<size_t>(first.values.size()); ++tag) {
        const Bitmap tagged = rowsOfTag(columns, rows, tag);
        std::vector<qint64> line(width);
        if (second.codes)
            line = countCodes(columns, tagged, measure, second);
        for (size_t other = 0; other < width; ++other)
            table[tag * width + other] =
                second.codes ? line[other] : countOf(columns, rowsOfTag(columns, tagged, other), measure);
    }
    return table;
}

Table countPairs(const Columns &columns, const Bitmap &rows, const Counted &counted,
                 const CountedField &first, const CountedField &second)
{
    const Measure measure = counted.measure;
    if (!first.codes || !second.codes)
        return countTags(columns, rows, counted, first, second);
    const auto width = static_cast<quint32>(second.values.size());
    Table table(static_cast<size_t>(first.values.size()) * width);
    const quint32 *firstCodes = first.codes->data();
    const quint32 *secondCodes = second.codes->data();
    const quint32 *firstPlaces = first.remap.data();
    const quint32 *secondPlaces = second.remap.data();
    const auto cellOf = [&](size_t row, quint32 person) {
        return placeOf(first, row, person) * width + placeOf(second, row, person);
    };
    if (counted.among) {
        countAmong(columns, rows, *counted.among, table, cellOf);
        return table;
    }
    if (measure == Measure::People && (first.persons || second.persons)) {
        countPeople(columns, rows, table, cellOf);
        return table;
    }
    countCells(columns, rows, measure, table, [=](size_t row) {
        return firstPlaces[firstCodes[row]] * width + secondPlaces[secondCodes[row]];
    });
    return table;
}

/// What is shown of one side: codes in order, "no value" last when it has anything.
std::vector<quint32> shownCodes(const CountedField &field, const std::vector<qint64> &sums)
{
    std::vector<quint32> codes = shownOrder(field, sums);
    if (sums.front() != 0)
        codes.push_back(0);
    return codes;
}

void describe(const CountedField &field, const std::vector<quint32> &codes, QStringList &values,
              QStringList &labels)
{
    for (const quint32 code : codes) {
        values << (code == 0 ? QStringLiteral("none") : field.values[code]);
        labels << field.labels[code];
    }
}

CrossCounts arranged(const CountedField &first, const CountedField &second, const Table &table)
{
    const auto height = static_cast<size_t>(first.values.size());
    const auto width = static_cast<size_t>(second.values.size());
    std::vector<qint64> firstSums(height);
    std::vector<qint64> secondSums(width);
    for (size_t i = 0; i < height; ++i) {
        for (size_t j = 0; j < width; ++j) {
            firstSums[i] += table[i * width + j];
            secondSums[j] += table[i * width + j];
        }
    }
    const std::vector<quint32> lines = shownCodes(first, firstSums);
    const std::vector<quint32> places = shownCodes(second, secondSums);
    CrossCounts result{first.key, second.key, first.title, second.title, {}, {}, {}, {}, {}, 0};
    describe(first, lines, result.firstValues, result.firstLabels);
    describe(second, places, result.secondValues, result.secondLabels);
    for (const quint32 line : lines) {
        std::vector<qint64> &cells = result.cells.emplace_back();
        for (const quint32 place : places)
            cells.push_back(table[line * width + place]);
    }
    return result;
}

Result<CrossCounts> count(const Columns &columns, const Bitmap &rows, const QString &first,
                          const QString &second, const Counted &counted)
{
    const Measure measure = counted.measure;
    auto firstField = countedField(columns, first);
    auto secondField = countedField(columns, second);
    if (!firstField || !secondField)
        return firstField ? secondField.error() : firstField.error();
    const std::vector<quint32> firstPlaces = present(columns, *firstField, rows, measure);
    const std::vector<quint32> secondPlaces = present(columns, *secondField, rows, measure);
    if (countOf(firstPlaces) * countOf(secondPlaces) > mostCells)
        return Error{Error::Code::Usage,
                     QCoreApplication::translate(
                         "tamiz::Counting", "“%1” by “%2” has too many values for a table. Filter first, or "
                                            "choose a field with fewer values.")
                         .arg(firstField->title, secondField->title),
                     {}};
    const CountedField left = compacted(*firstField, firstPlaces);
    const CountedField right = compacted(*secondField, secondPlaces);
    CrossCounts result = arranged(left, right, countPairs(columns, rows, counted, left, right));
    result.total = countOf(columns, rows, counted);
    return result;
}

} // namespace

Result<CrossCounts> countBy(const Columns &columns, const Bitmap &rows, const QString &first,
                            const QString &second, Measure measure)
{
    return count(columns, rows, first, second, {measure, nullptr});
}

Result<CrossCounts> countPeopleBy(const Columns &columns, const Bitmap &rows, const QString &first,
                                  const QString &second, const Bitmap &among)
{
    return count(columns, rows, first, second, {Measure::People, &among});
}

} // namespace tamiz
