// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <algorithm>
#include <array>

/// What reading and writing a filter must agree on, letter by letter.
namespace tamiz::syntax {

struct Operator
{
    QLatin1StringView text;
    Filter::Comparison comparison;
};
/// Longer ones first, so that "<=" is not read as "<". The first of a comparison is the one that is written.
inline constexpr std::array<Operator, 7> operators{{
    {QLatin1StringView("<="), Filter::Comparison::LessOrEqual},
    {QLatin1StringView(">="), Filter::Comparison::GreaterOrEqual},
    {QLatin1StringView("!="), Filter::Comparison::NotEqual},
    {QLatin1StringView(":"), Filter::Comparison::Equal},
    {QLatin1StringView("="), Filter::Comparison::Equal},
    {QLatin1StringView("<"), Filter::Comparison::Less},
    {QLatin1StringView(">"), Filter::Comparison::Greater},
}};

/// The operator at the start of \a text, or null.
inline const Operator *operatorAt(QStringView text)
{
    const auto found = std::ranges::find_if(
        operators, [text](const Operator &candidate) { return text.startsWith(candidate.text); });
    return found == operators.end() ? nullptr : &*found;
}

inline QLatin1StringView textOf(Filter::Comparison comparison)
{
    return std::ranges::find(operators, comparison, &Operator::comparison)->text;
}

inline bool isWordCharacter(QChar c)
{
    return !c.isSpace() && c != u'"' && c != u'(' && c != u')';
}

/// How many characters at the start of \a text could be the name of a field.
inline qsizetype fieldLength(QStringView text)
{
    if (text.isEmpty() || !text.front().isLetter())
        return 0;
    const auto isPart = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'/';
    };
    return std::ranges::find_if_not(text, isPart) - text.begin();
}

/// Whether a reader takes \a text for a term: a field and an operator.
inline bool startsTerm(QStringView text)
{
    const qsizetype length = fieldLength(text);
    return length > 0 && operatorAt(text.sliced(length));
}

inline bool isKeyword(QStringView word)
{
    return word == QLatin1StringView("OR") || word == QLatin1StringView("AND") ||
           word == QLatin1StringView("NOT");
}

} // namespace tamiz::syntax
