// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace tamiz {

/// The filter language as a tree. One language, in the search bar, behind --where, in saved views and chips.
///
///     filter     = or ;
///     or         = and { "OR" and } ;
///     and        = unary { [ "AND" ] unary } ;            (juxtaposition is "and")
///     unary      = { "-" | "NOT" } primary ;
///     primary    = "(" [ filter ] ")" | term | text ;     (nothing between them = everything)
///     term       = field ( ":" | "=" | "<" | "<=" | ">" | ">=" | "!=" ) value ;
///     value      = word | quoted ;                        (none = no value)
///     text       = word | word "*" | quoted ;
///     quoted     = '"' { any character but '"', or '""' for one } '"' ;
///     word       = characters other than white space, quotes and parentheses
///     field      = letter { letter | digit | "_" | "-" | "." | "/" }, or quoted (an attribute's own name)
///
/// after:2016-01-01 is day>=2016-01-01, before:2016-01-01 is day<2016-01-01. A word with ":" after a known shape of a
/// field is always a term; an unknown field is an error when the filter is evaluated, not when it is read.
struct Filter
{
    enum class Type { Everything, And, Or, Not, Term, Text };
    enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    enum class Match { Word, Prefix, Phrase };

    Type type = Type::Everything;
    std::vector<Filter> children;                ///< And, Or: two or more; Not: one.
    QString field;                               ///< Term: key of a field, lower case.
    Comparison comparison = Comparison::Equal;   ///< Term.
    QString value;                               ///< Term: value, "none" when isNone; Text: the words.
    bool isNone = false;                         ///< Term: field:none.
    Match match = Match::Word;                   ///< Text.
    qsizetype position = 0;                      ///< Where it begins in the text it was read from.

    static Filter term(const QString &field, const QString &value, Comparison comparison = Comparison::Equal);
    /// a and b; Everything is neutral, And is flattened.
    static Filter both(Filter a, Filter b);
    static Filter negation(Filter filter);

    friend bool operator==(const Filter &a, const Filter &b); ///< Positions do not count.
};

/// Reads \a text. Error code Usage; the message names the place ("…at character 12: a closing parenthesis is missing").
Result<Filter> parseFilter(QStringView text);

/// The text of \a filter; parseFilter() of it gives an equal filter.
QString toText(const Filter &filter);

/// The parts of \a filter that are joined by "and" at the top: what the search bar shows as chips.
std::vector<Filter> conjuncts(const Filter &filter);

} // namespace tamiz
