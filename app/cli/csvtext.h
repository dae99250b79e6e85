// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tamiz {

/// One line of RFC 4180 CSV (comma, LF, UTF-8). A cell that a spreadsheet would take for a formula gets a
/// leading apostrophe, except plain numbers.
QByteArray csvLine(const QStringList &cells);

/// Writes \a bytes to \a path whole or not at all. Error Storage.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace tamiz
