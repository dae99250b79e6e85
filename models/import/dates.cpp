// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/dates.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 daySeconds = 86'400;

// A cursor over a date; every reader leaves it where it was when it fails.
struct Cursor
{
    QStringView text;
    qsizetype at = 0;

    bool done() const { return at >= text.size(); }
    QChar peek() const { return done() ? QChar() : text[at]; }
    bool take(QChar c)
    {
        if (peek() != c || done())
            return false;
        ++at;
        return true;
    }
    void spaces()
    {
        while (!done() && (text[at].isSpace() || text[at] == u','))
            ++at;
    }
    std::optional<int> number(int fewest, int most)
    {
        qsizetype end = at;
        int value = 0;
        while (end < text.size() && end - at < most && text[end] >= u'0' && text[end] <= u'9')
            value = value * 10 + (text[end++].unicode() - u'0');
        if (end - at < fewest || (end < text.size() && text[end] >= u'0' && text[end] <= u'9'))
            return std::nullopt;
        at = end;
        return value;
    }
    QStringView word()
    {
        const qsizetype begin = at;
        while (!done() && text[at].isLetter())
            ++at;
        return text.mid(begin, at - begin);
    }
};

struct Zone
{
    QLatin1StringView name;
    int minutes;
};

constexpr std::array<Zone, 21> zones{{{"UTC"_L1, 0},    {"GMT"_L1, 0},    {"Z"_L1, 0},      {"WET"_L1, 0},
                                      {"WEST"_L1, 60},  {"BST"_L1, 60},   {"CET"_L1, 60},   {"CEST"_L1, 120},
                                      {"EET"_L1, 120},  {"EEST"_L1, 180}, {"MSK"_L1, 180},  {"WIB"_L1, 420},
                                      {"JST"_L1, 540},  {"EST"_L1, -300}, {"EDT"_L1, -240}, {"CST"_L1, -360},
                                      {"CDT"_L1, -300}, {"MST"_L1, -420}, {"MDT"_L1, -360}, {"PST"_L1, -480},
                                      {"PDT"_L1, -420}}};
constexpr std::array<QLatin1StringView, 12> months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1,
                                                   "may"_L1, "jun"_L1, "jul"_L1, "aug"_L1,
                                                   "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

std::optional<qint64> days(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1000)
        return std::nullopt;
    return date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
}

// Minutes east of UTC: "Z", "UTC", "+02:00", "-0600", "GMT+0000", "WIB".
std::optional<int> zoneOffset(Cursor &cursor)
{
    int minutes = 0;
    const QStringView name = cursor.word();
    if (!name.isEmpty()) {
        const auto zone = std::find_if(zones.begin(), zones.end(), [&](const Zone &z) {
            return name.compare(z.name, Qt::CaseInsensitive) == 0;
        });
        if (zone == zones.end())
            return std::nullopt;
        minutes = zone->minutes;
    }
    const QChar sign = cursor.peek();
    if (sign != u'+' && sign != u'-')
        return minutes;
    ++cursor.at;
    int hours = 0;
    int rest = 0;
    if (const auto four = cursor.number(4, 4)) {
        hours = *four / 100;
        rest = *four % 100;
    } else if (const auto two = cursor.number(1, 2)) {
        hours = *two;
        if (cursor.take(u':'))
            rest = cursor.number(2, 2).value_or(99);
    } else {
        return std::nullopt;
    }
    if (hours > 14 || rest > 59)
        return std::nullopt;
    return minutes + (sign == u'-' ? -1 : 1) * (hours * 60 + rest);
}

