// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/filterhints.h"

#include "models/core/translate.h"
#include "models/text/fold.h"
#include "models/text/near.h"
#include "models/workspace/columns.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/sourceids.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

using Type = Filter::Type;

constexpr qsizetype mostCompared = 20'000;
constexpr qsizetype mostNamed = 6;

/// "open, accepted, hidden" of a field with few values.
QString listOf(const QStringList &values)
{
    return values.join(u", "_s);
}

bool isPeriod(const QString &field)
{
    return field == "week"_L1 || field == "month"_L1 || field == "year"_L1;
}

class Hints
{
public:
    Hints(const Columns &columns, Store &store, const Filter &filter)
        : m_columns(columns), m_store(store), m_text(toText(filter))
    {
        // Places are those of the text as it is written now, not of whatever chips and words it came from.
        if (const auto again = parseFilter(m_text))
            visit(*again);
    }

    std::vector<FilterHint> hints;

private:
    void visit(const Filter &filter)
    {
        if (filter.type == Type::Term)
            lookAtTerm(filter);
        for (size_t i = 0; i < filter.children.size(); ++i) {
            if (filter.type == Type::And)
                lookAtWord(filter.children, i);
            visit(filter.children[i]);
        }
    }

    void add(const QString &sentence, qsizetype place, qsizetype length, const QString &instead)
    {
        FilterHint hint{sentence, instead, {}};
        if (!instead.isEmpty())
            hint.whole = m_text.first(place) + instead + m_text.sliced(place + length);
        hints.push_back(std::move(hint));
    }

    void lookAtTerm(const Filter &term)
    {
        const bool isEquality =
            term.comparison == Filter::Comparison::Equal || term.comparison == Filter::Comparison::NotEqual;
        const QString field = canonicalField(m_columns, term.field);
        if (!isEquality || term.isNone || saysNone(term.value) || saysAny(term.value) || field.isEmpty())
            return;
        if (field == "id"_L1)
            lookAtId(term);
        else if (field == "tag"_L1)
            lookAtTag(term);
        else if (isPeriod(field))
            lookAtPeriod(term, field);
        else if (const Column *column = m_columns.column(field); column && field != "day"_L1)
            lookAtValue(term, *column);
    }

    /// Numbers of Tamiz stand in its lists too, so whoever writes one is told how to ask for it.
    void lookAtId(const Filter &term)
    {
        const auto ids = idsOfSource(m_store, term);
        if (!ids || !ids->empty())
            return;
        const bool isNumber = m_columns.rowOf(term.value.toLongLong()).has_value();
        Filter instead = term;
        instead.field = u"number"_s;
        add(tr("No contribution has the id “%1” at its source.").arg(term.value), term.position,
            toText(term).size(), isNumber ? toText(instead) : QString());
    }

    void lookAtTag(const Filter &term)
    {
        const QString sought = foldText(term.value);
        QStringList names, paths;
        for (const TagEntry &tag : m_columns.tags()) {
            if (foldText(tag.path) == sought || foldText(tag.name) == sought)
                return;
            names << tag.name;
            paths << tag.path;
        }
        QString near = nearestTo(term.value, paths);
        if (near.isEmpty()) {
            if (const QString name = nearestTo(term.value, names); !name.isEmpty())
                near = paths[names.indexOf(name)];
        }
        suggest(term,
                m_columns.tags().empty() ? tr("There are no tags yet.")
                                         : tr("There is no tag “%1”.").arg(term.value),
                near);
    }

    void lookAtPeriod(const Filter &term, const QString &field)
    {
        static const QRegularExpression week(u"^\\d{4}-[Ww]\\d{2}$"_s), month(u"^\\d{4}-\\d{2}$"_s),
            year(u"^\\d{4}$"_s);
        if (term.value.contains(".."_L1))
            return;
        if (field == "week"_L1 && !week.match(term.value).hasMatch())
            suggest(term, tr("A week is written 2016-W05, not “%1”.").arg(term.value), {});
        else if (field == "month"_L1 && !month.match(term.value).hasMatch())
            suggest(term, tr("A month is written 2016-01, not “%1”.").arg(term.value), {});
        else if (field == "year"_L1 && !year.match(term.value).hasMatch())
            suggest(term, tr("A year is written 2016, not “%1”.").arg(term.value), {});
    }

