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
/// participant, ascending, until it returns false. Who voted in two sources comes once.
Result<void> visitVoters(Store &store, const std::function<bool(qint64, qint64)> &visit);

} // namespace tamiz
