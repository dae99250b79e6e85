// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mappingcheck.h"

#include "models/import/columnstats.h"
#include "models/import/filekind.h"
#include "models/import/header.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("tamiz::Import", text);
}

// Counts, and ends the reading by an error of its own when it has enough.
class Counter final : public RecordSink
{
public:
    explicit Counter(qint64 most) : m_most(most) {}

    Result<void> add(const ContributionRecord &record) override
    {
        flagged += record.flags.isEmpty() ? 0 : 1;
        return count();
    }
    Result<void> add(const ParticipantRecord &person) override { return person.counted ? count() : Result<void>(); }
    Result<void> add(const VoteRecord &) override { return full() ? Result<void>(cancelledError()) : Result<void>(); }
    void add(const ImportProblem &problem) override
    {
        if (problem.severity == ImportProblem::Severity::Refused)
            ++refused;
        if (problem.line > 0 && problems.size() < 500)
            problems.append(problem);
        if (problem.line > 0 && (reasons.size() < 1000 || reasons.contains(problem.reason)))
            ++reasons[problem.reason];
    }
    bool full() const { return records + refused >= m_most; }

    qint64 records = 0, flagged = 0, refused = 0;
    QHash<QString, qint64> reasons;
    QList<ImportProblem> problems;

private:
    Result<void> count()
    {
        ++records;
        return full() ? Result<void>(cancelledError()) : Result<void>();
    }

    qint64 m_most;
};

// Which mark parts thousands and which the decimals, from all the values of a column.
QString aboutNumbers(NumberMarks marks)
{
    switch (marks) {
    case NumberMarks::Plain:
        return {};
    case NumberMarks::Mixed:
        return say(QT_TRANSLATE_NOOP("tamiz::Import", "Numbers are written in two ways (1,234 and 1.234)."));
    case NumberMarks::Comma:
        return say(QT_TRANSLATE_NOOP("tamiz::Import", "Numbers are written as 1.234,5, and kept as 1234.5."));
    case NumberMarks::Point:
        return say(QT_TRANSLATE_NOOP("tamiz::Import", "Numbers are written as 1,234.5, and kept as 1234.5."));
    }
    return {};
}

QString marksText(const QString &format)
{
    return aboutNumbers(marksFromKey(format));
}

// How the numbers of a field are read, and how many cannot be read so.
QString aboutField(const ColumnMapping &column, const ColumnStats &stats, const QStringList &values)
{
    const NumberMarks used = marksFromKey(column.format);
    const NumberMarks written = stats.written.marks();
    if (used == NumberMarks::Plain)
        return written == NumberMarks::Plain || written == NumberMarks::Mixed
                   ? aboutNumbers(written)
                   : say(QT_TRANSLATE_NOOP("tamiz::Import", "Numbers with marks are kept as they stand, and do not count as numbers."));
    const auto isUnread = [&](const QString &value) { return !isReadWith(value, used); };
    const auto unread = std::ranges::count_if(values, isUnread);
    return unread == 0 ? aboutNumbers(used)
                       : aboutNumbers(used) + u' ' + QCoreApplication::translate("tamiz::Import", "%n value(s) cannot be read so and stay as they are.", nullptr, int(unread));
}

bool isField(Role role)
{
    return role == Role::Attribute || role == Role::ParticipantAttribute || role == Role::ClosedAnswer ||
           role == Role::Category || role == Role::Place || role == Role::State || role == Role::Language ||
           role == Role::Consent;
}

