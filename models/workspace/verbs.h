// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/kind.h"
#include "models/domain/entries.h"
#include "models/import/importfile.h"
#include "models/storage/journal.h"

#include <QColor>
#include <QJsonObject>
#include <QString>

#include <span>

namespace tamiz {

class Store;

/// The verbs people use, one function each, called by the window and by the command line alike. Every one that changes
/// something is one operation in the journal, returned with its id (0 = nothing to change). \a ids are contributions.

/// How a decision came about, for the journal: made by hand, or by way of something else, named with its parameters.
struct Lineage
{
    QString method = QStringLiteral("by hand");
    QJsonObject params; ///< Goes into the operation's: ids and numbers, never texts.
    bool reads = false; ///< A person had each of them before his eyes: they are marked as read with it.
};

/// Adds or removes tag \a path ("movilidad/ciclovías"); adding creates missing tags of the path in the same operation.
Result<Operation> addTag(Store &store, const QString &path, std::span<const qint64> ids, const Actor &actor,
                         const Lineage &lineage = {});
Result<Operation> removeTag(Store &store, const QString &path, std::span<const qint64> ids, const Actor &actor);

/// Codebook. Colour invalid = chosen from the palette in turn.
Result<Operation> createTag(Store &store, const QString &path, const QColor &colour, const QString &description,
                            const Actor &actor);
Result<Operation> renameTag(Store &store, qint64 tag, const QString &name, const Actor &actor);
Result<Operation> describeTag(Store &store, qint64 tag, const QColor &colour, const QString &description,
                              const Actor &actor);
/// Moves every use of \a from to \a into and retires \a from.
Result<Operation> mergeTags(Store &store, qint64 from, qint64 into, const Actor &actor);

/// Sets the state; hiding needs a reason the policy offers. What was merged or split stays so (see merging.h); how many
/// were left out stands in params["skipped"]. Error Usage when the reason is missing or unknown.
Result<Operation> setState(Store &store, State state, const QString &reason, std::span<const qint64> ids,
                           const Actor &actor, const Lineage &lineage = {});

/// Renames; the name is a person's decision and survives every re-run. For themes see theming.h.
Result<Operation> renameFamily(Store &store, qint64 family, const QString &name, const Actor &actor);

/// What an import did. records = imported + updated + unchanged + flagged + refused.
struct ImportOutcome
{
    SourceEntry source;
    QList<ImportProblem> problems; ///< The first 1,000; all are in the workspace.
    Operation operation;
    std::vector<qint64> gone = {}; ///< Contributions of an earlier export that are not in this one: kept, and said.
};
/// Imports one source in one transaction. \a consultation empty: the one its sources of the same family went to, else a
/// new one named after the source. \a dryRun counts everything and rolls back.
Result<ImportOutcome> importSource(Store &store, const ImportSource &source, const QString &consultation, bool dryRun,
                                   const Actor &actor, const Progress &progress);

struct FamilyOutcome { Operation operation; qint64 families = 0; qint64 members = 0; };
Result<FamilyOutcome> runFamilies(Store &store, double similarity, const Actor &actor, const Progress &progress);

/// What "check" found; sound() when the file, its rows, its texts and its journal are as they should be.
struct CheckOutcome
{
    bool fileSound = false;     ///< quick_check and foreign_key_check.
    qint64 badTexts = 0;        ///< Texts whose SHA-256 does not fit.
    ChainCheck journal;
    bool searchSound = false;   ///< The search index holds the words of all texts.
    QStringList problems;       ///< Translated sentences.
    bool sound() const { return problems.isEmpty(); }
};
Result<CheckOutcome> checkWorkspace(Store &store, const Progress &progress);

} // namespace tamiz
