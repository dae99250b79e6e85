// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

class QAbstractItemModel;

namespace tamiz {

/// \a fields as one line of CSV (RFC 4180, CRLF). A field that a spreadsheet would run as a formula begins
/// with an apostrophe.
QByteArray csvLine(const QStringList &fields);

/// Writes the headers and rows of \a model as it displays them to \a path, in UTF-8 with a byte order mark
/// (spreadsheets read accents wrongly without one), whole or not at all. Fetches rows the model has not read
/// yet.
Result<void> saveCsv(QAbstractItemModel &model, const QString &path);

} // namespace tamiz
