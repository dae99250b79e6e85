// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/importresult.h"
#include "app/cli/importsources.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/import/limits.h"
#include "models/import/savedmappings.h"
#include "models/report/qdaproject.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

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

/// Says what is in the workspace although a later file failed.
Error failedAt(const Error &error, const QList<ImportResult> &done)
{
    if (done.isEmpty())
        return error;
    Error told = error;
    told.message +=
        u' ' + QCoreApplication::translate("tamiz::Cli", "%n file(s) before it were imported and stay.",
                                           nullptr, int(done.size()));
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
    if (line.isSet(u"look"_s))
        return printLook(*sources, line);
    const bool dryRun = line.isSet(u"dry-run"_s);
    auto destination = Destination::open(words.constFirst(), dryRun);
    if (!destination)
        return destination.error();

    QList<ImportResult> results;
    for (const ImportSource &source : std::as_const(*sources)) {
        auto outcome = importSource(destination->store(), source, line.value(u"consultation"_s), dryRun,
                                    accountActor(), consoleProgress());
        if (!outcome) {
            if (results.isEmpty())
                destination->discard();
            return failedAt(outcome.error(), results);
        }
        if (!dryRun)
            acknowledge(outcome->operation);
        auto result = resultOf(destination->store(), *std::move(outcome));
        if (!result)
            return result.error();
        results.append(*std::move(result));
    }
    if (line.isSet(u"save-mapping"_s) && !sources->isEmpty()) {
        if (auto saved = saveMapping(line.value(u"save-mapping"_s), sources->constFirst().mapping); !saved)
            return saved.error();
    }
    const bool hasNew = std::ranges::any_of(
        results, [](const ImportResult &result) { return result.outcome.source.imported > 0; });
    if (hasNew && !dryRun) {
        const auto placed = placeNewTexts(destination->store(), accountActor(), consoleProgress());
        if (placed && placed->operation.id != 0)
            acknowledge(placed->operation);
        else if (!placed) // the import stands; its texts are in no theme
            complain(placed.error());
    }
    QString text;
    for (const ImportResult &result : std::as_const(results))
        text += toText(result);
    print(line, sumOf(results), text);
    return {};
}

/// What a file may ask for before it is refused, under the help.
QString limitsHelp()
{
    QString text = QCoreApplication::translate("tamiz::Cli", "What is larger is refused, with its line, before it takes the memory:") + u'\n';
    const QList<limits::Shown> all = limits::shown();
    for (const limits::Shown &limit : all)
        text += u"  %1  %2\n"_s.arg(limit.what, -48).arg(limit.value);
    return text;
}

constexpr OptionSpec options[] = {
    {"preset", "P",
     QT_TRANSLATE_NOOP("tamiz::Cli", "How the file is read; \"auto\" (the default) looks at it.")},
    {"mapping", "M.json|NAME",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Roles of the columns, as info --json shows them; or the name of a saved mapping.")},
    {"column", "COLUMN=ROLE[:READING]",
     QT_TRANSLATE_NOOP("tamiz::Cli", "What a column is taken for, and how its values are read (dmy, mdy; comma for 1.234,5, point for 1,234.5); may be given several times.")},
    {"save-mapping", "NAME", QT_TRANSLATE_NOOP("tamiz::Cli", "Keeps the mapping of the first file under a name, to be used again.")},
    {"repair", "KIND",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Turns a wrong decoding of the text back: auto (the one that was noticed) or its name. Without it the text stays as it is.")},
    {"look", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "Says how the files would be read, with the first records and what is odd, and changes nothing.")},
    {"sheet", "S", QT_TRANSLATE_NOOP("tamiz::Cli", "The sheet of a workbook to read: its name or number.")},
    {"encoding", "E",
     QT_TRANSLATE_NOOP("tamiz::Cli", "How the text is encoded, such as windows-1252; looked for when not given.")},
    {"consultation", "NAME", QT_TRANSLATE_NOOP("tamiz::Cli", "The consultation the files belong to.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "Counts everything and changes nothing.")},
};

} // namespace

const Verb importVerb{
    "import"_L1,
    "W FILE... [--look] [--preset P|auto] [--mapping M.json|NAME] [--column COLUMN=ROLE[:READING]]... [--save-mapping NAME] [--repair auto|KIND] [--sheet S] [--encoding E] [--consultation NAME] [--dry-run]",
    QT_TRANSLATE_NOOP("tamiz::Cli",
                      "Reads export files (or a folder of them) into W, which is made when it is not there."),
    2,
    1'000'000,
    options,
    runImport,
    false,
    limitsHelp};

} // namespace tamiz
