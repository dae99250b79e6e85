// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/entries.h"
#include "models/storage/journal.h"

#include <QByteArray>
#include <QList>

namespace tamiz {

class Store;

/// The moderation policy: states and the reasons for hiding, each with name, definition, example and whether
/// what has it is published with its words. Comes with the program in the language of the window; a workspace
/// keeps what differs.
class Policy
{
public:
    using Role = PolicyEntry::Role;

    /// As it comes with the program, in \a language (ISO 639; English where there are no words in it). Empty:
    /// the window's.
    static Policy bundled(const QString &language = {});
    /// The one of a workspace.
    static Result<Policy> read(Store &store);

    const QList<PolicyEntry> &entries() const { return m_entries; } ///< States, then reasons, each in order.
    QList<PolicyEntry> reasons() const;                             ///< Those that are offered.
    const PolicyEntry *find(Role role, const QString &code) const;  ///< Null when there is none.
    QString reasonName(const QString &code) const; ///< The code itself where the policy does not name it.
    /// Whether a contribution in \a state for \a reason leaves the house with its words.
    bool publishes(const QString &state, const QString &reason) const;

    /// The policy as a file (JSON): one object an entry. Same policy, same bytes.
    QByteArray toJson() const;
    /// Error Refused with a sentence: no policy, a code twice, a state that is not one of the four, an entry
    /// without name.
    static Result<Policy> fromJson(const QByteArray &bytes, const QString &language = {});

private:
    void sort();
    QList<PolicyEntry> m_entries;
};

/// Changes \a entry (by role and code; a reason that is new is added at the end). Error Usage: a code of
/// other signs than a-z, 0-9 and "-", no name, a state there is not. One operation.
Result<Operation> setPolicyEntry(Store &store, const PolicyEntry &entry, const Actor &actor);
/// A retired reason keeps its uses and its name and is no longer offered. Error Usage: the last one, a state.
Result<Operation> retireReason(Store &store, const QString &code, bool retired, const Actor &actor);
/// Makes the policy of the workspace that of \a policy: reasons it does not name are retired. One operation.
Result<Operation> importPolicy(Store &store, const Policy &policy, const Actor &actor);

} // namespace tamiz
