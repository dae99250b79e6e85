// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/guess.h"
#include "models/import/importfile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr std::array<QLatin1StringView, 21> roleKeys{
    "ignore"_L1,     "id"_L1,        "title"_L1,
    "body"_L1,       "date"_L1,      "time"_L1,
    "author"_L1,     "category"_L1,  "place"_L1,
    "language"_L1,   "votes_for"_L1, "votes_against"_L1,
    "votes_pass"_L1, "parent"_L1,    "parent_type"_L1,
    "state"_L1,      "attribute"_L1, "participant_attribute"_L1,
    "open_answer"_L1, "closed_answer"_L1, "consent"_L1};

constexpr std::array<QLatin1StringView, 3> rowsKeys{"contributions"_L1, "answers"_L1, "participants"_L1};

Error notAMapping(const QString &detail)
{
    return {Error::Code::Usage, QCoreApplication::translate("tamiz::Import", "This is not a column mapping."),
            detail};
}

} // namespace

QString keyOf(Role role)
{
    return roleKeys[static_cast<size_t>(role)];
}

std::optional<Role> roleFromKey(QStringView key)
{
    for (size_t i = 0; i < roleKeys.size(); ++i) {
        if (key.compare(roleKeys[i], Qt::CaseInsensitive) == 0)
            return static_cast<Role>(i);
    }
    return std::nullopt;
}

QString keyOf(RowsAre rows)
{
    return rowsKeys[static_cast<size_t>(rows)];
}

std::optional<RowsAre> rowsFromKey(QStringView key)
{
    for (size_t i = 0; i < rowsKeys.size(); ++i) {
        if (key.compare(rowsKeys[i], Qt::CaseInsensitive) == 0)
            return static_cast<RowsAre>(i);
    }
    return std::nullopt;
}

QJsonObject Mapping::toJson() const
{
    QJsonArray list;
    for (const ColumnMapping &column : columns) {
        QJsonObject object{{u"header"_s, column.header}, {u"role"_s, keyOf(column.role)}};
        if (!column.reason.isEmpty())
            object[u"reason"_s] = column.reason;
        if (!column.locale.isEmpty())
            object[u"locale"_s] = column.locale;
        if (!column.format.isEmpty())
            object[u"format"_s] = column.format;
        if (!column.warning.isEmpty())
            object[u"warning"_s] = column.warning;
        list.append(object);
    }
    QJsonObject object{{u"preset"_s, preset},     {u"family"_s, family},       {u"title"_s, title},
            {u"reason"_s, reason},     {u"score"_s, score},         {u"kind"_s, keyOf(kind)},
            {u"encoding"_s, encoding}, {u"delimiter"_s, delimiter}, {u"columns"_s, list},
            {u"rows"_s, keyOf(rows)}, {u"format"_s, format},     {u"sheet"_s, sheet}};
    if (confidence < 100)
        object[u"confidence"_s] = confidence;
    if (noticed != Mojibake::None)
        object[u"noticed"_s] = keyOf(noticed);
    if (repair != Mojibake::None)
        object[u"repair"_s] = keyOf(repair);
    return object;
}

Result<Mapping> Mapping::fromJson(const QJsonObject &object)
{
    Mapping mapping;
    const std::optional<Kind> kind = kindFromKey(object["kind"_L1].toString(u"proposal"_s));
    if (!kind)
        return notAMapping(u"kind"_s);
    mapping.kind = *kind;
    const std::optional<RowsAre> rows = rowsFromKey(object["rows"_L1].toString(u"contributions"_s));
    if (!rows)
        return notAMapping(u"rows"_s);
    mapping.rows = *rows;
    mapping.preset = object["preset"_L1].toString(u"csv"_s);
    mapping.family = object["family"_L1].toString();
    mapping.title = object["title"_L1].toString();
    mapping.reason = object["reason"_L1].toString();
    mapping.score = object["score"_L1].toDouble();
    mapping.encoding = object["encoding"_L1].toString(mapping.encoding);
    mapping.delimiter = object["delimiter"_L1].toString(mapping.delimiter);
    mapping.format = object["format"_L1].toString(mapping.format);
    mapping.sheet = object["sheet"_L1].toString();
    mapping.confidence = object["confidence"_L1].toInt(100);
    mapping.noticed = mojibakeFromKey(object["noticed"_L1].toString()).value_or(Mojibake::None);
    const std::optional<Mojibake> repair = mojibakeFromKey(object["repair"_L1].toString());
    if (!repair)
        return notAMapping(u"repair"_s);
    mapping.repair = *repair;
    if (mapping.delimiter.size() > 1 || !object["columns"_L1].isArray())
        return notAMapping(mapping.delimiter.size() > 1 ? u"delimiter"_s : u"columns"_s);
    const QJsonArray columns = object["columns"_L1].toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        const std::optional<Role> role = roleFromKey(column["role"_L1].toString());
        if (!role || !column["header"_L1].isString())
            return notAMapping(u"column "_s + column["header"_L1].toString());
        mapping.columns.append({column["header"_L1].toString(), *role, column["reason"_L1].toString(),
                                column["locale"_L1].toString(), column["format"_L1].toString(),
                                column["warning"_L1].toString()});
    }
    // A mapping that was written by hand may have open answers and say nothing of rows.
    if (!mapping.columns.isEmpty())
        mapping.rows = settledRows(mapping.columns, mapping.rows);
    return mapping;
}

} // namespace tamiz
