// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/filter.h"
#include "models/workspace/bitmap.h"

#include <QStringList>

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// The live rows that \a filter keeps: filters over columns and full-text hits. Errors: Usage with the place (unknown
/// field or value kind), Storage.
Result<Bitmap> select(const Columns &columns, Store &store, const Filter &filter);

/// The query (searching.h) for \a text (Filter::Type::Text): one quoted phrase, with a star behind it for a prefix.
QString searchQuery(const Filter &text);

/// What \a filter looks for in texts and a reader wants to see marked: folded words, words in a row with a space between
/// them, either with '*' behind a last one that only begins so; negated ones left out.
QStringList markedWords(const Filter &filter);

/// Where the marked words stand in \a text: (start, length) in UTF-16 units, ascending.
struct Span { qsizetype start = 0; qsizetype length = 0; };
std::vector<Span> markedSpans(QStringView text, const QStringList &words);

/// How a filter may go on at \a cursor: whole words to insert in place of the word there ("region:", "region:Jalisco").
struct Completion { qsizetype start = 0; qsizetype length = 0; QStringList words; };
Completion complete(const Columns &columns, const QString &text, qsizetype cursor);

} // namespace tamiz