QString valueList(const QStringList &values)
{
    QHash<QString, int> counts;
    for (const QString &value : values)
        ++counts[value];
    QList<QPair<QString, int>> ranked;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        ranked.append({it.key(), it.value()});
    std::ranges::sort(ranked, [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    QStringList words;
    for (qsizetype i = 0; i < std::min<qsizetype>(4, ranked.size()); ++i)
        words.append(ranked[i].first.simplified().left(24));
    return words.join(u", "_s) + (ranked.size() > 4 ? u"…"_s : QString());
}

// Whether day and month could be exchanged in some value and nothing in the column tells which is which.
bool isOpenOrder(const ColumnStats &stats, const QString &format, const QStringList &values)
{
    return format.isEmpty() && !stats.evidence.decided() && std::ranges::any_of(values, [](const QString &value) {
        const auto day = readDate(value, DateOrder::DayFirst);
        const auto month = readDate(value, DateOrder::MonthFirst);
        return day && month && *day != *month;
    });
}

QString aboutDates(const ColumnStats &stats, const QString &format, bool open)
{
    if (format.isEmpty() && stats.evidence.dayFirst > 0 && stats.evidence.monthFirst > 0)
        return say(QT_TRANSLATE_NOOP("tamiz::Import", "Some dates have the day first and others the month; they are read with the day first where both fit."));
    if (open)
        return say(QT_TRANSLATE_NOOP("tamiz::Import", "Nothing tells whether day or month comes first; they are read with the day first."));
    if (format == "mdy"_L1 || (format.isEmpty() && stats.evidence.decided() && stats.evidence.order() == DateOrder::MonthFirst))
        return say(QT_TRANSLATE_NOOP("tamiz::Import", "Dates have the month first."));
    if (format == "dmy"_L1 || stats.evidence.decided())
        return say(QT_TRANSLATE_NOOP("tamiz::Import", "Dates have the day first."));
    return say(QT_TRANSLATE_NOOP("tamiz::Import", "Dates are written so that they cannot be confused."));
}

ColumnCheck check(const ColumnMapping &column, const ColumnStats &stats, const QStringList &values, RowsAre rows)
{
    ColumnCheck result;
    const QLocale locale;
    QStringList sentences;
    const double missing = stats.rows == 0 ? 0 : 1 - double(stats.filled) / double(stats.rows);
    if (stats.filled == 0)
        sentences << say(QT_TRANSLATE_NOOP("tamiz::Import", "Empty in all rows looked at."));
    else if (missing > 0)
        sentences << say(QT_TRANSLATE_NOOP("tamiz::Import", "%1 empty.")).arg(missing < 0.01 ? u"< 1 %"_s : locale.toString(qRound(missing * 100)) + u" %"_s);
    const qsizetype repeated = stats.filled - stats.distinct;
    switch (column.role) {
    case Role::Id:
        if (column.format == "within"_L1)
            break;
        sentences << (repeated == 0 ? say(QT_TRANSLATE_NOOP("tamiz::Import", "No value stands twice."))
                                    : QCoreApplication::translate("tamiz::Import", "%n value(s) stand more than once.", nullptr, int(repeated)));
        result.serious = repeated > 0 || missing > 0;
        break;
    case Role::Author:
        if (rows == RowsAre::Participants && repeated > 0) {
            sentences << QCoreApplication::translate("tamiz::Import", "%n value(s) stand more than once.", nullptr, int(repeated));
            result.serious = true;
        } else if (stats.filled > 0) {
            sentences << QCoreApplication::translate("tamiz::Import", "%n different people.", nullptr, int(stats.distinct));
            if (!column.warning.isEmpty() && repeated > 0)
                sentences << say(QT_TRANSLATE_NOOP("tamiz::Import", "Those of the same name count as one person."));
        }
        break;
    case Role::Date: {
        const bool open = isOpenOrder(stats, column.format, values);
        sentences << aboutDates(stats, column.format, open);
        const double unread = stats.filled == 0 ? 0 : 1 - std::min(1.0, stats.dates + stats.serialDates);
        if (unread > 0.005)
            sentences << say(QT_TRANSLATE_NOOP("tamiz::Import", "%1 are no dates.")).arg(locale.toString(int(std::ceil(unread * 100))) + u" %"_s);
        result.serious = unread > 0.05 || open;
        break;
    }
    case Role::VotesFor:
    case Role::VotesAgainst:
    case Role::VotesPass:
        if (const QString numbers = aboutNumbers(stats.written.marks(1)); !numbers.isEmpty())
            sentences << numbers;
        break;
    case Role::Title:
    case Role::Body:
        result.serious = missing > 0.2 && column.role == Role::Body && column.locale.isEmpty();
        break;
    default:
        break;
    }
    if (stats.leadingZeros > 0 && column.role != Role::Date && column.role != Role::Time && column.role != Role::Ignore)
        sentences << say(QT_TRANSLATE_NOOP("tamiz::Import", "Leading zeros are kept."));
    if (isField(column.role) && stats.filled > 0) {
        sentences << QCoreApplication::translate("tamiz::Import", "%n different value(s):", nullptr, int(stats.distinct)) + u' ' + valueList(values) + u'.';
        if (stats.isNumeric() || !marksText(column.format).isEmpty())
            sentences << aboutField(column, stats, values);
    }
    result.sentence = sentences.join(u' ');
    return result;
}

QStringList valuesOf(const TableSample &sample, qsizetype column)
{
    QStringList values;
    for (const QStringList &row : sample.rows) {
        const QString value = row.value(column).trimmed();
        if (!value.isEmpty() && !isMissing(value))
            values.append(value);
    }
    return values;
}

} // namespace

Result<MappingCheck> checkMapping(const ImportSource &source, qint64 mostRecords, const Progress &progress)
{
    Counter counter(mostRecords);
    const Result<ReadCount> read = readRecords(source, counter, progress);
    if (!read && (!counter.full() || progress.isCancelled()))
        return read.error();
    MappingCheck result{counter.records + counter.refused, counter.flagged, counter.refused, bool(read), {}, {}, counter.problems};
    for (auto it = counter.reasons.cbegin(); it != counter.reasons.cend(); ++it)
        result.reasons.append({it.key(), it.value()});
    std::ranges::sort(result.reasons, [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    result.reasons = result.reasons.first(std::min<qsizetype>(50, result.reasons.size()));
    result.columns.resize(source.mapping.columns.size());
    if (QFileInfo(source.path).isDir() || source.mapping.format == keyOf(FileKind::Pabulib) || result.columns.isEmpty())
        return result;
    const FilePlace place{source.path, source.member};
    const Result<std::unique_ptr<RowReader>> reader = openTable(place, source.mapping);
    if (!reader)
        return reader.error();
    const Result<TableSample> sample = readSample(**reader, place.name());
    if (!sample)
        return sample.error();
    const std::vector<ColumnStats> stats = columnStats(*sample);
    for (qsizetype i = 0; i < result.columns.size(); ++i) {
        const ColumnMapping &column = source.mapping.columns[i];
        const qsizetype at = sample->headers.indexOf(cleanHeader(column.header));
        if (at < 0)
            continue;
        result.columns[i] = check(column, stats[size_t(at)], valuesOf(*sample, at), source.mapping.rows);
        result.columns[i].readings = readingsOf(column, stats[size_t(at)], source.mapping);
    }
    return result;
}

} // namespace tamiz
