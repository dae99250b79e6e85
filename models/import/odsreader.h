// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/sheetreader.h"

namespace tamiz {

/// The rows of one sheet of an OpenDocument spreadsheet. Values are read as they were saved, dates as ISO
/// text; comments, drawings and changes that were noted but not accepted are left out.
class OdsReader final : public SheetReader
{
public:
    /// Opens sheet \a index, from 0. Errors: Refused.
    static Result<std::unique_ptr<RowReader>> open(const FilePlace &place, int index);

private:
    explicit OdsReader(std::unique_ptr<XmlPart> part, Archive archive)
        : SheetReader(std::move(part)), m_archive(std::move(archive))
    {
    }
    Result<bool> readRow() override;
    Result<void> readCell();
    Result<void> readParagraph(QString &text);
    Result<void> readSpaces(QString &text);
    QString valueOf(const QXmlStreamAttributes &attributes, const QString &text, int column);

    Archive m_archive; ///< Keeps the part readable.
    int m_sheet = 0;   ///< Which table is read,
    int m_tables = 0;  ///< of those that began.
    int m_level = 0;   ///< Depth of the table being read; 0 outside.
    int m_column = 0;
    qint64 m_nextRow = 1;
};

Result<QStringList> odsSheetNames(const FilePlace &place);

} // namespace tamiz
