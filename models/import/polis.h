// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

#include <QSet>

namespace tamiz {

/// The format of a source that is a Polis export inside an archive: its member is comments.csv, and what lies beside
/// that entry belongs to it.
inline const QString polisArchive = QStringLiteral("polis");

/// Whether \a folder holds a Polis data export (a comments.csv with a statement id and body).
bool isPolisFolder(const QString &folder);

/// How the folder is read: the columns are those of comments.csv; the title is the topic of summary.csv and
/// the family "polis:" with the conversation's name, since ids are small numbers local to one conversation.
Result<Mapping> recognisePolis(const QString &folder);

/// Statements, then participants with their group, then the votes that count: of votes.csv the last of each
/// pair, or without it those of participants-votes.csv. Counts the statements.
Result<ReadCount> readPolis(const ImportSource &source, RecordSink &sink, const Progress &progress);

/// The Polis exports with votes among the entries \a entries of the archive \a path, and the entries that they take.
struct PolisEntries
{
    QList<ImportSource> sources;
    QSet<QString> taken;
};
PolisEntries polisIn(const QString &path, const QStringList &entries);

/// A sentence when \a path is a part of such a folder that is not a table of contributions, else empty.
QString partOfPolis(const QStringList &headers);

} // namespace tamiz
