// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/storage/journal.h"
#include "models/workspace/bitmap.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tamiz {

class Columns;
class Store;

/// What went out or came in with a project, and what did not: the exchange format has no place for it, or
/// Tamiz has none.
struct QdaOutcome
{
    qint64 sources = 0; ///< Texts.
    qint64 codes = 0;   ///< Going out: tags; coming in: those that were new.
    qint64 codings = 0; ///< Coded passages and whole texts.
    qint64 cases = 0;   ///< People.
    Operation operation; ///< Coming in: the import of the texts, or what was coded where there are none.
    QStringList losses;  ///< Sentences, one a kind of thing that was lost.
};

/// Writes the contributions of \a rows as a REFI-QDA project 1.0 (.qdpx): texts with personal data masked,
/// the codebook, coded passages (code points, end exclusive; moved where masking changed the text), whole
/// texts with their tags, and people as cases with their attributes. Whole or not at all; the same workspace
/// and \a now give the same bytes. Errors: Refused (more texts than programs of this kind open), Storage,
/// Cancelled.
Result<QdaOutcome> exportProject(Store &store, const Columns &columns, const Bitmap &rows,
                                 const QString &title, const QDateTime &now, const QString &path,
                                 const Progress &progress);

/// Reads the project at \a path: its texts are imported as contributions (again: unchanged where they are
/// there), its codes become tags, its coded passages passages, its cases people. Up to three operations,
/// which are undone one by one. Errors: Refused (no project, damaged, a document type declaration), Storage,
/// Cancelled.
Result<QdaOutcome> importProject(Store &store, const QString &path, const Actor &actor,
                                 const Progress &progress);

} // namespace tamiz
