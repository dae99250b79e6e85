// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importsources.h"

#include "app/cli/console.h"
#include "models/import/encoding.h"
#include "models/import/fileplace.h"
#include "models/import/mappingcheck.h"
#include "models/import/personal.h"
#include "models/import/savedmappings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int shownRecords = 20;
constexpr qint64 checkedRecords = 200'000;

Result<Mapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Cli", "The mapping %1 could not be read.").arg(path),
                     file.errorString()};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return Error{
            Error::Code::Refused,
            QCoreApplication::translate("tamiz::Cli", "The mapping %1 is not a JSON object (at byte %2).")
                .arg(path, QString::number(problem.offset)),
            problem.errorString()};
    }
    return Mapping::fromJson(document.object());
}

/// --mapping: a file is used as it stands, a saved mapping on what was recognised.
Result<void> applyMapping(ImportSource &source, const QString &wanted)
{
    if (QFileInfo(wanted).isFile()) {
        const auto mapping = readMapping(wanted);
        if (!mapping)
            return mapping.error();
        source.mapping = *mapping;
        return {};
    }
    const auto saved = savedMapping(wanted);
    if (!saved)
        return saved.error();
    const auto mapping = applied(*saved, source.mapping);
    if (!mapping) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Cli", "“%1” does not have the columns of the saved mapping “%2”.")
                         .arg(FilePlace(source.path, source.member).name(), saved->name),
                     source.path};
    }
    source.mapping = *mapping;
    return {};
}

/// --column "autor=attribute" and --column "gasto=attribute:comma": a role, and how the values are read.
Result<void> applyColumn(ImportSource &source, const QString &wanted)
{
    const qsizetype equals = wanted.lastIndexOf(u'=');
    const QString header = wanted.left(equals).trimmed();
    const QString meaning = wanted.mid(equals + 1).trimmed();
    const auto role = equals > 0 ? roleFromKey(meaning.section(u':', 0, 0)) : std::nullopt;
    if (!role) {
        return Error{Error::Code::Usage,
                     QCoreApplication::translate("tamiz::Cli", "--column is a column, = and what it is taken for, such as “autor=attribute” or “gasto=attribute:comma”: %1.")
                         .arg(wanted),
                     wanted};
    }
    if (!chooseColumn(source.mapping, header, *role, meaning.section(u':', 1))) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Cli", "“%1” has no column “%2”.").arg(FilePlace(source.path, source.member).name(), header), source.path};
    }
    return {};
}

Result<void> applyRepair(ImportSource &source, const QString &wanted)
{
    if (wanted == "auto"_L1) {
        source.mapping.repair = source.mapping.noticed;
        return {};
    }
    const auto kind = mojibakeFromKey(wanted);
    if (!kind) {
        QStringList keys{u"auto"_s, u"none"_s};
        for (const Mojibake each : allMojibake())
            keys.append(keyOf(each));
        return Error{Error::Code::Usage,
                     QCoreApplication::translate("tamiz::Cli", "--repair knows: %1.").arg(keys.join(u", "_s)), wanted};
    }
    source.mapping.repair = *kind;
    return {};
}

/// What a person should know before importing, on the standard error.
void advise(const ImportSource &source, const QList<SavedMapping> &saved, bool isMapped)
{
    const Mapping &mapping = source.mapping;
    const QString name = FilePlace(source.path, source.member).name();
    if (mapping.noticed != Mojibake::None && mapping.repair == Mojibake::None) {
        complain({Error::Code::Refused,
                  QCoreApplication::translate("tamiz::Cli", "%1: the text looks as if it had been decoded wrongly before it was saved (%2). "
                                                            "--repair auto turns it back; --look shows what would change.")
                      .arg(name, keyOf(mapping.noticed)),
                  {}});
    }
    if (mapping.confidence < sureEncoding) {
        complain({Error::Code::Refused,
                  QCoreApplication::translate("tamiz::Cli", "%1: it is not certain that the text is %2 (%3 % sure). --look shows it, --encoding chooses another.")
                      .arg(name, mapping.encoding)
                      .arg(mapping.confidence),
                  {}});
    }
    for (const ColumnMapping &column : mapping.columns) {
        if (column.role == Role::Author && column.warning == personalWarning(u"name"_s) && mapping.rows == RowsAre::Contributions) {
            complain({Error::Code::Refused,
                      QCoreApplication::translate("tamiz::Cli", "%1: authors are known by their name alone (“%2”): people of the same name count as one. "
                                                                "--column \"%2=attribute\" keeps the names as text and counts nobody.")
                          .arg(name, column.header),
                      {}});
        }
    }
    const SavedMapping *fits = isMapped || mapping.preset != "csv"_L1 ? nullptr : fitting(saved, mapping);
    if (fits) {
        complain({Error::Code::Refused,
                  QCoreApplication::translate("tamiz::Cli", "%1: the saved mapping “%2” fits it; --mapping uses it.").arg(name, fits->name), {}});
    }
}

QJsonObject toJson(const ContributionRecord &record)
{
    QJsonObject object{{u"line"_s, record.line}, {u"kind"_s, keyOf(record.kind)}};
    const auto add = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object[key] = text;
    };
    add(u"id"_s, record.externalId);
    add(u"title"_s, record.title);
    add(u"body"_s, record.body);
    add(u"date"_s, record.createdText);
    add(u"author"_s, record.participantId);
    add(u"category"_s, record.category);
    add(u"territory"_s, record.territory);
    add(u"language"_s, record.language);
    for (const Attribute &attribute : record.attributes)
        add(attribute.name, attribute.value);
    if (record.votesFor)
        object[u"votes_for"_s] = *record.votesFor;
    if (!record.flags.isEmpty())
        object[u"odd"_s] = QJsonArray::fromStringList(record.flags);
    return object;
}

