// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/selection.h"

#include "models/storage/searching.h"
#include "models/text/words.h"
#include "models/workspace/columns.h"
#include "models/workspace/terms.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Texts of signs alone ("–", "!!!") hold nothing that an index could find; they ask for nothing.
bool isEmptyText(const Filter &filter)
{
    return filter.type == Filter::Type::Text && wordsOf(filter.value).empty();
}

Result<Bitmap> rowsOf(const Columns &columns, Store &store, const Filter &filter);

Result<Bitmap> rowsOfText(const Columns &columns, Store &store, const Filter &filter)
{
    if (isEmptyText(filter))
        return Bitmap(columns.rows(), true);
    auto ids = searchText(store, searchQuery(filter));
    if (!ids)
        return ids.error();
    Bitmap rows(columns.rows());
    for (const qint64 id : *ids) {
        if (const auto row = columns.rowOf(id))
            rows.set(*row);
    }
    return rows;
}

Result<Bitmap> rowsOfChildren(const Columns &columns, Store &store, const Filter &filter)
{
    const bool all = filter.type == Filter::Type::And;
    Bitmap rows(columns.rows(), all);
    for (const Filter &child : filter.children) {
        auto some = rowsOf(columns, store, child);
        if (!some)
            return some;
        if (all)
            rows &= *some;
        else
            rows |= *some;
    }
    return rows;
}

Result<Bitmap> rowsOf(const Columns &columns, Store &store, const Filter &filter)
{
    switch (filter.type) {
    case Filter::Type::Everything:
        break;
    case Filter::Type::And:
    case Filter::Type::Or:
        return rowsOfChildren(columns, store, filter);
    case Filter::Type::Not: {
        if (isEmptyText(filter.children.front()))
            break;
        auto rows = rowsOf(columns, store, filter.children.front());
        if (rows)
            rows->flip();
        return rows;
    }
    case Filter::Type::Term:
        return selectTerm(columns, filter);
    case Filter::Type::Text:
        return rowsOfText(columns, store, filter);
    }
    return Bitmap(columns.rows(), true);
}

} // namespace

QString searchQuery(const Filter &text)
{
    QString words = text.value;
    words.replace(u'"', u' ');
    return text.match == Filter::Match::Prefix ? QString(u'"' + words + u"\"*"_s)
                                               : QString(u'"' + words + u'"');
}

Result<Bitmap> select(const Columns &columns, Store &store, const Filter &filter)
{
    auto rows = rowsOf(columns, store, filter);
    if (rows)
        *rows &= columns.live();
    return rows;
}

} // namespace tamiz
