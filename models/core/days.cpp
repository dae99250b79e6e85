// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/days.h"

namespace tamiz {

using namespace Qt::StringLiterals;

QString dayForm(const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    return form.contains("yyyy"_L1) ? form : form.replace("yy"_L1, "yyyy"_L1);
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayForm(locale)) : QString();
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    return dayText(moment.date(), locale) + u' ' + locale.toString(moment.time(), QLocale::ShortFormat);
}

QDate readDay(const QString &text, const QDate &today, const QLocale &locale)
{
    const QString clean = text.trimmed();
    if (const QDate day = QDate::fromString(clean, Qt::ISODate); day.isValid())
        return day;
    QDate day = locale.toDate(clean, dayForm(locale));
    if (!day.isValid())
        day = locale.toDate(clean, locale.dateFormat(QLocale::ShortFormat));
    // Qt reads "16" as 1916, and "yyyy" takes fewer digits than four.
    if (day.isValid() && day.year() >= 0 && day.year() < 100)
        day = day.addYears(1900);
    while (day.isValid() && day.year() < today.year() - 99)
        day = day.addYears(100);
    return day;
}

} // namespace tamiz
