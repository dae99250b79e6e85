// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/columnstats.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct Totals
{
    QSet<QString> values;
    qsizetype length = 0;
    qsizetype numbers = 0;
    qsizetype dates = 0;
    qsizetype spaces = 0;
    qsizetype running = 0;
    qint64 first = 0;
};

void look(QStringView cell, qsizetype row, Totals &totals, ColumnStats &stats)
{
    const QStringView text = cell.trimmed();
    if (text.isEmpty() || isMissing(text))
        return;
    ++stats.filled;
    totals.values.insert(text.toString());
    totals.length += text.size();
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    if (number) {
        ++totals.numbers;
        if (row == 0)
            totals.first = value;
        if (value == totals.first + row)
            ++totals.running;
    } else if (text.contains(u' ') || text.contains(u'\n')) {
        ++totals.spaces;
    }
    if (text.size() <= 64) {
        const bool dayFirst = readDate(text, DateOrder::DayFirst).has_value();
        if (dayFirst || readDate(text, DateOrder::MonthFirst))
            ++totals.dates;
        stats.evidence.look(text);
    }
}

} // namespace

bool isMissing(QStringView value)
{
    static constexpr std::array<QStringView, 11> words{u"?",    u"-",         u"–",   u"—",   u"n/a", u"#n/a",
                                                       u"null", u"undefined", u"nan", u"nil", u"n/d"};
    return value.size() <= 9 && std::any_of(words.begin(), words.end(), [&](QStringView word) {
               return value.compare(word, Qt::CaseInsensitive) == 0;
           });
}

std::vector<ColumnStats> columnStats(const TableSample &sample)
{
    std::vector<ColumnStats> all(size_t(sample.headers.size()));
    for (size_t column = 0; column < all.size(); ++column) {
        Totals totals;
        ColumnStats &stats = all[column];
        for (size_t row = 0; row < sample.rows.size(); ++row) {
            if (qsizetype(column) < sample.rows[row].size())
                look(sample.rows[row][qsizetype(column)], qsizetype(row), totals, stats);
        }
        const double filled = double(std::max<qsizetype>(1, stats.filled));
        stats.distinct = totals.values.size();
        stats.meanLength = double(totals.length) / filled;
        stats.numbers = double(totals.numbers) / filled;
        stats.dates = double(totals.dates) / filled;
        stats.spaces = double(totals.spaces) / filled;
        stats.running = totals.running == qsizetype(sample.rows.size()) &&
                        (totals.first == 0 || totals.first == 1) && !sample.rows.empty();
    }
    return all;
}

} // namespace tamiz
