// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

class QCommandLineParser;

namespace tamiz {

/// Looks at every file before the first one is imported, so that a wrong name in the list changes nothing: what each is
/// taken for by --preset, --sheet, --encoding, --mapping (a file, or the name of a saved mapping) and --repair. What is
/// not read, and what a person should look at, goes to the standard error. Errors: Refused, Usage.
Result<QList<ImportSource>> recogniseAll(const QStringList &paths, const QCommandLineParser &line);

/// How the sources would be read, with their first records and what is odd in them: what the wizard shows.
Result<void> printLook(const QList<ImportSource> &sources, const QCommandLineParser &line);

} // namespace tamiz
