// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/packagelicense.h"
#include "models/report/packageparts.h"
#include "models/report/rowwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString slug(const QString &text)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"consultation"_s : name;
}

QJsonObject schemaOf(const PackageTable &table)
{
    QJsonArray fields;
    for (const PackageField &field : table.fields) {
        QJsonObject one{
            {u"name"_s, field.name}, {u"type"_s, field.type}, {u"description"_s, field.description}};
        if (field.required)
            one.insert(u"constraints"_s, QJsonObject{{u"required"_s, true}});
        fields.append(one);
    }
    QJsonObject schema{{u"$schema"_s, u"https://datapackage.org/profiles/2.0/tableschema.json"_s},
                       {u"fields"_s, fields},
                       {u"missingValues"_s, QJsonArray{QString()}}};
    if (!table.key.isEmpty())
        schema.insert(u"primaryKey"_s, QJsonArray::fromStringList(table.key));
    QJsonArray foreign;
    for (const QStringList &reference : table.references) {
        QJsonObject to{{u"fields"_s, QJsonArray{reference[2]}}};
        if (!reference[1].isEmpty()) // absent = this table
            to.insert(u"resource"_s, reference[1]);
        foreign.append(QJsonObject{{u"fields"_s, QJsonArray{reference[0]}}, {u"reference"_s, to}});
    }
    if (!foreign.isEmpty())
        schema.insert(u"foreignKeys"_s, foreign);
    return schema;
}

/// Every table and column of the package, as a table.
Result<void> writeCodebook(PackageWork &work)
{
    PackageTable book{u"codebook"_s,
                      tr("Code book: every column of every table"),
                      {{u"table"_s, u"string"_s, tr("Table."), true},
                       {u"field"_s, u"string"_s, tr("Column."), true},
                       {u"type"_s, u"string"_s, tr("Type, as Table Schema names it."), true},
                       {u"required"_s, u"boolean"_s, tr("Whether every row has it."), true},
                       {u"definition"_s, u"string"_s, tr("What it holds."), true}},
                      {u"table"_s, u"field"_s},
                      {},
                      0};
    const QList<PackageTable> described = work.tables + QList<PackageTable>{book};
    return writeTable(work, std::move(book), [&](PackageOutput &out, PackageTable &table) -> Result<void> {
        for (const PackageTable &one : described) {
            for (const PackageField &field : one.fields) {
                out << one.name.toUtf8() << "," << field.name.toUtf8() << "," << field.type.toUtf8() << ","
                    << (field.required ? "true" : "false") << ",";
                out.text(field.description);
                out << "\r\n";
                ++table.rows;
            }
        }
        return {};
    });
}

/// What was done to the data on their way out, in words: the same sentences in README and in the description.
QStringList sentences(const PackageWork &work, const PackageOutcome &outcome)
{
    QStringList said{
        tr("Personal data that were confirmed in the texts are masked with their kind, as in [phone]. Names "
           "and addresses "
           "are found with help only; please tell the contact about any that were missed."),
        tr("People have names made up for this release (participant); they differ from release to release.")};
    if (outcome.suppressed > 0)
        said << tr("The attributes of %Ln person(s) were left out because fewer than %1 people share them.",
                   nullptr, outcome.suppressed)
                    .arg(work.options.least);
    said << (outcome.smallestGroup > 0
                 ? tr("k = %1: every published combination of attributes of people is shared by at least so "
                      "many. People "
                      "alone with theirs: %2.")
                       .arg(outcome.smallestGroup)
                       .arg(outcome.uniques)
                 : tr("No combination of attributes of people is published, so k is not available."));
    if (work.options.places == PlaceGrain::Common)
        said << tr("Territories in which fewer than %1 people took part are written as one, “other”.")
                    .arg(work.options.least);
    else if (work.options.places == PlaceGrain::None)
        said << tr("Territories are left out.");
    if (outcome.withheld > 0)
        said << tr("The words of %Ln hidden contribution(s) are withheld; their rows say why, so that the "
                   "counts add up.",
                   nullptr, outcome.withheld);
    for (const QString &field : outcome.leftOut)
        said << tr("Left out: %1.").arg(field);
    if (!work.options.filter.isEmpty())
        said << tr("This release covers a selection: %1.").arg(work.options.filter);
    if (!work.options.overrideReason.isEmpty()) {
        said << tr("A person published although the gate advised against it: %1")
                    .arg(work.options.overridden.join(u' '));
        said << tr("The reason given: %1").arg(work.options.overrideReason);
    }
    said << tr("Texts are as people sent them: cells that begin with =, +, - or @ are not guarded. Import "
               "the files as "
               "text into a spreadsheet.");
    return said;
}

