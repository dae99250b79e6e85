// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/kind.h"

#include <QString>

#include <span>
#include <vector>

namespace tamiz {

class Columns;
class Store;

/// Something like what is about to be decided that was accepted or hidden before.
struct SimilarDecision
{
    enum class By : quint8 { Copy, Family, Text }; ///< The same words, one family, or texts that are near.
    qint64 contribution = 0;
    State state = State::Accepted;
    QString reason; ///< Code; empty unless hidden.
    By by = By::Copy;
    double similarity = 1; ///< Jaccard of the shingles, for By::Text.
};

/// The decisions on contributions like \a ids that are not among them: by copy and family for any number, by
/// nearest texts for a single one (which needs the sketches of a search for families). Copies first, then by
/// similarity.
Result<std::vector<SimilarDecision>> similarDecisions(Store &store, const Columns &columns,
                                                      std::span<const qint64> ids);

/// Those of \a decisions that differ from \a state for \a reason. Nothing differs from open.
std::vector<SimilarDecision> differing(const std::vector<SimilarDecision> &decisions, State state,
                                       const QString &reason);

/// One sentence: "3 accepted, 2 hidden (spam or advertising)"; empty for none.
QString summaryOf(const Columns &columns, const std::vector<SimilarDecision> &decisions);

} // namespace tamiz