// "10", "10:50", "10:50:19.123", with AM or PM.
std::optional<qint64> clock(Cursor &cursor)
{
    const auto hour = cursor.number(1, 2);
    if (!hour)
        return std::nullopt;
    std::optional<int> minute = 0;
    std::optional<int> second = 0;
    if (cursor.take(u':')) {
        minute = cursor.number(2, 2);
        if (cursor.take(u':')) {
            second = cursor.number(2, 2);
            if (cursor.peek() == u'.' || cursor.peek() == u',') {
                ++cursor.at;
                cursor.number(1, 9);
            }
        }
    }
    int h = *hour;
    const qsizetype before = cursor.at;
    cursor.spaces();
    QString half = cursor.word().toString().toLower();
    if ((half == "a"_L1 || half == "p"_L1) && cursor.take(u'.')) {
        cursor.spaces();
        half += cursor.word().toString().toLower();
        cursor.take(u'.');
    }
    if (half == "am"_L1 || half == "pm"_L1)
        h = h % 12 + (half == "pm"_L1 ? 12 : 0);
    else
        cursor.at = before;
    if (!minute || !second || h > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return qint64(h) * 3600 + *minute * 60 + *second;
}

// What may follow a date: nothing, a time, a time and a zone.
std::optional<qint64> withTime(qint64 day, Cursor &cursor)
{
    qint64 seconds = day * daySeconds;
    if (!cursor.take(u'T'))
        cursor.spaces();
    if (cursor.done())
        return seconds;
    const auto time = clock(cursor);
    if (!time)
        return std::nullopt;
    seconds += *time;
    cursor.spaces();
    if (!cursor.done()) {
        const auto offset = zoneOffset(cursor);
        if (!offset)
            return std::nullopt;
        seconds -= qint64(*offset) * 60;
        cursor.spaces();
        if (cursor.peek() == u'(') // JavaScript repeats the zone in words.
            cursor.at = cursor.text.size();
    }
    return cursor.done() ? std::optional(seconds) : std::nullopt;
}

std::optional<qint64> numericDate(QStringView text, DateOrder order)
{
    Cursor cursor{text};
    const auto first = cursor.number(1, 4);
    const QChar mark = cursor.peek();
    if (!first || (mark != u'-' && mark != u'/' && mark != u'.') || !cursor.take(mark))
        return std::nullopt;
    const auto second = cursor.number(1, 2);
    if (!second || !cursor.take(mark))
        return std::nullopt;
    const auto third = cursor.number(1, 4);
    if (!third)
        return std::nullopt;
    std::optional<qint64> day;
    if (*first > 31) {
        day = days(*first, *second, *third);
    } else {
        const int year = *third < 70 ? *third + 2000 : *third < 100 ? *third + 1900 : *third;
        day = order == DateOrder::DayFirst ? days(year, *second, *first) : days(year, *first, *second);
    }
    return day ? withTime(*day, cursor) : std::nullopt;
}

// "Tue Aug 30 17:21:58 WIB 2016" (Java), "Tue Jun 30 2015 09:49:52 GMT+0000 (…)" (JavaScript), "30 Aug 2016
// 17:21".
std::optional<qint64> wordDate(QStringView text)
{
    Cursor cursor{text};
    const auto monthOf = [](QStringView word) {
        for (size_t i = 0; i < months.size(); ++i) {
            if (word.size() >= 3 && word.left(3).compare(months[i], Qt::CaseInsensitive) == 0)
                return int(i) + 1;
        }
        return 0;
    };
    auto day = cursor.number(1, 2);
    cursor.spaces();
    QStringView word = cursor.word();
    if (!day && monthOf(word) == 0) { // The day of the week.
        cursor.spaces();
        day = cursor.number(1, 2);
        cursor.spaces();
        word = cursor.word();
    }
    const int month = monthOf(word);
    cursor.spaces();
    if (!day)
        day = cursor.number(1, 2);
    cursor.spaces();
    if (month == 0 || !day)
        return std::nullopt;
    if (const auto year = cursor.number(4, 4)) {
        const auto date = days(*year, month, *day);
        return date ? withTime(*date, cursor) : std::nullopt;
    }
    const auto time = clock(cursor);
    cursor.spaces();
    const auto offset = cursor.peek().isDigit() ? std::optional(0) : zoneOffset(cursor);
    cursor.spaces();
    const auto year = cursor.number(4, 4);
    const auto date = year ? days(*year, month, *day) : std::nullopt;
    if (!time || !offset || !date || !cursor.done())
        return std::nullopt;
    return *date * daySeconds + *time - qint64(*offset) * 60;
}

// Nine or ten digits are seconds (1973 to 2286), twelve or thirteen milliseconds.
std::optional<qint64> epoch(QStringView text)
{
    bool number = false;
    if (const qsizetype point = text.indexOf(u'.'); point >= 9) // Some tools write them as fractions.
        text = text.first(point);
    const qint64 value = text.toLongLong(&number);
    if (!number || value <= 0)
        return std::nullopt;
    if (text.size() == 9 || text.size() == 10)
        return value;
    if (text.size() == 12 || text.size() == 13)
        return value / 1000;
    return std::nullopt;
}

} // namespace

void DateEvidence::look(QStringView text)
{
    Cursor cursor{text.trimmed()};
    const auto first = cursor.number(1, 2);
    if (!first || (cursor.peek() != u'/' && cursor.peek() != u'.' && cursor.peek() != u'-'))
        return;
    ++cursor.at;
    const auto second = cursor.number(1, 2);
    if (!second || cursor.peek().isDigit())
        return;
    if (*first > 12 && *second <= 12 && *first <= 31)
        ++dayFirst;
    else if (*second > 12 && *first <= 12 && *second <= 31)
        ++monthFirst;
}

std::optional<qint64> serialDate(QStringView text)
{
    text = text.trimmed();
    constexpr qsizetype digits = 5;
    const bool isWhole = text.size() == digits;
    if (text.size() < digits || (!isWhole && text[digits] != u'.') ||
        !std::ranges::all_of(text.first(digits), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || value < firstSerialDay || value >= lastSerialDay + 1)
        return std::nullopt;
    constexpr qint64 secondsOfDay = 86'400;
    constexpr int firstOf1970 = 25'569;
    return std::llround((value - firstOf1970) * double(secondsOfDay));
}

std::optional<qint64> readDate(QStringView text, DateOrder order)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (!text[0].isDigit())
        return wordDate(text);
    if (const auto seconds = epoch(text))
        return seconds;
    if (const auto date = serialDate(text))
        return date;
    if (const auto date = numericDate(text, order))
        return date;
    return wordDate(text);
}

std::optional<qint64> readTime(QStringView text)
{
    Cursor cursor{text.trimmed()};
    qint64 whole = 0;
    const qsizetype begin = cursor.at;
    if (const auto count = cursor.number(1, 4)) {
        cursor.spaces();
        const QStringView word = cursor.word();
        if (word == "days"_L1 || word == "day"_L1) {
            whole = *count;
            cursor.spaces();
        } else {
            cursor.at = begin;
        }
    }
    const auto time = clock(cursor);
    return time && cursor.done() ? std::optional(whole * daySeconds + *time) : std::nullopt;
}

} // namespace tamiz
