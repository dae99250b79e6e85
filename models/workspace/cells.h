// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/people.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace tamiz {

/// A field as counting sees it: the codes of a column, or of days taken together in weeks, months or years.
struct CountedField
{
    QString key;
    QString title;
    const std::vector<quint32> *codes = nullptr; ///< Null for "tag", which has many values a row.
    std::vector<quint32> remap; ///< Code of the column to code of the field; empty = the same.
    QStringList values;         ///< By code of the field; the first is "no value".
    QStringList labels;
    bool ordered = false;
    std::shared_ptr<const std::vector<quint32>> own = {}; ///< Keeps codes that no column has.
    /// Codes by person, where the field says something of people and people vote; else null. Counts of people
    /// ask these.
    const std::vector<quint32> *persons = nullptr;
    std::shared_ptr<const std::vector<quint32>> ownPersons =
        {}; ///< Keeps codes by person that no column has.

    quint32 codeOfPerson(size_t person) const
    {
        return remap.empty() ? (*persons)[person] : remap[(*persons)[person]];
    }
    quint32 codeOf(size_t row) const { return remap.empty() ? (*codes)[row] : remap[(*codes)[row]]; }
};

/// The field \a key of \a columns; error Usage names the fields there are.
Result<CountedField> countedField(const Columns &columns, const QString &key);

/// As the countBy() of a key, of a field that has been looked up.
FieldCounts countBy(const Columns &columns, const Bitmap &rows, const CountedField &field, Measure measure);

/// The rows of tag \a tag and of those below it within \a rows, and all rows without any tag.
Bitmap taggedRows(const Columns &columns, const TagEntry &tag, const Bitmap &rows);
Bitmap untaggedRows(const Columns &columns, const Bitmap &rows);

template<class Each>
void countDistinct(std::vector<qint64> &cells, size_t codeCount, Each each);

/// For people and texts, each of which counts once a cell however many rows it has there.
/// codeOf(row) is what the row belongs to (\a none: to nothing, not counted), below \a codeCount.
template<class CellOf, class CodeOf>
void countDistinct(const Bitmap &rows, std::vector<qint64> &cells, CellOf cellOf, CodeOf codeOf,
                   size_t codeCount, quint32 none)
{
    countDistinct(cells, codeCount, [&](auto &&meet) {
        rows.forEach([&](size_t row) {
            if (const quint32 code = codeOf(row); code != none)
                meet(code, cellOf(row));
        });
    });
}

/// The same of pairs: \a each(meet) calls meet(code, cell) for all of them, in any order and as often as it
/// likes.
template<class Each>
void countDistinct(std::vector<qint64> &cells, size_t codeCount, Each each)
{
    if (cells.size() <= 64) { // the cells each was met in as bits: one look-up a row
        std::vector<quint64> met(codeCount);
        each([&](quint32 code, size_t cell) {
            if (met[code] >> cell & 1)
                return;
            met[code] |= quint64{1} << cell;
            ++cells[cell];
        });
        return;
    }
    // Nearly everyone is in one cell only: the first cell of each is kept in an array, the others go to a
    // short list.
    std::vector<quint32> first(codeCount);
    std::vector<quint64> others;
    each([&](quint32 code, size_t at) {
        const quint32 cell = static_cast<quint32>(at) + 1;
        if (first[code] == 0) {
            first[code] = cell;
            ++cells[cell - 1];
        } else if (first[code] != cell) {
            others.push_back(quint64{code} << 32 | cell);
        }
    });
    std::ranges::sort(others);
    quint64 last = 0;
    for (const quint64 pair : others) {
        if (pair != last)
            ++cells[(pair & 0xffffffff) - 1];
        last = pair;
    }
}

/// Votes for, against and pass of \a row; unknown ones are none.
inline qint64 knownVotes(const Columns &columns, size_t row)
{
    return std::max(columns.votesFor()[row], 0) + std::max<qint64>(columns.votesAgainst()[row], 0) +
           std::max<qint64>(columns.votesPass()[row], 0);
}

/// Adds everybody who wrote or voted to \a cells, once in each: cellOf(row, person) says to which.
template<class CellOf>
void countPeople(const Columns &columns, const Bitmap &rows, std::vector<qint64> &cells, CellOf cellOf)
{
    const Column &authors = *columns.column(QStringLiteral("author"));
    countDistinct(cells, static_cast<size_t>(authors.dictionary.size()), [&](auto &&meet) {
        forEachPerson(rows, authors.codes, columns.people(),
                      [&](size_t row, quint32 person) { meet(person, cellOf(row, person)); });
    });
}

/// Everybody who wrote one of \a rows or voted on one: a bit a person (code of "author").
Bitmap peopleOf(const Columns &columns, const Bitmap &rows);

/// Adds \a rows to \a cells: cellOf(row) says to which.
template<class CellOf>
void countCells(const Columns &columns, const Bitmap &rows, Measure measure, std::vector<qint64> &cells,
                CellOf cellOf)
{
    switch (measure) {
    case Measure::Submissions:
        return rows.forEach([&](size_t row) { ++cells[cellOf(row)]; });
    case Measure::Votes:
        return rows.forEach([&](size_t row) { cells[cellOf(row)] += knownVotes(columns, row); });
    case Measure::Texts: {
        const auto &texts = columns.textCodes();
        return countDistinct(
            rows, cells, cellOf, [&](size_t row) { return texts[row]; }, columns.textCount(), ~0u);
    }
    case Measure::People: {
        const Column &authors = *columns.column(QStringLiteral("author"));
        if (columns.people().areVoting())
            return countPeople(columns, rows, cells, [&](size_t row, quint32) { return cellOf(row); });
        return countDistinct(
            rows, cells, cellOf, [&](size_t row) { return authors.codes[row]; },
            static_cast<size_t>(authors.dictionary.size()), 0u);
    }
    }
}

/// As countBy() of two fields, of the people \a among (a bit a person) alone.
Result<CrossCounts> countPeopleBy(const Columns &columns, const Bitmap &rows, const QString &first,
                                  const QString &second, const Bitmap &among);

/// \a measure of \a rows by code of \a field, which is not "tag".
std::vector<qint64> countCodes(const Columns &columns, const Bitmap &rows, Measure measure,
                               const CountedField &field);

/// One number: \a measure of \a rows.
qint64 measureOf(const Columns &columns, const Bitmap &rows, Measure measure);

/// Codes with a value in the order counts are shown: \a ordered by code, else largest first, ties by label.
std::vector<quint32> shownOrder(const CountedField &field, const std::vector<qint64> &counts);

} // namespace tamiz
