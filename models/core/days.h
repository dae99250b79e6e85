// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tamiz {

/// The short form of days in the language of the window, with the whole year: what lists show is what fields take.
QString dayForm(const QLocale &locale = QLocale());
/// \a day in that form; empty for none.
QString dayText(const QDate &day, const QLocale &locale = QLocale());
/// \a moment in its own time zone: its day as above, then hours and minutes; empty for none.
QString momentText(const QDateTime &moment, const QLocale &locale = QLocale());
/// The day that \a text names: as files write it (2016-01-31), or as the language does. A year of two digits is of the
/// last hundred years, seen from \a today. Invalid for anything else.
QDate readDay(const QString &text, const QDate &today = QDate::currentDate(), const QLocale &locale = QLocale());

} // namespace tamiz
