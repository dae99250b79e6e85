// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/selection.h"

#include "models/import/preset.h"
#include "models/storage/externalids.h"
#include "models/storage/searching.h"
#include "models/text/words.h"
#include "models/workspace/columns.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/sourceids.h"
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

/// By what the source calls a contribution. Numbers that a platform shares between kinds of things carry the
/// kind before them ("debate/12"): people paste them without.
Result<Bitmap> rowsOfSourceId(const Columns &columns, Store &store, const Filter &term)
{
    auto ids = idsOfSource(store, term);
    if (!ids)
        return ids.error();
    Bitmap rows(columns.rows());
    for (const qint64 id : *ids) {
        if (const auto row = columns.rowOf(id))
            rows.set(*row);
    }
    if (term.comparison == Filter::Comparison::NotEqual)
        rows.flip();
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
        return isOfSourceId(columns, filter) ? rowsOfSourceId(columns, store, filter)
                                             : selectTerm(columns, filter);
    case Filter::Type::Text:
        return rowsOfText(columns, store, filter);
    }
    return Bitmap(columns.rows(), true);
}

} // namespace

bool isOfSourceId(const Columns &columns, const Filter &term)
{
    const bool isEquality =
        term.comparison == Filter::Comparison::Equal || term.comparison == Filter::Comparison::NotEqual;
    return isEquality && !term.isNone && !saysNone(term.value) && !saysAny(term.value) &&
           canonicalField(columns, term.field) == "id"_L1;
}

Result<std::vector<qint64>> idsOfSource(Store &store, const Filter &term)
{
    const QString value = term.value.trimmed();
    auto ids = idsNamed(store, {value});
    if (!ids || !ids->empty())
        return ids;
    if (value.endsWith(u'*') && value.size() > 1)
        return idsNamedFrom(store, value.chopped(1));
    QStringList names;
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        names << part.trimmed();
        for (const Preset &preset : presets()) {
            if (!preset.idPrefix.isEmpty())
                names << preset.idPrefix + part.trimmed();
        }
    }
    return idsNamed(store, names);
}

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
