// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace tamiz {

// How the tables of a report stand on paper, whatever writes them.

bool isNumber(const QVariant &value);
/// What a reader sees in a cell: numbers as the current locale writes them.
QString cellText(const QVariant &value);
/// Whether the column \a column of \a rows holds texts rather than numbers and shares; these stand to the
/// right.
bool isWordy(const QList<QVariantList> &rows, qsizetype column);
/// Widths of the columns, which add up to \a width (1/96 inch): numbers take what their longest word needs,
/// words room for three lines or so, the first column the rest. The 24 \a indicators have a narrow first one.
/// Needs a QGuiApplication.
std::vector<qreal> columnWidths(const QStringList &header, const QList<QVariantList> &rows, qreal width,
                                bool indicators = false);

/// A text document shows the table of a chart only up to so many rows; the web page and the open data hold it
/// whole.
inline constexpr qsizetype longestTwin = 40;
QString longTwinNote(qsizetype rows); ///< Says so.

} // namespace tamiz
