// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tablelayout.h"

#include "models/core/speaking.h"
#include "models/report/pageflow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace tamiz {

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

QString cellText(const QVariant &value)
{
    return isNumber(value) ? spokenLocale().toString(value.toLongLong()) : value.toString();
}

bool isWordy(const QList<QVariantList> &rows, qsizetype column)
{
    return std::ranges::any_of(rows, [column](const QVariantList &row) {
        return row.value(column).typeId() == QMetaType::QString && row.value(column).toString().size() > 12;
    });
}

std::vector<qreal> columnWidths(const QStringList &header, const QList<QVariantList> &rows, qreal width,
                                bool indicators)
{
    if (indicators && header.size() == 3)
        return {36, 170, width - 206}; // number, name, and the value in words
    constexpr qreal padding = 12, narrowest = 48, mostForWords = 200, mostForLongWord = 160;
    const qsizetype count = header.isEmpty() ? rows.value(0).size() : header.size();
    const QFontMetricsF bold(pageFont(12, true));
    std::vector<qreal> widths(static_cast<size_t>(std::max<qsizetype>(count, 1)));
    qreal taken = 0;
    for (size_t i = 1; i < widths.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        qreal widest = narrowest;
        const auto measure = [&](const QString &text) {
            for (const QString &word : text.split(QChar::Space))
                widest = std::max(widest, std::min(bold.horizontalAdvance(word), mostForLongWord));
        };
        measure(header.value(column));
        for (const QVariantList &row : rows)
            measure(cellText(row.value(column)));
        if (isWordy(rows, column)) {
            for (const QVariantList &row : rows)
                widest = std::max(
                    widest, std::min(bold.horizontalAdvance(cellText(row.value(column))) / 3, mostForWords));
        }
        widths[i] = widest + padding;
        taken += widths[i];
    }
    // The first column names the row: it keeps a quarter where there is enough for the others.
    const qreal most = width * (widths.size() > 6 ? 0.85 : 0.75);
    for (size_t i = 1; i < widths.size() && taken > most; ++i)
        widths[i] *= most / taken;
    widths[0] = width - std::min(taken, most);
    return widths;
}

QString longTwinNote(qsizetype rows)
{
    return QCoreApplication::translate(
        "tamiz::Report",
        "The %Ln row(s) behind this chart stand in the web page of the report and in the open data.", nullptr,
        static_cast<int>(rows));
}

} // namespace tamiz
