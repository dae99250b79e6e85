// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

namespace tamiz {

/// A team's own mappings, each under a name: one JSON file each in a folder, so that they can be handed on as files.
/// The file is what Mapping::toJson() gives, with the name in it.
struct SavedMapping
{
    QString name;
    Mapping mapping;
};

/// The folder: TAMIZ_MAPPINGS where it is set, else "mappings" in the folder of the program's settings.
QString mappingsFolder();

/// All in \a folder that can be read, by name.
QList<SavedMapping> savedMappings(const QString &folder = mappingsFolder());
/// The one called \a name (letter case aside). Error Refused: there is none, or it cannot be read.
Result<SavedMapping> savedMapping(const QString &name, const QString &folder = mappingsFolder());
/// Keeps \a mapping as \a name, in place of one of that name. Errors: Usage (no name, or longer than 80 characters),
/// Storage with what the disk said.
Result<void> saveMapping(const QString &name, const Mapping &mapping, const QString &folder = mappingsFolder());
/// Error Refused: there is none of that name.
Result<void> removeMapping(const QString &name, const QString &folder = mappingsFolder());

/// \a saved as it is used on \a source: roles, formats, kind and what rows are come from it, while dialect, encoding and
/// sheet stay as they were found in this file. Columns that it does not know stay as recognised, with a warning. Nothing
/// when a column that it takes is not in the file.
std::optional<Mapping> applied(const SavedMapping &saved, const Mapping &recognised);

/// The saved mapping that fits \a recognised best: one that knows all its columns before one that knows some; a null
/// pointer when none fits.
const SavedMapping *fitting(const QList<SavedMapping> &all, const Mapping &recognised);

} // namespace tamiz
