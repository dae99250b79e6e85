// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/workbookwriter.h"

#include <QCoreApplication>

namespace tamiz {

namespace {

/// One table as a workbook: its sheet, and one that says what its columns hold.
class XlsxWriter final : public RowWriter
{
public:
    XlsxWriter(std::unique_ptr<WorkbookWriter> book, const TableInfo &info) : m_book(std::move(book)), m_info(info)
    {
    }

    Result<void> row(const std::vector<Cell> &cells) override { return m_book->row(cells); }

    Result<void> finish() override
    {
        QList<std::pair<QString, QString>> lines;
        for (qsizetype i = 0; i < m_info.header.size(); ++i)
            lines.append({m_info.header[i], m_info.definitions.value(i)});
        for (const QString &note : std::as_const(m_info.notes))
            lines.append({QString(), note});
        if (auto added = m_book->addDefinitions(lines); !added)
            return added;
        return m_book->finish();
    }

private:
    std::unique_ptr<WorkbookWriter> m_book;
    TableInfo m_info;
};

} // namespace

Result<std::unique_ptr<RowWriter>> xlsxWriter(const QString &path, const TableInfo &info)
{
    auto book = WorkbookWriter::begin(path, info.title, info.at);
    if (!book)
        return book.error();
    if (const auto added =
            (*book)->addSheet(QCoreApplication::translate("tamiz::Export", "Contributions"), info.header);
        !added)
        return added.error();
    return std::unique_ptr<RowWriter>(new XlsxWriter(*std::move(book), info));
}

} // namespace tamiz
