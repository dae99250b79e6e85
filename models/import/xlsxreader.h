// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/sheetreader.h"
#include "models/import/xlsxbook.h"

namespace tamiz {

/// The rows of one sheet of an XLSX workbook (ECMA-376, SpreadsheetML). Formulas are never computed: the
/// value that was saved with them is read. Dates come as ISO text, whichever day the workbook counts from.
class XlsxReader final : public SheetReader
{
public:
    /// Opens sheet \a index, from 0. Errors: Refused.
    static Result<std::unique_ptr<RowReader>> open(const FilePlace &place, int index);

private:
    struct Content
    {
        QString type;
        QString value;
        bool hasValue = false;
        bool hasFormula = false;
        int style = 0;
    };
    XlsxReader(std::unique_ptr<XlsxBook> book, std::unique_ptr<XmlPart> part)
        : SheetReader(std::move(part)), m_book(std::move(book))
    {
    }
    Result<bool> readRow() override;
    Result<void> beginRow();
    Result<void> readCell();
    Result<int> cellColumn();
    Result<void> putCell(int column, const Content &content);
    Result<void> putShared(int column, const QString &index);
    QString numberText(int column, const Content &content);

    std::unique_ptr<XlsxBook> m_book;
    int m_column = -1; ///< Of the cell before.
    qint64 m_lastRow = 0;
};

Result<QStringList> xlsxSheetNames(const FilePlace &place);

} // namespace tamiz
