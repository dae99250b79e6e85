// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/columnstats.h"
#include "models/import/personal.h"
#include "models/import/recordbuilder.h"
#include "models/import/survey.h"
#include "models/import/unescape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What hangs on platforms and surveys; the plain cells of a record are in recordbuilder.cpp.
namespace tamiz {

QString RecordBuilder::fieldValue(const Row &row, const Column &column, Built &built) const
{
    const QString content = value(row, column.index, built);
    return column.format == "ranges"_L1 ? rangeOf(content) : plainNumber(content, marksFromKey(column.format));
}

// An id that is unique only within another column stands behind that column's value.
QString RecordBuilder::idWithin(const QString &id, const Row &row, Built &built) const
{
    if (id.isEmpty())
        return id;
    QString full;
    for (const Column &column : m_within)
        full += value(row, column.index, built) + u'/';
    return full + id;
}

// A list of objects that stands in one cell: what it says under \a keys ("post|comment/comment"), one below the other. As it
// is where it is no list.
QString RecordBuilder::fromList(const QString &json, QStringView keys)
{
    if (!json.startsWith(u'['))
        return json;
    QStringList texts;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &item : list) {
        for (const QStringView key : keys.split(u'|')) {
            QJsonValue value = item;
            for (const QStringView step : key.split(u'/'))
                value = value[step];
            if (value.isString())
                texts.append(value.toString());
        }
    }
    return texts.join(u"\n\n"_s);
}

// The type beside the id says what the parent is.
void RecordBuilder::readTypedParent(const Row &row, const Column &column, Built &built) const
{
    ContributionRecord &record = built.record;
    const QString id = value(row, column.index, built);
    const QString type = value(row, m_parentType, built);
    const auto known = m_preset ? m_preset->parents.constFind(type.section(u':', -1))
                                : QHash<QString, ParentType>::const_iterator();
    record.attributes.append({m_headers[m_parentType], type});
    const bool isKnown = m_preset && known != m_preset->parents.constEnd();
    if (!isKnown ||
        known->about) // A comment on a meeting: the thread is about it, and it may be imported some day.
        record.attributes.prepend({column.name, id});
    if (!isKnown)
        return;
    const QString full = known->prefix + id;
    if (known->about || !record.parentId.isEmpty()) {
        record.rootId = full;
        record.rootKind = known->kind;
    } else {
        record.parentId = full;
        record.parentKind = known->kind;
    }
}

void RecordBuilder::readParent(const Row &row, Built &built) const
{
    ContributionRecord &record = built.record;
    for (const Column &column : m_parents) {
        QString id = value(row, column.index, built);
        if (id.isEmpty() || (m_preset && m_preset->noParent.contains(id)))
            continue;
        if (m_parentType >= 0 && column.format != "path"_L1)
            return readTypedParent(row, column, built);
        if (column.format == "path"_L1)
            id = id.section(u'/', -1);
        // "proposal:7" names the kind of the parent.
        const qsizetype colon = id.indexOf(u':');
        const std::optional<Kind> kind =
            colon > 0 ? kindFromKey(QStringView(id).left(colon).toString().toLower()) : std::nullopt;
        const QString name = idWithin(kind ? id.mid(colon + 1) : id, row, built);
        if (record.parentId.isEmpty()) {
            record.parentId = name;
            record.parentKind = kind.value_or(column.parentKind);
        } else { // the next one holds where the first is missing: a reply to what was taken down is still
                 // about it
            record.rootId = name;
            record.rootKind = kind.value_or(column.parentKind);
            return;
        }
    }
}

void RecordBuilder::readAnswers(const Row &row, Built &built) const
{
    for (const Column &column : m_consents) {
        const QString answer = value(row, column.index, built);
        if (!answer.isEmpty())
            (m_rows == RowsAre::Participants ? built.participant.attributes : built.record.attributes)
                .append({u"consent"_s, consentOf(answer)});
    }
    for (const Column &column : m_open) {
        QString answer = text(row, column.index, built);
        if (!answer.trimmed().isEmpty() && !isMissing(answer.trimmed()))
            built.answers.push_back({column.name, repaired(column.header, m_repair), std::move(answer)});
    }
}

// What a platform's rows may be besides contributions, and what its exports are known to do to them.
void RecordBuilder::checkRules(const Row &row, Built &built) const
{
    if (!m_preset)
        return;
    const auto say = [](const char *text) { return QCoreApplication::translate("tamiz::Import", text); };
    if (!m_preset->onlyColumn.isEmpty()) {
        const qsizetype index = m_headers.indexOf(m_preset->onlyColumn);
        const QString content = index < 0 ? QString() : value(row, int(index), built);
        if (!content.isEmpty() && !m_preset->onlyValues.contains(content))
            built.refusal =
                say(QT_TRANSLATE_NOOP("tamiz::Import", "The row is “%1”, which is no contribution."))
                    .arg(content);
    }
    if (m_preset->deleted.contains(built.record.title))
        built.refusal =
            say(QT_TRANSLATE_NOOP("tamiz::Import", "The contribution was deleted on the platform."));
    if (m_preset->cutAt > 0 && built.record.body.size() == m_preset->cutAt)
        flag(built, m_bodies.empty() ? -1 : m_bodies.front().index,
             say(QT_TRANSLATE_NOOP("tamiz::Import", "The text ends at %1 characters: the export cut it."))
                 .arg(m_preset->cutAt));
    static const QRegularExpression attached(u"^\\W*(please )?see (the )?attached"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (m_preset->attachments && built.record.body.size() < 80 &&
        attached.match(built.record.body).hasMatch())
        flag(built, -1,
             say(QT_TRANSLATE_NOOP("tamiz::Import",
                                  "The text is in an attached file, which is not in the export.")));
    if (!m_preset->incompleteColumn.isEmpty()) {
        const qsizetype index = m_headers.indexOf(m_preset->incompleteColumn);
        if (index >= 0 && value(row, int(index), built).isEmpty())
            flag(built, int(index),
                 say(QT_TRANSLATE_NOOP("tamiz::Import", "The person did not finish the survey.")));
    }
}

} // namespace tamiz
