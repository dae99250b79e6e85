// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/filterwords.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/workspace/columns.h"
#include "models/workspace/fieldnames.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

using Comparison = Filter::Comparison;
using Type = Filter::Type;

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return u": "_s;
    case Comparison::NotEqual:
        return u" ≠ "_s;
    case Comparison::Less:
        return u" < "_s;
    case Comparison::LessOrEqual:
        return u" ≤ "_s;
    case Comparison::Greater:
        return u" > "_s;
    case Comparison::GreaterOrEqual:
        return u" ≥ "_s;
    }
    return {};
}

bool isOfDays(const QString &field)
{
    return field == "day"_L1 || field == "after"_L1 || field == "before"_L1 || field == "until"_L1;
}

QString valueWords(const QString &field, const QString &value, const Column *column)
{
    if (const QDate day = isOfDays(field) ? QDate::fromString(value, Qt::ISODate) : QDate(); day.isValid())
        return spokenLocale().toString(day, QLocale::ShortFormat);
    if (column) {
        if (const auto found = column->dictionary.indexOf(canonicalValue(field, value)); found > 0)
            return column->label(static_cast<quint32>(found));
    }
    return value;
}

/// Title and sign apart, so that values of one field can stand together.
struct TermWords
{
    QString head, value;
};

TermWords termWords(const Filter &term, const Columns &columns)
{
    const QString known = canonicalField(columns, term.field);
    const QString field = known.isEmpty() ? term.field : known;
    const Column *column = columns.column(field);
    QString title = column ? column->title : fieldTitle(field);
    if (title.isEmpty())
        title = term.field;
    const QString head = title + signOf(term.comparison);
    if (term.isNone || saysNone(term.value))
        return {head, tr("none")};
    if (saysAny(term.value))
        return {head, tr("any", "a filter that keeps whatever has some value")};
    const qsizetype dots = term.value.indexOf(".."_L1);
    if (dots < 0 || term.comparison != Comparison::Equal)
        return {head, valueWords(field, term.value, column)};
    const QString from = valueWords(field, term.value.first(dots), column);
    const QString to = valueWords(field, term.value.sliced(dots + 2), column);
    if (from.isEmpty() || to.isEmpty())
        return {head, from.isEmpty() ? tr("up to %1").arg(to) : tr("from %1").arg(from)};
    return {head, tr("%1 to %2", "a range").arg(from, to)};
}

QString partWords(const Filter &part, const Columns &columns);

/// "Region: Jalisco or Puebla" where all speak of one field, else each by itself.
QString eitherWords(const Filter &any, const Columns &columns)
{
    QString head;
    QStringList values, parts;
    for (const Filter &child : any.children) {
        parts << (child.type == Type::And ? u'(' + filterWords(child, columns) + u')'
                                          : partWords(child, columns));
        if (child.type != Type::Term)
            continue;
        const TermWords words = termWords(child, columns);
        if (head.isEmpty() || head == words.head)
            values << words.value;
        head = words.head;
    }
    const QString either = u' ' + tr("or", "between two things of which one is enough") + u' ';
    if (values.size() == parts.size())
        return head + values.join(either);
    return parts.join(either);
}

QString partWords(const Filter &part, const Columns &columns)
{
    switch (part.type) {
    case Type::Everything:
        return {};
    case Type::Term: {
        const TermWords words = termWords(part, columns);
        return words.head + words.value;
    }
    case Type::Not: {
        const Filter &child = part.children.front();
        const QString words = partWords(child, columns);
        return u"− "_s + (child.type == Type::And || child.type == Type::Or ? u'(' + words + u')' : words);
    }
    case Type::Or:
        return eitherWords(part, columns);
    case Type::And:
        return filterWords(part, columns);
    case Type::Text:
        return u"“"_s + part.value + (part.match == Filter::Match::Prefix ? u"…"_s : QString()) + u"”"_s;
    }
    return {};
}

} // namespace

QString filterWords(const Filter &filter, const Columns &columns)
{
    QStringList parts;
    for (const Filter &part : conjuncts(filter))
        parts << partWords(part, columns);
    return parts.join(u" · "_s);
}

QString filterWords(const QString &text, const Columns &columns)
{
    const auto filter = parseFilter(text);
    return filter ? filterWords(*filter, columns) : text;
}

} // namespace tamiz
