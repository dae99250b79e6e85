// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/rowreader.h"
#include "models/import/xmlpart.h"

#include <QStringList>

namespace tamiz {

enum class FileKind : quint8;

/// The rows of one sheet, streamed: memory is bounded by one row (and the shared texts of an XLSX). Blank
/// rows are skipped; rows shorter than the widest one so far are filled up, since spreadsheets leave empty
/// cells at the end out.
class SheetReader : public RowReader
{
public:
    ~SheetReader() override = default;

    /// Errors: Refused (damaged part, limits).
    Result<bool> next(Row &row) final;

    qint64 position() const final { return m_part->position(); }
    qint64 size() const final { return m_part->size(); }

protected:
    explicit SheetReader(std::unique_ptr<XmlPart> part) : m_part(std::move(part)) {}

    /// Reads the next row of the sheet, blank or not; sets \ref m_line and \ref m_repeat. False at the end.
    virtual Result<bool> readRow() = 0;

    XmlPart &part() { return *m_part; }
    void clearRow();
    /// Puts \a text, which is copied, into \a column (from 0); an empty one changes nothing.
    Result<void> put(int column, QStringView text);
    Result<void> put(int column, std::string_view utf8);
    void note(int column, const QString &sentence) { m_notes.push_back({column, sentence}); }
    Error tooWide() const;
    size_t filled() const
    {
        return m_cells.size();
    } ///< Cells of the row up to the last one that is not empty.

    qint64 m_line = 0;   ///< Number of the row in the sheet, from 1.
    qint64 m_repeat = 1; ///< How often the row stands there.

private:
    struct Cell
    {
        size_t begin = 0; ///< In \ref m_text.
        size_t length = 0;
    };
    Result<Cell *> place(int column, size_t bytes);
    Result<void> budget();
    void hand(Row &row);

    std::unique_ptr<XmlPart> m_part;
    std::string m_text;
    std::vector<Cell> m_cells;
    std::vector<RowNote> m_notes;
    size_t m_width = 0;
    qint64 m_left = 0; ///< Repetitions still to be handed over.
    qint64 m_cellCount = 0;
    qint64 m_rowCount = 0;
    qint64 m_bytes = 0;
};

/// The names of the sheets of a workbook, in their order. Errors: Refused.
Result<QStringList> sheetNames(const FilePlace &place, FileKind kind);

/// Which of the sheets \a names is meant, as in \ref openSheet. Errors: Refused.
Result<qsizetype> sheetIndex(const FilePlace &place, FileKind kind, const QString &sheet,
                             const QStringList &names);

/// Opens a sheet by its name, or by its number (from 1) where no sheet has that name; empty: the first one
/// with a row in it. Errors: Refused (no such sheet, damaged workbook).
Result<std::unique_ptr<RowReader>> openSheet(const FilePlace &place, FileKind kind, const QString &sheet);

} // namespace tamiz