QByteArray readme(const PackageWork &work, const PackageOutcome &outcome, const QString &title)
{
    QString text = u"# "_s + title + u"\n\n"_s;
    if (!work.options.description.isEmpty())
        text += work.options.description + u"\n\n"_s;
    if (!work.options.institution.isEmpty())
        text += tr("Published by: %1").arg(work.options.institution) + u"  \n"_s;
    text += tr("Release: %1").arg(work.release) + u"  \n"_s +
            tr("As of: %1").arg(work.now.toUTC().toString(Qt::ISODate)) + u"  \n"_s +
            tr("Licence: %1").arg(work.options.license) + u"  \n"_s;
    if (!work.options.contact.isEmpty())
        text += tr("Contact for corrections: %1").arg(work.options.contact) + u"  \n"_s;
    text += u"\n## "_s + tr("Files") + u"\n\n"_s;
    for (const PackageTable &table : work.tables)
        text +=
            u"- `%1.csv`: %2 (%3)\n"_s.arg(table.name, table.title, tr("%Ln row(s)", nullptr, table.rows));
    text += tr("- `datapackage.json` describes every column (Data Package 2.0); `dcat.ttl` and `dcat.jsonld` "
               "are for "
               "catalogues (DCAT-AP 3); `CHECKSUMS.sha256` proves that no byte changed.") +
            u"\n\n## "_s + tr("What was done to the data") + u"\n\n"_s;
    for (const QString &sentence : sentences(work, outcome))
        text += u"- "_s + sentence + u'\n';
    text += u"\n## "_s + tr("Where it comes from") + u"\n\n"_s +
            tr("Made with Tamiz %1.").arg(QStringLiteral(TAMIZ_VERSION)) + u' ' +
            (work.auditHead.isEmpty() ? QString() : tr("Head of its journal: %1.").arg(work.auditHead)) +
            u'\n';
    return text.toUtf8();
}

QJsonArray sourcesOf(const QList<SourceEntry> &sources)
{
    QJsonArray array;
    for (const SourceEntry &source : sources) {
        if (source.live)
            array.append(QJsonObject{{u"title"_s, source.name},
                                     {u"x_sha256"_s, QString::fromLatin1(source.sha256.toHex())},
                                     {u"x_preset"_s, source.preset},
                                     {u"x_imported"_s, source.importedAt.toUTC().toString(Qt::ISODate)},
                                     {u"x_records"_s, source.records}});
    }
    return array;
}

QJsonObject descriptor(const PackageWork &work, const PackageOutcome &outcome, const QString &title,
                       const QList<SourceEntry> &sources)
{
    QJsonArray resources;
    for (const PackageTable &table : work.tables) {
        const auto file = std::ranges::find(work.folder.files(), table.name + u".csv"_s, &PackageFile::name);
        resources.append(
            QJsonObject{{u"$schema"_s, u"https://datapackage.org/profiles/2.0/dataresource.json"_s},
                        {u"name"_s, table.name},
                        {u"path"_s, file->name},
                        {u"type"_s, u"table"_s},
                        {u"title"_s, table.title},
                        {u"format"_s, u"csv"_s},
                        {u"mediatype"_s, u"text/csv"_s},
                        {u"encoding"_s, u"utf-8"_s},
                        {u"bytes"_s, file->bytes},
                        {u"hash"_s, QString(u"sha256:"_s + QString::fromLatin1(file->sha256))},
                        {u"x_rows"_s, table.rows},
                        {u"schema"_s, schemaOf(table)}});
    }
    const PackageLicense license = packageLicense(work.options.license);
    QJsonObject package{
        {u"$schema"_s, u"https://datapackage.org/profiles/2.0/datapackage.json"_s},
        {u"name"_s, slug(title)},
        {u"title"_s, title},
        {u"created"_s, work.now.toUTC().toString(Qt::ISODate)},
        {u"version"_s, work.release},
        {u"licenses"_s, QJsonArray{QJsonObject{
                            {u"name"_s, license.id}, {u"path"_s, license.url}, {u"title"_s, license.title}}}},
        {u"resources"_s, resources},
        {u"x_curation"_s, QJsonObject{{u"software"_s, QString(u"Tamiz "_s + QStringLiteral(TAMIZ_VERSION))},
                                      {u"journal_head"_s, work.auditHead},
                                      {u"threshold"_s, work.options.least},
                                      {u"k"_s, outcome.smallestGroup},
                                      {u"uniques"_s, outcome.uniques},
                                      {u"people_suppressed"_s, outcome.suppressed},
                                      {u"contributions_withheld"_s, outcome.withheld},
                                      {u"fields_left_out"_s, QJsonArray::fromStringList(outcome.leftOut)},
                                      {u"notes"_s, QJsonArray::fromStringList(sentences(work, outcome))}}}};
    if (!work.options.description.isEmpty())
        package.insert(u"description"_s, work.options.description);
    if (!work.options.institution.isEmpty())
        package.insert(u"contributors"_s, QJsonArray{QJsonObject{{u"title"_s, work.options.institution},
                                                                 {u"roles"_s, QJsonArray{u"publisher"_s}}}});
    if (const QJsonArray from = sourcesOf(sources); !from.isEmpty())
        package.insert(u"sources"_s, from);
    return package;
}

} // namespace

Result<void> writeMetadata(PackageWork &work, const PackageOutcome &outcome)
{
    const auto sources = readSources(work.store);
    if (!sources)
        return sources.error();
    const QString title = work.options.title;
    if (const auto done = writeCodebook(work); !done)
        return done;
    const PackageLicense license = packageLicense(work.options.license);
    const QByteArray terms = u"%1\n%2\n%3\n"_s.arg(license.title, license.url, license.id).toUtf8();
    const QJsonObject package = descriptor(work, outcome, title, *sources);
    const std::pair<QString, QByteArray> files[] = {
        {u"README.md"_s, readme(work, outcome, title)},
        {u"LICENSE"_s, terms},
        {u"dcat.ttl"_s, dcatTurtle(work, title)},
        {u"dcat.jsonld"_s, QJsonDocument(dcatJson(work, title)).toJson()},
        {u"datapackage.json"_s, QJsonDocument(package).toJson()}};
    for (const auto &[name, bytes] : files) {
        if (const auto done = work.folder.write(name, bytes); !done)
            return done;
    }
    return {};
}

} // namespace tamiz
