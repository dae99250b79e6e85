// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/importresult.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype allProblems = 1'000'000;

QString lineOf(const SourceEntry &source)
{
    return u"%1  %2 (%3): %4 = %5 + %6 + %7 + %8 + %9%10\n"_s.arg(QString::number(source.id), source.name, source.preset)
        .arg(source.records)
        .arg(source.imported)
        .arg(source.updated)
        .arg(source.unchanged)
        .arg(source.flagged)
        .arg(source.refused)
        .arg(source.live ? QString() : u' ' + QCoreApplication::translate("tamiz::Cli", "(import undone)"));
}

Result<void> writeProblems(const QList<ImportProblem> &problems, const QString &path)
{
    QByteArray text = csvLine({u"file"_s, u"line"_s, u"column"_s, u"reason"_s, u"severity"_s});
    for (const ImportProblem &problem : problems) {
        text += csvLine({problem.file, problem.line > 0 ? QString::number(problem.line) : QString(), problem.column, problem.reason,
                         problem.severity == ImportProblem::Severity::Refused ? u"refused"_s : u"flagged"_s});
    }
    return writeWhole(path, text);
}

Result<void> showOne(Store &store, const SourceEntry &source, const QCommandLineParser &line)
{
    auto problems = readProblems(store, source.id, allProblems);
    if (!problems)
        return problems.error();
    if (line.isSet(u"out"_s)) {
        if (auto written = writeProblems(*problems, line.value(u"out"_s)); !written)
            return written;
    }
    const auto import = readImportOf(store, source.id);
    if (!import)
        return import.error();
    ImportOutcome outcome{source, *std::move(problems), *import, {}};
    for (const ImportProblem &problem : std::as_const(outcome.problems)) {
        if (problem.line == 0 && problem.contribution != 0)
            outcome.gone.push_back(problem.contribution);
    }
    const auto result = resultOf(store, std::move(outcome));
    if (!result)
        return result.error();
    print(line, toJson(*result), toText(*result));
    return {};
}

Result<void> runSources(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto sources = readSources(**store);
    if (!sources)
        return sources.error();
    if (words.size() < 2) {
        QString text;
        QJsonArray all;
        for (const SourceEntry &source : *sources) {
            text += lineOf(source);
            all.append(QJsonObject{{u"id"_s, source.id}, {u"file"_s, source.name}, {u"preset"_s, source.preset}, {u"records"_s, source.records}, {u"live"_s, source.live}});
        }
        print(line, {{u"sources"_s, all}}, text);
        return {};
    }
    for (const SourceEntry &source : *sources) {
        if (QString::number(source.id) == words.at(1))
            return showOne(**store, source, line);
    }
    return usage(QCoreApplication::translate("tamiz::Cli", "There is no source %1.").arg(words.at(1)));
}

constexpr OptionSpec options[] = {
    {"out", "problems.csv", QT_TRANSLATE_NOOP("tamiz::Cli", "Writes every problem of the source as CSV, with line, column and reason.")},
};

} // namespace

const Verb sourcesVerb{"sources"_L1,
                       "W [N] [--out problems.csv]",
                       QT_TRANSLATE_NOOP("tamiz::Cli", "Lists the imported files, or shows what the import of one did: problems, changes, what is gone."),
                       1,
                       2,
                       options,
                       runSources};

} // namespace tamiz
