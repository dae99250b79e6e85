// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/readings.h"

#include "models/import/columnstats.h"
#include "models/import/guess.h"
#include "models/import/personal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("tamiz::Import", text);
}

QList<ColumnReading> ofDates(const ColumnMapping &column)
{
    return {{column.role, {}, say(QT_TRANSLATE_NOOP("tamiz::Import", "As the column tells"))},
            {column.role, u"dmy"_s, say(QT_TRANSLATE_NOOP("tamiz::Import", "Day first: 31/12"))},
            {column.role, u"mdy"_s, say(QT_TRANSLATE_NOOP("tamiz::Import", "Month first: 12/31"))}};
}

QList<ColumnReading> ofNumbers(const ColumnMapping &column)
{
    return {{column.role, {}, say(QT_TRANSLATE_NOOP("tamiz::Import", "As it stands"))},
            {column.role, u"comma"_s, say(QT_TRANSLATE_NOOP("tamiz::Import", "1.234,5 is 1234.5"))},
            {column.role, u"point"_s, say(QT_TRANSLATE_NOOP("tamiz::Import", "1,234.5 is 1234.5"))}};
}

QList<ColumnReading> ofRanges(const ColumnMapping &column)
{
    return {{column.role, {}, say(QT_TRANSLATE_NOOP("tamiz::Import", "As it stands"))},
            {column.role, u"ranges"_s, say(QT_TRANSLATE_NOOP("tamiz::Import", "Ranges that became dates"))}};
}

QList<ColumnReading> ofAuthors()
{
    return {
        {Role::Author, {}, say(QT_TRANSLATE_NOOP("tamiz::Import", "Each name is one person"))},
        {Role::Attribute, {}, say(QT_TRANSLATE_NOOP("tamiz::Import", "Only text: no person is counted"))}};
}

} // namespace

QList<ColumnReading> readingsOf(const ColumnMapping &column, const ColumnStats &stats, const Mapping &mapping)
{
    if (column.role == Role::Date)
        return ofDates(column);
    if (column.role == Role::Author)
        return mapping.rows == RowsAre::Contributions ? ofAuthors() : QList<ColumnReading>();
    const bool isField = column.role == Role::Attribute || column.role == Role::ParticipantAttribute ||
                         column.role == Role::ClosedAnswer;
    if (!isField)
        return {};
    const bool isAuthored = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                        [](const ColumnMapping &c) { return c.role == Role::Author; });
    if (column.role == Role::Attribute && isCalledName(column.header) && !isAuthored &&
        mapping.rows == RowsAre::Contributions)
        return ofAuthors();
    if (column.format == "ranges"_L1 || stats.hasSpoiledRanges())
        return ofRanges(column);
    const bool isMarked = column.format == "comma"_L1 || column.format == "point"_L1;
    return isMarked || stats.isNumeric() ? ofNumbers(column) : QList<ColumnReading>();
}

qsizetype currentReading(const QList<ColumnReading> &readings, const ColumnMapping &column)
{
    const auto found = std::ranges::find_if(
        readings, [&](const ColumnReading &r) { return r.role == column.role && r.format == column.format; });
    return found == readings.end() ? -1 : found - readings.begin();
}

bool chooseColumn(Mapping &mapping, const QString &header, Role role, const QString &format)
{
    const auto column = std::ranges::find_if(mapping.columns, [&](const ColumnMapping &c) {
        return c.header.compare(header, Qt::CaseInsensitive) == 0;
    });
    if (column == mapping.columns.end())
        return false;
    column->role = role;
    column->format = format;
    column->reason = say(QT_TRANSLATE_NOOP("tamiz::Import", "A person chose it."));
    mapping.rows =
        mapping.preset == "csv"_L1 ? guessRows(mapping.columns) : settledRows(mapping.columns, mapping.rows);
    if (mapping.preset == "csv"_L1)
        mapping.kind = guessKind(mapping.columns);
    return true;
}

} // namespace tamiz
