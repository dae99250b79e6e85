// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtGlobal>

#include <functional>

namespace tamiz {

class Store;

/// Whether the file has single votes, live or not. Costs nothing.
Result<bool> hasVotes(Store &store);

/// Calls \a visit(contribution id, participant id) for every vote of a live source, by contribution, then
/// participant, ascending, until it returns false. Who voted in two sources comes once. As the sources have it:
/// votes on what was merged come with that (see readVotePlaces()).
Result<void> visitVoters(Store &store, const std::function<bool(qint64, qint64)> &visit);

/// Calls \a visit(contribution id, participant id, value) for every vote that counts, in the same order: the
/// last live one of each pair. Votes on what was merged into another come with that other, each voter once: a
/// vote on the contribution itself goes before one on what was merged into it, then the newest counts.
Result<void> visitVotes(Store &store, const std::function<bool(qint64, qint64, int)> &visit);

} // namespace tamiz
