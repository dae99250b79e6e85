// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <variant>
#include <vector>

namespace tamiz {

/// A cell of an export: nothing, text of people, a whole or broken number or a time of ours.
using Cell = std::variant<std::monostate, QString, qint64, QDateTime, double>;
/// \a value (text or a number) as a cell.
Cell cellOf(const QVariant &value);

/// Writes a table row by row to a file that appears whole or not at all: it is given its name by finish(),
/// and a writer that is dropped before leaves nothing behind.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual Result<void> row(const std::vector<Cell> &cells) = 0;
    virtual Result<void> finish() = 0;
};

/// What a writer needs to know beside the rows.
struct TableInfo
{
    QString title;
    QStringList header;
    QStringList definitions; ///< One a column: what it holds.
    QStringList notes;       ///< Sentences for the definitions sheet.
    QDateTime at;            ///< Written into the document's properties.
};

/// UTF-8 with a byte order mark. With \a forSpreadsheets, a text that a spreadsheet would take for a formula
/// gets a leading apostrophe (OWASP ASVS 1.2.10); without, texts stay as they are.
Result<std::unique_ptr<RowWriter>> csvWriter(const QString &path, const TableInfo &info,
                                             bool forSpreadsheets);
/// One array of objects, a line each.
Result<std::unique_ptr<RowWriter>> jsonWriter(const QString &path, const TableInfo &info);
/// Typed cells, frozen header, autofilter and a sheet of definitions; memory does not grow with the rows.
Result<std::unique_ptr<RowWriter>> xlsxWriter(const QString &path, const TableInfo &info);

/// \a text with a leading apostrophe when a spreadsheet would take it for a formula.
QString guarded(const QString &text);
/// One line of CSV (RFC 4180) without its end.
QString csvLine(const std::vector<Cell> &cells, bool forSpreadsheets);

} // namespace tamiz
