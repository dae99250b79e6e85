// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/workspace/bitmap.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tamiz {

class Columns;
class Store;

/// What a person decides about a results site.
struct SiteOptions
{
    QString title;            ///< Empty: the name of the workspace.
    QString description;      ///< What the consultation was about; may be empty.
    QString institution;      ///< May be empty.
    QString contact;          ///< An e-mail address or web page; may be empty.
    QString filter;           ///< Text of the filter behind the rows; empty = everything.
    bool includeOpen = false; ///< With the texts that nobody has decided on, not only the accepted ones.
    qsizetype perPage = 100;  ///< Texts on a page.
    QString overrideReason;   ///< Printed when a person went past the gate,
    QStringList overridden;   ///< with what it had said.
};

struct SiteOutcome
{
    qint64 texts = 0;    ///< Distinct texts that can be read.
    qint64 pages = 0;    ///< HTML files.
    qint64 withheld = 0; ///< Contributions whose words are not there: hidden, merged, or not accepted.
    QString checksum;    ///< SHA-256 of CHECKSUMS.sha256, hexadecimal.
};

/// Writes the results of \a rows as a folder of static pages (a ZIP of it when \a path ends in ".zip"): what
/// came of the consultation, the answers, a page for each theme with its texts, and a search that needs no
/// server. It works opened as files, asks no one for anything, and runs no script but its own; its words are
/// in the language of the program. Texts are the accepted ones, each once, with personal data masked; numbers
/// are of all \a rows. It appears whole or not at all, and takes the place of an earlier site only. The same
/// workspace, options and \a now give the same bytes. Errors: Refused (nothing may be read, or the folder
/// holds something else), Storage, Cancelled.
Result<SiteOutcome> exportSite(Store &store, const Columns &columns, const Bitmap &rows,
                               const SiteOptions &options, const QDateTime &now, const QString &path,
                               const Progress &progress);

} // namespace tamiz
