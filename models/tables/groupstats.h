// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/bitmap.h"

#include <QtGlobal>

#include <limits>
#include <vector>

namespace tamiz {

class Columns;
struct Column;

/// What a table says of one group of rows (a family, a theme). Missing days are the minimum of qint64.
struct GroupStat
{
    qint64 submissions = 0;
    qint64 texts = 0;  ///< Distinct folded texts.
    qint64 people = 0; ///< Who wrote or voted, each once.
    qint64 votes = 0;  ///< For, against and pass.
    qint64 accepted = 0;
    qint64 hidden = 0;
    qint64 first = std::numeric_limits<qint64>::min(); ///< Seconds UTC.
    qint64 last = std::numeric_limits<qint64>::min();
};

/// One entry per code of \a column, over \a rows; [0] is the rows without a value. Linear in the number of
/// rows.
std::vector<GroupStat> groupStats(const Columns &columns, const Column &column, const Bitmap &rows);

/// The rows with \a code in \a column, among \a rows, ascending.
std::vector<quint32> rowsWithCode(const Column &column, quint32 code, const Bitmap &rows);

/// The code of the row group that is written \a value in filters, 0 when there is none.
quint32 codeOf(const Column &column, const QString &value);

} // namespace tamiz
