// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/import/importfile.h"
#include "models/report/qdaproject.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

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

/// Looks at every file before the first one is imported: a wrong name in the list changes nothing.
Result<QList<ImportSource>> recogniseAll(const QStringList &paths, const QCommandLineParser &line)
{
    std::optional<Mapping> mapping;
    if (line.isSet(u"mapping"_s)) {
        auto read = readMapping(line.value(u"mapping"_s));
        if (!read)
            return read.error();
        mapping = *std::move(read);
    }
    const QString preset = line.isSet(u"preset"_s) ? line.value(u"preset"_s) : u"auto"_s;
    QList<ImportSource> sources;
    for (const QString &path : paths) {
        auto found = recogniseEach(path, preset, line.value(u"sheet"_s), line.value(u"encoding"_s));
        if (!found)
            return found.error();
        for (ImportSource &source : found->sources) {
            if (mapping)
                source.mapping = *mapping;
            sources.append(std::move(source));
        }
        for (const QString &note : std::as_const(found->notes))
            complain({Error::Code::Refused, note, {}});
    }
    return sources;
}

/// The workspace to import into. A new one stands in its place only once something was imported: until then
/// discard() takes it away again, so that a refused file leaves no empty workspace behind.
class Destination
{
public:
    static Result<Destination> open(const QString &path, bool dryRun)
    {
        Destination destination;
        if (QFileInfo::exists(path)) {
            auto store = Store::open(path);
            if (!store)
                return store.error();
            destination.m_store = *std::move(store);
            return destination;
        }
        destination.m_path = path;
        if (dryRun) {
            destination.m_folder = std::make_unique<QTemporaryDir>();
            destination.m_path = destination.m_folder->filePath(u"dry-run.tamiz"_s);
        }
        auto store = Store::create(destination.m_path);
        if (!store)
            return store.error();
        destination.m_store = *std::move(store);
        destination.m_isNew = true;
        return destination;
    }

    Store &store() { return *m_store; }

    void discard()
    {
        m_store.reset();
        if (!m_isNew)
            return;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_path + suffix);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QString m_path;
    bool m_isNew = false;
};

void addProblems(QJsonArray &array, const QList<ImportProblem> &problems)
{
    for (const ImportProblem &problem : problems) {
        array.append(
            QJsonObject{{u"line"_s, problem.line},
                        {u"column"_s, problem.column},
                        {u"reason"_s, problem.reason},
                        {u"severity"_s,
                         problem.severity == ImportProblem::Severity::Refused ? u"refused"_s : u"flagged"_s},
                        {u"file"_s, problem.file}});
    }
}

QJsonObject toJson(const ImportOutcome &outcome)
{
    const SourceEntry &source = outcome.source;
    QJsonArray problems;
    addProblems(problems, outcome.problems);
    return {{u"file"_s, source.name},
            {u"preset"_s, source.preset},
            {u"encoding"_s, source.encoding},
            {u"delimiter"_s, source.delimiter},
            {u"records"_s, source.records},
            {u"imported"_s, source.imported},
            {u"updated"_s, source.updated},
            {u"unchanged"_s, source.unchanged},
            {u"flagged"_s, source.flagged},
            {u"refused"_s, source.refused},
            {u"participants"_s, source.participants},
            {u"votes"_s, source.votes},
            {u"problems"_s, problems}};
}

/// One object for all files: counts add up, and words that differ become "mixed".
QJsonObject sumOf(const QList<ImportOutcome> &outcomes)
{
    QJsonObject sum;
    QJsonArray files, problems;
    for (const ImportOutcome &outcome : outcomes) {
        const QJsonObject one = toJson(outcome);
        for (auto it = one.begin(); it != one.end(); ++it) {
            if (it.key() == "file"_L1)
                continue;
            if (it->isDouble())
                sum[it.key()] = sum[it.key()].toInteger() + it->toInteger();
            else if (it->isString())
                sum[it.key()] =
                    !sum.contains(it.key()) || sum[it.key()] == *it ? *it : QJsonValue(u"mixed"_s);
        }
        addProblems(problems, outcome.problems);
        files.append(one);
    }
    sum[u"problems"_s] = problems;
    if (outcomes.size() > 1)
        sum[u"files"_s] = files;
    return sum;
}

QString toText(const ImportOutcome &outcome)
{
    const SourceEntry &source = outcome.source;
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
    for (const ImportProblem &problem : outcome.problems) {
        text += problem.column.isEmpty()
                    ? QCoreApplication::translate("tamiz::Cli", "  line %1: %2")
                          .arg(problem.line)
                          .arg(problem.reason)
                    : QCoreApplication::translate("tamiz::Cli", "  line %1, column %2: %3")
                          .arg(QString::number(problem.line), problem.column, problem.reason);
        text += u'\n';
    }
    return text;
}

