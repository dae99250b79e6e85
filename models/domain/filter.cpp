// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filter.h"

#include "models/domain/filtersyntax.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

using Type = Filter::Type;

QString quoted(const QString &text)
{
    QString inside = text;
    inside.replace(u'"', u"\"\""_s);
    return u'"' + inside + u'"';
}

QString fieldText(const QString &field)
{
    return syntax::fieldLength(field) == field.size() && !field.isEmpty() ? field : quoted(field);
}

QString valueText(const Filter &term)
{
    if (term.isNone)
        return u"none"_s;
    const QString &value = term.value;
    const bool plain = !value.isEmpty() && std::ranges::all_of(value, syntax::isWordCharacter) &&
                       value.compare("none"_L1, Qt::CaseInsensitive) != 0 && !value.startsWith(u'=');
    return plain ? value : quoted(value);
}

/// Whether \a word reads back as one plain word (a star at its end would make it a prefix).
bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, syntax::isWordCharacter) && !word.startsWith(u'-') &&
           !syntax::isKeyword(word) && !syntax::startsTerm(word);
}

QString textText(const Filter &text)
{
    if (text.match == Filter::Match::Word && isPlainWord(text.value) && !text.value.endsWith(u'*'))
        return text.value;
    const QString starred = text.value + u'*';
    if (text.match == Filter::Match::Prefix && !text.value.isEmpty() && isPlainWord(starred))
        return starred;
    return quoted(text.value);
}

QString write(const Filter &filter);

QString join(const Filter &filter, QLatin1StringView glue)
{
    QStringList parts;
    for (const Filter &child : filter.children) {
        const bool nested = child.type == filter.type || child.type == Type::Everything ||
                            (filter.type == Type::And && child.type == Type::Or);
        parts << (nested ? QString(u'(' + write(child) + u')') : write(child));
    }
    return parts.join(glue);
}

QString writeNegation(const Filter &child)
{
    const bool single = child.type == Type::Not || child.type == Type::Term || child.type == Type::Text;
    return single ? QString(u'-' + write(child)) : QString(u"-("_s + write(child) + u')');
}

QString write(const Filter &filter)
{
    switch (filter.type) {
    case Type::Everything:
        return {};
    case Type::And:
        return join(filter, " "_L1);
    case Type::Or:
        return join(filter, " OR "_L1);
    case Type::Not:
        return writeNegation(filter.children.front());
    case Type::Term:
        return fieldText(filter.field) + syntax::textOf(filter.comparison) + valueText(filter);
    case Type::Text:
        return textText(filter);
    }
    return {};
}

} // namespace

Filter Filter::term(const QString &field, const QString &value, Comparison comparison)
{
    Filter filter;
    filter.type = Type::Term;
    filter.field = field.toLower();
    filter.comparison = comparison;
    filter.value = value;
    filter.isNone = value == "none"_L1;
    return filter;
}

Filter Filter::both(Filter a, Filter b)
{
    if (a.type == Type::Everything)
        return b;
    if (b.type == Type::Everything)
        return a;
    Filter result;
    result.type = Type::And;
    result.position = a.position;
    if (a.type == Type::And)
        result.children = std::move(a.children); // grows in place: a reader joins one by one
    else
        result.children.push_back(std::move(a));
    if (b.type == Type::And)
        std::ranges::move(b.children, std::back_inserter(result.children));
    else
        result.children.push_back(std::move(b));
    return result;
}

Filter Filter::negation(Filter filter)
{
    if (filter.type == Type::Not) {
        Filter inner = std::move(filter.children.front());
        return inner;
    }
    Filter result;
    result.type = Type::Not;
    result.position = filter.position;
    result.children.push_back(std::move(filter));
    return result;
}

bool operator==(const Filter &a, const Filter &b)
{
    return a.type == b.type && a.field == b.field && a.comparison == b.comparison && a.value == b.value &&
           a.isNone == b.isNone && a.match == b.match && a.children == b.children;
}

QString toText(const Filter &filter)
{
    return write(filter);
}

std::vector<Filter> conjuncts(const Filter &filter)
{
    if (filter.type == Type::Everything)
        return {};
    if (filter.type == Type::And)
        return filter.children;
    return {filter};
}

} // namespace tamiz
