// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/import/csvreader.h"
#include "models/report/packageparts.h"
#include "models/report/workbookwriter.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Cell cellOf(std::string_view bytes, const QString &type)
{
    if (bytes.empty())
        return {};
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    bool isNumber = true;
    if (type == "integer"_L1 || type == "year"_L1) {
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? Cell(number) : Cell(text);
    }
    if (type == "number"_L1) {
        const double number = text.toDouble(&isNumber);
        return isNumber ? Cell(number) : Cell(text);
    }
    if (type == "date"_L1 || type == "datetime"_L1) {
        const QDateTime time = type == "date"_L1 ? QDate::fromString(text, Qt::ISODate).startOfDay(Qt::UTC)
                                                 : QDateTime::fromString(text, Qt::ISODate);
        return time.isValid() ? Cell(time) : Cell(text);
    }
    return text;
}

/// The table as it was written for the package, into a sheet of its own.
Result<void> addTable(WorkbookWriter &book, const PackageWork &work, const PackageTable &table)
{
    QStringList header;
    for (const PackageField &field : table.fields)
        header << field.name;
    if (auto added = book.addSheet(table.name, header); !added)
        return added;
    auto reader = CsvReader::open(QDir(work.folder.folder()).filePath(table.name + u".csv"_s), CsvDialect());
    if (!reader)
        return reader.error();
    Row row;
    std::vector<Cell> cells(static_cast<size_t>(table.fields.size()));
    for (qint64 number = 0;; ++number) {
        const auto there = (*reader)->next(row);
        if (!there)
            return there.error();
        if (!*there)
            return {};
        if (number == 0)
            continue; // the header
        if (number % 4096 == 0 && work.progress.isCancelled())
            return cancelledError();
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i] = i < row.cells.size()
                           ? cellOf(row.cells[i], table.fields[static_cast<qsizetype>(i)].type)
                           : Cell();
        if (auto done = book.row(cells); !done)
            return done;
    }
}

} // namespace

Result<void> writePackageBook(const PackageWork &work, const QString &path)
{
    const auto book = WorkbookWriter::begin(path, work.options.title, work.now);
    if (!book)
        return book.error();
    QList<std::pair<QString, QString>> lines{
        {tr("Release"), work.release},
        {tr("Licence"), work.options.license},
        {tr("Fewest people of a group"), QString::number(work.options.least)}};
    if (!work.options.overridden.isEmpty())
        lines.append({QString(), tr("A person published although the gate advised against it: %1")
                                     .arg(work.options.overridden.join(u' '))});
    if (!work.options.overrideReason.isEmpty())
        lines.append({QString(), tr("The reason given: %1").arg(work.options.overrideReason)});
    for (const PackageTable &table : work.tables) {
        work.progress.report(tr("Writing “%1”").arg(table.title), 0, 0);
        if (auto added = addTable(**book, work, table); !added)
            return added;
        lines.append({table.name, table.title});
        for (const PackageField &field : table.fields)
            lines.append({QString(table.name + u'.' + field.name), field.description});
    }
    if (auto added = (*book)->addDefinitions(lines); !added)
        return added;
    return (*book)->finish();
}

} // namespace tamiz
