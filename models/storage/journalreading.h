// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/domain/kind.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace tamiz {

class Store;

/// Which entries of the journal are asked for; what is left empty asks for nothing.
struct JournalFilter
{
    QString actor = {};
    std::optional<ActorKind> actorKind = {};
    QStringList verbs = {}; ///< Any of them.
    QDateTime since = {};   ///< From this moment on.
    QDateTime until = {};   ///< Before this moment.

    bool isEmpty() const { return *this == JournalFilter(); }
    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// Entries of \a filter with ids less than \a before, newest first, at most \a limit, without their changes.
Result<QList<Operation>> readOperations(Store &store, const JournalFilter &filter, qint64 before,
                                        qsizetype limit);

/// Who and what there is in the journal: names of actors and verbs, each once, in order.
struct JournalNames
{
    QStringList actors;
    QStringList verbs;
};
Result<JournalNames> readJournalNames(Store &store);

/// One value that a later operation changed again, so that taking the earlier one back leaves it.
struct RevertConflict
{
    Target target = Target::ContributionState;
    qint64 argument = 0;
    qint64 id = 0;
    qint64 later = 0; ///< The operation that changed it last; 0 when it cannot be told.
};

/// One kind of value that an operation touched.
struct RevertPart
{
    Target target = Target::ContributionState;
    qint64 argument = 0;  ///< The tag, where the values are about one.
    qint64 changed = 0;   ///< Values that would be set back.
    qint64 conflicts = 0; ///< Values that would stay.
};

/// What revert() would do. Nothing is changed by asking.
struct RevertPreview
{
    Operation operation; ///< The one to take back, without its changes.
    std::vector<RevertPart> parts;
    std::vector<Change> changes;           ///< What would be written: before is now, after is then.
    std::vector<qint64> contributions;     ///< Those that would change, ascending.
    std::vector<RevertConflict> conflicts; ///< Those that would not.
    QList<Operation> later; ///< The operations the conflicts are with, newest first, without changes.

    bool isEmpty() const { return changes.empty(); }
};
/// The operation \a id with its changes, when revert() would take it back; else the error it would give.
Result<Operation> revertable(Store &store, qint64 id);
/// Error Refused, with a sentence, where revert() refuses.
Result<RevertPreview> previewRevert(Store &store, qint64 operation);

/// Whether \a target is a value of a contribution.
bool isOfContribution(Target target);

} // namespace tamiz
