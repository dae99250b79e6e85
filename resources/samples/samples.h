// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QStringList>

namespace tamiz {

/// One of the invented consultations that come with the program.
struct Sample
{
    QString id;          ///< "modelo-educativo"
    QString title;       ///< In Spanish, as the consultation calls itself; says that it is invented.
    QString description; ///< Translated, one sentence.
    QStringList files;   ///< What is extracted, by name.
    QStringList
        sources; ///< What to import of it, in order, by name; "." is the folder itself (a Polis export).
    QString population = {}; ///< A table of the population to hold it against, by name; empty = none.
};

QList<Sample> samples();

/// Writes the files of sample \a id into a folder of its own under \a folder, made when it is not there, and
/// returns the paths to import, in order. Errors: Usage for an unknown id, Storage when a file cannot be
/// written.
Result<QStringList> extractSampleSources(const QString &id, const QString &folder);

/// Where extractSampleSources() puts the invented population of sample \a id; empty when it has none.
QString samplePopulation(const QString &id, const QString &folder);

/// The same, for a caller that takes one path: the file or export folder to import, or, where several files
/// belong together (modelo-educativo), the folder that holds them.
Result<QString> extractSample(const QString &id, const QString &folder);

} // namespace tamiz
