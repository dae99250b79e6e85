// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/change.h"
#include "models/storage/journal.h"
#include "models/workspace/bitmap.h"

#include <QStringList>

#include <vector>

namespace tamiz {

class Columns;
class Store;

/// What is about to leave the house.
enum class Leaving : quint8 {
    Report,  ///< Counts and a few quotes.
    Texts,   ///< Every text.
    AllTexts, ///< Those of hidden contributions too.
    Letters   ///< To each author, the first words of their own contributions.
};

/// A reason not to publish yet.
struct Obstacle
{
    QString key; ///< "findings", "not-looked", "ledger", "hidden", "consent" or "difference".
    QString sentence;
    qint64 count = 0;
};

/// Rows of \a rows whose authors did not agree to be published, where the sources say.
Bitmap rowsWithoutConsent(const Columns &columns, const Bitmap &rows);
/// Whether somebody looked for personal data since the newest import. Error Storage.
Result<bool> wasLookedThrough(Store &store);

/// What speaks against publishing \a rows: personal data that nobody decided on, or that was never looked
/// for, a ledger that does not balance, hidden contributions, people who did not agree to be published (where the
/// sources say), and an earlier release from which this one differs by fewer than \a k people. Of letters, \a rows are
/// those they quote; a reply is no publication, so neither agreement nor earlier releases are asked about.
Result<std::vector<Obstacle>> obstaclesTo(Store &store, const Columns &columns, const Bitmap &rows,
                                          Leaving what, qint64 k = 5);

QStringList sentencesOf(const std::vector<Obstacle> &obstacles);
/// The error Refused that names all \a obstacles to \a what and says how to go on.
Error gateError(const std::vector<Obstacle> &obstacles, Leaving what = Leaving::Texts);

/// Notes in the journal that a person published \a what ("report", "datapackage"…) against \a obstacles, and
/// why. The entry cannot be undone: what has left has left.
Result<Operation> recordOverride(Store &store, const QString &what, const std::vector<Obstacle> &obstacles,
                                 const QString &reason, const Actor &actor);

} // namespace tamiz
