// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/rowwriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace tamiz {

/// A workbook of sheets that are written one after the other, row by row: memory does not grow with the rows.
/// It gets its name only when it is whole, and leaves nothing when it is dropped before.
class WorkbookWriter
{
public:
    /// Error Storage.
    static Result<std::unique_ptr<WorkbookWriter>> begin(const QString &path, const QString &title,
                                                   const QDateTime &at);
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// Ends the sheet before it and begins one with a bold header that stays in sight. \a name: at most 31
    /// characters.
    Result<void> addSheet(const QString &name, const QStringList &header);
    /// A row of the last sheet, typed by its cells. Error Refused beyond what a sheet holds.
    Result<void> row(const std::vector<Cell> &cells);
    /// A last sheet of \a lines (name and meaning) below its two headings; it adds how many texts had to be
    /// cut.
    Result<void> addDefinitions(const QList<std::pair<QString, QString>> &lines);
    Result<void> finish(); ///< Error Storage.

private:
    explicit WorkbookWriter(const QString &path) : m_path(path) {}
    Result<void> open(const QString &title, const QDateTime &at);
    void endSheet();
    void put(quint16 column, const Cell &cell);

    QString m_path, m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr, *m_time = nullptr, *m_day = nullptr, *m_top = nullptr;
    quint32 m_row = 0; ///< The next one of the sheet.
    quint16 m_columns = 0;
    int m_cut = 0;
};

} // namespace tamiz
