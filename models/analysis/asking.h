// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/tagmodel.h"

#include <QString>

#include <vector>

namespace tamiz {

/// Why a text is shown. Stored: never renumber.
enum class AskReason { None = 0, Uncertain = 1, Random = 2, Rare = 3 };

/// The word for \a reason in JSON and in the journal.
QString wordOf(AskReason reason);

struct Ask
{
    qint32 row = 0;
    AskReason reason = AskReason::None;
};

/// Which of \a candidates (rows) to look at next, \a count of them: seven of ten where the model wavers,
/// spread so that no two are much alike; two drawn at random, which alone keep the estimate honest; one that
/// a rare tag may fit (Lewis & Gale 1994; Settles 2009). Judges an even choice of at most 2,000 candidates.
std::vector<Ask> askNext(const TermMatrix &matrix, const TagModel &model,
                         const std::vector<qint32> &candidates, int count, quint64 seed);

/// A share with the Wilson interval at 95 %.
struct Share
{
    qint64 hits = 0, of = 0;
    double low = 0, high = 1;
    double value() const { return of ? static_cast<double>(hits) / static_cast<double>(of) : 0; }
};
Share shareOf(qint64 hits, qint64 of);

/// How good suggestions are, judged on documents that were drawn at random, by models that have not seen
/// them.
struct Estimate
{
    Share precision, recall;
    Share baseline; ///< Precision of always naming the most frequent tag.
    Share baselineRecall;
    qint32 frequent = -1; ///< That tag.
    qint64 documents = 0;
};
Estimate estimateAt(const TagModel &model, float threshold);

/// The lowest threshold whose precision is at least \a precision even at the lower end of its interval; above
/// 1 when the random sample supports none.
float thresholdFor(const TagModel &model, double precision);

} // namespace tamiz
