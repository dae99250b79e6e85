// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/csvreader.h"

#include <QStringList>

#include <vector>

namespace tamiz {

/// The start of a table, decoded: enough to recognise it.
struct TableSample
{
    QStringList headers;           ///< As \ref columnNames gives them.
    std::vector<QStringList> rows; ///< Below the header; each as long as it is in the file.
    int preamble = 0;              ///< Rows before the header.
    bool complete = false;         ///< The whole table is in the sample.
};

/// Reads the sample of \a path. Errors: Refused (limits, quotes, no row at all).
Result<TableSample> readSample(const FilePlace &place, const CsvDialect &dialect);

/// The same from an open table, of which the rows read are gone. \a name is for messages.
Result<TableSample> readSample(RowReader &reader, const QString &name);

/// The delimiter of \a path among ; , tab and |: a "sep=" line decides, else the one that cuts most rows into
/// the same number of cells. NUL when none does: a table of one column.
Result<char> guessDelimiter(const FilePlace &path, const QString &encoding);

/// "," for ',', "tab" spelled as "\t", "" for one column; and back.
QString delimiterText(char delimiter);
char delimiterFrom(const QString &text);

} // namespace tamiz
