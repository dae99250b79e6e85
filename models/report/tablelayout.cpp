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
    constexpr qreal padding = 12, narrowest = 36, mostForWords = 200, mostForLongWord = 160;
    const qsizetype count = header.isEmpty() ? rows.value(0).size() : header.size();
    const QFontMetricsF bold(pageFont(12, true)), plain(pageFont(12));
    std::vector<qreal> least, wish; // the longest word whole; words in three lines or so
    for (qsizetype column = 0; column < std::max<qsizetype>(count, 1); ++column) {
        qreal word = narrowest, all = 0;
        const auto measure = [&](const QString &text, const QFontMetricsF &metrics) {
            for (const QString &one : text.split(QChar::Space))
                word = std::max(word, std::min(metrics.horizontalAdvance(one), mostForLongWord));
        };
        measure(header.value(column), bold);
        for (const QVariantList &row : rows)
            measure(cellText(row.value(column)), plain);
        if (column == 0 || isWordy(rows, column)) {
            for (const QVariantList &row : rows)
                all = std::max(
                    all, std::min(plain.horizontalAdvance(cellText(row.value(column))) / 3, mostForWords));
        }
        least.push_back(word + padding);
        wish.push_back(std::max(word, all) + padding);
    }
    const qreal needed = std::accumulate(least.begin(), least.end(), 0.0);
    const qreal wished = std::accumulate(wish.begin(), wish.end(), 0.0);
    std::vector<qreal> widths = least;
    if (needed >= width) { // more columns than fit: words are broken, in all of them alike
        for (qreal &one : widths)
            one *= width / needed;
    } else if (wished >= width) { // what is left goes where words wish for it
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] += (wish[i] - least[i]) * (width - needed) / (wished - needed);
    } else { // the first column names the row: it takes what the others leave
        widths = wish;
        widths[0] += width - wished;
    }
    return widths;
}

QString longTwinNote(qsizetype rows)
{
    return QCoreApplication::translate(
        "tamiz::Report",
        "The %Ln row(s) behind this chart stand in the web page of the report and in the open data.", nullptr,
        int(rows));
}

} // namespace tamiz
