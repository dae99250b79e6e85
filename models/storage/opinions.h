// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/opiniongroups.h"

#include <QString>

#include <functional>
#include <vector>

namespace tamiz {

class Store;

/// The effective votes of one consultation, with whose and on what.
struct VotesOf
{
    VoteMatrix votes;
    std::vector<qint64> participants; ///< Ids, ascending: the rows of the matrix.
    std::vector<qint64> statements; ///< Ids, ascending: its columns, every live contribution that has a vote that counts.
};

/// A consultation with votes of single participants.
struct VotedConsultation
{
    qint64 id = 0;
    QString name;
    qint64 votes = 0;
};
/// Those with most votes first.
Result<std::vector<VotedConsultation>> readVotedConsultations(Store &store);

/// The votes of \a consultation that count (visitVotes()): those on what was merged are votes on what it was
/// merged into. Statements that the platform rejected, or that are hidden here, are marked rejected.
Result<VotesOf> readVotes(Store &store, qint64 consultation);

/// Where a participant stands.
struct OpinionPlace
{
    qint64 participant = 0;
    QString name;  ///< External id.
    int group = 0; ///< 1 and up; 0 = in none.
    double x = 0, y = 0;
};
/// Every live participant of \a consultation, in id order.
Result<std::vector<OpinionPlace>> readOpinionPlaces(Store &store, qint64 consultation);
/// Calls \a visit(participant, group) for each in a group.
Result<void> visitOpinionGroups(Store &store, const std::function<void(qint64, int)> &visit);

} // namespace tamiz
