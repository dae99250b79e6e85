// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importresult.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype most = 1000;
constexpr qsizetype told = 20; ///< Changes in the text for people; all of them are in the JSON.

QJsonArray toJson(const QList<ImportProblem> &problems)
{
    QJsonArray array;
    for (const ImportProblem &problem : problems) {
        array.append(
            QJsonObject{{u"line"_s, problem.line},
                        {u"column"_s, problem.column},
                        {u"reason"_s, problem.reason},
                        {u"severity"_s,
                         problem.severity == ImportProblem::Severity::Refused ? u"refused"_s : u"flagged"_s},
                        {u"file"_s, problem.file},
                        {u"contribution"_s, problem.contribution}});
    }
    return array;
}

QJsonObject toJson(const RecordChange &change)
{
    QJsonArray fields;
    for (const FieldChange &field : change.fields)
        fields.append(QJsonObject{{u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    return {{u"id"_s, change.externalId},
            {u"kind"_s, keyOf(change.kind)},
            {u"contribution"_s, change.contribution},
            {u"curated"_s, QJsonArray::fromStringList(change.curated)},
            {u"fields"_s, fields}};
}

QString changesToText(const ImportResult &result)
{
    QString text;
    qsizetype shown = 0;
    for (const RecordChange &change : result.changed) {
        if (change.curated.isEmpty() || !change.isTextChanged() || ++shown > told)
            continue;
        text += QCoreApplication::translate("tamiz::Cli", "  %1 was worked on already (%2) and its text changed:").arg(change.externalId, change.curated.join(u", "_s)) + u'\n';
        for (const FieldChange &field : change.fields) {
            text += u"    %1: %2 → %3\n"_s.arg(field.field, field.before.simplified().left(100), field.after.simplified().left(100));
        }
    }
    if (shown > told)
        text += QCoreApplication::translate("tamiz::Cli", "  … and %n more, all of them in --json.", nullptr, int(shown - told)) + u'\n';
    if (!result.outcome.gone.empty()) {
        text += QCoreApplication::translate("tamiz::Cli", "  %n contribution(s) of the earlier export are not in this one; they stay.", nullptr,
                                            int(result.outcome.gone.size())) +
                u'\n';
    }
    return text;
}

} // namespace

Result<ImportResult> resultOf(Store &store, ImportOutcome outcome)
{
    auto changed = readRecordChanges(store, outcome.operation, most);
    if (!changed)
        return changed.error();
    std::vector<qint64> first(outcome.gone.begin(), outcome.gone.begin() + std::min<std::ptrdiff_t>(most, std::ptrdiff_t(outcome.gone.size())));
    auto gone = readNames(store, first);
    if (!gone)
        return gone.error();
    return ImportResult{std::move(outcome), *std::move(changed), *std::move(gone)};
}

QJsonObject toJson(const ImportResult &result)
{
    const SourceEntry &source = result.outcome.source;
    QJsonArray changed, gone;
    for (const RecordChange &change : result.changed)
        changed.append(toJson(change));
    for (const NamedRecord &record : result.gone)
        gone.append(QJsonObject{{u"id"_s, record.externalId}, {u"kind"_s, keyOf(record.kind)}, {u"contribution"_s, record.contribution}});
    return {{u"file"_s, source.name},
            {u"preset"_s, source.preset},
            {u"encoding"_s, source.encoding},
            {u"delimiter"_s, source.delimiter},
            {u"consultation"_s, source.consultation},
            {u"records"_s, source.records},
            {u"imported"_s, source.imported},
            {u"updated"_s, source.updated},
            {u"unchanged"_s, source.unchanged},
            {u"flagged"_s, source.flagged},
            {u"refused"_s, source.refused},
            {u"participants"_s, source.participants},
            {u"votes"_s, source.votes},
            {u"gone_count"_s, qint64(result.outcome.gone.size())},
            {u"changed"_s, changed},
            {u"gone"_s, gone},
            {u"problems"_s, toJson(result.outcome.problems)}};
}

QJsonObject sumOf(const QList<ImportResult> &results)
{
    QJsonObject sum;
    QJsonArray files;
    QHash<QString, QJsonArray> lists;
    for (const ImportResult &result : results) {
        const QJsonObject one = toJson(result);
        for (auto it = one.begin(); it != one.end(); ++it) {
            if (it.key() == "file"_L1)
                continue;
            if (it->isDouble())
                sum[it.key()] = sum[it.key()].toInteger() + it->toInteger();
            else if (it->isString())
                sum[it.key()] =
                    !sum.contains(it.key()) || sum[it.key()] == *it ? *it : QJsonValue(u"mixed"_s);
            else if (it->isArray()) {
                const QJsonArray more = it->toArray();
                for (const QJsonValue &value : more)
                    lists[it.key()].append(value);
            }
        }
        files.append(one);
    }
    for (const QString &key : {u"problems"_s, u"changed"_s, u"gone"_s})
        sum[key] = lists.value(key);
    if (results.size() > 1)
        sum[u"files"_s] = files;
    return sum;
}

QString toText(const ImportResult &result)
{
    const SourceEntry &source = result.outcome.source;
    QString text = QCoreApplication::translate(
                       "tamiz::Cli", "%1 (%2, %3): %4 records = %5 imported + %6 updated + %7 unchanged "
                                     "+ %8 flagged + %9 refused; %10 participants, %11 votes.")
                       .arg(source.name, source.preset, source.encoding)
                       .arg(source.records)
                       .arg(source.imported)
                       .arg(source.updated)
                       .arg(source.unchanged)
                       .arg(source.flagged)
                       .arg(source.refused)
                       .arg(source.participants)
                       .arg(source.votes) +
                   u'\n';
    for (const ImportProblem &problem : result.outcome.problems) {
        text += problem.column.isEmpty()
                    ? QCoreApplication::translate("tamiz::Cli", "  line %1: %2")
                          .arg(problem.line)
                          .arg(problem.reason)
                    : QCoreApplication::translate("tamiz::Cli", "  line %1, column %2: %3")
                          .arg(QString::number(problem.line), problem.column, problem.reason);
        text += u'\n';
    }
    return text + changesToText(result);
}

} // namespace tamiz
