// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/ordering.h"

#include <QDate>
#include <QRegularExpression>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr qint64 unixEpoch = 2440588; ///< Julian day of 1970-01-01.
/// More values than this are identifiers or measures, which nobody reads as a list in order.
constexpr qsizetype largestOrdered = 200;

/// Days since 1970-01-01 of \a seconds, rounded down.
qint64 dayOf(qint64 seconds)
{
    return seconds / 86'400 - (seconds % 86'400 < 0 ? 1 : 0);
}

} // namespace

Column dayColumn(const std::vector<qint64> &created)
{
    const qint64 earliest = QDate(1, 1, 1).toJulianDay() - unixEpoch;
    const qint64 latest = QDate(9999, 12, 31).toJulianDay() - unixEpoch;
    const auto slot = [&](qint64 seconds) {
        const qint64 day = seconds == noTime ? latest + 1 : dayOf(seconds);
        return static_cast<size_t>(day < earliest || day > latest ? 0 : day - earliest + 1);
    };
    std::vector<quint32> codeOfDay(static_cast<size_t>(latest - earliest + 2));
    for (const qint64 seconds : created)
        codeOfDay[slot(seconds)] = 1;
    Column column;
    column.ordered = true;
    column.dictionary = {QString()};
    codeOfDay[0] = 0;
    for (size_t day = 1; day < codeOfDay.size(); ++day) {
        if (codeOfDay[day] == 0)
            continue;
        codeOfDay[day] = static_cast<quint32>(column.dictionary.size());
        const QDate date = QDate::fromJulianDay(static_cast<qint64>(day) - 1 + earliest + unixEpoch);
        column.dictionary << date.toString(Qt::ISODate);
    }
    column.codes.reserve(created.size());
    for (const qint64 seconds : created)
        column.codes.push_back(codeOfDay[slot(seconds)]);
    return column;
}

std::optional<double> leadingNumber(const QString &text)
{
    static const QRegularExpression shape(
        u"^\\s*(?<less>[<≤]=?|menos de |menores de |menor de |hasta |under |below )?"
        "(?<more>[>≥]=?|más de |mas de |mayores de |mayor de |desde |over |above )?\\s*"
        "(?<number>-?\\d{1,15}(?:[.,]\\d{1,6})?)(?:\\s*(?:[-–—+/:]|a |to |y |o |or |and |años|years|%).*)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(u"number"_s).replace(u',', u'.').toDouble();
    return number - (match.capturedLength(u"less"_s) > 0 ? 0.5 : 0) +
           (match.capturedLength(u"more"_s) > 0 ? 0.5 : 0);
}

void orderNumbers(Column &column)
{
    const qsizetype size = column.dictionary.size();
    if (size < 3 || size > largestOrdered)
        return;
    std::vector<double> numbers(static_cast<size_t>(size), std::numeric_limits<double>::infinity());
    qsizetype others = 0;
    for (qsizetype code = 1; code < size; ++code) {
        const auto number = leadingNumber(column.dictionary[code]);
        if (number)
            numbers[static_cast<size_t>(code)] = *number;
        else
            ++others;
    }
    if (others > 2 || others * 3 >= size)
        return;
    std::vector<quint32> order(static_cast<size_t>(size) - 1);
    std::iota(order.begin(), order.end(), 1);
    std::ranges::sort(order, [&](quint32 a, quint32 b) {
        return numbers[a] != numbers[b] ? numbers[a] < numbers[b]
                                        : column.dictionary[a] < column.dictionary[b];
    });
    QStringList dictionary{QString()};
    std::vector<quint32> codes(static_cast<size_t>(size));
    for (const quint32 old : order) {
        codes[old] = static_cast<quint32>(dictionary.size());
        dictionary << column.dictionary[old];
    }
    for (quint32 &code : column.codes)
        code = codes[code];
    column.dictionary = dictionary;
    column.ordered = true;
}

int hourOf(qint64 seconds)
{
    if (seconds == noTime)
        return -1;
    const qint64 ofDay = seconds - dayOf(seconds) * 86'400;
    return ofDay == 0 ? -1 : static_cast<int>(ofDay / 3'600);
}

int weekdayOf(qint64 seconds)
{
    if (seconds == noTime)
        return -1;
    const qint64 day = (dayOf(seconds) + 3) % 7; // 1970-01-01 was a Thursday
    return static_cast<int>(day < 0 ? day + 7 : day) + 1;
}

qint64 votesOf(const Columns &columns, size_t row)
{
    qint64 sum = -1;
    for (const auto *numbers : {&columns.votesFor(), &columns.votesAgainst(), &columns.votesPass()}) {
        if ((*numbers)[row] >= 0)
            sum = std::max<qint64>(sum, 0) + (*numbers)[row];
    }
    return sum;
}

QString periodOf(const QString &day, const QString &period)
{
    if (period == "month"_L1)
        return day.first(7);
    if (period == "year"_L1)
        return day.first(4);
    int year = 0;
    const int week = QDate::fromString(day, Qt::ISODate).weekNumber(&year);
    return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

} // namespace tamiz
