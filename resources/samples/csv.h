// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tamiz::samples {

/// One record as RFC 4180 has it: quoted only where it must be, LF at the end, UTF-8.
QByteArray csvRecord(const QStringList &fields, QChar delimiter);

/// \a text with the mark that consultation platforms put before = + - @, so that no spreadsheet runs it.
QString guarded(const QString &text);

/// Writes \a bytes to \a path whole, making its folder. False when it cannot be written.
bool writeWhole(const QString &path, const QByteArray &bytes);

} // namespace tamiz::samples
