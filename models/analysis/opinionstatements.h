// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/opiniongroups.h"

#include <span>

namespace tamiz {

/// How one group voted on a statement.
struct GroupVotes
{
    qint32 agree = 0, disagree = 0, pass = 0;
    qint32 seen() const { return agree + disagree + pass; }
    double agreeing() const { return (agree + 0.5) / (seen() + 1.0); }       ///< With Jeffreys' prior.
    double disagreeing() const { return (disagree + 0.5) / (seen() + 1.0); } ///< With Jeffreys' prior.
};

/// A statement that a group stands for more than everyone else.
struct Representative
{
    qint32 statement = 0;
    bool agrees = true;    ///< The group agrees with it; else it disagrees.
    double share = 0;      ///< Of the group, with Jeffreys' prior.
    double ratio = 0;      ///< To the share among everyone else.
    double z = 0;          ///< Of the share against a half.
    double difference = 0; ///< z of the share against that of everyone else.
};

/// votes[group][statement]; rejected statements are all zero, so that nothing can be said of them.
using VotesByGroup = std::vector<std::vector<GroupVotes>>;
VotesByGroup votesByGroup(const VoteMatrix &votes, std::span<const qint32> group, int count);

/// Per group at most \a most statements of which both z are at least 1.2816 (90 %, one side), by ratio times
/// both z times share (Small et al. 2021).
std::vector<std::vector<Representative>> representatives(const VotesByGroup &votes, size_t most = 5);

/// How far all groups agree on each statement, 0 to 1; 0 where nobody voted. \c Geometric: the geometric mean
/// over groups of P(agree) (1 - P(disagree)), comparable whatever the number of groups. \c LegacyProduct: the
/// product of P(agree) alone by (n + 1) / (N + 2), as older reports print; it sinks with every further group.
enum class Consensus : quint8 { Geometric, LegacyProduct };
std::vector<double> groupConsensus(const VotesByGroup &votes, Consensus kind = Consensus::Geometric);

/// Per statement: the largest less the smallest P(agree) of any group; 0 where some group never saw it.
std::vector<double> division(const VotesByGroup &votes);

} // namespace tamiz
