// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/reading.h"
#include "models/storage/reading.h"

#include <QList>

#include <functional>
#include <vector>

namespace tamiz {

class Store;

/// Findings on \a contribution that fit its present text, in order.
Result<QList<Finding>> readFindings(Store &store, qint64 contribution);
/// All live ones with this verdict (with any when none), by contribution and place.
Result<void> visitFindings(Store &store, std::optional<Verdict> verdict, const std::function<void(const Finding &)> &visit);
/// The contribution and the verdict of each live one, in no order.
Result<void> visitVerdicts(Store &store, const std::function<void(qint64 contribution, Verdict verdict)> &visit);
/// The row of this finding, made dead when there is none (see writing.h); \a hash is partHash() of its part.
Result<qint64> makeFinding(Store &store, const Finding &finding, qint64 hash);

/// 64 bits of \a text: tells whether offsets still fit.
qint64 partHash(const QString &text);
/// Puts marks ("[phone]") in place of what was confirmed as personal data in \a texts.
Result<void> maskTexts(Store &store, std::vector<TextEntry> &texts);

} // namespace tamiz
