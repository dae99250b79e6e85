// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/smalltable.h"

#include "models/import/csvreader.h"
#include "models/import/sample.h"

using namespace Qt::StringLiterals;

namespace tamiz {

Result<SmallTable> readSmallTable(const QString &path)
{
    const FilePlace place{path, {}};
    const auto delimiter = guessDelimiter(place, u"UTF-8"_s);
    if (!delimiter)
        return delimiter.error();
    CsvDialect dialect;
    dialect.delimiter = *delimiter;
    auto reader = CsvReader::open(place, dialect);
    if (!reader)
        return reader.error();
    SmallTable table;
    Row row;
    while (true) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return table;
        QStringList cells;
        for (const auto &cell : row.cells)
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
        if (table.header.isEmpty())
            table.header = std::move(cells);
        else
            table.lines.append({row.line, std::move(cells)});
    }
}

} // namespace tamiz