QJsonObject toJson(const MappingCheck &check)
{
    QJsonArray reasons;
    for (const auto &[reason, count] : check.reasons)
        reasons.append(QJsonObject{{u"reason"_s, reason}, {u"count"_s, count}});
    return {{u"records"_s, check.records}, {u"flagged"_s, check.flagged}, {u"refused"_s, check.refused},
            {u"complete"_s, check.complete}, {u"reasons"_s, reasons}};
}

QString toText(const ImportSource &source, const MappingCheck &check, const QList<ContributionRecord> &records)
{
    QString text = FilePlace(source.path, source.member).name() + u": "_s + source.mapping.reason + u'\n';
    for (qsizetype i = 0; i < source.mapping.columns.size(); ++i) {
        const ColumnMapping &column = source.mapping.columns[i];
        const ColumnCheck &found = check.columns.value(i);
        text += u"  %1 %2 = %3  %4 %5\n"_s.arg(found.serious ? u"!"_s : u" "_s, column.header.simplified().left(40), keyOf(column.role), column.warning,
                                               found.sentence);
    }
    text += QCoreApplication::translate("tamiz::Cli", "  %1 records would be read: %2 with notices, %3 refused.")
                .arg(check.records)
                .arg(check.flagged)
                .arg(check.refused) +
            u'\n';
    for (const auto &[reason, count] : check.reasons)
        text += u"    %1 × %2\n"_s.arg(count).arg(reason);
    for (const ContributionRecord &record : records.first(std::min<qsizetype>(5, records.size())))
        text += u"  %1: %2 %3\n"_s.arg(record.externalId, record.title.simplified().left(60), record.body.simplified().left(80));
    return text;
}

} // namespace

Result<QList<ImportSource>> recogniseAll(const QStringList &paths, const QCommandLineParser &line)
{
    const QString preset = line.isSet(u"preset"_s) ? line.value(u"preset"_s) : u"auto"_s;
    const QList<SavedMapping> saved = savedMappings();
    QList<ImportSource> sources;
    for (const QString &path : paths) {
        auto found = recogniseEach(path, preset, line.value(u"sheet"_s), line.value(u"encoding"_s), consoleProgress());
        if (!found)
            return found.error();
        for (ImportSource &source : found->sources) {
            if (line.isSet(u"mapping"_s)) {
                if (auto done = applyMapping(source, line.value(u"mapping"_s)); !done)
                    return done.error();
            }
            for (const QString &column : line.values(u"column"_s)) {
                if (auto done = applyColumn(source, column); !done)
                    return done.error();
            }
            if (line.isSet(u"repair"_s)) {
                if (auto done = applyRepair(source, line.value(u"repair"_s)); !done)
                    return done.error();
            }
            advise(source, saved, line.isSet(u"mapping"_s));
            sources.append(std::move(source));
        }
        for (const QString &note : std::as_const(found->notes))
            complain({Error::Code::Refused, note, {}});
    }
    return sources;
}

Result<void> printLook(const QList<ImportSource> &sources, const QCommandLineParser &line)
{
    QJsonArray all;
    QString text;
    for (const ImportSource &source : sources) {
        const auto check = checkMapping(source, checkedRecords, consoleProgress());
        if (!check)
            return check.error();
        const auto records = preview(source, shownRecords);
        if (!records)
            return records.error();
        QJsonObject object = source.mapping.toJson();
        QJsonArray columns = object[u"columns"_s].toArray();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QJsonObject column = columns[i].toObject();
            column[u"check"_s] = check->columns.value(i).sentence;
            column[u"serious"_s] = check->columns.value(i).serious;
            columns[i] = column;
        }
        object[u"columns"_s] = columns;
        object[u"file"_s] = FilePlace(source.path, source.member).name();
        object[u"check"_s] = toJson(*check);
        QJsonArray first;
        for (const ContributionRecord &record : *records)
            first.append(toJson(record));
        object[u"first"_s] = first;
        if (source.mapping.noticed != Mojibake::None) { // What the repair would change, before and after.
            ImportSource plain = source;
            plain.mapping.repair = Mojibake::None;
            ImportSource turned = source;
            turned.mapping.repair = source.mapping.noticed;
            const auto before = preview(plain, shownRecords);
            const auto after = preview(turned, shownRecords);
            QJsonArray repair;
            for (qsizetype i = 0; before && after && i < std::min(before->size(), after->size()); ++i) {
                for (const auto field : {&ContributionRecord::title, &ContributionRecord::body}) {
                    if (before->at(i).*field == after->at(i).*field)
                        continue;
                    repair.append(QJsonObject{{u"line"_s, before->at(i).line}, {u"before"_s, before->at(i).*field}, {u"after"_s, after->at(i).*field}});
                    text += u"  %1: %2 → %3\n"_s.arg(before->at(i).line).arg((before->at(i).*field).simplified().left(60), (after->at(i).*field).simplified().left(60));
                }
            }
            object[u"repairs"_s] = repair;
        }
        all.append(object);
        text += toText(source, *check, *records);
    }
    print(line, {{u"sources"_s, all}}, text);
    return {};
}

} // namespace tamiz
