// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QStringView>

#include <optional>

namespace tamiz {

/// The detail of an error that is about character \a place (from 0) of a filter.
inline QString detailOfPlace(qsizetype place)
{
    return QStringLiteral("character %1").arg(place);
}

/// What part of the text of a filter \a error is about, in UTF-16 units; nothing for other errors.
inline std::optional<qsizetype> placeOf(const Error &error)
{
    if (!error.detail.startsWith(QStringLiteral("character ")))
        return std::nullopt;
    bool isNumber = false;
    const qsizetype place = QStringView(error.detail).sliced(10).toLongLong(&isNumber);
    return isNumber ? std::optional(place) : std::nullopt;
}

/// How much of \a text from \a place on is to be marked: the word, or the sign, that stands there; at least
/// one.
inline qsizetype lengthAt(QStringView text, qsizetype place)
{
    qsizetype end = place;
    bool inQuotes = false;
    while (end < text.size() && (inQuotes || !text[end].isSpace())) {
        if (text[end] == u'"')
            inQuotes = !inQuotes;
        if (!inQuotes && end > place && (text[end] == u'(' || text[end] == u')'))
            break;
        ++end;
        if (end == place + 1 && (text[place] == u'(' || text[place] == u')'))
            break;
    }
    return std::max<qsizetype>(1, end - place);
}

} // namespace tamiz
