// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/groupfields.h"

#include "models/text/fold.h"
#include "models/workspace/columns.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/people.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Fields of our own: what a text is about, and how the work on it stands.
bool isOwn(const QString &key)
{
    static const QStringList own{u"kind"_s,   u"state"_s,        u"reason"_s, u"category"_s,     u"region"_s,
                                 u"lang"_s,   u"source"_s,       u"theme"_s,  u"family"_s,       u"edit"_s,
                                 u"author"_s, u"source_state"_s, u"day"_s,    u"consultation"_s, u"read"_s,
                                 u"group"_s,  u"assigned"_s,     u"second"_s, u"personal"_s};
    return own.contains(key);
}

bool isFilled(const std::vector<quint32> &codes)
{
    const auto known = std::ranges::count_if(codes, [](quint32 code) { return code != 0; });
    return known > 0 && known * 10 >= std::ssize(codes);
}

} // namespace

bool isTechnical(const Column &column)
{
    static const QRegularExpression identifier(u"(^|[/_.\\s-])(id|ids|uuid|url|path|slug)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QStringList sides{u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"sí"_s, u"si"_s};
    if (isOwn(column.key) || identifier.match(column.key).hasMatch() ||
        identifier.match(column.title).hasMatch())
        return true;
    return std::all_of(column.dictionary.begin() + 1, column.dictionary.end(), [](const QString &value) {
        static const QRegularExpression code(u"^-?\\d$|::"_s); // 0, 1, -1; Decidim::Proposals::Proposal
        return code.match(value).hasMatch() || sides.contains(value.toLower());
    });
}

QStringList groupFields(const Columns &columns, int most)
{
    QStringList fields;
    const QStringList keys = columns.keys();
    for (const QString &key : keys) {
        const Column &column = *columns.column(key);
        const std::vector<quint32> *persons = columns.people().codesOf(key);
        const qsizetype values = column.dictionary.size() - 1;
        if (values >= 2 && values <= most && !isTechnical(column) &&
            isFilled(persons ? *persons : column.codes))
            fields << key;
    }
    std::ranges::stable_partition(
        fields, [&](const QString &key) { return columns.people().codesOf(key) != nullptr; });
    return fields;
}

QString fieldCalled(const Columns &columns, const QString &name)
{
    if (columns.column(name))
        return name;
    if (const QString known = canonicalField(columns, name); columns.column(known))
        return known;
    const QString sought = foldText(name.trimmed());
    const QStringList keys = columns.keys();
    const auto found = std::ranges::find_if(
        keys, [&](const QString &key) { return foldText(columns.column(key)->title) == sought; });
    return found == keys.end() ? QString() : *found;
}

QString fieldsInWords(const Columns &columns)
{
    QStringList fields = groupFields(columns, 500);
    for (const QString &own : {u"region"_s, u"category"_s, u"lang"_s}) {
        if (const Column *column = columns.column(own); column && column->dictionary.size() > 1)
            fields << own;
    }
    for (QString &field : fields) {
        const QString &title = columns.column(field)->title;
        field = title == field ? title : title + u" ("_s + field + u')';
    }
    return fields.join(u", "_s);
}

} // namespace tamiz
