// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/gating.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/exporting.h"
#include "models/report/package.h"
#include "models/report/qdaproject.h"
#include "models/report/usualoptions.h"
#include "models/workspace/codebook.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString cli(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

/// Puts the words that were given into \a options; the others stay as the report is set up.
template<class Options>
void fillWords(Options &options, const QCommandLineParser &line)
{
    const std::pair<QString, QString *> words[] = {{u"title"_s, &options.title},
                                                   {u"description"_s, &options.description},
                                                   {u"institution"_s, &options.institution},
                                                   {u"contact"_s, &options.contact}};
    for (const auto &[name, text] : words) {
        if (line.isSet(name))
            *text = line.value(name);
    }
}

Result<PackageOptions> packageOptions(const QCommandLineParser &line, Store &store)
{
    const auto draft = readDraft(store);
    if (!draft)
        return draft.error();
    PackageOptions options = usualPackage(draft->settings);
    fillWords(options, line);
    options.baseUrl = line.value(u"base-url"_s);
    options.release = line.value(u"release"_s);
    options.filter = line.values(u"where"_s).join(u' ');
    options.fields = wordsOf(line, u"fields"_s);
    options.sourceIds = line.isSet(u"source-ids"_s);
    options.includeHidden = line.isSet(u"include-hidden"_s);
    options.votes = !line.isSet(u"no-votes"_s);
    if (line.isSet(u"license"_s))
        options.license = line.value(u"license"_s);
    const auto least = numberOf(line, u"k"_s, 1, options.least);
    if (!least)
        return least.error();
    options.least = *least;
    if (line.isSet(u"dates"_s)) {
        const auto grain = dateGrainFromKey(line.value(u"dates"_s));
        if (!grain)
            return usage(
                cli(QT_TRANSLATE_NOOP("tamiz::Cli", "--dates takes year, month, day or second, not \"%1\"."))
                    .arg(line.value(u"dates"_s)));
        options.dates = *grain;
    }
    if (line.isSet(u"places"_s)) {
        const auto grain = placeGrainFromKey(line.value(u"places"_s));
        if (!grain)
            return usage(
                cli(QT_TRANSLATE_NOOP("tamiz::Cli", "--places takes all, common or none, not \"%1\"."))
                    .arg(line.value(u"places"_s)));
        options.places = *grain;
    }
    return options;
}

Result<void> writePackage(const QCommandLineParser &line, const Session &session, const Bitmap &rows)
{
    auto options = packageOptions(line, *session.store);
    if (!options)
        return options.error();
    const QString path = line.value(u"out"_s);
    const auto gate = passGate(session, rows, options->includeHidden ? Leaving::AllTexts : Leaving::Texts,
                               u"datapackage"_s, line, options->least);
    if (!gate)
        return gate.error();
    options->overridden = gate->overridden;
    options->overrideReason = gate->reason;
    const auto outcome = exportPackage(*session.store, *session.columns, rows, *options,
                                       session.store->clock()(), path, consoleProgress());
    if (!outcome)
        return outcome.error();
    noteRelease(session, rows, {u"datapackage"_s, path, {}, options->least, outcome->checksum}, line);
    print(line,
          {{u"format"_s, u"datapackage"_s},
           {u"out"_s, path},
           {u"contributions"_s, outcome->contributions},
           {u"participants"_s, outcome->participants},
           {u"k"_s, outcome->smallestGroup},
           {u"uniques"_s, outcome->uniques},
           {u"suppressed"_s, outcome->suppressed},
           {u"withheld"_s, outcome->withheld},
           {u"left_out"_s, QJsonArray::fromStringList(outcome->leftOut)},
           {u"overridden"_s, QJsonArray::fromStringList(gate->overridden)},
           {u"checksum"_s, outcome->checksum}},
          QCoreApplication::translate("tamiz::Cli", "%n contribution(s) written to %1.", nullptr,
                                      int(outcome->contributions))
                  .arg(path) +
              u'\n' +
                  (outcome->smallestGroup > 0 ? u"k = %1"_s.arg(outcome->smallestGroup)
                                              : QCoreApplication::translate("tamiz::DataExports", "No attributes of people are published.")) +
                  u"\nSHA-256 %1\n"_s.arg(outcome->checksum));
    return {};
}

Result<void> writeSite(const QCommandLineParser &line, const Session &session, const Bitmap &rows)
{
    const auto draft = readDraft(*session.store);
    if (!draft)
        return draft.error();
    SiteOptions options = usualSite(draft->settings);
    fillWords(options, line);
    options.filter = line.values(u"where"_s).join(u' ');
    options.includeOpen = line.isSet(u"include-open"_s);
    const QString path = line.value(u"out"_s);
    const auto gate = passGate(session, rows, Leaving::Texts, u"site"_s, line);
    if (!gate)
        return gate.error();
    options.overridden = gate->overridden;
    options.overrideReason = gate->reason;
    const auto outcome = exportSite(*session.store, *session.columns, rows, options, session.store->clock()(),
                                    path, consoleProgress());
    if (!outcome)
        return outcome.error();
    noteRelease(session, rows, {u"site"_s, path, {}, 0, outcome->checksum}, line);
    print(line,
          {{u"format"_s, u"site"_s},
           {u"out"_s, path},
           {u"texts"_s, outcome->texts},
           {u"pages"_s, outcome->pages},
           {u"withheld"_s, outcome->withheld},
           {u"overridden"_s, QJsonArray::fromStringList(gate->overridden)},
           {u"checksum"_s, outcome->checksum}},
          QCoreApplication::translate("tamiz::Cli", "%n page(s) written to %1.", nullptr,
                                      static_cast<int>(outcome->pages))
                  .arg(path) +
              u"\nSHA-256 %1\n"_s.arg(outcome->checksum));
    return {};
}

