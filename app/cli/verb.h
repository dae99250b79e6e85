// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>
#include <QLatin1StringView>

#include <span>

namespace tamiz {

/// An option of a verb. A null \a value makes it a switch.
struct OptionSpec
{
    const char *name;
    const char *value;
    const char *description; ///< To be translated in the context tamiz::Cli.
};

/// One verb of the command line as data: main() parses by it, help prints it, run() does it.
struct Verb
{
    QLatin1StringView name;
    const char *usage;   ///< What stands after the name: "W FILE... [--preset P|auto]".
    const char *summary; ///< To be translated in the context tamiz::Cli; a whole sentence.
    int least;           ///< Fewest words besides options; the first is always the workspace.
    int most;            ///< Most of them.
    std::span<const OptionSpec> options;
    Result<void> (*run)(const QCommandLineParser &line);
    bool paints = false; ///< Needs fonts and a painter, so a QGuiApplication.
    QString (*notes)() = nullptr; ///< What its help says below the options.
};

extern const Verb importVerb, mappingsVerb, sourcesVerb, infoVerb, listVerb, countVerb, tagVerb, stateVerb, familiesVerb, themesVerb, themeVerb, suggestVerb, opinionsVerb, crosstabVerb, representVerb,
    chartVerb, sheetVerb, contextVerb, reportVerb, exportVerb, journalVerb, checkVerb, findingsVerb, codebookVerb, answerVerb, viewVerb, policyVerb, contributionVerb,
    triageVerb;

/// All verbs in the order help lists them.
std::span<const Verb *const> verbs();
/// The verb called \a name, or null.
const Verb *verbNamed(const QString &name);

/// The overview that --help prints, and the help on \a verb alone.
QString overview();
QString helpOn(const Verb &verb);

/// Reads \a arguments (those after the verb) by the options of \a verb and runs it. Error Usage: a sentence
/// on what is wrong with them.
Result<void> perform(const Verb &verb, const QStringList &arguments);

} // namespace tamiz
