// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/sheetnumbers.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr double lastDay = 2'958'466; ///< The day after 9999-12-31.

QString clockText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

// The code without what it only shows: quoted text, escaped and filling signs, colours and conditions. Of
// several sections the first is for positive numbers.
QString bareCode(const QString &code, bool &elapsed)
{
    static const QRegularExpression elapsedTime(u"^\\[(h+|m+|s+)\\]$"_s);
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString bracket = code.mid(i, end < 0 ? -1 : end - i + 1).toLower();
            elapsed = elapsed || elapsedTime.match(bracket).hasMatch();
            i = end < 0 ? code.size() : end;
        } else {
            bare += c;
        }
    }
    return bare;
}

NumberFormat::Kind builtIn(int id)
{
    using Kind = NumberFormat::Kind;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        (id >= 57 && id <= 58))
        return Kind::Date;
    if (id == 22)
        return Kind::DateTime;
    if (id >= 18 && id <= 21)
        return Kind::Time;
    if (id >= 45 && id <= 47)
        return Kind::Duration;
    return Kind::Plain;
}

} // namespace

NumberFormat numberFormat(int id, const QString &code)
{
    NumberFormat format;
    if (code.isEmpty()) {
        format.kind = builtIn(id);
        return format;
    }
    bool elapsed = false;
    const QString bare = bareCode(code, elapsed).trimmed();
    static const QRegularExpression zeros(u"^0{2,}$"_s);
    if (bare.startsWith("general"_L1) || bare == "@"_L1)
        return format;
    if (zeros.match(bare).hasMatch()) {
        format.digits = int(std::min<qsizetype>(bare.size(), 30));
        return format;
    }
    const bool time = bare.contains(u'h') || bare.contains(u's');
    const bool date = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !time);
    if (elapsed)
        format.kind = NumberFormat::Kind::Duration;
    else if (date)
        format.kind = time ? NumberFormat::Kind::DateTime : NumberFormat::Kind::Date;
    else if (time)
        format.kind = NumberFormat::Kind::Time;
    return format;
}

QString plainNumber(const QString &raw)
{
    const bool exponent = raw.contains(u'E') || raw.contains(u'e');
    const qsizetype digits = std::count_if(raw.begin(), raw.end(), [](QChar c) { return c.isDigit(); });
    if (!exponent && (digits <= 15 || !raw.contains(u'.')))
        return raw;
    bool ok = false;
    const double value = raw.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return raw;
    constexpr double exact = 1e15; // Up to here every whole number is exact.
    if (value == std::floor(value) && std::abs(value) < exact)
        return QString::number(qint64(value));
    return exponent && std::abs(value) >= exact ? raw : QString::number(value, 'g', 15);
}

QString serialText(double serial, NumberFormat::Kind kind, bool since1904)
{
    if (!(serial >= 0) || serial >= lastDay)
        return {};
    auto days = qint64(std::floor(serial));
    qint64 seconds = std::llround((serial - std::floor(serial)) * double(secondsOfDay));
    if (seconds == secondsOfDay) {
        ++days;
        seconds = 0;
    }
    if (kind == NumberFormat::Kind::Duration || (kind == NumberFormat::Kind::Time && days == 0))
        return clockText(days * secondsOfDay + seconds);
    constexpr qint64 leapThatWasNone = 60;
    if (!since1904 && (days == leapThatWasNone || days == 0))
        return {};
    const QDate start = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < leapThatWasNone ? 31 : 30);
    const QString day = start.addDays(days).toString(Qt::ISODate);
    // A time that the format hides is still part of what was entered.
    if (kind == NumberFormat::Kind::Date && seconds == 0)
        return day;
    return day + u' ' + clockText(seconds);
}

QString durationText(const QString &iso)
{
    static const QRegularExpression pattern(u"^PT(\\d{1,9})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S$"_s);
    const QRegularExpressionMatch match = pattern.match(iso);
    if (!match.hasMatch())
        return iso;
    return clockText(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
                     match.captured(3).toLongLong());
}

QString isoDateText(const QString &iso)
{
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})(?:[.,](\\d+))?$"_s);
    const QRegularExpressionMatch match = pattern.match(iso);
    if (!match.hasMatch())
        return iso;
    QDateTime at =
        QDateTime::fromString(match.captured(1) + u' ' + match.captured(2), u"yyyy-MM-dd HH:mm:ss"_s);
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return iso;
    if (match.captured(3).startsWith(u"99")) // A time that binary fractions of a day cannot hold.
        at = at.addSecs(1);
    return at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace tamiz
