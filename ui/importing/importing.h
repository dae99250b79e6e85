// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/encoding.h"
#include "models/import/importfile.h"
#include "models/workspace/verbs.h"

#include <functional>

class QObject;

namespace tamiz {

class FirstRecords;
class Task;
class Workspace;

/// How a file would be read, and what its first records would be.
struct Look
{
    ImportSource source;
    QList<ContributionRecord> records;
    QList<ImportSource> others = {}; ///< Further tables of the archive or folder.
    QStringList notes = {};          ///< What in it is not read and why, translated.
    QList<ReadingDifference> differences = {}; ///< Lines that the repair would change, or that \ref other reads
                                               ///< differently; empty where nothing is in doubt.
    QString other = {};                        ///< The encoding that is compared with.
    QStringList sheets = {};                   ///< Of a workbook with several.
    QString example = {};                      ///< "cÃ³mo → cómo", where a repair is offered.
};

/// Looks at the first table of \a path. Reads little, but of tables with the same columns in one folder (see \ref
/// recogniseEach); meant for a thread of its own. Errors: Refused, Cancelled.
Result<Look> lookAt(const QString &path, const Progress &progress = {});
/// Looks at \a source again as \a preset reads it: "auto", a name, or "own:" and the name of a saved mapping. \a encoding
/// empty: the one that is recognised; \a sheet empty: the likeliest.
Result<Look> lookAs(const ImportSource &source, const QString &preset, const QString &encoding, const QString &sheet = {},
                    const Progress &progress = {});
/// The first records of \a source with the mapping it has now.
Result<Look> lookAgain(const ImportSource &source);

/// Starts the import as a task of \a workspace. \a done is called in this thread, while \a context lives. \a shown, where
/// given, shows the first records meanwhile, \a known until more of them are read.
Task *startImport(Workspace &workspace, const ImportSource &source, const QString &consultation,
                  QObject *context, std::function<void(const Result<ImportOutcome> &)> done,
                  FirstRecords *shown = nullptr, const QList<ContributionRecord> &known = {});

/// The count law of \a source as a sentence: "4 012 records = 3 990 imported + …".
QString countLaw(const SourceEntry &source);

} // namespace tamiz
