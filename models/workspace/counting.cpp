// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/counting.h"

#include "models/text/fold.h"
#include "models/workspace/cells.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/ordering.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr std::array<QLatin1StringView, 4> measureKeys{"submissions"_L1, "texts"_L1, "people"_L1, "votes"_L1};
constexpr std::array<QLatin1StringView, 3> periods{"week"_L1, "month"_L1, "year"_L1};

Error unknownField(const Columns &columns, const QString &key)
{
    QStringList known;
    for (const FieldName &field : countableFields(columns))
        known << field.key;
    return {
        Error::Code::Usage,
        QCoreApplication::translate("tamiz::Counting", "There is no field “%1” to count by. There are: %2.")
            .arg(key, known.join(", "_L1)),
        {}};
}

/// Days of \a field taken together: codes ascend with the period, as those of the days do.
void takeTogether(CountedField &field, const QString &period)
{
    QStringList values{QString()};
    field.remap.assign(1, 0);
    for (qsizetype code = 1; code < field.values.size(); ++code) {
        const QString value = periodOf(field.values[code], period);
        if (values.back() != value)
            values << value;
        field.remap.push_back(static_cast<quint32>(values.size() - 1));
    }
    field.labels = QStringList{field.labels.front()} + values.sliced(1);
    field.values = values;
    field.key = period;
    field.title = fieldTitle(period);
}

CountedField tagField(const Columns &columns)
{
    CountedField field;
    field.key = u"tag"_s;
    field.title = fieldTitle(field.key);
    field.values = {QString()};
    field.labels = {QCoreApplication::translate("tamiz::Columns", "(no tag)")};
    for (const TagEntry &tag : columns.tags()) {
        field.values << tag.path;
        field.labels << tag.path;
    }
    return field;
}

/// Days of the week and hours of the day: every one has its code, used or not.
CountedField timeOfField(const Columns &columns, const QString &key)
{
    const bool isHour = key == "hour"_L1;
    CountedField field;
    field.key = key;
    field.title = fieldTitle(key);
    field.values = {QString()};
    field.labels = {columns.column(u"day"_s)->label(0)};
    field.ordered = true;
    for (int value = isHour ? 0 : 1; value <= (isHour ? 23 : 7); ++value) {
        field.values << QString::number(value);
        field.labels << (isHour ? QString::number(value) + u" h"_s
                                : QLocale().standaloneDayName(value, QLocale::ShortFormat));
    }
    if (!isHour) { // of the few days there are, not of every row
        const Column &day = *columns.column(u"day"_s);
        field.codes = &day.codes;
        field.remap.assign(1, 0);
        for (qsizetype code = 1; code < day.dictionary.size(); ++code)
            field.remap.push_back(
                static_cast<quint32>(QDate::fromString(day.dictionary[code], Qt::ISODate).dayOfWeek()));
        return field;
    }
    auto codes = std::make_shared<std::vector<quint32>>(columns.rows());
    std::ranges::transform(columns.created(), codes->begin(),
                           [](qint64 seconds) { return static_cast<quint32>(hourOf(seconds) + 1); });
    field.codes = codes.get();
    field.own = std::move(codes);
    return field;
}

std::vector<qint64> countTags(const Columns &columns, const Bitmap &rows, Measure measure)
{
    std::vector<qint64> counts{measureOf(columns, untaggedRows(columns, rows), measure)};
    for (const TagEntry &tag : columns.tags())
        counts.push_back(measureOf(columns, taggedRows(columns, tag, rows), measure));
    return counts;
}

} // namespace

QString keyOf(Measure measure)
{
    return measureKeys[static_cast<size_t>(measure)];
}

std::optional<Measure> measureFromKey(QStringView key)
{
    for (size_t i = 0; i < measureKeys.size(); ++i) {
        if (key == measureKeys[i])
            return static_cast<Measure>(i);
    }
    return std::nullopt;
}

QString nameOf(Measure measure)
{
    switch (measure) {
    case Measure::Submissions:
        return QCoreApplication::translate("tamiz::Measure", "contributions");
    case Measure::Texts:
        return QCoreApplication::translate("tamiz::Measure", "distinct texts");
    case Measure::People:
        return QCoreApplication::translate("tamiz::Measure", "people");
    case Measure::Votes:
        return QCoreApplication::translate("tamiz::Measure", "votes");
    }
    return {};
}

Result<CountedField> countedField(const Columns &columns, const QString &key)
{
    const QString known = canonicalField(columns, key);
    if (known == "tag"_L1)
        return tagField(columns);
    if (known == "hour"_L1 || known == "weekday"_L1)
        return timeOfField(columns, known);
    const bool isPeriod = std::ranges::find(periods, known) != periods.end();
    const Column *column = columns.column(isPeriod ? u"day"_s : known);
    if (!column)
        return unknownField(columns, key);
    CountedField field{known, column->title, &column->codes, {}, column->dictionary, {}, column->ordered};
    field.labels.reserve(field.values.size());
    for (qsizetype code = 0; code < field.values.size(); ++code)
        field.labels << column->label(static_cast<quint32>(code));
    if (isPeriod)
        takeTogether(field, known);
    field.persons = columns.people().codesOf(known);
    if (known == "author"_L1 && columns.people().areVoting()) { // everybody is his own value
        auto all = std::make_shared<std::vector<quint32>>(field.values.size());
        std::iota(all->begin(), all->end(), 0U);
        field.persons = all.get();
        field.ownPersons = std::move(all);
    }
    return field;
}

