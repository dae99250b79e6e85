// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <string_view>
#include <vector>

namespace tamiz {

/// Something odd about one cell of a row, as a translated sentence.
struct RowNote
{
    int column = -1; ///< -1: the row as a whole.
    QString sentence;
};

/// One record of a table: its cells as UTF-8, valid until the next call of the reader that filled it.
struct Row
{
    qint64 line = 0; ///< First physical line (or sheet row), 1-based.
    std::vector<std::string_view> cells;
    bool strayQuote = false;    ///< A quote stood inside a quoted cell without being doubled; kept literally.
    bool unclosedQuote = false; ///< The file ended inside a quoted cell.
    std::vector<RowNote> notes; ///< What else the reader noticed.
    /// Names of the cells beyond the header, for formats that name each cell (JSON): the first is the name of
    /// the first cell beyond it. Empty where such cells have no name.
    std::vector<std::string_view> extraNames;
};

/// Where the rows of a table come from. CSV, a sheet of a workbook or an array of JSON objects look alike
/// from here on: what they mean is decided once, in one place.
class RowReader
{
public:
    virtual ~RowReader() = default;

    /// Fills \a row with the next record; false at the end. Blank lines are skipped. Errors: Refused.
    virtual Result<bool> next(Row &row) = 0;

    virtual qint64 position() const = 0; ///< Bytes read so far,
    virtual qint64 size() const = 0;     ///< of so many: for progress only.
};

} // namespace tamiz