Result<void> writeProject(const QCommandLineParser &line, const Session &session, const Bitmap &rows)
{
    const QString path = line.value(u"out"_s);
    const auto gate = passGate(session, rows, Leaving::AllTexts, u"qdpx"_s, line); // a project holds hidden texts too
    if (!gate)
        return gate.error();
    const auto outcome = exportProject(*session.store, *session.columns, rows, line.value(u"title"_s),
                                       session.store->clock()(), path, consoleProgress());
    if (!outcome)
        return outcome.error();
    if (!gate->reason.isEmpty()) {
        if (const auto noted = writeOverrideNote(path, gate->overridden, gate->reason); !noted)
            return noted.error();
    }
    noteRelease(session, rows, {u"qdpx"_s, path, {}, 0}, line);
    print(
        line,
        {{u"format"_s, u"qdpx"_s},
         {u"out"_s, path},
         {u"sources"_s, outcome->sources},
         {u"codes"_s, outcome->codes},
         {u"codings"_s, outcome->codings},
         {u"cases"_s, outcome->cases},
         {u"losses"_s, QJsonArray::fromStringList(outcome->losses)}},
        QCoreApplication::translate("tamiz::Cli", "%n text(s) written to %1.", nullptr, int(outcome->sources))
                .arg(path) +
            u'\n' + outcome->losses.join(u'\n') + u'\n');
    return {};
}

Result<void> writeCodes(const QCommandLineParser &line, Store &store)
{
    const auto bytes = writeCodebook(store);
    if (!bytes)
        return bytes.error();
    return writeWhole(line.value(u"out"_s), *bytes);
}

Result<void> writeRows(const QCommandLineParser &line, const Session &session, const Bitmap &rows)
{
    const QString format = line.value(u"format"_s);
    const QString path = line.value(u"out"_s);
    const auto gate = passGate(session, rows, Leaving::AllTexts, format, line);
    if (!gate)
        return gate.error();
    const auto written =
        exportSelection(*session.store, *session.columns, rows, format, path, consoleProgress());
    if (!written)
        return written.error();
    if (!gate->reason.isEmpty()) {
        if (const auto noted = writeOverrideNote(path, gate->overridden, gate->reason); !noted)
            return noted;
    }
    noteRelease(session, rows, {format, path, {}, 0}, line);
    print(
        line,
        {{u"format"_s, format},
         {u"out"_s, path},
         {u"contributions"_s, *written},
         {u"overridden"_s, QJsonArray::fromStringList(gate->overridden)}},
        QCoreApplication::translate("tamiz::Cli", "%n contribution(s) written to %1.", nullptr, int(*written))
                .arg(path) +
            u'\n');
    return {};
}

Result<void> runExport(const QCommandLineParser &line)
{
    const QString format = line.value(u"format"_s);
    const QString path = line.value(u"out"_s);
    const QStringList formats =
        exportFormats() + QStringList{u"datapackage"_s, u"site"_s, u"qdpx"_s, u"qdc"_s};
    if (!formats.contains(format)) {
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "--format takes %1, not \"%2\"."))
                         .arg(formats.join(u", "_s), format));
    }
    if (path.isEmpty())
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "Say with --out where the export goes.")));
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    if (format == "datapackage"_L1)
        return writePackage(line, *session, *rows);
    if (format == "site"_L1)
        return writeSite(line, *session, *rows);
    if (format == "qdpx"_L1)
        return writeProject(line, *session, *rows);
    if (format == "qdc"_L1)
        return writeCodes(line, *session->store);
    return writeRows(line, *session, *rows);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP(
         "tamiz::Cli",
         "csv (guarded for spreadsheets), csv-data (texts as they are), json, xlsx, datapackage (a folder or "
         "x.zip of open data; as x.xlsx a sheet for each table), site (a folder or x.zip of web pages), qdpx "
         "(a project for programs of "
         "qualitative analysis, REFI-QDA) or qdc (its codebook alone).")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write; it is written whole or not at all.")},
    {"override", "REASON", OverrideText},
    {"title", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage, site, qdpx: its title.")},
    {"description", "TEXT",
     QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage, site: what the consultation was about.")},
    {"institution", "TEXT", QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage, site: who publishes it.")},
    {"contact", "ADDRESS", QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage, site: where corrections are sent.")},
    {"base-url", "URL", QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: where the folder will be published.")},
    {"license", "ID",
     QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0, ODbL-1.0 or "
                                     "ODC-By-1.0.")},
    {"release", "NAME",
     QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: name of the release; people get other names in "
                                     "each (the day).")},
    {"dates", "GRAIN", QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: year, month, day or second (day).")},
    {"places", "GRAIN",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "datapackage: all territories, those of at least k people (common), or none (all).")},
    {"k", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: attributes fewer people share are left out (5).")},
    {"fields", "a,b", QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: the attributes to publish.")},
    {"source-ids", nullptr,
     QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: with the identifiers of the source.")},
    {"include-hidden", nullptr,
     QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: with the words of hidden contributions.")},
    {"include-open", nullptr,
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "site: with the texts nobody has decided on, not only the accepted ones.")},
    {"no-votes", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "datapackage: without who voted what.")},
};

} // namespace

const Verb exportVerb{
    "export"_L1,
    "W --format csv|csv-data|json|xlsx|datapackage|site|qdpx|qdc [--where FILTER] --out PATH",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Writes the contributions as open data."),
    1,
    1,
    options,
    runExport};

} // namespace tamiz