Bitmap peopleOf(const Columns &columns, const Bitmap &rows)
{
    const Column &authors = *columns.column(u"author"_s);
    Bitmap people(static_cast<size_t>(authors.dictionary.size()));
    forEachPerson(rows, authors.codes, columns.people(), [&](size_t, quint32 person) { people.set(person); });
    return people;
}

std::vector<qint64> countCodes(const Columns &columns, const Bitmap &rows, Measure measure,
                               const CountedField &field)
{
    const auto size = static_cast<size_t>(field.values.size());
    std::vector<qint64> counts(size);
    if (field.persons && measure == Measure::People) {
        peopleOf(columns, rows).forEach([&](size_t person) { ++counts[field.codeOfPerson(person)]; });
        return counts;
    }
    const quint32 *codes = field.codes->data();
    if (field.remap.empty())
        countCells(columns, rows, measure, counts, [=](size_t row) { return codes[row]; });
    else
        countCells(columns, rows, measure, counts, [&](size_t row) { return field.remap[codes[row]]; });
    return counts;
}

Bitmap taggedRows(const Columns &columns, const TagEntry &tag, const Bitmap &rows)
{
    Bitmap tagged = columns.tagTreeRows(tag.id);
    tagged &= rows;
    return tagged;
}

Bitmap untaggedRows(const Columns &columns, const Bitmap &rows)
{
    Bitmap untagged(columns.rows());
    for (const TagEntry &tag : columns.tags()) {
        if (const Bitmap &own = columns.tagRows(tag.id); own.size() == untagged.size())
            untagged |= own;
    }
    untagged.flip();
    untagged &= rows;
    return untagged;
}

qint64 measureOf(const Columns &columns, const Bitmap &rows, Measure measure)
{
    if (measure == Measure::Submissions)
        return static_cast<qint64>(rows.count());
    std::vector<qint64> cell(1);
    countCells(columns, rows, measure, cell, [](size_t) { return size_t{0}; });
    return cell.front();
}

std::vector<quint32> shownOrder(const CountedField &field, const std::vector<qint64> &counts)
{
    std::vector<quint32> order;
    for (quint32 code = 1; code < counts.size(); ++code) {
        if (counts[code] != 0)
            order.push_back(code);
    }
    if (!field.ordered) {
        std::ranges::sort(order, [&](quint32 a, quint32 b) {
            if (counts[a] != counts[b])
                return counts[a] > counts[b];
            const int byLabel = field.labels[a].compare(field.labels[b]);
            return byLabel != 0 ? byLabel < 0 : a < b;
        });
    }
    return order;
}

Result<FieldCounts> countBy(const Columns &columns, const Bitmap &rows, const QString &field, Measure measure)
{
    const auto counted = countedField(columns, field);
    if (!counted)
        return counted.error();
    return countBy(columns, rows, *counted, measure);
}

FieldCounts countBy(const Columns &columns, const Bitmap &rows, const CountedField &field, Measure measure)
{
    const std::vector<qint64> counts =
        field.codes ? countCodes(columns, rows, measure, field) : countTags(columns, rows, measure);
    FieldCounts result;
    result.field = field.key;
    result.title = field.title;
    result.missing = counts.front();
    result.total = measureOf(columns, rows, measure);
    for (const quint32 code : shownOrder(field, counts)) {
        result.values << field.values[code];
        result.labels << field.labels[code];
        result.counts.push_back(counts[code]);
    }
    return result;
}

Counts countsOf(const Columns &columns, const Bitmap &rows)
{
    return {measureOf(columns, rows, Measure::Submissions), measureOf(columns, rows, Measure::Texts),
            measureOf(columns, rows, Measure::People), measureOf(columns, rows, Measure::Votes)};
}

Ledger ledgerOf(const Columns &columns, const Bitmap &rows)
{
    const std::vector<quint32> &states = columns.column(u"state"_s)->codes;
    const std::vector<quint32> &themes = columns.column(u"theme"_s)->codes;
    constexpr quint32 hidden = static_cast<quint32>(State::Hidden) + 1,
                      merged = static_cast<quint32>(State::Merged) + 1;
    Ledger ledger;
    rows.forEach([&](size_t row) { // each row to exactly one place: hidden and merged go before in a theme
        ++ledger.received;
        ++(states[row] == hidden   ? ledger.hidden
           : states[row] == merged ? ledger.merged
           : themes[row] != 0      ? ledger.inTheme
                                   : ledger.open);
    });
    Bitmap parts = rows;
    parts &= columns.parts();
    ledger.parts = static_cast<qint64>(parts.count());
    ledger.received -= ledger.parts;
    return ledger;
}

std::vector<FieldName> countableFields(const Columns &columns)
{
    std::vector<FieldName> fields;
    const QStringList keys = columns.keys();
    for (const QString &key : keys) {
        if (key == "day"_L1) {
            for (const QLatin1StringView period : periods)
                fields.push_back({period, fieldTitle(period)});
        }
        fields.push_back({key, columns.column(key)->title});
        if (key == "day"_L1) {
            for (const QLatin1StringView part : {"weekday"_L1, "hour"_L1})
                fields.push_back({part, fieldTitle(part)});
        }
        if (key == "theme"_L1)
            fields.push_back({u"tag"_s, fieldTitle(u"tag"_s)});
    }
    return fields;
}

} // namespace tamiz
