// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/opinionstatements.h"
#include "models/storage/journal.h"
#include "models/storage/opinions.h"

namespace tamiz {

class Store;

/// Opinion groups of one consultation, before they are kept.
struct OpinionPlan
{
    VotedConsultation consultation;
    VotesOf votes;
    OpinionGroups groups;
    OpinionOptions options;
};

/// Looks for groups of people who vote alike. \a consultation is a name, or empty for the one with most
/// votes. Changes nothing. Errors: Usage (no such consultation), Refused (no votes of single people, too few
/// of them), Cancelled.
Result<OpinionPlan> planOpinions(Store &store, const QString &consultation, const OpinionOptions &options,
                                 const Progress &progress);

/// Keeps \a plan: group and place of every participant of its consultation, one operation in the journal.
Result<Operation> keepOpinions(Store &store, const OpinionPlan &plan, const Actor &actor);

/// What sets the groups apart and what unites them. Rejected statements are in none of the lists.
struct OpinionReading
{
    struct Line
    {
        qint64 statement = 0; ///< Id of the contribution.
        double value = 0;     ///< Consensus 0 to 1, or division.
    };
    VotesByGroup votes;
    std::vector<std::vector<Representative>> representatives; ///< Per group; statement = column of the votes.
    std::vector<Line> consensus, dividing;                    ///< Strongest first, at most ten.
};
OpinionReading readOpinions(const VotesOf &votes, std::span<const qint32> group, int count,
                            Consensus consensus = Consensus::Geometric);

} // namespace tamiz
