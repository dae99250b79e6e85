// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/agreement.h"
#include "models/core/result.h"
#include "models/domain/entries.h"
#include "models/storage/journal.h"

#include <span>
#include <vector>

namespace tamiz {

class Store;

// Some contributions are decided by two people, the second of whom does not see what the first decided; how
// far they agree says how far the decisions can be relied on. The first reader's decision stands until
// someone settles a difference.

/// Draws \a share (0 to 1, rounded up) of \a ids at random for a second reading. Same ids and seed, same
/// draw; those drawn before count. One operation. Error Usage: a share outside of it.
Result<Operation> drawSecondReadings(Store &store, std::span<const qint64> ids, double share, quint64 seed,
                                     const Actor &actor);

/// What waits for a second reading by \a reader: drawn, decided by someone else, not read a second time;
/// ascending.
Result<std::vector<qint64>> secondReadingsFor(Store &store, const QString &reader);

/// Notes what the second reader decides; the state stays that of the first. Error Usage: not drawn, not
/// decided yet, read twice already, decided first by \a actor, or no reason of the policy for hiding.
Result<Operation> decideSecond(Store &store, qint64 contribution, State state, const QString &reason,
                               const Actor &actor);

struct SecondAgreement
{
    qint64 drawn = 0, waiting = 0; ///< Waiting: not read a second time yet.
    Agreement onState;             ///< Accepted or hidden.
    Agreement onReason;            ///< Accepted, or hidden for which reason.
    QList<SecondReading> different;
};
/// Over all that was read twice; the bootstrap of its intervals follows \a seed.
Result<SecondAgreement> secondAgreement(Store &store, quint64 seed = 1);

} // namespace tamiz
