// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/bytesource.h"
#include "models/import/limits.h"
#include "models/import/rowreader.h"

#include <array>

namespace tamiz {

/// How a text table is written.
struct CsvDialect
{
    QString encoding = QStringLiteral("UTF-8");
    char delimiter = ','; ///< NUL for a file of one column, whose commas are text.
    int maxColumns = limits::columns;
};

/// Reads delimited text: RFC 4180 with what real files add to it. Records end with LF, CRLF or CR, mixed;
/// quoted cells hold line breaks; quotes are doubled; a single quote inside a quoted cell is text when
/// neither delimiter nor line end follows (and is reported); a leading "sep=;" line is not a record.
///
/// One pass over a growing window of bytes: memory is bounded by the longest record, cells are views into the
/// window, and nothing is decoded here.
class CsvReader final : public RowReader
{
public:
    /// Errors: Refused.
    static Result<std::unique_ptr<CsvReader>> open(const FilePlace &place, const CsvDialect &dialect);

    /// Errors: Refused with the line, when a limit is passed, a quote never closes or a NUL byte stands in
    /// the text.
    Result<bool> next(Row &row) override;

    qint64 position() const override { return m_source->position(); }
    qint64 size() const override { return m_source->size(); }
    qint64 blankLines() const { return m_blankLines; }

private:
    enum class Scan { Record, NeedMore, End, Failed };
    struct Cell
    {
        qint64 begin = 0; ///< Offsets into the window.
        qint64 end = 0;
        bool quoted = false;
        bool doubled = false; ///< Holds doubled quotes.
    };

    CsvReader(std::unique_ptr<ByteSource> source, const CsvDialect &dialect);
    Result<void> fill();
    void skipSeparatorLine();
    Scan scan();
    Scan scanQuoted(Cell &cell, qint64 &at);
    Scan scanPlain(Cell &cell, qint64 &at);
    bool spacedQuote(qint64 at, qint64 &quote) const;
    Scan finishCell(const Cell &cell);
    Scan checkUnclosed(const Cell &cell);
    Scan fail(const QString &message);
    qint64 lineBreaks(qint64 begin, qint64 end) const;
    void hand(Row &row);

    std::unique_ptr<ByteSource> m_source;
    std::array<bool, 256> m_ends{}; ///< Bytes that end an unquoted cell.
    std::vector<char> m_window;
    qint64 m_begin = 0; ///< First byte of the record being scanned.
    qint64 m_next = 0;  ///< First byte after it.
    qint64 m_end = 0;   ///< End of what was read.
    std::vector<Cell> m_cells;
    qint64 m_line = 1;
    qint64 m_blankLines = 0;
    qint64 m_columns = 0; ///< Cells of the first record.
    int m_maxColumns = 0;
    char m_delimiter = ',';
    bool m_final = false; ///< Nothing comes after m_end.
    bool m_nul = false;   ///< What comes after m_end is a NUL byte.
    bool m_stray = false;
    bool m_unclosed = false;
    bool m_started = false;
    Error m_error;
};

} // namespace tamiz