/// Says what is in the workspace although a later file failed.
Error failedAt(const Error &error, const QList<ImportOutcome> &done)
{
    if (done.isEmpty())
        return error;
    Error told = error;
    told.message +=
        u' ' + QCoreApplication::translate("tamiz::Cli", "%n file(s) before it were imported and stay.",
                                           nullptr, static_cast<int>(done.size()));
    return told;
}

/// A project of a program of qualitative analysis: texts, codes and coded passages.
Result<void> runProjectImport(const QCommandLineParser &line, const QString &workspace, const QString &path)
{
    auto destination = Destination::open(workspace, false);
    if (!destination)
        return destination.error();
    const auto outcome = importProject(destination->store(), path, accountActor(), consoleProgress());
    if (!outcome) {
        destination->discard();
        return outcome.error();
    }
    print(line,
          {{u"sources"_s, outcome->sources},
           {u"codes"_s, outcome->codes},
           {u"codings"_s, outcome->codings},
           {u"cases"_s, outcome->cases},
           {u"losses"_s, QJsonArray::fromStringList(outcome->losses)}},
          QCoreApplication::translate("tamiz::Cli", "%1 texts, %2 new tags, %3 coded passages and texts, %4 people.")
                  .arg(outcome->sources)
                  .arg(outcome->codes)
                  .arg(outcome->codings)
                  .arg(outcome->cases) +
              u'\n' + outcome->losses.join(u'\n') + (outcome->losses.isEmpty() ? QString() : u"\n"_s));
    return {};
}

Result<void> runImport(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    if (words.size() == 2 && words.at(1).endsWith(".qdpx"_L1, Qt::CaseInsensitive))
        return runProjectImport(line, words.constFirst(), words.at(1));
    auto sources = recogniseAll(words.mid(1), line);
    if (!sources)
        return sources.error();
    const bool dryRun = line.isSet(u"dry-run"_s);
    auto destination = Destination::open(words.constFirst(), dryRun);
    if (!destination)
        return destination.error();

    QList<ImportOutcome> outcomes;
    for (const ImportSource &source : std::as_const(*sources)) {
        auto outcome = importSource(destination->store(), source, line.value(u"consultation"_s), dryRun,
                                    accountActor(), consoleProgress());
        if (!outcome) {
            if (outcomes.isEmpty())
                destination->discard();
            return failedAt(outcome.error(), outcomes);
        }
        if (!dryRun)
            acknowledge(outcome->operation);
        outcomes.append(*std::move(outcome));
    }
    const bool hasNew = std::ranges::any_of(
        outcomes, [](const ImportOutcome &outcome) { return outcome.source.imported > 0; });
    if (hasNew && !dryRun) {
        const auto placed = placeNewTexts(destination->store(), accountActor(), consoleProgress());
        if (placed && placed->operation.id != 0)
            acknowledge(placed->operation);
        else if (!placed) // the import stands; its texts are in no theme
            complain(placed.error());
    }
    QString text;
    for (const ImportOutcome &outcome : std::as_const(outcomes))
        text += toText(outcome);
    print(line, sumOf(outcomes), text);
    return {};
}

constexpr OptionSpec options[] = {
    {"preset", "P",
     QT_TRANSLATE_NOOP("tamiz::Cli", "How the file is read; \"auto\" (the default) looks at it.")},
    {"mapping", "M.json",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Roles of the columns, as info --json shows them.")},
    {"sheet", "S", QT_TRANSLATE_NOOP("tamiz::Cli", "The sheet of a workbook to read: its name or number.")},
    {"encoding", "E",
     QT_TRANSLATE_NOOP("tamiz::Cli", "How the text is encoded, such as windows-1252; looked for when not given.")},
    {"consultation", "NAME", QT_TRANSLATE_NOOP("tamiz::Cli", "The consultation the files belong to.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "Counts everything and changes nothing.")},
};

} // namespace

const Verb importVerb{
    "import"_L1,
    "W FILE... [--preset P|auto] [--mapping M.json] [--sheet S] [--encoding E] [--consultation NAME] [--dry-run]",
    QT_TRANSLATE_NOOP("tamiz::Cli",
                      "Reads export files (or a folder of them) into W, which is made when it is not there."),
    2,
    1'000'000,
    options,
    runImport};

} // namespace tamiz