    void lookAtValue(const Filter &term, const Column &column)
    {
        if (term.value.isEmpty() || term.value.contains(".."_L1) || !column.codesFor(term.value).empty() ||
            !column.codesFor(canonicalValue(column.key, term.value)).empty())
            return;
        const QStringList values = column.dictionary.mid(1);
        const bool isPrefix = term.value.endsWith(u'*');
        if (isPrefix) {
            const QString start = foldText(term.value.chopped(1));
            if (std::ranges::any_of(values, [&](const QString &v) { return foldText(v).startsWith(start); }))
                return;
        }
        QString near;
        if (!isPrefix && values.size() <= mostCompared) {
            near = nearestTo(term.value, values);
            const QStringList labels = column.labels.mid(1);
            if (const QString label = near.isEmpty() ? nearestTo(term.value, labels) : QString();
                !label.isEmpty())
                near = values.value(labels.indexOf(label));
        }
        QString sentence = column.key == "theme"_L1
                               ? tr("There is no theme “%1”.").arg(term.value)
                               : tr("No contribution has “%1” as %2.").arg(term.value, column.title);
        if (near.isEmpty() && !values.isEmpty() && values.size() <= mostNamed)
            sentence += u' ' + tr("There are: %1.").arg(listOf(values));
        suggest(term, sentence, near);
    }

    void suggest(const Filter &term, const QString &sentence, const QString &value)
    {
        Filter instead = term;
        instead.value = value;
        add(sentence, term.position, toText(term).size(), value.isEmpty() ? QString() : toText(instead));
    }

    /// "or" and "and" between two parts, "not" before one. The one-letter words of Spanish and Portuguese are
    /// common in texts: they are spoken of between terms alone.
    void lookAtWord(const std::vector<Filter> &parts, size_t i)
    {
        const Filter &word = parts[i];
        const bool isPlain = word.type == Type::Text && word.match == Filter::Match::Word;
        const bool isLast = i + 1 == parts.size();
        if (!isPlain || isLast || m_text.mid(word.position, word.value.size()) != word.value)
            return;
        const QString folded = word.value.toLower();
        const bool besideTerm = (i > 0 && parts[i - 1].type == Type::Term) || parts[i + 1].type == Type::Term;
        const bool isOr = folded == "or"_L1 || (besideTerm && (folded == "o"_L1 || folded == "ou"_L1));
        const bool isAnd = folded == "and"_L1 || (besideTerm && (folded == "y"_L1 || folded == "e"_L1));
        if (folded == "not"_L1) {
            add(tr("“%1” is a word to look for here; in capitals it excludes.").arg(word.value),
                word.position, word.value.size(), u"NOT"_s);
        } else if (i > 0 && (isOr || isAnd)) {
            add(tr("“%1” is a word to look for here; to join, write %2.")
                    .arg(word.value, isOr ? u"OR"_s : u"AND"_s),
                word.position, word.value.size(), isOr ? u"OR"_s : u"AND"_s);
        }
    }

    const Columns &m_columns;
    Store &m_store;
    QString m_text;
};

} // namespace

std::vector<FilterHint> filterHints(const Columns &columns, Store &store, const Filter &filter)
{
    return Hints(columns, store, filter).hints;
}

QString wordsOf(const FilterHint &hint)
{
    const bool asks = !hint.instead.isEmpty() && !hint.sentence.contains(hint.instead);
    return asks ? tr("%1 Did you mean %2?").arg(hint.sentence, hint.instead) : hint.sentence;
}

} // namespace tamiz
