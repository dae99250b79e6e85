// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/sheetreader.h"

#include "models/import/filekind.h"
#include "models/import/limits.h"
#include "models/import/odsreader.h"
#include "models/import/xlsxreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

void SheetReader::clearRow()
{
    m_text.clear();
    m_cells.clear();
    m_notes.clear();
    m_bytes = 0;
    m_repeat = 1;
}

Error SheetReader::tooWide() const
{
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "Row %1 of the sheet has more than %2 columns.")
                .arg(m_line)
                .arg(limits::columns),
            u"row %1"_s.arg(m_line)};
}

Result<SheetReader::Cell *> SheetReader::place(int column, size_t bytes)
{
    if (column < 0 || column >= limits::columns)
        return tooWide();
    m_bytes += qint64(bytes);
    if (qint64(bytes) > limits::cellBytes || m_bytes > limits::recordBytes) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import",
                                                 "Row %1 of the sheet holds a text that is too large.")
                         .arg(m_line),
                     u"row %1"_s.arg(m_line)};
    }
    if (m_cells.size() <= size_t(column))
        m_cells.resize(size_t(column) + 1);
    return &m_cells[size_t(column)];
}

Result<void> SheetReader::put(int column, QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return put(column, std::string_view(bytes.constData(), size_t(bytes.size())));
}

Result<void> SheetReader::put(int column, std::string_view utf8)
{
    if (utf8.empty())
        return {};
    const Result<Cell *> cell = place(column, utf8.size());
    if (!cell)
        return cell.error();
    **cell = {m_text.size(), utf8.size()};
    m_text.append(utf8);
    return {};
}

// Repeated and filled-up cells count: what a few bytes of XML ask for is real work further on.
Result<void> SheetReader::budget()
{
    m_width = std::max(m_width, m_cells.size());
    m_cellCount += qint64(m_width);
    if (m_cellCount <= limits::sheetCells && ++m_rowCount <= limits::sheetRows)
        return {};
    return Error{Error::Code::Refused,
                 QCoreApplication::translate("tamiz::Import",
                                             "The sheet has more cells than a spreadsheet can "
                                             "hold (row %1). It was not read.")
                     .arg(m_line),
                 u"row %1"_s.arg(m_line)};
}

void SheetReader::hand(Row &row)
{
    row.line = m_line;
    row.strayQuote = row.unclosedQuote = false;
    row.extraNames.clear();
    row.notes = m_notes;
    row.cells.clear();
    for (const Cell &cell : m_cells)
        row.cells.emplace_back(m_text.data() + cell.begin, cell.length);
    row.cells.resize(std::max(m_width, m_cells.size()));
}

Result<bool> SheetReader::next(Row &row)
{
    while (m_left == 0) {
        const Result<bool> more = readRow();
        if (!more || !*more)
            return more;
        if (!m_cells.empty())
            m_left = m_repeat;
    }
    if (const Result<void> allowed = budget(); !allowed)
        return allowed.error();
    hand(row);
    --m_left;
    ++m_line;
    return true;
}

Result<QStringList> sheetNames(const FilePlace &place, FileKind kind)
{
    return kind == FileKind::Ods ? odsSheetNames(place) : xlsxSheetNames(place);
}

namespace {

Result<std::unique_ptr<RowReader>> openAt(const FilePlace &place, FileKind kind, qsizetype index)
{
    return kind == FileKind::Ods ? OdsReader::open(place, int(index)) : XlsxReader::open(place, int(index));
}

} // namespace

Result<qsizetype> sheetIndex(const FilePlace &place, FileKind kind, const QString &sheet,
                             const QStringList &names)
{
    if (!sheet.isEmpty()) {
        qsizetype index = names.indexOf(sheet);
        bool number = index >= 0;
        if (!number)
            index = sheet.toInt(&number) - 1;
        if (number && index >= 0 && index < names.size())
            return index;
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "“%1” has no sheet “%2”. It has: %3.")
                         .arg(place.name(), sheet, names.join(u", "_s)),
                     sheet};
    }
    for (qsizetype i = 0; i + 1 < names.size(); ++i) { // A workbook may begin with an empty sheet.
        Result<std::unique_ptr<RowReader>> probe = openAt(place, kind, i);
        if (!probe)
            return probe.error();
        Row row;
        const Result<bool> more = (*probe)->next(row);
        if (!more)
            return more.error();
        if (*more)
            return i;
    }
    return std::max<qsizetype>(0, names.size() - 1);
}

Result<std::unique_ptr<RowReader>> openSheet(const FilePlace &place, FileKind kind, const QString &sheet)
{
    const Result<QStringList> names = sheetNames(place, kind);
    if (!names)
        return names.error();
    const Result<qsizetype> index = sheetIndex(place, kind, sheet, *names);
    if (!index)
        return index.error();
    return openAt(place, kind, *index);
}

} // namespace tamiz
