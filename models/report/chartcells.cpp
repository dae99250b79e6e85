// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartaxis.h"
#include "models/workspace/cells.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// As countPeople(), of those \a among alone.
template<class CellOf>
void countPeopleAmong(const Columns &columns, const Bitmap &rows, const Bitmap &among,
                      std::vector<qint64> &cells, CellOf cellOf)
{
    const Column &authors = *columns.column(u"author"_s);
    countDistinct(cells, among.size(), [&](auto &&meet) {
        forEachPerson(rows, authors.codes, columns.people(), [&](size_t row, quint32 person) {
            if (among.test(person))
                meet(person, cellOf(row, person));
        });
    });
}

qint64 countAt(const Columns &columns, const Bitmap &rows, Measure measure, const Bitmap *among)
{
    if (!among || measure != Measure::People)
        return measureOf(columns, rows, measure);
    Bitmap people = peopleOf(columns, rows);
    people &= *among;
    return static_cast<qint64>(people.count());
}

} // namespace

std::vector<qint64> countPlaces(const Columns &columns, const Bitmap &rows, const ChartAxis &axis,
                                Measure measure, const Bitmap *among)
{
    if (!axis.counts.empty())
        return axis.counts;
    std::vector<qint64> cells(axis.size() + 1);
    if (among && axis.codes && measure == Measure::People) {
        countPeopleAmong(columns, rows, *among, cells,
                         [&](size_t row, quint32 person) { return axis.placeOf(row, person); });
    } else if (axis.persons && measure == Measure::People) {
        peopleOf(columns, rows).forEach([&](size_t person) {
            ++cells[axis.lookup[(*axis.persons)[person]]];
        });
    } else if (axis.codes) {
        const quint32 *codes = axis.codes->data();
        const quint32 *lookup = axis.lookup.data();
        countCells(columns, rows, measure, cells, [=](size_t row) { return lookup[codes[row]]; });
    } else {
        for (size_t place = 0; place < axis.places.size(); ++place)
            cells[place] = countAt(columns, rowsAt(rows, axis, place), measure, among);
    }
    cells.pop_back();
    return cells;
}

std::vector<std::vector<qint64>> countPlaces(const Columns &columns, const Bitmap &rows,
                                             const ChartAxis &first, const ChartAxis &second, Measure measure,
                                             const Bitmap *among)
{
    std::vector<std::vector<qint64>> cells(first.size(), std::vector<qint64>(second.size()));
    if (first.codes && second.codes) {
        const size_t width = second.size() + 1;
        std::vector<qint64> flat((first.size() + 1) * width);
        // Places of the first field as offsets, so that a row takes two look-ups and one sum.
        std::vector<quint32> offsets;
        for (const quint32 place : first.lookup)
            offsets.push_back(static_cast<quint32>(place * width));
        const quint32 *left = first.codes->data();
        const quint32 *right = second.codes->data();
        const quint32 *offset = offsets.data();
        const quint32 *lookup = second.lookup.data();
        const auto cellOf = [&](size_t row, quint32 person) {
            return first.placeOf(row, person) * width + second.placeOf(row, person);
        };
        if (measure == Measure::People && among)
            countPeopleAmong(columns, rows, *among, flat, cellOf);
        else if (measure == Measure::People && (first.persons || second.persons))
            countPeople(columns, rows, flat, cellOf);
        else
            countCells(columns, rows, measure, flat,
                       [=](size_t row) { return offset[left[row]] + lookup[right[row]]; });
        for (size_t i = 0; i < first.size(); ++i)
            std::copy_n(flat.begin() + static_cast<std::ptrdiff_t>(i * width), second.size(),
                        cells[i].begin());
        return cells;
    }
    if (first.codes) {
        const auto turned = countPlaces(columns, rows, second, first, measure, among);
        for (size_t i = 0; i < first.size(); ++i) {
            for (size_t j = 0; j < second.size(); ++j)
                cells[i][j] = turned[j][i];
        }
        return cells;
    }
    for (size_t i = 0; i < first.size(); ++i) {
        const Bitmap part = rowsAt(rows, first, i);
        ChartAxis fresh = second;
        fresh.counts.clear(); // they are of all the rows
        cells[i] = countPlaces(columns, part, fresh, measure, among);
    }
    return cells;
}

Bitmap rowsAt(const Bitmap &rows, const ChartAxis &axis, size_t place)
{
    if (!axis.codes) {
        Bitmap both = axis.places[place];
        both &= rows;
        return both;
    }
    Bitmap part(rows.size());
    rows.forEach([&](size_t row) {
        if (axis.placeOf(row) == place)
            part.set(row);
    });
    return part;
}

std::vector<qint64> countFirsts(const Columns &columns, const Bitmap &rows, const ChartAxis &axis,
                                Measure measure, const Bitmap *among)
{
    const bool texts = measure == Measure::Texts;
    if (!axis.codes || (!texts && measure != Measure::People)) {
        ChartAxis fresh = axis;
        fresh.counts.clear();
        return countPlaces(columns, rows, fresh, measure, among);
    }
    const Column &authors = *columns.column(u"author"_s);
    const std::vector<quint32> &codes = texts ? columns.textCodes() : authors.codes;
    const size_t count = texts ? columns.textCount() : static_cast<size_t>(authors.dictionary.size());
    const auto nowhere = static_cast<quint32>(axis.size());
    std::vector<quint32> first(count, nowhere);
    if (!texts) {
        forEachPerson(rows, codes, columns.people(), [&](size_t row, quint32 person) {
            if (!among || among->test(person))
                first[person] = std::min(first[person], static_cast<quint32>(axis.placeOf(row, person)));
        });
    } else {
        rows.forEach([&](size_t row) {
            first[codes[row]] = std::min(first[codes[row]], static_cast<quint32>(axis.placeOf(row)));
        });
    }
    std::vector<qint64> cells(axis.size() + 1);
    for (const quint32 place : first)
        ++cells[place];
    cells.pop_back();
    return cells;
}

} // namespace tamiz
